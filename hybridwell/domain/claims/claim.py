"""A claim: the priced workdays of one pay period, and what the user must settle first."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.batch import Batch, LoggedDay, Totals, totals_of
from hybridwell.domain.claims.claim_line import ClaimLine, Correction, LineKind
from hybridwell.domain.claims.day_lines import (
    DayLines,
    lines_of,
    unsettled,
)
from hybridwell.domain.claims.fixed import fixed_lines, has_fixed
from hybridwell.domain.claims.hints import hints_of
from hybridwell.domain.claims.ledger import Ledger
from hybridwell.domain.claims.problems import (
    Choice,
    Hint,
    Problem,
    ProblemKind,
)
from hybridwell.domain.claims.workday import Workday


@dataclass(frozen=True, slots=True)
class Claim:
    """One pay period: its confirmed days, the lines they give, and the problems."""

    period: Period
    days: tuple[Workday, ...]
    lines: tuple[ClaimLine, ...]
    problems: tuple[Problem, ...] = ()
    hints: tuple[Hint, ...] = ()
    choices: tuple[Choice, ...] = ()
    corrections: tuple[Correction, ...] = ()
    """Of periods that were closed before."""
    employer: str = ""
    batch: Batch | None = None
    """As which it was closed."""

    @property
    def entries(self) -> tuple[ClaimLine, ...]:
        return (*self.lines, *(each.line for each in self.corrections))

    @property
    def totals(self) -> Totals:
        return totals_of(self.entries)

    @property
    def total(self) -> Decimal:
        return self.totals.total

    @property
    def home_days(self) -> int:
        """The days for which the home-work allowance is claimed."""
        return sum(line.kind is LineKind.HOME for line in self.lines)

    @property
    def kilometres(self) -> Decimal:
        """Commute and business together."""
        return sum(
            (line.quantity for line in self.lines if not line.kind.at_home), Decimal(0)
        )

    @property
    def unconfirmed(self) -> tuple[date, ...]:
        """The open days, which no file will hold."""
        return tuple(
            problem.date
            for problem in self.problems
            if problem.kind is ProblemKind.UNCONFIRMED and problem.date
        )

    @property
    def logged(self) -> tuple[LoggedDay, ...]:
        """Return the worked days for payroll, without absence and its reason."""
        return tuple(
            LoggedDay(day.date, tuple(place.value for place in day.places if place.worked))
            for day in self.days
            if day.worked
        )


def build_claim(
    period: Period, open_days: Sequence[Workday], ledger: Ledger, today: date, since: date
) -> Claim:
    """Price the confirmed days; report open workdays from `since` to `today`.

    `open_days` are the suggestions for the days of the period that are not confirmed.
    """
    days = tuple(day for day in ledger.confirmed if day.date in period)
    lines, problems, choices = priced(period, days, ledger)
    asked_for = still_open(open_days, ledger, (today, since))
    problems += [Problem(ProblemKind.UNCONFIRMED, day) for day in asked_for]
    problems += _about_numbers(period, lines, ledger)
    last = ledger.agreed_on(period.last) or ledger.agreed_on(period.first)
    return Claim(
        period,
        days,
        tuple(lines),
        unsettled(sorted(problems, key=lambda each: each.date or date.min)),
        tuple(hints_of(period, days, ledger, today)),
        tuple(choices),
        employer=last.employer if last else "",
    )


def priced(
    period: Period, days: Iterable[Workday], ledger: Ledger
) -> tuple[list[ClaimLine], list[Problem], list[Choice]]:
    """Return what a period comes to by all that is known now, in order of date."""
    found = [_of_day(day, ledger) for day in days]
    lines = [line for each in found for line in each.lines]
    problems = [problem for each in found for problem in each.problems]
    for at, line in _fixed(period, ledger):
        if line is None:
            problems.append(Problem(ProblemKind.NO_RATE, at))
        else:
            lines.append(line)
    order = list(LineKind)
    lines.sort(key=lambda line: (line.date, order.index(line.kind)))
    return lines, problems, [each.choice for each in found if each.choice]


def _of_day(day: Workday, ledger: Ledger) -> DayLines:
    if day.contradictory:
        return DayLines(problems=(Problem(ProblemKind.WORK_ON_LEAVE, day.date),))
    if not day.worked:
        return DayLines()
    agreed = ledger.agreed_on(day.date)
    if agreed is None:
        return DayLines(problems=(Problem(ProblemKind.OUTSIDE_AGREEMENT, day.date),))
    return lines_of(day, ledger.norms, agreed, ledger.seen)


def _fixed(period: Period, ledger: Ledger) -> Iterator[tuple[date, ClaimLine | None]]:
    for agreed, stretch in ledger.stretches(period):
        if has_fixed(agreed):
            paused = ledger.pauses(period, agreed)
            yield from fixed_lines(stretch, period, agreed, ledger.norms, paused)


def still_open(
    days: Iterable[Workday], ledger: Ledger, span: tuple[date, date]
) -> Iterator[date]:
    """Yield the dates to be confirmed; `span` as in `claim_with_corrections`."""
    today, since = span
    for day in days:
        agreed = ledger.agreed_on(day.date)
        if agreed and agreed.declared and day.worked and since <= day.date <= today:
            yield day.date


def _about_numbers(
    period: Period, lines: Sequence[ClaimLine], ledger: Ledger
) -> Iterator[Problem]:
    """Ask for the employee number once; payroll cannot place a line without."""
    agreed = ledger.agreed_on(period.last) or ledger.agreed_on(period.first)
    nameless = any(not line.party.employee for line in lines)
    if nameless or (not lines and agreed and not agreed.employee_number):
        yield Problem(ProblemKind.NO_EMPLOYEE_NUMBER, None)
