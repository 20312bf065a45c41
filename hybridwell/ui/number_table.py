"""The numbers of a chart as a table, to read aloud or to copy."""
# ruff: noqa: N802 - Qt gave these methods their names

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from hybridwell.ui.drawing import Table

PAD = 26
"""Free at both sides of a text in a cell."""


class NumberTable(QTableWidget):
    """Read-only; the usual key copies what is selected, or everything."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: Table | None = None
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(36)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(24)
        header.setHighlightSections(False)

    def show_table(self, shown: Table, name: str) -> None:
        """Fill the table; `name` is what a screen reader calls it."""
        self.setAccessibleName(name)
        if shown == self._shown:
            return
        self._shown = shown
        self.setColumnCount(len(shown.headings))
        self.setRowCount(len(shown.rows))
        self.setHorizontalHeaderLabels(shown.headings)
        for at, row in enumerate(shown.rows):
            for column, text in enumerate(row):
                item = QTableWidgetItem(text)
                item.setTextAlignment(_side(column, shown))
                self.setItem(at, column, item)
        for column in range(len(shown.headings)):
            heading = self.horizontalHeaderItem(column)
            if heading is not None:
                heading.setTextAlignment(_side(column, shown) | Qt.TextFlag.TextWordWrap)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give each column its widest word, and share out what is left."""
        if self._shown is None:
            return
        metrics, header = self.fontMetrics(), self.horizontalHeader()
        least = least_widths(self._shown, metrics.horizontalAdvance)
        spare = max(0, self.viewport().width() - sum(least)) // len(least)
        lines = 1
        for column, width in enumerate(least):
            self.setColumnWidth(column, width + spare)
            room = QRect(0, 0, width + spare - PAD, 1000)
            text, wrap = self._shown.headings[column], Qt.TextFlag.TextWordWrap
            high = metrics.boundingRect(room, int(wrap), text).height()
            lines = max(lines, round(high / metrics.lineSpacing()))
        header.setFixedHeight(lines * metrics.lineSpacing() + 16)

    def copied(self) -> str:
        """Return what is selected, or everything, as lines with tabs."""
        chosen = {(each.row(), each.column()) for each in self.selectedIndexes()}
        width, height = range(self.columnCount()), range(self.rowCount())
        if len(chosen) > 1:
            return "\n".join(
                "\t".join(self._text(row, at) for at in width if (row, at) in chosen)
                for row in sorted({row for row, _ in chosen})
            )
        lines = [[self._heading(at) for at in width]]
        lines += [[self._text(row, at) for at in width] for row in height]
        return "\n".join("\t".join(line) for line in lines)

    def _text(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return item.text() if item else ""

    def _heading(self, column: int) -> str:
        item = self.horizontalHeaderItem(column)
        return item.text() if item else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied())
            return
        super().keyPressEvent(event)


def least_widths(shown: Table, measure: Callable[[str], int]) -> list[int]:
    """Return the room that each column needs: its cells whole, its heading by words."""
    columns = zip(shown.headings, *shown.rows, strict=True)
    return [
        max(map(measure, (*heading.split(), *cells)), default=0) + PAD
        for heading, *cells in columns
    ]


def _side(column: int, shown: Table) -> Qt.AlignmentFlag:
    left = column < shown.words
    side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
