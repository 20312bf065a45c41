"""The calendar of a month or its table, and what can be done with its picture."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from hybridwell.language import Language
from hybridwell.ui.month_calendar import MonthCalendar
from hybridwell.ui.month_days import DayCell
from hybridwell.ui.month_drawing import MonthDrawing
from hybridwell.ui.month_head import MonthHead
from hybridwell.ui.number_table import NumberTable
from hybridwell.ui.paint import Ink
from hybridwell.ui.picture_actions import PictureActions
from hybridwell.ui.sheet import chart_sheet

_SHEET = QSize(960, 760)


class MonthViews(QStackedWidget):
    """Follows the buttons in the head."""

    refused = Signal(str)
    """The picture could not be made: a sentence for the user."""

    def __init__(self, language: Language, head: MonthHead, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("faces")
        self._language, self._head = language, head
        self._drawing: MonthDrawing | None = None
        self.calendar, self.table = MonthCalendar(self), NumberTable(self)
        self.calendar.setAccessibleName(language.tr("Month"))  # until a month is shown
        self.addWidget(self.calendar)
        self.addWidget(self.table)
        self.pictures = PictureActions(language, head.save, self)
        self.pictures.failed.connect(self.refused)
        head.as_table.toggled.connect(self._choose)

    def show_cells(self, cells: tuple[DayCell, ...], ink: Ink) -> None:
        """Show a month; its picture has no marks in it."""
        self._drawing = drawing = MonthDrawing(cells)
        self.calendar.show_cells(cells, ink)
        stem = f"hybridwell-{drawing.period}".replace("..", "-")
        self.pictures.follow(chart_sheet(drawing, "", stem, _SHEET), ink)
        self._choose()

    def show_calendar(self) -> None:
        self._head.as_table.setChecked(False)

    def _choose(self) -> None:
        if self._drawing is not None and self._head.as_table.isChecked():
            name = self._drawing.name(self._language)
            self.table.show_table(self._drawing.table(self._language), name)
            self.setCurrentWidget(self.table)
        else:
            self.setCurrentWidget(self.calendar)
