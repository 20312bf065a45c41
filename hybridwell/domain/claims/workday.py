"""A workday: one local date, its parts and trips, and who said so.

A day as text, on the command line, in imports and in the store alike::

    home               the whole day, or an unsaid part of it
    home:50:BE         half the day, in Belgium
    commute:40:car:petrol    40 kilometres, both ways, with mode and fuel
"""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Self

MOST_KM = 9999
_MOST_PARTS = 6
_COUNTRY = re.compile(r"[A-Z]{2}")


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


class Purpose(Enum):
    """Why kilometres were travelled."""

    COMMUTE = "commute"
    BUSINESS = "business"


class Mode(Enum):
    """How they were travelled, as the report on work travel asks (Bal art. 18.11)."""

    CAR = "car"
    MOTORCYCLE = "motorcycle"
    MOPED = "moped"
    E_BIKE = "e-bike"
    BICYCLE = "bicycle"
    WALK = "walk"
    TRAIN = "train"
    BUS = "bus"
    """Bus, tram or metro."""
    TAXI = "taxi"
    MIXED = "mixed"


class Fuel(Enum):
    """What the vehicle runs on."""

    PETROL = "petrol"
    DIESEL = "diesel"
    PLUG_IN = "plug-in"
    GAS = "gas"
    """LPG or CNG."""
    ELECTRIC = "electric"
    HYDROGEN = "hydrogen"


FUELLED = frozenset({Mode.CAR, Mode.MOTORCYCLE, Mode.MOPED, Mode.TAXI})


class Allowance(Enum):
    """Of home and commute the one that the user chose for a day."""

    HOME = "home"
    COMMUTE = "commute"


@dataclass(frozen=True, slots=True)
class Part:
    """A place of a day, with how much of it and in which country, where that is said."""

    place: Place
    share: int | None = None
    """Percent of the day."""
    country: str | None = None
    """Two letters, ISO 3166-1."""

    def __post_init__(self) -> None:
        if self.share is not None and not 1 <= self.share <= 100:
            raise ValueError("a share is from 1 to 100 percent of the day")
        if self.country is not None and not _COUNTRY.fullmatch(self.country):
            raise ValueError("a country has two letters, such as NL")

    def __str__(self) -> str:
        """Write it as `read_part` reads it."""
        said = (self.place.value, self.share, self.country)
        return ":".join(str(each) for each in said if each is not None)


@dataclass(frozen=True, slots=True)
class Trip:
    """Kilometres of one day, both ways, for one purpose."""

    purpose: Purpose
    kilometres: Decimal
    mode: Mode | None = None
    fuel: Fuel | None = None

    def __post_init__(self) -> None:
        if not (self.kilometres.is_finite() and 0 <= self.kilometres <= MOST_KM):
            raise ValueError("kilometres are from 0 to 9999")
        if self.kilometres != round(self.kilometres, 2):
            raise ValueError("kilometres have two decimals at most")
        if self.fuel is not None and self.mode not in FUELLED:
            raise ValueError("a fuel goes with car, motorcycle, moped or taxi only")

    def __str__(self) -> str:
        """Write it as `read_trip` reads it."""
        words = [self.purpose.value, f"{self.kilometres.normalize():f}"]
        words += [each.value for each in (self.mode, self.fuel) if each is not None]
        return ":".join(words)


@dataclass(frozen=True, slots=True)
class Workday:
    """One date with its parts; a suggestion until `confirmed_at` is set by a click."""

    date: date
    parts: tuple[Part, ...]
    trips: tuple[Trip, ...] = ()
    """As the user stated them; no commute among them: the agreed distance."""
    allowance: Allowance | None = None
    """The user's choice where the law allows one of two."""
    note: str = ""
    """For the user alone; never exported."""
    confirmed_at: datetime | None = None
    source: str = ""
    """Of a suggestion: the import that it comes from; empty: the agreed week."""

    def __post_init__(self) -> None:
        if len(self.parts) == 1 and not self.trips:
            return  # nothing to contradict; ten years of days are read at once
        kinds = {(part.place, part.country) for part in self.parts}
        if not 1 <= len(self.parts) <= _MOST_PARTS or len(kinds) != len(self.parts):
            raise ValueError("a workday has one to six different places")
        if sum(part.share or 0 for part in self.parts) > 100:
            raise ValueError("the shares of a day are 100 percent at most together")
        if sum(trip.purpose is Purpose.COMMUTE for trip in self.trips) > 1:
            raise ValueError("a day has one commute; add up its kilometres")
        if self.stated_commute is not None and self.places == (Place.HOME,):
            raise ValueError("a commute needs a place away from home")

    @property
    def places(self) -> tuple[Place, ...]:
        if len(self.parts) == 1:
            return (self.parts[0].place,)
        return tuple(dict.fromkeys(part.place for part in self.parts))

    @property
    def stated_commute(self) -> Trip | None:
        commutes = (trip for trip in self.trips if trip.purpose is Purpose.COMMUTE)
        return next(commutes, None)

    @property
    def kilometres(self) -> Decimal | None:
        """Return what was stated, commute and business together; None: nothing."""
        if not self.trips:
            return None
        return sum((trip.kilometres for trip in self.trips), Decimal(0))

    @property
    def confirmed(self) -> bool:
        return self.confirmed_at is not None

    @property
    def worked(self) -> bool:
        return any(place.worked for place in self.places)

    @property
    def contradictory(self) -> bool:
        """Return whether it is both worked and not, and no shares say how that can be."""
        absent = any(not place.worked for place in self.places)
        shared = all(part.share is not None for part in self.parts)
        return absent and (bool(self.trips) if not self.worked else not shared)

    def confirm(self, now: datetime) -> Self:
        return replace(self, confirmed_at=now, source="")


def parts_of(*places: Place) -> tuple[Part, ...]:
    return tuple(map(Part, places))


def trips_of(places: tuple[Place, ...], kilometres: Decimal | None) -> tuple[Trip, ...]:
    """Return plain kilometres as a trip: business where a client was visited."""
    if kilometres is None:
        return ()
    visited = {Place.CLIENT, Place.ELSEWHERE} & set(places)
    return (Trip(Purpose.BUSINESS if visited else Purpose.COMMUTE, kilometres),)


def suggest(day: date, agreed_week: tuple[Place, ...], off: frozenset[date]) -> Workday:
    """Suggest the place of the agreed week, Monday first; never filed by itself.

    A public holiday or other day off of the user's list is suggested as such.
    """
    place = agreed_week[day.weekday()]
    if place.worked and day in off:
        place = Place.HOLIDAY
    return Workday(day, parts_of(place))
