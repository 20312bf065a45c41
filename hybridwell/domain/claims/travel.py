"""Which kilometres of a workday are commute and which are business."""

from decimal import Decimal

from hybridwell.domain.claims.workday import Place, Workday

_FIXED = frozenset({Place.OFFICE, Place.HUB})
_BUSINESS = frozenset({Place.CLIENT, Place.ELSEWHERE})
NONE = Decimal(0)


def commutes(day: Workday) -> bool:
    """Return whether the day was (also) spent at a fixed workplace."""
    return not _FIXED.isdisjoint(day.places)


def commute_km(day: Workday, agreed: Decimal) -> Decimal:
    """Return the way to the fixed workplace and back.

    The agreed distance is that of the office; to a hub only what the user states counts.
    Stated kilometres of a day with a business trip are those of the trip.
    """
    if not commutes(day):
        return NONE
    if day.kilometres is not None and _BUSINESS.isdisjoint(day.places):
        return day.kilometres
    return agreed if Place.OFFICE in day.places else NONE


def business_km(day: Workday) -> Decimal:
    """Return what the user stated for a trip to a client or elsewhere."""
    if day.kilometres is None or _BUSINESS.isdisjoint(day.places):
        return NONE
    return day.kilometres
