"""The numbers of a chart as a table, to read aloud or to copy."""
# ruff: noqa: N802 - Qt gave these methods their names

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from hybridwell.ui.drawing import Table
from hybridwell.ui.paint import line_height


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
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(48)
        header.setFixedHeight(round(2 * line_height(self.font())) + 24)
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
        self._dress_header(shown)

    def _dress_header(self, shown: Table) -> None:
        header, mode = self.horizontalHeader(), QHeaderView.ResizeMode
        for column in range(len(shown.headings)):
            name = self.horizontalHeaderItem(column)
            if name is not None:
                name.setTextAlignment(_side(column, shown) | Qt.TextFlag.TextWordWrap)
            wordy = column < shown.words
            header.setSectionResizeMode(
                column, mode.ResizeToContents if wordy else mode.Stretch
            )

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


def _side(column: int, shown: Table) -> Qt.AlignmentFlag:
    left = column < shown.words
    side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
