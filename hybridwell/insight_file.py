"""Which insights the user hides, and whom to be compared with: `insights.toml`.

It is kept apart from the settings, because the program writes it at a click.
"""

import tomllib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Self

from hybridwell.domain.insight import Rule
from hybridwell.errors import ResourceError
from hybridwell.whole_file import write_whole

_ABOUT = "# Insights by the name of their rule; HybridWell writes this file.\n"


@dataclass(frozen=True, slots=True)
class InsightWishes:
    """What the user said about insights."""

    hidden: frozenset[Rule] = frozenset()
    compare_with: str = "all"
    """The name of a group in `resources/benchmarks.toml`."""

    def hide(self, rule: Rule) -> Self:
        return replace(self, hidden=self.hidden | {rule})

    def show(self, rules: frozenset[Rule]) -> Self:
        return replace(self, hidden=self.hidden - rules)


def read_wishes(path: Path) -> InsightWishes:
    """Return what was said; nothing yet if there is no file. Raises ResourceError."""
    try:
        said = tomllib.loads(path.read_text("utf-8"))
        return InsightWishes(
            _rules(said.get("hidden", [])),
            _name(said.get("compare_with", "all")),
        )
    except FileNotFoundError:
        return InsightWishes()
    except (OSError, UnicodeDecodeError, ValueError) as error:
        raise ResourceError("{file} cannot be read", file=path.name) from error


def write_wishes(wishes: InsightWishes, path: Path) -> None:
    """Write beside and then into place. Raises StoreError."""
    names = ", ".join(sorted(f'"{rule.value}"' for rule in wishes.hidden))
    text = f'{_ABOUT}hidden = [{names}]\ncompare_with = "{wishes.compare_with}"\n'
    write_whole(path, text)


def _rules(given: object) -> frozenset[Rule]:
    """Return the rules that there are; a newer version may have written others."""
    if not isinstance(given, list):
        raise ValueError(given)  # noqa: TRY004 - one kind of failure for the caller
    return frozenset(rule for rule in Rule if rule.value in given)


def _name(given: object) -> str:
    """Return a name that can be written back; raises ValueError."""
    if not isinstance(given, str) or not given.replace("-", "").isalnum():
        raise ValueError(given)
    return given
