"""Nmbrs templates for tests, as the vendor's page describes them, and batches for them."""

from collections.abc import Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path

from hybridwell.domain.claims.agreement import Code, ValueKind
from hybridwell.domain.claims.batch import Batch
from hybridwell.domain.claims.claim_line import Party
from hybridwell.export.options import Options

HEADINGS = ("Debiteurnr", "Bedrijfnr", "Persnr", "Naam", "Periode", "Dagen", "DagenVoorLC")
CODES = ("L5100", "OpmerkingenL5100", "L5101", "L5102", "L5200", "U2100")
ROW_2 = (*HEADINGS, *CODES)
PARTY = Party("1234/5", "120", "1")
AGREED = {
    "1234/5": (
        Code("home", "5100", ValueKind.QUANTITY),
        Code("home_taxable", "5200", ValueKind.AMOUNT),
        Code("commute", "L5101", ValueKind.AMOUNT),
        Code("commute_correction", "5102", ValueKind.AMOUNT),
        Code("business", "5101", ValueKind.AMOUNT),
    )
}


def at_nmbrs(batch: Batch, party: Party = PARTY) -> Batch:
    """Return the batch with the numbers that Nmbrs has."""
    return replace(
        batch,
        lines=tuple(replace(line, party=party) for line in batch.lines),
        corrections=tuple(
            replace(each, line=replace(each.line, party=party))
            for each in batch.corrections
        ),
    )


def template(path: Path, *sheet_rows: Sequence[object]) -> Options:
    """Write a template as the vendor's page describes it."""
    book = import_module("openpyxl").Workbook()
    for row in sheet_rows or (("Variabele looncomponenten",), ROW_2):
        book.active.append(row)
    book.save(path)
    return Options(codes=AGREED, template=path, employee_name="J. Jansen")
