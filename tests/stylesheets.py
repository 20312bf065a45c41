"""Reads a stylesheet as Qt does, so far as colours go: what a widget ends up with."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_BRACES = re.compile(r"\$\{(\w+)\}")
_WIDGET = re.compile(
    r"(?P<kind>\w*)(?:#(?P<name>\w+))?(?P<wishes>(?:\[[^\]]+\])*)"
    r"(?:::(?P<part>[\w-]+))?(?P<states>(?::[\w-]+)*)$"
)
_ROLE = re.compile(r"\$([a-z_]+)")
_PARENTS = {
    "QLineEdit": "", "QComboBox": "", "QTableWidget": "QTableView",
    "QListView": "QAbstractItemView", "QTreeView": "QAbstractItemView",
    "QTableView": "QAbstractItemView", "QDateTimeEdit": "QAbstractSpinBox",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Situation:
    """A widget, or a part of one, in some states."""

    around: str
    kind: str
    name: str
    wishes: frozenset[str]
    part: str
    states: frozenset[str]

    def covers(self, other: "Situation") -> bool:
        """Tell whether a rule for this holds in the other too."""
        return (
            self.around in {"", other.around}
            and self.kind in _kinds(other.kind)
            and self.name in {"", other.name}
            and self.wishes <= other.wishes
            and self.part == other.part
            and self.states <= other.states
        )

    @property
    def weight(self) -> tuple[int, int, int]:
        return bool(self.name), len(self.wishes) + len(self.states), bool(self.around)


@dataclass(frozen=True, slots=True)
class Rule:
    """What one selector says."""

    at: Situation
    says: dict[str, str]


def rules(sheet: str) -> list[Rule]:
    """Return a rule for each selector, in the order in which they win."""
    found = [
        Rule(_situation(" ".join(selector.split())), _declarations(block))
        for selectors, block in _RULE.findall(_BRACES.sub(r"$\1", sheet))
        for selector in selectors.split(",")
    ]
    return sorted(found, key=lambda rule: rule.at.weight)


def effective(at: Situation, among: list[Rule]) -> dict[str, str]:
    """Return what holds in a situation: later and more exact rules win."""
    says: dict[str, str] = {}
    for rule in among:
        if rule.at.covers(at):
            says |= rule.says
    return says


def roles(says: dict[str, str], *names: str) -> Iterator[str]:
    """Return the colours of the palette that these declarations name."""
    for name in names:
        for role in _ROLE.findall(says.get(name, "")):
            if role not in {"thin", "thick", "dashed"}:
                yield role


def _kinds(kind: str) -> set[str]:
    found = {kind, "QWidget", ""}
    while kind := _PARENTS.get(kind, ""):
        found.add(kind)
    return found


def _situation(selector: str) -> Situation:
    around, _, last = selector.rpartition(" ")
    match = _WIDGET.match(last)
    assert match, f"this selector is not understood: {selector}"
    wishes = frozenset(re.findall(r"\[[^\]]+\]", match["wishes"]))
    states = frozenset(filter(None, match["states"].split(":")))
    return Situation(
        around, match["kind"], match["name"] or "", wishes, match["part"] or "", states
    )


def _declarations(block: str) -> dict[str, str]:
    parts = (each.partition(":") for each in block.split(";") if each.strip())
    return {name.strip(): value.strip() for name, _, value in parts}
