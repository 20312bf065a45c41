"""Shares of a day by hours: whole percents that add up to 100."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from hybridwell.domain.claims.workday import Part, Place, parts_of


@dataclass(frozen=True, slots=True)
class Stay:
    """Time at one place; None: it is not said how long."""

    place: Place
    lasts: timedelta | None = None


def shared_parts(stays: Iterable[Stay]) -> tuple[Part, ...]:
    """Return the places of a day, with shares if there are several and all have hours."""
    known = list(stays)
    places = tuple(dict.fromkeys(stay.place for stay in known))
    if len(places) == 1 or not all(stay.lasts for stay in known):
        return parts_of(*places)
    spent = {
        place: sum(
            (stay.lasts for stay in known if stay.place is place and stay.lasts), _ZERO
        )
        for place in places
    }
    return tuple(Part(place, share) for place, share in _percents(spent).items())


_ZERO = timedelta()


def _percents(spent: dict[Place, timedelta]) -> dict[Place, int]:
    """Round by largest remainder; each place has one percent at least."""
    total = sum(spent.values(), _ZERO)
    shares = {place: max(1, time * 100 // total) for place, time in spent.items()}
    by_remainder = sorted(
        spent, key=lambda place: (spent[place] * 100) % total, reverse=True
    )
    for place in by_remainder[: max(0, 100 - sum(shares.values()))]:
        shares[place] += 1
    longest = max(shares, key=lambda place: shares[place])
    shares[longest] -= sum(shares.values()) - 100
    return shares
