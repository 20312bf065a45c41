"""What payroll would see: the very file of two made-up days, by what was agreed."""

import csv
from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from io import StringIO

from hybridwell.daybook import Daybook
from hybridwell.domain.calendar import ONE_DAY, Period
from hybridwell.domain.claims.agreement import Agreement
from hybridwell.domain.claims.claim import build_claim
from hybridwell.domain.claims.closing import draft_of
from hybridwell.domain.claims.day_lines import Norms
from hybridwell.domain.claims.ledger import Ledger
from hybridwell.domain.claims.rates import Scheme, rate_on
from hybridwell.domain.claims.workday import Place, Workday, parts_of
from hybridwell.export import render
from hybridwell.export.options import Options
from hybridwell.payroll import codes_of


def payroll_sample(daybook: Daybook, now: datetime) -> Callable[[], list[list[str]]]:
    """Read what was agreed, and return what writes the sample; that may take a moment.

    It returns the heads of the file, and what a home day and an office day put in it.
    Nothing of it is kept. Raises StoreError.
    """
    agreements = tuple(daybook.agreements())
    options = Options(codes=codes_of(daybook))
    return partial(_written, agreements, Norms(daybook.rates), options, now)


def _written(
    agreements: Sequence[Agreement], norms: Norms, options: Options, now: datetime
) -> list[list[str]]:
    today = now.date()
    home = _first_monday(today)
    days = [
        Workday(home, parts_of(Place.HOME)).confirm(now),
        Workday(home + ONE_DAY, parts_of(Place.OFFICE)).confirm(now),
    ]
    ledger = Ledger.of(days, agreements, norms)
    claim = build_claim(Period.month(today), (), ledger, today, today)
    text = render(draft_of(claim), "csv", options).decode("utf-8-sig")
    return list(csv.reader(StringIO(text), delimiter=";"))


def same_day_source(daybook: Daybook, today: date) -> str:
    """Return who says how many allowances a day may have; empty: no rule is in force."""
    rule = rate_on(daybook.rates, Scheme.ALLOWANCES_A_DAY, today)
    return rule.source if rule else ""


def _first_monday(day: date) -> date:
    first = day.replace(day=1)
    return first + (-first.weekday() % 7) * ONE_DAY
