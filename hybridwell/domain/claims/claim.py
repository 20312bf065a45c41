"""A claim: the priced workdays of one pay period, and what the user must settle first."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.day_lines import (
    Agreed,
    ClaimLine,
    LineKind,
    Problem,
    ProblemKind,
    lines_of,
)
from hybridwell.domain.claims.rates import Rate
from hybridwell.domain.claims.workday import Workday

_NOTHING = Decimal("0.00")


@dataclass(frozen=True, slots=True)
class Claim:
    """One pay period: its confirmed days, the lines they give, and the problems."""

    period: Period
    days: tuple[Workday, ...]
    lines: tuple[ClaimLine, ...]
    problems: tuple[Problem, ...]

    @property
    def untaxed(self) -> Decimal:
        return sum((line.amount for line in self.lines), _NOTHING)

    @property
    def taxable(self) -> Decimal:
        return _NOTHING

    @property
    def total(self) -> Decimal:
        return self.untaxed + self.taxable

    @property
    def home_days(self) -> int:
        """The days for which the home-work allowance is claimed."""
        return sum(line.kind is LineKind.HOME for line in self.lines)

    @property
    def kilometres(self) -> Decimal:
        """Commute and business together."""
        return sum(
            (line.quantity for line in self.lines if line.kind is not LineKind.HOME),
            Decimal(0),
        )

    @property
    def conflicts(self) -> tuple[Problem, ...]:
        return tuple(problem for problem in self.problems if problem.kind.conflict)

    @property
    def unconfirmed(self) -> tuple[date, ...]:
        """The open days, which no file will hold."""
        return tuple(
            problem.date
            for problem in self.problems
            if problem.kind is ProblemKind.UNCONFIRMED and problem.date
        )


def build_claim(
    period: Period,
    days: Iterable[Workday],
    rates: Iterable[Rate],
    agreed: Agreed,
    today: date,
    since: date,
) -> Claim:
    """Price the confirmed days; report open workdays from `since` to `today`."""
    by_date = {day.date: day for day in days if day.date in period}
    ordered = [by_date[at] for at in sorted(by_date)]
    known = tuple(rates)
    lines: list[ClaimLine] = []
    problems: list[Problem] = []
    for day in ordered:
        if day.confirmed and day.worked:
            found, open_questions = lines_of(day, known, agreed)
            lines += found
            problems += open_questions
        elif day.worked and since <= day.date <= today:
            problems.append(Problem(ProblemKind.UNCONFIRMED, day.date))
    confirmed = tuple(day for day in ordered if day.confirmed)
    return Claim(period, confirmed, tuple(lines), tuple(problems))
