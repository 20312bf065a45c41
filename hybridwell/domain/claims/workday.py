"""A workday: one local date, the place or places where it was spent, and who said so."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Self


class Place(Enum):
    """Where a workday is spent, or why it is none."""

    HOME = "home"
    OFFICE = "office"
    HUB = "hub"
    CLIENT = "client"
    ELSEWHERE = "elsewhere"
    LEAVE = "leave"
    SICK = "sick"
    HOLIDAY = "holiday"
    FREE = "free"

    @property
    def worked(self) -> bool:
        return self not in _ABSENT


_ABSENT = frozenset({Place.LEAVE, Place.SICK, Place.HOLIDAY, Place.FREE})


@dataclass(frozen=True, slots=True)
class Workday:
    """One date with its places; a suggestion until `confirmed_at` is set by a click."""

    date: date
    places: tuple[Place, ...]
    kilometres: Decimal | None = None
    """Travelled on this day, both ways; None: the agreed distance."""
    note: str = ""
    """For the user alone; never exported."""
    confirmed_at: datetime | None = None

    def __post_init__(self) -> None:
        if not 1 <= len(self.places) <= 2 or len(set(self.places)) != len(self.places):
            raise ValueError("a workday has one place or two different ones")
        if len(self.places) == 2 and not all(place.worked for place in self.places):
            raise ValueError("a day with two places is worked in both")
        if self.kilometres is not None and not 0 <= self.kilometres <= 9999:
            raise ValueError("kilometres are from 0 to 9999")

    @property
    def confirmed(self) -> bool:
        return self.confirmed_at is not None

    @property
    def worked(self) -> bool:
        return self.places[0].worked

    def confirm(self, now: datetime) -> Self:
        return replace(self, confirmed_at=now)


def suggest(day: date, agreed_week: tuple[Place, ...]) -> Workday:
    """Suggest the place of the agreed week, Monday first; never filed by itself."""
    return Workday(day, (agreed_week[day.weekday()],))
