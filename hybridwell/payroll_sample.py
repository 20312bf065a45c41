"""What payroll would see: the very file of two made-up days, by what was agreed."""

import csv
from datetime import date, datetime
from io import StringIO

from hybridwell.daybook import Daybook
from hybridwell.domain.calendar import ONE_DAY, Period
from hybridwell.domain.claims.claim import build_claim
from hybridwell.domain.claims.closing import draft_of
from hybridwell.domain.claims.day_lines import Norms
from hybridwell.domain.claims.ledger import Ledger
from hybridwell.domain.claims.rates import Scheme, rate_on
from hybridwell.domain.claims.workday import Place, Workday, parts_of
from hybridwell.export import render
from hybridwell.export.options import Options
from hybridwell.payroll import codes_of


def payroll_sample(daybook: Daybook, now: datetime) -> list[list[str]]:
    """Return the heads of the file, and what a home day and an office day put in it.

    Nothing of it is kept. Raises StoreError.
    """
    today = now.date()
    home = _first_monday(today)
    days = [
        Workday(home, parts_of(Place.HOME)).confirm(now),
        Workday(home + ONE_DAY, parts_of(Place.OFFICE)).confirm(now),
    ]
    ledger = Ledger.of(days, daybook.agreements(), Norms(daybook.rates))
    claim = build_claim(Period.month(today), (), ledger, today, today)
    options = Options(codes=codes_of(daybook))
    text = render(draft_of(claim), "csv", options).decode("utf-8-sig")
    return list(csv.reader(StringIO(text), delimiter=";"))


def same_day_source(daybook: Daybook, today: date) -> str:
    """Return who says how many allowances a day may have; empty: no rule is in force."""
    rule = rate_on(daybook.rates, Scheme.ALLOWANCES_A_DAY, today)
    return rule.source if rule else ""


def _first_monday(day: date) -> date:
    first = day.replace(day=1)
    return first + (-first.weekday() % 7) * ONE_DAY
