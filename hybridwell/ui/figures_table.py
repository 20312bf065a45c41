"""Every national figure with its year and source, as a table to read aloud or to copy."""
# ruff: noqa: N802 - Qt gave these methods their names

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from hybridwell.domain.benchmarks import Benchmarks
from hybridwell.language import Language
from hybridwell.ui.comparison_words import headings, rows
from hybridwell.ui.paint import line_height

CELL = 28
"""What a cell leaves free around its words."""
_FIGURE = 3
_WORDS = {0, 1, 4}
"""The columns that share what the numbers leave."""


class FiguresTable(QTableWidget):
    """Read-only; the usual key copies everything."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        self._cells: list[list[str]] = []

    def show_figures(self, benchmarks: Benchmarks, language: Language) -> None:
        cells = [headings(language), *rows(language, benchmarks)]
        if cells == self._cells:
            return
        self._cells = cells
        self.setAccessibleName(language.tr("Table"))
        self.setColumnCount(len(cells[0]))
        self.setRowCount(len(cells) - 1)
        self.setHorizontalHeaderLabels(cells[0])
        for at, row in enumerate(cells[1:]):
            for column, text in enumerate(row):
                item = QTableWidgetItem(text)
                item.setTextAlignment(_side(column))
                item.setToolTip(text)
                self.setItem(at, column, item)
        self._share_width()

    def _share_width(self) -> None:
        """Give words what the numbers leave, but never less than the longest of them."""
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setFixedHeight(round(line_height(self.font())) + 20)
        words = (word for row in self._cells for text in row for word in text.split())
        widest = max(map(self.fontMetrics().horizontalAdvance, words))
        header.setMinimumSectionSize(widest + CELL)
        modes = QHeaderView.ResizeMode
        for column in range(self.columnCount()):
            name = self.horizontalHeaderItem(column)
            if name is not None:
                name.setTextAlignment(_side(column))
            mode = modes.Stretch if column in _WORDS else modes.ResizeToContents
            header.setSectionResizeMode(column, mode)
        self.resizeRowsToContents()

    def copied(self) -> str:
        """Return everything, as lines with tabs."""
        return "\n".join("\t".join(line) for line in self._cells)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resizeRowsToContents()

    def minimumSizeHint(self) -> QSize:
        return QSize(360, 160)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied())
            return
        super().keyPressEvent(event)


def _side(column: int) -> Qt.AlignmentFlag:
    right, left = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
    return (right if column == _FIGURE else left) | Qt.AlignmentFlag.AlignVCenter
