"""Parts and trips of a workday from text: `home:50:BE`, `commute:40:car:petrol`."""

from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import TypeVar

from hybridwell.domain.claims.workday import Fuel, Mode, Part, Place, Purpose, Trip

_E = TypeVar("_E", bound=Enum)


class TextError(ValueError):
    """A word that means nothing here, and which words there are."""

    def __init__(self, what: str, given: str, allowed: str) -> None:
        super().__init__(f"{given!r} is not a {what}; there are: {allowed}")
        self.what, self.given, self.allowed = what, given, allowed


def read_part(text: str) -> Part:
    """Read `home`, `home:50`, `home:BE` or `home:50:BE`; raises ValueError, TextError."""
    name, *rest = text.strip().split(":")
    place = _one_of(Place, "place", name)
    share = int(rest.pop(0)) if rest and rest[0].isdecimal() else None
    country = rest.pop(0).upper() if rest else None
    if rest:
        raise ValueError("a part is written as home, home:50 or home:50:BE")
    return Part(place, share, country)


def read_trip(text: str) -> Trip:
    """Read `commute:40`, `business:80:car` or with a fuel; raises ValueError, TextError."""
    words = text.strip().split(":")
    if not 2 <= len(words) <= 4:
        raise ValueError("a trip is written as commute:40 or business:80:car:petrol")
    return Trip(
        _one_of(Purpose, "purpose", words[0]),
        read_km(words[1]),
        _one_of(Mode, "mode", words[2]) if len(words) > 2 else None,
        _one_of(Fuel, "fuel", words[3]) if len(words) > 3 else None,
    )


def read_km(text: str) -> Decimal:
    """Read `34.5` or `34,5`; raises ValueError."""
    try:
        return Decimal(text.replace(",", "."))
    except InvalidOperation as error:
        raise ValueError("kilometres are from 0 to 9999") from error


def _one_of(kind: type[_E], what: str, text: str) -> _E:
    try:
        return kind(text.strip().lower())
    except ValueError as error:
        allowed = ", ".join(str(each.value) for each in kind)
        raise TextError(what, text, allowed) from error
