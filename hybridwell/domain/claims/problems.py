"""What must be settled before a claim is closed, and what is only worth knowing."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum


class ProblemKind(Enum):
    """What the user must settle: it blocks closing."""

    UNCONFIRMED = "unconfirmed_day"
    TWO_ALLOWANCES = "two_allowances"
    NO_RATE = "no_rate"
    WORK_ON_LEAVE = "work_on_leave_day"
    NO_EMPLOYEE_NUMBER = "missing_employee_number"
    OUTSIDE_AGREEMENT = "day_outside_agreement"


class HintKind(Enum):
    """What is worth a look and blocks nothing."""

    MORE_HOME_DAYS = "more_home_days_than_agreed"
    """Of the week that begins on the date."""
    NOT_OVER = "period_not_over"
    OTHER_PERIOD = "not_a_pay_period"
    """Once it is closed, the pay periods that share days with it cannot be."""
    OFTEN_AT_CLIENT = "client_may_be_fixed_workplace"
    HUB_IS_FIXED = "hub_is_fixed_workplace"
    PAUSED = "fixed_allowance_paused"
    CHANGED = "changed_since_close"
    """The difference goes into the next claim."""
    UNCONFIRMED = "unconfirmed_day"
    """Of a period that was closed before it was over: it pays nothing until confirmed."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Of one day, or of the claim as a whole."""

    kind: ProblemKind
    date: date | None
    home: Decimal | None = None
    """Of two allowances: what each would pay."""
    commute: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Hint:
    kind: HintKind
    date: date | None


@dataclass(frozen=True, slots=True)
class Choice:
    """A day on which one of two allowances was left out, with both amounts."""

    date: date
    home: Decimal
    commute: Decimal
    chosen: str
    """`home` or `commute`."""
    by: str
    """`user` or the policy of the agreement."""
