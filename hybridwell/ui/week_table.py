"""The numbers of the week's chart as a table, to read aloud or to copy."""
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

from hybridwell.domain.report import WeekReport
from hybridwell.language import Language, clock_time
from hybridwell.place_words import say_workday
from hybridwell.ui.paint import line_height
from hybridwell.ui.shapes import shown_days
from hybridwell.ui.words import say_date


def headings(language: Language) -> list[str]:
    tr = language.tr
    return [
        tr("Day"), tr("Place"), tr("Screen"), tr("of which sitting"),
        tr("of which standing"), tr("Sitting in all"), tr("Longest sitting"), tr("Breaks"),
    ]  # fmt: skip


def rows(language: Language, report: WeekReport) -> list[list[str]]:
    """Return the cells, one row for each day of the chart."""
    return [
        [
            say_date(language, day.date, "ddd d MMM"),
            say_workday(language, day.workday),
            clock_time(day.screen),
            clock_time(day.screen_sitting),
            clock_time(day.screen_standing),
            clock_time(day.sitting),
            clock_time(day.longest_sitting),
            str(day.breaks.had),
        ]
        for day in shown_days(report)
    ]


class WeekTable(QTableWidget):
    """Read-only; the usual key copies what is selected, or everything."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
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

    def show_week(self, report: WeekReport, language: Language) -> None:
        names, cells = headings(language), rows(language, report)
        self.setAccessibleName(language.tr("Table"))
        self.setColumnCount(len(names))
        self.setRowCount(len(cells))
        self.setHorizontalHeaderLabels(names)
        for at, row in enumerate(cells):
            for column, text in enumerate(row):
                item = QTableWidgetItem(text)
                item.setTextAlignment(_side(column))
                self.setItem(at, column, item)
        header = self.horizontalHeader()
        for column in range(len(names)):
            name = self.horizontalHeaderItem(column)
            if name is not None:
                name.setTextAlignment(_side(column) | Qt.TextFlag.TextWordWrap)
        for column in range(_WORDS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)

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


_WORDS = 2
"""The first columns hold words, the others numbers."""


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column < _WORDS else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
