"""Files as other people's programs read them: pandas, LibreOffice and a JSON Schema."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from hybridwell.domain.claims.batch import Batch
from hybridwell.export import FORMATS, check, export
from hybridwell.export.differences import Difference
from hybridwell.export.options import Options
from tests.batches import CLOSED, CODES, DRAFT

pd = pytest.importorskip("pandas", reason="pandas is not here", exc_type=ImportError)

OPTIONS = Options(codes=CODES)
SCHEMA = Path(__file__).parents[3] / "resources" / "schemas" / "claim-2.schema.json"
TOTAL = float(CLOSED.totals.total)
DUTCH_CSV = "59,34,76,1,,1043,false,true,false"
"""Semicolons, quotation marks, UTF-8, read as Dutch, written as shown."""
with_office = pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice")


def written(folder: Path, form: str, profile: str = "", batch: Batch = CLOSED) -> Path:
    path = folder / f"claim{FORMATS[form].extension}"
    export(batch, path, form, Options(codes=CODES, profile=profile))
    return path


def resaved(path: Path, to: str, opened_as: str = "") -> Path:
    """Open a file in LibreOffice and save it again, as a clerk might do."""
    folder = path.parent / "saved"
    profile = f"-env:UserInstallation={(path.parent / 'office').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", to]
    opening = [f"--infilter={opened_as}"] if opened_as else []
    where = ["--outdir", str(folder), str(path)]
    subprocess.run(
        [*command, *opening, *where], check=True, capture_output=True, timeout=120
    )
    return folder / f"{path.stem}.{to.partition(':')[0]}"


@pytest.mark.parametrize("profile", ["nl", "nl-excel", "nl-cp1252"])
def test_pandas_reads_the_dutch_csv(profile: str, tmp_path: Path) -> None:
    encoding = "cp1252" if profile == "nl-cp1252" else "utf-8-sig"

    table = pd.read_csv(
        written(tmp_path, "csv", profile),
        sep=";",
        decimal=",",
        encoding=encoding,
        parse_dates=["date"],
        dayfirst=profile != "nl",
    )

    assert table["amount"].sum() == pytest.approx(TOTAL)
    assert table["quantity"].min() == -1
    assert str(table["date"].dtype).startswith("datetime64")
    assert "Financiën" in table["source"][1]


def test_pandas_reads_the_international_csv_without_being_told_anything(
    tmp_path: Path,
) -> None:
    table = pd.read_csv(written(tmp_path, "csv", "international"))

    assert table["amount"].sum() == pytest.approx(TOTAL)


def test_pandas_reads_the_wide_csv(tmp_path: Path) -> None:
    table = pd.read_csv(written(tmp_path, "csv-wide"), sep=";", decimal=",")

    assert table["total"].sum() == pytest.approx(TOTAL)
    assert table["home_days"].sum() == 2


def test_pandas_reads_numbers_and_dates_from_the_workbook(tmp_path: Path) -> None:
    table = pd.read_excel(written(tmp_path, "xlsx"))

    assert table["Amount"][:-1].sum() == pytest.approx(TOTAL)
    assert table["Amount"].iloc[-1] == TOTAL
    assert table["Employer number"].iloc[-1] == "Total"
    assert table["Date"][0] == pd.Timestamp(2026, 11, 2)


@pytest.mark.parametrize("batch", [CLOSED, DRAFT], ids=["closed", "draft"])
def test_the_json_file_follows_the_published_schema(batch: Batch, tmp_path: Path) -> None:
    schema = json.loads(SCHEMA.read_text("utf-8"))
    Draft202012Validator.check_schema(schema)

    data = json.loads(written(tmp_path, "json", batch=batch).read_bytes())

    assert list(Draft202012Validator(schema).iter_errors(data)) == []


def test_the_schema_allows_nothing_that_it_does_not_name(tmp_path: Path) -> None:
    schema = Draft202012Validator(json.loads(SCHEMA.read_text("utf-8")))
    data = json.loads(written(tmp_path, "json").read_bytes())

    data["days"][0]["note"] = "rain"
    data["mood"] = 4

    assert len(list(schema.iter_errors(data))) == 2


@with_office
def test_a_workbook_saved_again_by_libreoffice_still_agrees(tmp_path: Path) -> None:
    saved = resaved(written(tmp_path, "xlsx"), "xlsx")

    assert check(saved, CLOSED, "xlsx", OPTIONS) == []


@with_office
def test_the_workbook_as_csv_of_libreoffice_has_the_same_total(
    tmp_path: Path,
) -> None:
    saved = resaved(
        written(tmp_path, "xlsx"), f"csv:Text - txt - csv (StarCalc):{DUTCH_CSV}"
    )

    # The language counts for reading only: LibreOffice writes in that of its windows.
    table = pd.read_csv(saved, sep=";")
    assert table["Amount"].iloc[-1] == TOTAL
    assert table["Amount"][:-1].sum() == pytest.approx(TOTAL)


@with_office
@pytest.mark.parametrize("form", ["csv", "csv-wide", "loket", "exact", "afas"])
def test_a_csv_saved_again_by_a_dutch_libreoffice_still_agrees(
    form: str, tmp_path: Path
) -> None:
    saved = resaved(
        written(tmp_path, form),
        f"csv:Text - txt - csv (StarCalc):{DUTCH_CSV}",
        f"Text - txt - csv (StarCalc):{DUTCH_CSV}",
    )

    assert check(saved, CLOSED, form, OPTIONS) == []


@with_office
def test_an_amount_changed_in_libreoffice_is_found(tmp_path: Path) -> None:
    path = written(tmp_path, "csv-wide")
    path.write_bytes(path.read_bytes().replace(b"31,03", b"31,04"))
    text = f"Text - txt - csv (StarCalc):{DUTCH_CSV}"

    saved = resaved(path, f"csv:{text}", text)

    assert check(saved, CLOSED, "csv-wide", OPTIONS) == [Difference(2, "31.04", "31.03")]
