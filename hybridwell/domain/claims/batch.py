"""What payroll gets: a closed claim with its number and checksum, or a draft without."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.claim_line import ClaimLine, Correction


class BatchStatus(Enum):
    OPEN = "open"
    CLOSED = "closed"
    SENT = "sent"
    """By the user's word."""


@dataclass(frozen=True, slots=True)
class LoggedDay:
    """A confirmed worked day: its date and its places; nothing else leaves."""

    date: date
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Totals:
    """Euros, with two decimals."""

    untaxed: Decimal
    taxable: Decimal

    @property
    def total(self) -> Decimal:
        return self.untaxed + self.taxable


@dataclass(frozen=True, slots=True)
class Batch:
    """One pay period, or corrections alone; a closed one never changes."""

    number: int | None
    """None: a draft."""
    period: Period
    days: tuple[LoggedDay, ...]
    lines: tuple[ClaimLine, ...]
    corrections: tuple[Correction, ...]
    employer: str = ""
    """Its name."""
    closed_on: date | None = None
    """The day of closing and of the statement of truth."""
    checksum: str = ""
    """SHA-256 of the content, in hexadecimal; empty for a draft."""

    closed_at: datetime | None = None
    """The moment of closing, for comparing with changes of days; in no file."""
    whole: bool = True
    """False: corrections alone, of periods that were closed before."""

    @property
    def draft(self) -> bool:
        return self.number is None

    @property
    def entries(self) -> tuple[ClaimLine, ...]:
        """Return lines and corrections alike, for what adds them up."""
        return (*self.lines, *(each.line for each in self.corrections))

    @property
    def totals(self) -> Totals:
        return totals_of(self.entries)


def totals_of(lines: Iterable[ClaimLine]) -> Totals:
    zero = Decimal("0.00")
    every = tuple(lines)
    taxable = sum((line.taxable for line in every), zero)
    return Totals(sum((line.amount for line in every), zero) - taxable, taxable)
