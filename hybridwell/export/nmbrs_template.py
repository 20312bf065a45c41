"""The layout of the customer's Nmbrs template: which column takes which component.

Headings in A to G, and in row 2 from H on a code such as L5100, with a column for remarks
behind it or not. A template that is otherwise is refused with the cell that differs.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module

from hybridwell.errors import Phrase, ProblemError, UsageError

HEADINGS = (
    "Debiteurnr",
    "Bedrijfnr",
    "Persnr",
    "Naam",
    "Periode",
    "Dagen",
    "DagenVoorLC",
)
FIRST_ROW = 3
_REMARKS = "Opmerkingen"
_CODE = re.compile(r"[LU]\d+")


@dataclass(frozen=True, slots=True)
class Template:
    file: str
    columns: Mapping[str, int]
    """From 1, by code."""
    remarks: Mapping[str, int]

    def code_of(self, component: str) -> str:
        """Return `L5100` for 5100; raises ProblemError where there is no such column."""
        for code in (component, f"L{component}"):
            if code in self.columns:
                return code
        raise ProblemError(
            "{file} has no column for component {component}; there are: {codes}",
            file=self.file, component=component, codes=", ".join(self.columns) or "-",
        )  # fmt: skip


def read_template(cells: Sequence[Sequence[object]], file: str) -> Template:
    """Read the cells of a sheet, which has no rows of data yet; raises UsageError."""
    texts = [[_text(cell) for cell in row] for row in cells]
    texts += [[]] * (2 - len(texts))
    _check_headings(texts[:2], file)
    for row, column, said in _filled(texts[FIRST_ROW - 1 :]):
        raise _refused(file, (row + FIRST_ROW, column + 1), said, Phrase("an empty cell"))
    columns: dict[str, int] = {}
    remarks: dict[str, int] = {}
    before = ""
    for column, said in enumerate(texts[1][len(HEADINGS) :], len(HEADINGS) + 1):
        if said and said == f"{_REMARKS}{before}":
            remarks[before] = column
        elif _CODE.fullmatch(said) and said not in columns:
            columns[said] = column
        elif said:
            expected = Phrase("a code such as L5100, once")
            raise _refused(file, (2, column), said, expected)
        before = said
    return Template(file, columns, remarks)


def code_row(cells: Sequence[Sequence[object]]) -> list[str]:
    """Return row 2 of a file that was filled."""
    return [_text(cell) for cell in cells[1]] if len(cells) > 1 else []


def _check_headings(rows: list[list[str]], file: str) -> None:
    """Find the headings in row 1 or 2: the vendor's page does not say in which."""
    wrong = [list(_other_headings(row)) for row in rows]
    if not all(wrong):
        return
    at = min((1, 0), key=lambda row: len(wrong[row]))
    column, said = wrong[at][0]
    raise _refused(file, (at + 1, column + 1), said, repr(HEADINGS[column]))


def _other_headings(row: list[str]) -> Iterator[tuple[int, str]]:
    padded = row + [""] * len(HEADINGS)
    for column, expected in enumerate(HEADINGS):
        if padded[column].casefold() != expected.casefold():
            yield column, padded[column]


def _filled(rows: list[list[str]]) -> Iterator[tuple[int, int, str]]:
    for number, row in enumerate(rows):
        for column, said in enumerate(row):
            if said:
                yield number, column, said


def _refused(
    file: str, at: tuple[int, int], said: str, expected: str | Phrase
) -> UsageError:
    row, column = at
    letter = import_module("openpyxl.utils.cell").get_column_letter(column)
    text = "{file}: cell {cell} is {said}, and must be {expected}"
    return UsageError(
        text, file=file, cell=f"{letter}{row}", said=repr(said), expected=expected
    )


def _text(cell: object) -> str:
    return "" if cell is None else str(cell).strip()
