"""Words for lines and corrections, as the summary to sign says them."""

from collections.abc import Iterable
from decimal import Decimal

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.claim_line import ClaimLine, Correction
from hybridwell.domain.claims.rates import Status
from hybridwell.domain.claims.workday import Place
from hybridwell.export.date_words import say_period
from hybridwell.language import Language
from hybridwell.place_words import say_places

NOTHING = "–"


def say_place(language: Language, places: Iterable[str]) -> str:
    return say_places(language, map(Place, places)) or NOTHING


def say_closed(language: Language, correction: Correction) -> str:
    return language.tr(
        "{period}, batch {number}",
        period=say_period(language, Period.parse(correction.period)),
        number=correction.batch,
    )


def say_numbers(language: Language, line: ClaimLine) -> list[str]:
    """Return quantity × rate, the amount, and how much of it is taxable."""
    quantity = f"{language.number(line.quantity)} {_unit(language, line)}"
    return [
        f"{quantity} × {language.rate(line.rate)}",
        language.money(line.amount),
        language.money(line.taxable) if line.taxable else NOTHING,
    ]


def say_source(language: Language, line: ClaimLine, norm: Decimal | None) -> str:
    """Say who reports the norm; None: that of a correction, which is a difference."""
    tr = language.tr
    what = tr("Home-work day") if line.kind.at_home else tr("Kilometre")
    if norm is None:
        what = tr("{what}, correction of {year}", what=what, year=line.date.year)
    else:
        what = f"{what} {language.rate(norm)}"
    status = tr("by decree") if line.status == Status.DECREE.value else tr("enacted")
    return f"{what}: {line.source} ({status})"


def _unit(language: Language, line: ClaimLine) -> str:
    if not line.kind.at_home:
        return line.unit
    return language.tr("day") if abs(line.quantity) == 1 else language.tr("days")
