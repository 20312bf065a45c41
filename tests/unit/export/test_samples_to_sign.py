"""The samples of the summary to sign and of the Nmbrs file are what the code writes.

`python -m tests.unit.export.test_samples_to_sign` writes them anew.
"""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from hybridwell.export import nmbrs_file, pdf_file
from hybridwell.export.options import Options
from hybridwell.language import load_language
from hybridwell.paths import resources
from tests.batches import CLOSED, DRAFT
from tests.nmbrs_books import at_nmbrs, template

SAMPLES = Path(__file__).parents[3] / "docs" / "samples"
Rows = list[tuple[str, ...]]
Write = Callable[[Path], tuple[bytes, Callable[[bytes], Rows]]]


def english(folder: Path) -> tuple[bytes, Callable[[bytes], Rows]]:
    options = Options()
    return pdf_file.content(CLOSED, options), lambda pdf: pdf_file.rows(pdf, options)


def dutch(folder: Path) -> tuple[bytes, Callable[[bytes], Rows]]:
    options = Options(load_language("nl", resources() / "translations"))
    return pdf_file.content(CLOSED, options), lambda pdf: pdf_file.rows(pdf, options)


def dutch_draft(folder: Path) -> tuple[bytes, Callable[[bytes], Rows]]:
    options = Options(load_language("nl", resources() / "translations"))
    return pdf_file.content(DRAFT, options), lambda pdf: pdf_file.rows(pdf, options)


def nmbrs(folder: Path) -> tuple[bytes, Callable[[bytes], Rows]]:
    options = template(folder / "template.xlsx")
    filled = nmbrs_file.content(at_nmbrs(CLOSED), options)
    return filled, lambda book: nmbrs_file.rows(book, options)


FILES: dict[str, Write] = {
    "claim.pdf": english,
    "declaratie.pdf": dutch,
    "declaratie-concept.pdf": dutch_draft,
    "nmbrs.xlsx": nmbrs,
}


@pytest.mark.parametrize("name", FILES)
def test_a_sample_says_what_is_written(name: str, tmp_path: Path) -> None:
    written, rows = FILES[name](tmp_path)

    assert rows((SAMPLES / name).read_bytes()) == rows(written)


if __name__ == "__main__":
    for sample, write in FILES.items():
        with TemporaryDirectory() as made:
            (SAMPLES / sample).write_bytes(write(Path(made))[0])
