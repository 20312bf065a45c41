"""A November with all that a month can hold: what is confirmed, open, and unclear."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal

from hybridwell.domain.claims.claim import Claim
from hybridwell.domain.claims.claim_line import Correction, Reason
from hybridwell.domain.claims.closing import batch_to_close
from hybridwell.domain.claims.problems import Problem, ProblemKind
from hybridwell.domain.claims.workday import Workday
from tests.days import NOVEMBER, TODAY, WEEK, agreed, claim, day, open_day

CONFIRMED = {
    **dict.fromkeys((2, 4, 6, 9, 16, 18, 20), "home"),
    **dict.fromkeys((3, 5, 10, 12, 17, 19), "office"),
    11: "home+office",
    13: "leave",
}
AGREED = agreed("48")
Month = Callable[[], tuple[list[Workday], Claim]]
"""Days with what they come to."""


def november(confirmed: dict[int, str] = CONFIRMED) -> list[Workday]:
    """Return every day; what is not confirmed is as the agreed week says."""
    return [
        day(each.day, confirmed[each.day])
        if each.day in confirmed
        else open_day(each.day, WEEK[each.weekday()].value)
        for each in NOVEMBER.days()
    ]


def claim_of(days: Sequence[Workday]) -> Claim:
    return claim(*days, of=AGREED)


def unsettled() -> tuple[list[Workday], Claim]:
    """Return a month with a choice to make, a day to confirm, and a correction."""
    days = november()
    found = claim_of(days)
    line = replace(found.lines[1], amount=Decimal("0.96"), rate=Decimal("0.02"))
    late = Correction(line, "2026-04", 4, Reason.RATE)
    return days, replace(found, corrections=(late,))


def unnumbered() -> tuple[list[Workday], Claim]:
    """Return the same of somebody whose agreement lacks the employee number."""
    days, found = unsettled()
    missing = Problem(ProblemKind.NO_EMPLOYEE_NUMBER, None)
    return days, replace(found, problems=(missing, *found.problems))


def settled() -> tuple[list[Workday], Claim]:
    """Return a month that can be closed."""
    days = november({**CONFIRMED, 11: "home", 23: "home"})
    return days, claim_of(days)


def closed() -> tuple[list[Workday], Claim]:
    """Return the same, closed as batch 7."""
    days, found = settled()
    batch = replace(batch_to_close(found, TODAY), number=7)
    return days, replace(found, batch=batch, hints=())
