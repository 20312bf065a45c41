"""What is worth a look before a claim is closed, and blocks nothing."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from hybridwell.domain.calendar import ONE_DAY, Period
from hybridwell.domain.claims.day_lines import fixed_above
from hybridwell.domain.claims.fixed import has_fixed
from hybridwell.domain.claims.ledger import Ledger
from hybridwell.domain.claims.problems import Hint, HintKind
from hybridwell.domain.claims.travel import hub_is_fixed
from hybridwell.domain.claims.workday import Place, Workday


def hints_of(
    period: Period, days: Sequence[Workday], ledger: Ledger, today: date
) -> Iterator[Hint]:
    """Yield what is worth a look in an open period."""
    if today < period.last:
        yield Hint(HintKind.NOT_OVER, period.last)
    agreed = ledger.agreed_on(period.first) or ledger.agreed_on(period.last)
    if agreed and period != agreed.pay_period_of(period.first):
        yield Hint(HintKind.OTHER_PERIOD, None)
    yield from _home_weeks(period, ledger)
    yield from _workplaces(period, days, ledger)
    yield from _paused(period, ledger)


def _paused(period: Period, ledger: Ledger) -> Iterator[Hint]:
    for agreed, stretch in ledger.stretches(period):
        if has_fixed(agreed):
            for pause in ledger.pauses(period, agreed):
                if pause.first <= stretch.last and stretch.first <= pause.last:
                    yield Hint(HintKind.PAUSED, max(pause.first, stretch.first))


def _home_weeks(period: Period, ledger: Ledger) -> Iterator[Hint]:
    """Name the weeks that end in the period with more home days than agreed."""
    first = period.first - 6 * ONE_DAY
    weeks = Counter(
        Period.week(day.date).first
        for day in ledger.confirmed
        if first <= day.date <= period.last and Place.HOME in day.places
    )
    for monday, count in sorted(weeks.items()):
        agreed = ledger.agreed_on(monday)
        if monday + 6 * ONE_DAY in period and agreed and count > agreed.agreed_home_days:
            yield Hint(HintKind.MORE_HOME_DAYS, monday)


def _workplaces(period: Period, days: Sequence[Workday], ledger: Ledger) -> Iterator[Hint]:
    """Tell of places that are, or may be, visited too often for business trips."""
    agreed, year = ledger.agreed_on(period.last), period.last.year
    if agreed is None:
        return
    above = fixed_above(ledger.norms, agreed, period.last)
    here = {place for day in days for place in day.places}
    if Place.HUB in here and hub_is_fixed(ledger.seen, year, above):
        yield Hint(HintKind.HUB_IS_FIXED, None)
    if Place.CLIENT in here and ledger.seen.get((year, Place.CLIENT), 0) > above:
        yield Hint(HintKind.OFTEN_AT_CLIENT, None)
