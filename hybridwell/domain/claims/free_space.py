"""The free space (vrije ruimte) of an employer's wages in a year, and the levy above it.

::

    wages    |----------- up to the band -----------|---- above ----|
    space    |          x the low percentage        | x the high one |
    spent    |==================================================|....|
                                                        what is left ^

Every percentage and the band itself are amounts by date; none is written here.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from hybridwell.domain.claims.rates import Rate, Scheme, rate_on

MOST_EUROS = Decimal("999999999999.99")
_NOTHING = Decimal("0.00")
_PERCENT = Decimal("0.01")
_SCHEMES = (
    Scheme.WORK_COSTS_LOW,
    Scheme.WORK_COSTS_HIGH,
    Scheme.WORK_COSTS_BAND,
    Scheme.FINAL_LEVY,
)


class UnknownYearError(ValueError):
    """A year whose amounts are not in the data, and the years that are."""

    def __init__(self, year: int, known: tuple[int, ...]) -> None:
        self.year, self.known = year, ", ".join(map(str, known)) or "–"
        super().__init__(
            f"the free space of {year} is not known; it is known for: {self.known}"
        )


@dataclass(frozen=True, slots=True)
class Band:
    """A stretch of the wages and its percentage."""

    wages: Decimal
    rate: Rate

    @property
    def amount(self) -> Decimal:
        return _share(self.wages, self.rate)


@dataclass(frozen=True, slots=True)
class FreeSpace:
    """What an employer may give untaxed in one year, and what became of it."""

    year: int
    low: Band
    """The wages up to the band."""
    high: Band
    """The wages above it."""
    band: Rate
    levy: Rate
    spent: Decimal

    @property
    def wages(self) -> Decimal:
        return self.low.wages + self.high.wages

    @property
    def amount(self) -> Decimal:
        return self.low.amount + self.high.amount

    @property
    def left(self) -> Decimal:
        return max(self.amount - self.spent, _NOTHING)

    @property
    def excess(self) -> Decimal:
        return max(self.spent - self.amount, _NOTHING)

    @property
    def final_levy(self) -> Decimal:
        """What the employer pays on the excess."""
        return _share(self.excess, self.levy)


def free_space(
    wages: Decimal,
    of: date | int,
    rates: Iterable[Rate],
    spent: Decimal = _NOTHING,
) -> FreeSpace:
    """Return the free space of a year, or of the year of a day: it is a yearly amount.

    Raises UnknownYearError for a year without data, ValueError for what is no amount.
    """
    for amount in (wages, spent):
        if not is_amount(amount, MOST_EUROS):
            raise ValueError("wages and spending are euros from 0 on, in whole cents")
    known, year = tuple(rates), of.year if isinstance(of, date) else of
    found = _rates_of(year, known)
    if found is None:
        raise UnknownYearError(year, known_years(known))
    low, high, band, levy = found
    below = min(wages, band.paid)
    return FreeSpace(year, Band(below, low), Band(wages - below, high), band, levy, spent)


def known_years(rates: Iterable[Rate]) -> tuple[int, ...]:
    """Return the years of which every amount is known, up to the last that is dated."""
    known = tuple(rate for rate in rates if rate.scheme in _SCHEMES)
    years = [day.year for rate in known for day in (rate.first_day, rate.last_day) if day]
    span = range(min(years), max(years) + 1) if years else ()
    return tuple(year for year in span if _rates_of(year, known) is not None)


def is_amount(euros: Decimal, most: Decimal) -> bool:
    """Return whether it is a number at all (Decimal also knows NaN), in whole cents."""
    return euros.is_finite() and 0 <= euros <= most and euros == round(euros, 2)


def _rates_of(year: int, rates: tuple[Rate, ...]) -> tuple[Rate, ...] | None:
    if not date.min.year <= year <= date.max.year:
        return None
    found = (rate_on(rates, scheme, date(year, 1, 1)) for scheme in _SCHEMES)
    known = tuple(rate for rate in found if rate is not None)
    return known if len(known) == len(_SCHEMES) else None


def _share(euros: Decimal, rate: Rate) -> Decimal:
    return rate.price(euros * _PERCENT)
