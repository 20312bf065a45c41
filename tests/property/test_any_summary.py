"""What holds for the summary to sign and the Nmbrs file, whatever the batch in them."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.batch import Batch
from hybridwell.domain.claims.claim_line import ClaimLine
from hybridwell.export import nmbrs_file, pdf_file
from hybridwell.export.options import Options
from hybridwell.language import Language
from tests.any_batches import DATES, batches, codes_in_euros
from tests.nmbrs_books import HEADINGS, template

DUTCH = Language("nl")
MONTHS = batches(DATES.map(Period.month))
COLUMNS = tuple(f"L{number}" for number in range(1, 11))


def latin(text: str) -> str:
    return text.encode("latin-1", "ignore").decode("latin-1")


def in_latin(batch: Batch) -> Batch:
    return replace(
        batch,
        employer=latin(batch.employer),
        lines=tuple(replace(line, source=latin(line.source)) for line in batch.lines),
        corrections=tuple(
            replace(each, line=replace(each.line, source=latin(each.line.source)))
            for each in batch.corrections
        ),
    )


def of_debtors(batch: Batch) -> Batch:
    """Give each employer a number as Nmbrs has it."""

    def moved(line: ClaimLine) -> ClaimLine:
        return replace(line, party=replace(line.party, employer=f"{line.party.employer}/1"))

    return replace(
        batch,
        lines=tuple(map(moved, batch.lines)),
        corrections=tuple(
            replace(each, line=moved(each.line)) for each in batch.corrections
        ),
    )


@pytest.fixture(scope="module")
def nmbrs() -> Iterator[Options]:
    with TemporaryDirectory() as folder:
        made = template(Path(folder, "nmbrs.xlsx"), (), (*HEADINGS, *COLUMNS))
        codes = {f"{number}/1": codes for number, codes in codes_in_euros().items()}
        yield replace(made, codes=codes)


@pytest.mark.parametrize("language", [Language(), DUTCH], ids=["en", "nl"])
@given(batch=batches())
@settings(max_examples=8, deadline=None)
def test_the_summary_says_the_totals_of_the_batch(batch: Batch, language: Language) -> None:
    options = Options(language)
    totals = batch.totals

    lines = pdf_file.rows(pdf_file.content(in_latin(batch), options), options)

    amounts = map(language.money, (totals.untaxed, totals.taxable, totals.total))
    assert (" ".join(["Total", *amounts]),) in lines


@given(batches())
@settings(max_examples=8, deadline=None)
def test_a_summary_that_was_just_written_agrees(batch: Batch) -> None:
    options, written = Options(), in_latin(batch)
    named = replace(options, employee_name="A. de Vries")

    first = pdf_file.rows(pdf_file.content(written, named), options)

    assert first == pdf_file.rows(pdf_file.content(written, options), options)


@given(batch=MONTHS)
@settings(max_examples=8, deadline=None)
def test_all_that_nmbrs_gets_adds_up_to_the_batch(batch: Batch, nmbrs: Options) -> None:
    filled = nmbrs_file.content(of_debtors(batch), nmbrs)

    cells = [cell for row in nmbrs_file.rows(filled, nmbrs) for cell in row[7:]]
    amounts = [Decimal(cell.partition(": ")[2]) for cell in cells]
    assert sum(amounts) == batch.totals.total
    assert 0 not in amounts
