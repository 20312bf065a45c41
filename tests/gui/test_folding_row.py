"""What does not fit beside each other stands below each other."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hybridwell.ui.folding_row import FoldingRow

Row = tuple[QWidget, FoldingRow, list[QWidget]]


@pytest.fixture
def row(qtbot: QtBot) -> Row:
    sheet = QWidget()
    qtbot.addWidget(sheet)
    made = FoldingRow(sheet, spacing=10)
    title, one, other = QLabel(sheet), QPushButton(sheet), QPushButton(sheet)
    for part, width in ((title, 200), (one, 80), (other, 90)):
        part.setFixedWidth(width)
    made.addWidget(title, 1)
    made.add_together(one, other)
    sheet.show()
    return sheet, made, [title, one, other]


def resized(row: Row, width: int) -> list[tuple[int, bool]]:
    """Return where each part begins, and whether it lies below the first."""
    sheet, made, parts = row
    sheet.resize(width, 200)
    made.activate()
    return [(part.x(), part.y() > parts[0].geometry().bottom()) for part in parts]


def test_it_is_a_row_where_there_is_room(row: Row) -> None:
    assert resized(row, 390) == [(0, False), (210, False), (300, False)]


def test_it_folds_one_pixel_below_and_keeps_together_what_belongs_together(
    row: Row,
) -> None:
    assert resized(row, 389) == [(0, False), (0, True), (90, True)]
    assert row[1].folded


def test_it_unfolds_again(row: Row) -> None:
    before = resized(row, 500)

    resized(row, 250)

    assert resized(row, 500) == before
    assert not row[1].folded


def test_it_may_be_as_narrow_as_its_widest_part(row: Row) -> None:
    _, made, parts = row
    made.setContentsMargins(5, 0, 7, 0)

    assert made.minimumSize().width() == 5 + 200 + 7
    parts[0].hide()
    assert made.minimumSize().width() == 5 + 180 + 7


def test_what_is_hidden_takes_no_room(row: Row) -> None:
    sheet, made, parts = row
    parts[0].hide()
    sheet.resize(QSize(180, 100))
    made.activate()

    assert not made.folded


def test_two_lines_may_stand_beside_the_rest_but_not_three(row: Row, qtbot: QtBot) -> None:
    _, _, (_, one, other) = row
    sheet = QWidget()
    qtbot.addWidget(sheet)
    made, text = FoldingRow(sheet, spacing=10), QLabel(sheet)
    text.setWordWrap(True)
    text.setText("nine words of which no line has all nine")
    made.addWidget(text, 1)
    made.add_together(one, other)
    sheet.show()
    line = text.fontMetrics().horizontalAdvance(text.text())
    parts: list[QWidget] = [text, one, other]

    resized((sheet, made, parts), 190 + round(line * 0.7))
    assert not made.folded

    resized((sheet, made, parts), 190 + round(line * 0.4))
    assert made.folded
