"""Amounts by date: what a day or a kilometre pays, who says so, and since when."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import Enum

CENT = Decimal("0.01")


class Scheme(Enum):
    """What an amount is for."""

    HOME_DAY = "home_day"
    COMMUTE_KM = "commute_km"
    """For commute and business kilometres alike."""
    WORK_COSTS_LOW = "work_costs_low"
    """The free space (vrije ruimte) of the first 400 000 euros of wages."""
    WORK_COSTS_HIGH = "work_costs_high"
    """The free space of the wages above that."""
    FINAL_LEVY = "final_levy"
    """What the employer pays on the excess above the free space."""


class Unit(Enum):
    """What a value is counted in."""

    DAY = "EUR/day"
    KM = "EUR/km"
    PERCENT = "percent"


UNIT_OF = {
    Scheme.HOME_DAY: Unit.DAY,
    Scheme.COMMUTE_KM: Unit.KM,
    Scheme.WORK_COSTS_LOW: Unit.PERCENT,
    Scheme.WORK_COSTS_HIGH: Unit.PERCENT,
    Scheme.FINAL_LEVY: Unit.PERCENT,
}


class Status(Enum):
    """How firm an amount is."""

    ENACTED = "enacted"
    DECREE = "decree"
    PROPOSED = "proposed"
    UNKNOWN = "unknown"

    @property
    def payable(self) -> bool:
        return self in {Status.ENACTED, Status.DECREE}


@dataclass(frozen=True, slots=True)
class Rate:
    """One amount from its first to its last day, both included."""

    scheme: Scheme
    first_day: date
    last_day: date | None
    value: Decimal | None
    """None only where it is not known yet."""
    unit: Unit
    status: Status
    source: str
    published: date
    published_exact: bool
    """False: `published` is the date of the oldest source that reports the amount."""

    def __post_init__(self) -> None:
        if self.last_day is not None and self.last_day < self.first_day:
            raise ValueError("last_day is before first_day")
        if self.unit is not UNIT_OF[self.scheme]:
            raise ValueError(f"unit must be {UNIT_OF[self.scheme].value}")
        if (self.value is None) != (self.status is Status.UNKNOWN):
            raise ValueError("value must be absent if status is unknown, and only then")
        if self.value is not None and not 0 <= self.value <= 100:
            raise ValueError("value must be from 0 to 100")

    @property
    def known_from(self) -> date:
        """The day from which a claim could know this amount.

        Where only a later source is at hand, the amount counts as known from its first
        day: without exact dates nothing is made to look retroactive.
        """
        if self.published_exact:
            return self.published
        return min(self.published, self.first_day)

    def valid_on(self, day: date) -> bool:
        return self.first_day <= day and (self.last_day is None or day <= self.last_day)

    @property
    def paid(self) -> Decimal:
        """The value; raises ValueError where it is not known."""
        if self.value is None:
            raise ValueError("an unknown rate pays nothing")
        return self.value

    def price(self, quantity: Decimal) -> Decimal:
        """Return the amount in euros, half a cent rounded up."""
        return (self.paid * quantity).quantize(CENT, ROUND_HALF_UP)


def rate_on(
    rates: Iterable[Rate], scheme: Scheme, day: date, known_on: date | None = None
) -> Rate | None:
    """Return what `day` pays: the newest published amount that is more than proposed.

    With `known_on`, as it was known on that date.
    """
    return _newest(
        rate
        for rate in rates
        if rate.scheme is scheme
        and rate.status.payable
        and rate.valid_on(day)
        and (known_on is None or rate.known_from <= known_on)
    )


def proposal_on(rates: Iterable[Rate], scheme: Scheme, day: date) -> Rate | None:
    """Return the newest proposed amount for `day`; to be told, never paid."""
    return _newest(
        rate
        for rate in rates
        if rate.scheme is scheme and rate.status is Status.PROPOSED and rate.valid_on(day)
    )


def _newest(rates: Iterable[Rate]) -> Rate | None:
    # Of two published on one day the later in the list counts: the user's own.
    return max(reversed(tuple(rates)), key=lambda rate: rate.published, default=None)
