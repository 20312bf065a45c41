"""What holds for every payroll file, whatever the batch in it."""

import json
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.batch import Batch
from hybridwell.domain.claims.batch_json import batch_as_json, batch_from_json
from hybridwell.export import FORMATS, check, export
from hybridwell.export.options import Options
from hybridwell.export.profile_files import named
from hybridwell.export.profiled import content, rows
from tests.any_batches import DATES, batches, codes_in_euros

ROOT = Path(__file__).parents[2]
MONTHS = batches(DATES.map(Period.month))
TABLES = ("csv", "csv-wide", "json", "loket", "exact", "afas", "custom")
PROFILES = sorted(path.stem for path in (ROOT / "resources" / "profiles").glob("*.toml"))
OPTIONS = Options(codes=codes_in_euros())
SCHEMA = Draft202012Validator(
    json.loads((ROOT / "resources" / "schemas" / "claim-2.schema.json").read_text("utf-8"))
)


def said_after_export(batch: Batch, form: str, options: Options) -> list[object]:
    with TemporaryDirectory() as folder:
        path = Path(folder, f"draft{FORMATS[form].extension}")
        export(batch, path, form, options)
        return list(check(path, batch, form, options))


@given(batches())
@settings(max_examples=50)
def test_a_batch_as_json_read_back_is_the_batch(batch: Batch) -> None:
    text = json.dumps(batch_as_json(batch))

    assert batch_from_json(json.loads(text)) == batch


@given(batches())
@settings(max_examples=50)
def test_every_batch_as_json_follows_the_published_schema(batch: Batch) -> None:
    assert list(SCHEMA.iter_errors(batch_as_json(batch))) == []


@pytest.mark.parametrize("form", TABLES)
@given(batch=MONTHS)
@settings(max_examples=15, deadline=None)
def test_a_file_that_was_just_written_agrees(form: str, batch: Batch) -> None:
    profile = "nl-excel" if form == "custom" else ""

    assert said_after_export(batch, form, replace(OPTIONS, profile=profile)) == []


@given(batches())
@settings(max_examples=15, deadline=None)
def test_a_workbook_that_was_just_written_agrees(batch: Batch) -> None:
    assert said_after_export(batch, "xlsx", OPTIONS) == []


@pytest.mark.parametrize("profile", ["nl", "nl-excel", "international", "wide"])
@given(batch=batches())
@settings(max_examples=15, deadline=None)
def test_the_amounts_in_a_file_add_up_to_the_batch(profile: str, batch: Batch) -> None:
    chosen = named(profile, OPTIONS)

    header, *found = rows(content(batch, chosen, OPTIONS), chosen)

    column = header.index("total" if profile == "wide" else "amount")
    assert sum(Decimal(row[column] or 0) for row in found) == batch.totals.total


@given(MONTHS)
@settings(max_examples=30, deadline=None)
def test_all_that_loket_gets_adds_up_to_the_batch(batch: Batch) -> None:
    from hybridwell.export import loket_file  # noqa: PLC0415 - as the table of formats does

    _, *found = loket_file.rows(loket_file.content(batch, OPTIONS), OPTIONS)

    cells = [cell for row in found for cell in row[3:] if cell]
    assert sum(map(Decimal, cells)) == batch.totals.total


@given(MONTHS, st.sampled_from([name for name in PROFILES if name != "nl-cp1252"]))
@settings(max_examples=40, deadline=None)
def test_no_text_in_a_file_is_a_formula(batch: Batch, profile: str) -> None:
    chosen = named(profile, OPTIONS)

    found = rows(content(batch, chosen, OPTIONS), chosen)

    risky = [
        cell for row in found for cell in row if cell.startswith(("=", "+", "@", "\t"))
    ]
    minus = [cell for row in found for cell in row if cell.startswith("-")]
    assert risky == []
    assert [cell for cell in minus if not Decimal(cell).is_finite()] == []
