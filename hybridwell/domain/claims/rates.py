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
    """The free space (vrije ruimte) of the wages up to the band."""
    WORK_COSTS_HIGH = "work_costs_high"
    """The free space of the wages above that."""
    WORK_COSTS_BAND = "work_costs_band"
    """The wages at which the second percentage begins."""
    FINAL_LEVY = "final_levy"
    """What the employer pays on the excess above the free space."""
    ALLOWANCES_A_DAY = "allowances_a_day"
    """How many of home-work and commute allowance one day may have (Wet LB art. 31a)."""
    FIXED_WORKPLACE = "fixed_workplace"
    """A workplace visited on more days a year than this is a fixed one in any case."""
    FULL_YEAR = "full_year"
    """The days of a year in a fixed allowance of five days a week."""
    LEAST_DAYS = "least_days"
    """The days from which a fixed allowance may be paid as for a full year."""
    ABSENCE_WEEKS = "absence_weeks"
    """An absence up to this length leaves a fixed allowance as it is (practical rule)."""
    ABSENCE_MONTHS = "absence_months"
    """Months for which a fixed allowance goes on in a longer absence."""


class Unit(Enum):
    """What a value is counted in."""

    DAY = "EUR/day"
    KM = "EUR/km"
    PERCENT = "percent"
    EUROS = "EUR"
    ALLOWANCES = "allowances/day"
    DAYS = "days/year"
    WEEKS = "weeks"
    MONTHS = "months"

    @property
    def most(self) -> int:
        """Return the highest value that is not a slip of the pen."""
        return _MOST.get(self, 100)


_MOST = {Unit.EUROS: 10**9, Unit.ALLOWANCES: 2, Unit.DAYS: 366}
UNIT_OF = {
    Scheme.HOME_DAY: Unit.DAY,
    Scheme.COMMUTE_KM: Unit.KM,
    Scheme.WORK_COSTS_LOW: Unit.PERCENT,
    Scheme.WORK_COSTS_HIGH: Unit.PERCENT,
    Scheme.WORK_COSTS_BAND: Unit.EUROS,
    Scheme.FINAL_LEVY: Unit.PERCENT,
    Scheme.ALLOWANCES_A_DAY: Unit.ALLOWANCES,
    Scheme.FIXED_WORKPLACE: Unit.DAYS,
    Scheme.FULL_YEAR: Unit.DAYS,
    Scheme.LEAST_DAYS: Unit.DAYS,
    Scheme.ABSENCE_WEEKS: Unit.WEEKS,
    Scheme.ABSENCE_MONTHS: Unit.MONTHS,
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
        if self.value is not None and not 0 <= self.value <= self.unit.most:
            raise ValueError(f"value must be from 0 to {self.unit.most}")

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
        return cents(self.paid * quantity)


def cents(amount: Decimal) -> Decimal:
    """Return whole cents, half a cent rounded up."""
    return amount.quantize(CENT, ROUND_HALF_UP)


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
