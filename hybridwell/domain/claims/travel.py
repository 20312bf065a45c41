"""Which kilometres of a workday are commute and which are business."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from hybridwell.domain.claims.agreement import Agreement, OfficeFixed
from hybridwell.domain.claims.workday import Place, Purpose, Workday

NONE = Decimal(0)
Visits = Mapping[tuple[int, Place], int]
"""How many days of a calendar year were (also) spent at a place."""


@dataclass(frozen=True, slots=True)
class Travelled:
    """The kilometres of one day by what they are for."""

    commutes: bool
    """Whether a fixed workplace was visited, by whatever means."""
    commute: Decimal = NONE
    business: Decimal = NONE


def visits(days: Iterable[Workday]) -> Visits:
    """Count the confirmed days by year and place."""
    return Counter(
        (day.date.year, place) for day in days if day.confirmed for place in day.places
    )


def travelled(day: Workday, agreed: Agreement, seen: Visits, above: Decimal) -> Travelled:
    """Sort a day's kilometres.

    A workplace that is not a fixed one makes travel a business trip, so the home-work
    allowance may stand beside it (Wet LB 1964 art. 31a; more than 40 days a year is fixed
    in any case).  The agreed distance is that of the office; to a hub only what the user
    states counts.
    """
    stated = day.stated_commute
    kilometres = stated.kilometres if stated else NONE
    if stated is None and Place.OFFICE in day.places:
        kilometres = agreed.commute_km
    business = sum(
        (trip.kilometres for trip in day.trips if trip.purpose is Purpose.BUSINESS), NONE
    )
    if _at_fixed_place(day, agreed, seen, above):
        return Travelled(commutes=True, commute=kilometres, business=business)
    return Travelled(commutes=False, business=business + kilometres)


def hub_is_fixed(seen: Visits, year: int, above: Decimal) -> bool:
    return seen.get((year, Place.HUB), 0) > above


def _at_fixed_place(day: Workday, agreed: Agreement, seen: Visits, above: Decimal) -> bool:
    year = day.date.year
    if Place.OFFICE in day.places:
        often = seen.get((year, Place.OFFICE), 0) > above
        if often or agreed.office_fixed is OfficeFixed.ALWAYS:
            return True
    if Place.HUB in day.places and hub_is_fixed(seen, year, above):
        return True
    # Who calls the way to a client a commute says that it is a fixed workplace.
    elsewhere = {Place.CLIENT, Place.ELSEWHERE} & set(day.places)
    only = not {Place.OFFICE, Place.HUB} & set(day.places)
    return bool(elsewhere) and only and day.stated_commute is not None
