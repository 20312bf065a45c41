"""The samples in the documentation are what the code writes.

`python -m tests.unit.export.test_samples` writes them anew.
"""

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from hybridwell.domain.claims.batch import Batch
from hybridwell.export import export
from hybridwell.export.options import Options
from tests.batches import CLOSED, CODES, DRAFT

SAMPLES = Path(__file__).parents[3] / "docs" / "samples"
FILES = {
    "csv.csv": ("csv", CLOSED),
    "csv-draft.csv": ("csv", DRAFT),
    "csv-wide.csv": ("csv-wide", CLOSED),
    "xlsx.xlsx": ("xlsx", CLOSED),
    "json.json": ("json", CLOSED),
    "json-draft.json": ("json", DRAFT),
    "loket.csv": ("loket", CLOSED),
    "exact.csv": ("exact", CLOSED),
    "afas.csv": ("afas", CLOSED),
    "custom.csv": ("custom", CLOSED),
}


def write(name: str, form: str, batch: Batch, folder: Path) -> None:
    profile = "custom" if form == "custom" else ""
    options = Options(codes=CODES, profile=profile, profiles=SAMPLES)
    export(batch, folder / name, form, options, replace=True)


def unpacked(content: bytes) -> object:
    """Return the parts of a workbook, whatever version of zlib packed them."""
    if not content.startswith(b"PK"):
        return content
    with ZipFile(BytesIO(content)) as book:
        return {name: book.read(name) for name in book.namelist()}


@pytest.mark.parametrize("name", FILES)
def test_a_sample_is_what_is_written(name: str, tmp_path: Path) -> None:
    write(name, *FILES[name], tmp_path)

    expected = unpacked((SAMPLES / name).read_bytes())
    assert unpacked((tmp_path / name).read_bytes()) == expected


def test_the_example_of_the_page_is_the_profile_of_the_sample() -> None:
    page = (SAMPLES.parent / "profiles.md").read_text("utf-8")

    assert (SAMPLES / "custom.toml").read_text("utf-8") in page


if __name__ == "__main__":
    for sample, (form, batch) in FILES.items():
        write(sample, form, batch, SAMPLES)
