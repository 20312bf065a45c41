"""What the summary to sign says, as plain data for its template: every text is final here.

Words that a person typed go in as data, so none of them can be taken for markup.
"""

from collections.abc import Iterator
from dataclasses import astuple

from hybridwell.claim_words import line_name, reason_name
from hybridwell.domain.claims.batch import Batch, Totals, totals_of
from hybridwell.domain.claims.claim_line import ClaimLine, Party
from hybridwell.export.date_words import say_day, say_period
from hybridwell.export.options import Options
from hybridwell.export.pdf_words import (
    NOTHING,
    say_closed,
    say_numbers,
    say_place,
    say_source,
)
from hybridwell.language import Language


def summary(batch: Batch, options: Options) -> dict[str, object]:
    """Return all texts in the order of the page; an absent part is empty."""
    language = options.language
    tr = language.tr
    heading, period = tr("Home-work and travel claim"), say_period(language, batch.period)
    number = tr("Draft") if batch.draft else tr("Batch {number}", number=batch.number)
    return {
        "lang": language.code,
        "title": f"{heading} {period} · {number}",
        "heading": heading,
        "period": period,
        "draft": tr("DRAFT – not submitted") if batch.draft else "",
        "watermark": tr("DRAFT") if batch.draft else "",
        "facts": list(_facts(batch, options)),
        "lines": _lines(batch, language),
        "corrections": _corrections(batch, language),
        "unpaid": _unpaid(batch, language),
        "totals": _totals(batch, language),
        "sources": [tr("Where the untaxed amounts come from"), *_sources(batch, language)],
        "statement": _statement(batch, language),
        "signatures": _signatures(batch, language),
        "page": tr("Page {page} of {pages}"),
    }


def name_label(language: Language) -> str:
    return language.tr("Name of the employee")


def _facts(batch: Batch, options: Options) -> Iterator[tuple[str, str]]:
    """Leave out what is not known, but keep room for the name: it is written by hand."""
    language, tr = options.language, options.language.tr
    employers, employees, employments = _numbers(_parties(batch))
    yield from _known(tr("Employer"), batch.employer)
    yield from _known(tr("Employer number"), employers)
    yield name_label(language), options.employee_name
    yield from _known(tr("Employee number"), employees)
    yield from _known(tr("Employment"), employments)
    first, last = (say_day(language, at) for at in (batch.period.first, batch.period.last))
    yield tr("Pay period"), f"{first} – {last}"
    if batch.closed_on is not None:
        yield tr("Batch number"), str(batch.number)
        yield tr("Closed on"), say_day(language, batch.closed_on)
        yield tr("Checksum (SHA-256)"), batch.checksum


def _known(label: str, value: str) -> Iterator[tuple[str, str]]:
    if value:
        yield label, value


def _parties(batch: Batch) -> list[Party]:
    return list(dict.fromkeys(line.party for line in batch.entries))


def _numbers(parties: list[Party]) -> list[str]:
    """Return those of employers, employees and employments, each number once."""
    kinds = zip(*(astuple(party) for party in parties or [Party()]), strict=True)
    return [", ".join(filter(None, dict.fromkeys(kind))) for kind in kinds]


def _apart(batch: Batch) -> dict[Party, str]:
    """Return what tells each party from the others; nothing where there is one only."""
    parties = _parties(batch)
    varying = [len(set(kind)) > 1 for kind in zip(*map(astuple, parties), strict=True)]
    return {
        party: "/".join(
            number for number, told in zip(astuple(party), varying, strict=True) if told
        )
        for party in parties
    }


def _lines(batch: Batch, language: Language) -> dict[str, object]:
    tr = language.tr
    places = {day.date: day.places for day in batch.days}
    apart = _apart(batch)
    return {
        "heading": tr("Days and kilometres"),
        "columns": [tr("Date"), tr("Place"), tr("What"), *_number_columns(language)],
        "rows": [
            [
                say_day(language, line.date),
                NOTHING
                if line.kind.fixed
                else say_place(language, places.get(line.date, ())),
                _what(language, line, apart),
                *say_numbers(language, line),
            ]
            for line in batch.lines
        ],
    }


def _corrections(batch: Batch, language: Language) -> dict[str, object]:
    tr = language.tr
    texts = [tr("Period"), tr("Date"), tr("What"), tr("Reason")]
    apart = _apart(batch)
    return {
        "heading": tr("Corrections of closed periods"),
        "columns": [*texts, *_number_columns(language)],
        "rows": [
            [
                say_closed(language, each),
                say_day(language, each.line.date),
                _what(language, each.line, apart),
                reason_name(language, each.reason),
                *say_numbers(language, each.line),
            ]
            for each in batch.corrections
        ],
    }


def _number_columns(language: Language) -> list[str]:
    tr = language.tr
    return [tr("Quantity × rate"), tr("Amount"), tr("Of which taxable")]


def _what(language: Language, line: ClaimLine, apart: dict[Party, str]) -> str:
    what, number = line_name(language, line.kind), apart[line.party]
    if not number:
        return what
    return language.tr("{what} (employment {number})", what=what, number=number)


def _unpaid(batch: Batch, language: Language) -> list[str]:
    """Return a heading and the worked days of which no line is, or nothing."""
    paid = {line.date for line in batch.lines if not line.kind.fixed}
    days = [
        f"{say_day(language, day.date)} ({say_place(language, day.places)})"
        for day in batch.days
        if day.date not in paid
    ]
    return (
        [language.tr("Worked days without an amount of their own"), *days] if days else []
    )


def _totals(batch: Batch, language: Language) -> dict[str, object]:
    """Return the totals, after those of each employment where there are several."""
    tr = language.tr
    rows = [
        _total(
            language,
            tr("Employment {number}", number=number),
            totals_of(line for line in batch.entries if line.party == party),
        )
        for party, number in _apart(batch).items()
        if number
    ]
    return {
        "columns": ["", tr("Untaxed"), tr("Taxable"), tr("Total")],
        "rows": [*rows, _total(language, tr("Total"), batch.totals)],
    }


def _total(language: Language, label: str, totals: Totals) -> list[str]:
    amounts = (totals.untaxed, totals.taxable, totals.total)
    return [label, *map(language.money, amounts)]


def _sources(batch: Batch, language: Language) -> list[str]:
    said = [say_source(language, line, line.norm) for line in batch.lines]
    said += [say_source(language, each.line, None) for each in batch.corrections]
    return list(dict.fromkeys(said))


def _statement(batch: Batch, language: Language) -> str:
    if batch.closed_on is None:
        return ""
    day = say_day(language, batch.closed_on)
    return language.tr("Filled in truthfully on {day}", day=day)


def _signatures(batch: Batch, language: Language) -> list[list[str]]:
    """Return who signs, and what goes on the lines; nobody signs a draft."""
    tr = language.tr
    if batch.draft:
        return []
    lines = [tr("Date"), tr("Name"), tr("Signature")]
    return [[tr("For the employee"), *lines], [tr("For the employer"), *lines]]
