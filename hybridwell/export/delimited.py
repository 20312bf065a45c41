"""A table as delimited text, in the dialect of a profile, and back."""

import csv
from datetime import date
from decimal import Decimal
from io import StringIO

from hybridwell.errors import UsageError
from hybridwell.export.profile import Profile, Quote
from hybridwell.export.table import Cell, CellType, Table, harmless, normal

_DELIMITERS = (";", ",", "\t", "|")


def written(table: Table, profile: Profile) -> bytes:
    """Refuse a text that the encoding has no signs for, with UsageError."""
    lines = [table.header] if table.header else []
    text = "".join(
        profile.delimiter.join(_quoted(_text(cell, profile), profile) for cell in row)
        + profile.line_end.text
        for row in [*lines, *table.rows]
    )
    try:
        content = text.encode(profile.encoding)
    except UnicodeEncodeError as error:
        said = "{text} cannot be written in {encoding}: choose a profile with utf-8"
        sign = repr(text[error.start : error.end])
        raise UsageError(said, text=sign, encoding=profile.encoding) from error
    return b"\xef\xbb\xbf" + content if profile.bom else content


def read(
    content: bytes,
    profile: Profile,
    types: tuple[CellType, ...],
    rest: CellType = CellType.TEXT,
) -> list[tuple[str, ...]]:
    """Return the cells as they are compared, whoever saved the file.

    A spreadsheet may have changed the encoding, the delimiter, quotation marks, and how
    a number or a date is written. Raises UsageError for what is no text.
    """
    text = _decoded(content)
    found = _parsed(text, _delimiter(text, profile, len(types)))
    return [_row(row, types, rest, profile.decimal) for row in found if any(row)]


def _text(cell: Cell, profile: Profile) -> str:
    match cell:
        case None:
            return ""
        case Decimal():
            return f"{cell:f}".replace(".", profile.decimal)
        case date():
            return cell.strftime(profile.date_format.pattern)
    return harmless(cell)


def _quoted(text: str, profile: Profile) -> str:
    """Quote by hand: csv.writer of Python 3.11 leaves a lone carriage return bare."""
    special = any(sign in text for sign in (profile.delimiter, '"', "\r", "\n"))
    if special or text != text.strip() or profile.quote is Quote.ALL:
        return '"' + text.replace('"', '""') + '"'
    return text


def _decoded(content: bytes) -> str:
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    if "\0" in text:
        raise UsageError("this is not a text file")
    return text


def _delimiter(text: str, profile: Profile, columns: int) -> str:
    """Return that of the profile, or the first that divides the first row as it should."""
    for sign in (profile.delimiter, *_DELIMITERS):
        first = next(iter(_parsed(text, sign)), [])
        if len(first) >= columns:
            return sign
    return profile.delimiter


def _parsed(text: str, delimiter: str) -> list[list[str]]:
    try:
        return list(csv.reader(StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise UsageError("this is not a CSV file") from error


def _row(
    row: list[str], types: tuple[CellType, ...], rest: CellType, decimal: str
) -> tuple[str, ...]:
    padded = row + [""] * (len(types) - len(row))
    known = types + (rest,) * (len(padded) - len(types))
    cells = [normal(cell, kind, decimal) for cell, kind in zip(padded, known, strict=True)]
    while len(cells) > len(types) and not cells[-1]:
        cells.pop()
    return tuple(cells)
