"""Fixed allowances: the same each period, from the days agreed (the 128-day rule)."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import ROUND_CEILING, Decimal
from fractions import Fraction

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.agreement import Agreement, Method, PayPeriod, Rounding
from hybridwell.domain.claims.claim_line import ClaimLine, LineKind
from hybridwell.domain.claims.day_lines import Norms, line_of
from hybridwell.domain.claims.rates import Scheme

_SHOWN = Decimal("0.0001")
_FULL_WEEK = Decimal(5)


def yearly_days(
    scheme: Scheme, norms: Norms, agreed: Agreement, week: Decimal, on: date
) -> Decimal:
    """Return 214 (or 128) days in proportion to `week` days a week.

    Wet LB 1964 art. 31a(7); whether 85.6 is paid as 86 is a setting, as both are practice.
    """
    days = norms.number(scheme, on, Decimal(0)) * min(week, _FULL_WEEK) / _FULL_WEEK
    if agreed.rounding is Rounding.UP:
        return days.quantize(Decimal(1), ROUND_CEILING)
    return days


def fixed_lines(
    stretch: Period,
    period: Period,
    agreed: Agreement,
    norms: Norms,
    pauses: Sequence[Period],
) -> Iterator[tuple[date, ClaimLine | None]]:
    """Yield the fixed allowances of an agreement for a stretch of a pay period.

    In proportion to the part of the year in which it holds; days in `pauses` are not paid.
    None stands for a line whose tax-free amount is not known.
    """
    for kind, week, unit in _paid(agreed):
        for part in _by_year(stretch):
            share = _share(part, period, agreed, pauses)
            year = yearly_days(Scheme.FULL_YEAR, norms, agreed, week, part.first) * unit
            quantity = year * share.numerator / share.denominator
            line = line_of(part.first, kind, quantity, norms, agreed)
            if line is None or line.amount:
                yield part.first, line and _rounded(line)


def has_fixed(agreed: Agreement) -> bool:
    return any(True for _ in _paid(agreed))


def _paid(agreed: Agreement) -> Iterator[tuple[LineKind, Decimal, Decimal]]:
    """Yield kind, days a week and units a day."""
    if agreed.home_method is Method.FIXED:
        yield LineKind.HOME_FIXED, agreed.agreed_home_days, Decimal(1)
    if agreed.commute_method is Method.FIXED:
        yield LineKind.COMMUTE_FIXED, agreed.agreed_office_days, agreed.commute_km


def _by_year(stretch: Period) -> Iterator[Period]:
    """Split at New Year: amounts are those of a calendar year."""
    first = stretch.first
    while first.year < stretch.last.year:
        yield Period(first, date(first.year, 12, 31))
        first = date(first.year + 1, 1, 1)
    yield Period(first, stretch.last)


def _share(
    part: Period, period: Period, agreed: Agreement, pauses: Sequence[Period]
) -> Fraction:
    """Return how much of a year's allowance falls in a part of a pay period."""
    days = [day for day in part.days() if not any(day in each for each in pauses)]
    if agreed.pay_period is PayPeriod.MONTH:
        # Twelve equal months, whatever their length.
        lengths = (Period.month(day).last.day for day in days)
        return sum((Fraction(1, length) for length in lengths), Fraction(0)) / 12
    first = date.fromisocalendar(period.last.isocalendar().year, 1, 1)
    after = date.fromisocalendar(period.last.isocalendar().year + 1, 1, 1)
    return Fraction(len(days), (after - first).days)


def _rounded(line: ClaimLine) -> ClaimLine:
    return replace(line, quantity=line.quantity.quantize(_SHOWN).normalize())
