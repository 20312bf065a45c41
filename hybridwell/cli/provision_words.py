"""Provisions and the free space in the user's words, as rows of tables."""

from collections.abc import Iterable, Sequence
from datetime import tzinfo

from hybridwell.domain.claims.free_space import Band, FreeSpace
from hybridwell.domain.claims.provision import Revision, Total
from hybridwell.domain.claims.rates import Rate, Status
from hybridwell.language import Language
from hybridwell.provision_words import Row, category_name, row_of

_BLANK = ("",) * 7


def summed(totals: Iterable[Total], language: Language) -> list[Row]:
    tr, money = language.tr, language.money
    rows = [
        (category_name(each.category, language), money(each.received), money(each.open))
        for each in totals
    ]
    return [(tr("Total"), tr("received"), tr("asked or granted")), *rows]


def told(revisions: Sequence[Revision], zone: tzinfo, language: Language) -> list[Row]:
    """Return each change with the moment, on the clock of where the user is now."""
    return [
        (f"{each.at.astimezone(zone):%Y-%m-%d %H:%M}", *_change(each, language))
        for each in revisions
    ]


def counted(found: FreeSpace, language: Language) -> list[Row]:
    tr, money = language.tr, language.money
    below = tr("Wages up to {band}", band=money(found.band.paid))
    above = tr("Wages above that")
    levy = f"{money(found.excess)} × {_percent(found.levy, language)}"
    return [
        (below, *_band(found.low, language)),
        (above, *_band(found.high, language)),
        (tr("Free space of {year}", year=found.year), "", money(found.amount)),
        (tr("Spent"), "", money(found.spent)),
        (tr("Left"), "", money(found.left)),
        (tr("Excess"), "", money(found.excess)),
        (tr("Final levy"), levy, money(found.final_levy)),
    ]


def sources(found: FreeSpace, language: Language) -> list[Row]:
    """Return who reports each amount, and how firm it is."""
    amounts = [
        (_percent(rate, language), rate)
        for rate in (found.low.rate, found.high.rate, found.levy)
    ]
    amounts.append((language.money(found.band.paid), found.band))
    return [
        (amount, _status(rate.status, language), rate.source) for amount, rate in amounts
    ]


def _change(revision: Revision, language: Language) -> Row:
    if revision.now is None:
        return (language.tr("removed"), *_BLANK)
    verb = language.tr("changed") if revision.was else language.tr("added")
    _, *shown = row_of(revision.now, language)
    return (verb, *shown, revision.now.note)


def _band(band: Band, language: Language) -> Row:
    how = f"{language.money(band.wages)} × {_percent(band.rate, language)}"
    return how, language.money(band.amount)


def _percent(rate: Rate, language: Language) -> str:
    return f"{language.number(rate.paid)} %"


def _status(status: Status, language: Language) -> str:
    tr = language.tr
    return {Status.ENACTED: tr("enacted"), Status.DECREE: tr("by decree")}[status]
