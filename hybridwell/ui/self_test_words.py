"""What the self-test says, computed without Qt: its parts in groups, and a report."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from hybridwell.check import Check, State
from hybridwell.errors import Phrase, SensorError
from hybridwell.language import Language
from hybridwell.sensors.desktop import OFF, Found
from hybridwell.ui.self_test_parts import Part, parts_by_group

PICTURES = {State.WORKS: "check", State.FAILS: "warning", State.UNKNOWN: "unknown"}


@dataclass(frozen=True, slots=True)
class Row:
    """A part of HybridWell: what it is, whether it works, and what it says now."""

    part: Part
    state: State
    word: str
    says: str

    @property
    def advice(self) -> str:
        """Return what to do about it; nothing if it works."""
        return self.part.advice if self.state is State.FAILS else ""

    @property
    def spoken(self) -> str:
        """Return the row as a screen reader says it."""
        said = f"{self.part.title}: {self.word}. {self.says} {self.advice}"
        return f"{said.strip()} {self.part.about}"


@dataclass(frozen=True, slots=True)
class Group:
    title: str
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Names:
    """What a report must not tell: home folders; names of the user and the computer."""

    homes: tuple[str, ...] = ()
    words: tuple[str, ...] = ()


def groups_of(language: Language, checks: Iterable[Check]) -> tuple[Group, ...]:
    """Lay out every check; one that has no group stands in the last."""
    left = {check.name: check for check in checks}
    found = []
    for title, parts in parts_by_group(language):
        known = [part for part in parts if part.name in left]
        rows = [_row(language, part, left.pop(part.name)) for part in known]
        found.append((title, rows))
    others = [_row(language, Part(name, name), left[name]) for name in left]
    found[-1][1].extend(others)
    return tuple(Group(title, tuple(rows)) for title, rows in found if rows)


def _row(language: Language, part: Part, check: Check) -> Row:
    tr = language.tr
    word = {
        State.WORKS: tr("Works"),
        State.FAILS: tr("Does not work"),
        State.UNKNOWN: tr("Unknown"),
    }[check.state]
    return Row(part, check.state, word, _sentence(language.explain(check.said)))


def _sentence(clause: str) -> str:
    """Return a clause with a capital and a full stop; a path or a version is none."""
    if " " not in clause or clause.startswith("HybridWell "):
        return clause
    end = "" if clause.endswith((".", "?", "…")) else "."
    return clause[:1].upper() + clause[1:] + end


def summary(language: Language, groups: Iterable[Group]) -> str:
    """Say in one line how it goes; what fails comes first."""
    tr = language.tr
    titles: Mapping[State, list[str]] = {state: [] for state in State}
    for group in groups:
        for row in group.rows:
            titles[row.state].append(row.part.title)
    if failing := "; ".join(titles[State.FAILS]):
        return tr("Does not work: {names}. Below it says what to do.", names=failing)
    if unknown := "; ".join(titles[State.UNKNOWN]):
        return tr("Nothing fails. Unknown here: {names}.", names=unknown)
    return tr("Everything works.")


def fails(groups: Iterable[Group]) -> bool:
    return any(row.state is State.FAILS for group in groups for row in group.rows)


def idle_now(idle: timedelta, found: Found) -> Check:
    """Return what the sensor says at this moment, and which it is."""
    said: dict[str, object] = {
        "seconds": int(idle.total_seconds()),
        "sensor": found.name,
        "why": found.passed_over,
    }
    if not found.name:
        text = "last input {seconds} s ago"
    elif not found.passed_over.parts:
        text = "last input {seconds} s ago, told by {sensor}"
    else:
        text = "last input {seconds} s ago, told by {sensor}; not used: {why}"
    return Check("idle time", State.WORKS, Phrase(text, said))


def no_idle(error: SensorError, found: Found) -> Check:
    """Return why no idle time is told: of each way, where there are several."""
    said = Phrase(error.text, error.values)
    if len(found.passed_over.parts) > 1:
        why = {"why": found.passed_over}
        said = Phrase("no way to read idle time answers: {why}", why)
    state = State.UNKNOWN if error.text == OFF else State.FAILS
    return Check("idle time", state, said)


def report(language: Language, groups: Iterable[Group], names: Names) -> str:
    """Return all rows as text that can be given away: no names, no home folder."""
    lines = [f"HybridWell, {language.tr('Self-test')}"]
    for group in groups:
        lines += ["", group.title]
        for row in group.rows:
            says = without(row.says, names)
            lines.append(f"- {row.part.title}: {row.word}. {says}".rstrip())
    return "\n".join(lines) + "\n"


def names_of(environment: Mapping[str, str], home: Path, host: str) -> Names:
    """Return the names of a user and a computer."""
    users = [environment.get(name, "") for name in ("USER", "LOGNAME", "USERNAME")]
    return Names(
        homes=(str(home), str(home.resolve())),
        words=(*users, home.name, host, host.partition(".")[0]),
    )


def without(text: str, names: Names) -> str:
    """Return a text with `~` for a home folder and `…` for names."""
    for home in _longest_first(names.homes):
        if len(home) > 1:
            text = _replaced(text, rf"{re.escape(home)}(?!\w)", "~")
    for word in _longest_first(names.words):
        if word:
            text = _replaced(text, rf"(?<!\w){re.escape(word)}(?!\w)", "…")
    return text


def _longest_first(names: Iterable[str]) -> list[str]:
    measure: Callable[[str], int] = len
    return sorted(set(names), key=measure, reverse=True)


def _replaced(text: str, pattern: str, by: str) -> str:
    return re.sub(pattern, by, text, flags=re.IGNORECASE)


def breakable(text: str) -> str:
    """Return a text that may be broken inside a path, where no word ends."""
    return re.sub(r"([/\\])(?=\w)", "\\1\u200b", text)
