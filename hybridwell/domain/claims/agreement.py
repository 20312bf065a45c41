"""What employer and employee agreed, by date: who, how many days, what is paid."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import Enum
from itertools import zip_longest

from hybridwell.domain.calendar import ONE_DAY, Period
from hybridwell.domain.claims.workday import FUELLED, Fuel, Mode, Place


class SameDay(Enum):
    """Which allowance counts for a day at home and at the fixed workplace: never both."""

    ASK = "ask"
    HIGHEST = "highest"
    HOME = "home"
    COMMUTE = "commute"


class Method(Enum):
    """How an allowance is paid."""

    PER_DAY = "per_day"
    """For each day as declared."""
    FIXED = "fixed"
    """The same each period, from the days agreed: the 128-day rule."""


class PayPeriod(Enum):
    """What payroll settles together."""

    MONTH = "month"
    FOUR_WEEKS = "four_weeks"
    WEEK = "week"


class Rounding(Enum):
    """Of the days a year in a fixed allowance; both are practice."""

    EXACT = "exact"
    UP = "up"


class AbsenceRule(Enum):
    """When a long absence stops a fixed allowance."""

    PRACTICAL = "practical"
    """Handboek Loonheffingen: this month and the next; again from the 1st after return."""
    LEGAL = "legal"
    """Kennisgroep KG:204:2022:28: after two months, by cause and calendar year."""


class OfficeFixed(Enum):
    """Whether the office is a fixed workplace on its own, or only by its days a year."""

    ALWAYS = "always"
    BY_DAYS = "by_days"


class ValueKind(Enum):
    """What payroll software wants behind a component code."""

    QUANTITY = "quantity"
    AMOUNT = "amount"


@dataclass(frozen=True, slots=True)
class Code:
    """A payroll component of the employer: where one kind of line goes."""

    kind: str
    """A kind of line; with `_taxable` or `_correction` behind it for that part apart."""
    component: str
    value: ValueKind


@dataclass(frozen=True, slots=True)
class Agreement:
    """In force from `first_day` until the next agreement, or to `last_day`."""

    first_day: date = date.min
    last_day: date | None = None
    employer: str = ""
    employer_number: str = ""
    employee_number: str = ""
    employment_number: str = "1"
    contract_days: Decimal = Decimal(5)
    """A week."""
    contract_hours: Decimal = Decimal(40)
    """A week."""
    week: tuple[Place, ...] = (Place.FREE,) * 7
    """Where each day is worked as a rule, Monday first."""
    home_days: Decimal | None = None
    """Agreed home days a week; None: as in `week`."""
    office_days: Decimal | None = None
    home_method: Method = Method.PER_DAY
    commute_method: Method = Method.PER_DAY
    home_amount: Decimal | None = None
    """Euros for a day that the employer really pays; None: the tax-free amount."""
    commute_amount: Decimal | None = None
    business_amount: Decimal | None = None
    pay_period: PayPeriod = PayPeriod.MONTH
    commute_km: Decimal = Decimal(0)
    """To the office and back."""
    commute_mode: Mode | None = None
    commute_fuel: Fuel | None = None
    same_day: SameDay = SameDay.ASK
    office_fixed: OfficeFixed = OfficeFixed.ALWAYS
    fixed_above: Decimal | None = None
    """Days a year above which a workplace is fixed; None: as the dated rule says."""
    rounding: Rounding = Rounding.EXACT
    absence: AbsenceRule = AbsenceRule.PRACTICAL
    codes: tuple[Code, ...] = ()

    def __post_init__(self) -> None:
        if self.last_day is not None and self.last_day < self.first_day:
            raise ValueError("last_day is before the first day")
        if self.commute_fuel is not None and self.commute_mode not in FUELLED:
            raise ValueError("a fuel goes with car, motorcycle, moped or taxi only")

    def holds_on(self, day: date) -> bool:
        return self.first_day <= day and (self.last_day is None or day <= self.last_day)

    def pay_period_of(self, day: date) -> Period:
        """Return the period in which payroll settles a day."""
        around = {
            PayPeriod.MONTH: Period.month,
            PayPeriod.FOUR_WEEKS: Period.four_weeks,
            PayPeriod.WEEK: Period.week,
        }
        return around[self.pay_period](day)

    @property
    def agreed_home_days(self) -> Decimal:
        return self._days(self.home_days, Place.HOME)

    @property
    def agreed_office_days(self) -> Decimal:
        return self._days(self.office_days, Place.OFFICE)

    @property
    def declared(self) -> bool:
        """Return whether some allowance is paid by the days themselves."""
        return Method.PER_DAY in {self.home_method, self.commute_method}

    def _days(self, said: Decimal | None, place: Place) -> Decimal:
        return Decimal(self.week.count(place)) if said is None else said


def agreement_on(agreements: Iterable[Agreement], day: date) -> Agreement | None:
    """Return the agreement in force: the latest that has begun, if it has not ended."""
    begun = [each for each in agreements if each.first_day <= day]
    latest = max(begun, key=lambda each: each.first_day, default=None)
    return latest if latest and latest.holds_on(day) else None


def closed_ends(agreements: Iterable[Agreement]) -> list[Agreement]:
    """Return them in order, each ending at the latest the day before the next begins."""
    ordered = sorted(agreements, key=lambda each: each.first_day)
    found = []
    for each, after in zip_longest(ordered, ordered[1:]):
        before = after.first_day - ONE_DAY if after else None
        ends = [end for end in (each.last_day, before) if end is not None]
        found.append(replace(each, last_day=min(ends, default=None)))
    return found
