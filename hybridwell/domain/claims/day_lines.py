"""What one workday pays: at most one allowance, and business kilometres beside it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum

from hybridwell.domain.claims.rates import Rate, Scheme, rate_on
from hybridwell.domain.claims.travel import business_km, commute_km, commutes
from hybridwell.domain.claims.workday import Place, Workday


class LineKind(Enum):
    """What a claim line pays for."""

    HOME = "home"
    COMMUTE = "commute"
    BUSINESS = "business"

    @property
    def unit(self) -> str:
        return "day" if self is LineKind.HOME else "km"

    @property
    def scheme(self) -> Scheme:
        return Scheme.HOME_DAY if self is LineKind.HOME else Scheme.COMMUTE_KM


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """One amount of one day, with the rate that it comes from."""

    date: date
    kind: LineKind
    quantity: Decimal
    unit: str
    rate: Rate
    amount: Decimal


class ProblemKind(Enum):
    """What the user must settle."""

    UNCONFIRMED = "unconfirmed_day"
    TWO_ALLOWANCES = "two_allowances"
    NO_RATE = "no_rate"

    @property
    def conflict(self) -> bool:
        """Whether no file can be made until it is settled; an open day is left out."""
        return self is not ProblemKind.UNCONFIRMED


@dataclass(frozen=True, slots=True)
class Problem:
    """Something to settle before the claim is sent; of one day, or of all."""

    kind: ProblemKind
    date: date | None


class SameDay(Enum):
    """Which allowance counts for a day at home and at the fixed workplace: never both."""

    ASK = "ask"
    HIGHEST = "highest"
    HOME = "home"
    COMMUTE = "commute"


@dataclass(frozen=True, slots=True)
class Agreed:
    """What employer and employee agreed."""

    commute_km: Decimal = Decimal(0)
    """To the office and back."""
    same_day: SameDay = SameDay.ASK


def lines_of(
    day: Workday, rates: Iterable[Rate], agreed: Agreed
) -> tuple[list[ClaimLine], list[Problem]]:
    """Return the lines of a worked day, or the reason why there is one too few.

    ==========  ==============  =============  =======================================
    at home     fixed place     business trip  pays
    ==========  ==============  =============  =======================================
    yes         no              any            home + business kilometres
    yes         yes             any            one of home and commute + business
    no          yes             any            commute + business
    ==========  ==============  =============  =======================================

    Wet LB 1964 art. 31a(2)(a) and (k): never both on one day. That holds for a commute
    that is paid as a ticket too, so a commute of no kilometres still asks.
    """
    rates = tuple(rates)
    lines: list[ClaimLine] = []
    problems: list[Problem] = []
    same_day = agreed.same_day if _both(day) else None
    if same_day is SameDay.ASK:
        problems.append(Problem(ProblemKind.TWO_ALLOWANCES, day.date))
    for kind, quantity in _quantities(day, agreed, same_day):
        rate = rate_on(rates, kind.scheme, day.date)
        if rate is None:
            problems.append(Problem(ProblemKind.NO_RATE, day.date))
        elif amount := rate.price(quantity):
            lines.append(ClaimLine(day.date, kind, quantity, kind.unit, rate, amount))
    if same_day is SameDay.HIGHEST:
        lines = _highest(lines)
    return lines, list(dict.fromkeys(problems))


def _both(day: Workday) -> bool:
    return Place.HOME in day.places and commutes(day)


def _quantities(
    day: Workday, agreed: Agreed, same_day: SameDay | None
) -> list[tuple[LineKind, Decimal]]:
    """Return what there is to pay, without what the same-day rule leaves out."""
    found = {
        LineKind.HOME: Decimal(Place.HOME in day.places),
        LineKind.COMMUTE: commute_km(day, agreed.commute_km),
        LineKind.BUSINESS: business_km(day),
    }
    if same_day in {SameDay.ASK, SameDay.COMMUTE}:
        del found[LineKind.HOME]
    if same_day in {SameDay.ASK, SameDay.HOME}:
        del found[LineKind.COMMUTE]
    return [(kind, quantity) for kind, quantity in found.items() if quantity]


def _highest(lines: list[ClaimLine]) -> list[ClaimLine]:
    """Keep the higher of home and commute; home if they are the same."""
    rivals = [line for line in lines if line.kind is not LineKind.BUSINESS]
    best = max(rivals, key=lambda line: line.amount, default=None)
    return [line for line in lines if line is best or line.kind is LineKind.BUSINESS]
