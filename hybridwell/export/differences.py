"""Where a file no longer says what the claim says: row by row, aligned as diff does."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest

_Row = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    row: int
    """From 1, as the file is read; of a missing row, where it should be."""
    said: str
    """In the file; empty: the row is missing there."""
    expected: str
    """Empty: the file has a row too many."""


def differences(said: Sequence[_Row], expected: Sequence[_Row]) -> list[Difference]:
    """Of a changed row only the cells that differ are told."""
    matcher = SequenceMatcher(None, said, expected, autojunk=False)
    return [
        _difference(first + number, *pair)
        for tag, first, last, begin, end in matcher.get_opcodes()
        if tag != "equal"
        for number, pair in enumerate(zip_longest(said[first:last], expected[begin:end]), 1)
    ]


def _difference(number: int, said: _Row | None, expected: _Row | None) -> Difference:
    if said is None or expected is None:
        return Difference(number, _text(said or ()), _text(expected or ()))
    pairs = [pair for pair in zip_longest(said, expected) if pair[0] != pair[1]]
    return Difference(
        number, _text([pair[0] for pair in pairs]), _text([pair[1] for pair in pairs])
    )


def _text(cells: Sequence[str | None]) -> str:
    return "; ".join(cell or "-" for cell in cells)
