"""A line of a claim: one amount of one day, with all that it was made from."""

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from hybridwell.domain.claims.rates import Scheme


class LineKind(Enum):
    """What a claim line pays for."""

    HOME = "home"
    COMMUTE = "commute"
    BUSINESS = "business"
    HOME_FIXED = "home_fixed"
    COMMUTE_FIXED = "commute_fixed"

    @property
    def at_home(self) -> bool:
        return self in {LineKind.HOME, LineKind.HOME_FIXED}

    @property
    def fixed(self) -> bool:
        return self in {LineKind.HOME_FIXED, LineKind.COMMUTE_FIXED}

    @property
    def unit(self) -> str:
        return "day" if self.at_home else "km"

    @property
    def scheme(self) -> Scheme:
        return Scheme.HOME_DAY if self.at_home else Scheme.COMMUTE_KM


class Reason(Enum):
    """Why a closed period comes to another amount now."""

    RATE = "rate_changed"
    DAY = "day_changed"
    AGREEMENT = "agreement_changed"
    """What the employer pays for a day or kilometre."""
    QUANTITY = "agreed_quantity_changed"
    """The agreed days or distance, while the day stayed as it was."""
    RULE = "rule_applied"
    """Another allowance counts for a day that stayed as it was: a policy, or a workplace
    that became a fixed one."""

    @property
    def of_rate(self) -> bool:
        """Whether the rate is the difference, and the quantity the whole one."""
        return self in {Reason.RATE, Reason.AGREEMENT}


@dataclass(frozen=True, slots=True)
class Party:
    """Who pays whom, in the numbers of the payroll office."""

    employer: str = ""
    employee: str = ""
    employment: str = ""


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """Of one day and kind; a fixed allowance stands on the first day that it is for."""

    date: dt.date
    kind: LineKind
    quantity: Decimal
    """Days or kilometres; of a fixed allowance with four decimals."""
    rate: Decimal
    """Euros for a unit, as the employer pays it."""
    norm: Decimal
    """Euros for a unit that are free of tax."""
    amount: Decimal
    taxable: Decimal
    """The part of `amount` above the norm."""
    status: str
    """How firm the norm is."""
    source: str
    """Who reports the norm."""
    party: Party = Party()

    @property
    def untaxed(self) -> Decimal:
        return self.amount - self.taxable

    @property
    def unit(self) -> str:
        return self.kind.unit

    @property
    def key(self) -> tuple[dt.date, LineKind]:
        """Return what can be paid once only."""
        return self.date, self.kind


@dataclass(frozen=True, slots=True)
class Correction:
    """The difference for one line of a closed period; amounts may be negative."""

    line: ClaimLine
    """The differences; where only the rate changed, the whole quantity and the rate's."""
    period: str
    """That was closed."""
    batch: int
    """In which the line was paid first, or the period was closed."""
    reason: Reason
