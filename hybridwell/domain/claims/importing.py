"""What an import would change: found days beside those that are known already."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from hybridwell.domain.claims.workday import Workday


class ImportAction(Enum):
    """What happens to a found day."""

    NEW = "new"
    SAME = "same"
    CHANGED = "changed"
    """An earlier suggestion is replaced, or confirmed as it is."""
    KEPT = "kept"
    """The user confirmed something else, and that stays."""


@dataclass(frozen=True, slots=True)
class Planned:
    """A found day, what happens to it, and what is known of its date."""

    date: date
    action: ImportAction
    workday: Workday
    known: Workday | None

    @property
    def lands(self) -> bool:
        return self.action in {ImportAction.NEW, ImportAction.CHANGED}


def plan_import(
    found: Iterable[Workday], known: Mapping[date, Workday], *, confirm: bool = False
) -> list[Planned]:
    """Compare one found workday a date with what is confirmed or suggested by then.

    To confirm a suggestion as it is, is a change as well. Planning again what has landed
    changes nothing.
    """
    return [
        Planned(day.date, _action(day, known.get(day.date), confirm=confirm), day, before)
        for day in found
        for before in (known.get(day.date),)
    ]


def _action(found: Workday, known: Workday | None, *, confirm: bool) -> ImportAction:
    if known is None:
        return ImportAction.NEW
    alike = _content(found) == _content(known)
    if known.confirmed:
        return ImportAction.SAME if alike else ImportAction.KEPT
    return ImportAction.SAME if alike and not confirm else ImportAction.CHANGED


def _content(day: Workday) -> tuple[object, ...]:
    """Return what counts: places and trips in any order; a suggestion keeps no note."""
    return frozenset(day.parts), sorted(map(str, day.trips))
