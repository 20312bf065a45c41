"""Long absences, and for which days they stop a fixed allowance."""

from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from hybridwell.domain.calendar import ONE_DAY, Period
from hybridwell.domain.claims.agreement import AbsenceRule, Agreement
from hybridwell.domain.claims.day_lines import Norms
from hybridwell.domain.claims.rates import Scheme
from hybridwell.domain.claims.workday import Place, Workday

_WEEKS, _MONTHS = Decimal(6), Decimal(2)
_ABSENT = (Place.SICK, Place.LEAVE)


@dataclass(frozen=True, slots=True)
class Absence:
    """From the first day of absence to the day of return, on which work goes on."""

    first: date
    back: date


def pauses(days: Iterable[Workday], agreed: Agreement, norms: Norms) -> list[Period]:
    """Return the stretches in which a fixed allowance is not paid.

    Practical (Handboek Loonheffingen): an absence of more than six weeks leaves this month
    and the next, and the allowance comes again on the first of the month after return.
    Legal (KG:204:2022:28): two months of one cause and calendar year, then until return.
    """
    legal = agreed.absence is AbsenceRule.LEGAL
    found = []
    for absence in _absences(days, agreed, legal=legal):
        months = int(norms.number(Scheme.ABSENCE_MONTHS, absence.first, _MONTHS))
        if legal:
            first, last = _months_later(absence.first, months), absence.back - ONE_DAY
        else:
            weeks = norms.number(Scheme.ABSENCE_WEEKS, absence.first, _WEEKS)
            if (absence.back - absence.first).days <= 7 * weeks:
                continue
            first = _months_later(absence.first.replace(day=1), months)
            last = Period.month(absence.back).last
            if first >= absence.back:
                continue
        if first <= last:
            found.append(Period(first, last))
    return found


def _absences(
    days: Iterable[Workday], agreed: Agreement, *, legal: bool
) -> Iterator[Absence]:
    """Join days of absence over days off; work, or an agreed workday not said, ends it."""
    known = {day.date: day for day in days if day.confirmed}
    left = sorted(at for at, day in known.items() if _cause(day) is not None)
    while left:
        first = left[0]
        cause = _cause(known[first]) if legal else None
        back = first
        while _goes_on(back, known, agreed, cause) and not (
            legal and back.year != first.year
        ):
            back += ONE_DAY
        yield Absence(first, back)
        left = [at for at in left if at >= back]


def _goes_on(
    at: date, known: Mapping[date, Workday], agreed: Agreement, cause: Place | None
) -> bool:
    day = known.get(at)
    if day is None:
        # A day off of the agreed week goes on; the end is looked for in what follows.
        return not agreed.week[at.weekday()].worked and _resumes(at, known, agreed)
    found = _cause(day)
    if found is None:
        return not day.worked and _resumes(at, known, agreed)
    return cause is None or found is cause


def _resumes(at: date, known: Mapping[date, Workday], agreed: Agreement) -> bool:
    """Return whether the first workday after a day off is one of absence again."""
    for number in range(1, 60):
        after = at + number * ONE_DAY
        day = known.get(after)
        if day is None and agreed.week[after.weekday()].worked:
            return False
        if day is not None and day.worked:
            return False
        if day is not None and _cause(day) is not None:
            return True
    return False


def _cause(day: Workday) -> Place | None:
    """Return why a whole day was not worked, if that counts as absence."""
    if day.worked:
        return None
    return next((place for place in day.places if place in _ABSENT), None)


def _months_later(day: date, months: int) -> date:
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
