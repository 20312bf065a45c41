"""The last of the first steps: what is kept and where, and what payroll would see."""
# ruff: noqa: N802 - Qt gave these methods their names

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from hybridwell.errors import HybridWellError
from hybridwell.ui.first_desk import in_a_thread
from hybridwell.ui.first_fields import FaultLine, Group, muted
from hybridwell.ui.first_page import StepPage, Told
from hybridwell.ui.first_words import kept_lines
from hybridwell.ui.pictures import pixmap, put_picture
from hybridwell.ui.words import sentence

_ROWS, _ROOM = 5, 10


class PrivacyPage(StepPage):
    """Shows the real folder, and the file that payroll would get for two days."""

    def __init__(self, told: Told, parent: QWidget) -> None:
        super().__init__(told, parent)
        self._add_kept()
        self._add_folder()
        self._add_sample()

    def _add_kept(self) -> None:
        for text in kept_lines(self.told.language):
            row = QHBoxLayout()
            row.setSpacing(12)
            mark = QLabel(self)
            ratio = self.devicePixelRatioF()
            mark.setPixmap(pixmap("lock", self.told.palette.brand, 18, ratio))
            words = QLabel(text, self)
            words.setWordWrap(True)
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(words, 1)
            self.column.addLayout(row)

    def _add_folder(self) -> None:
        tr = self.told.language.tr
        row = QHBoxLayout()
        self.folder = QLabel(self._breakable(str(self.told.desk.data_dir)), self)
        self.folder.setWordWrap(True)
        self.folder.setTextFormat(Qt.TextFormat.PlainText)
        self.folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.open_folder = QPushButton(tr("Open folder"), self)
        put_picture(self.open_folder, "folder", self.told.palette.brand)
        self.open_folder.clicked.connect(self._open_folder)
        row.addWidget(QLabel(tr("All of it is here:"), self))
        row.addWidget(self.folder, 1)
        row.addWidget(self.open_folder)
        self.column.addLayout(row)
        self.fault = FaultLine(self)
        self.fault.hide()
        self.column.addWidget(self.fault)

    @staticmethod
    def _breakable(path: str) -> str:
        """Return a path that can go on in a next line behind each of its folders."""
        return path.replace("/", "/\u200b").replace("\\", "\\\u200b")

    def _open_folder(self) -> None:
        tr = self.told.language.tr
        shown = self.told.desk.first_steps.open_folder()
        self.fault.setVisible(not shown)
        self.fault.say("" if shown else tr("this desktop cannot open a folder"))

    def _add_sample(self) -> None:
        told, tr = self.told, self.told.language.tr
        group = Group(tr("What payroll sees"), self)
        self.about = muted(
            tr(
                "All that the file says of a day at home and one at the office. It is made"
                " only when you ask for it, of days that you confirmed."
            ),
            self,
        )
        group.column.addWidget(self.about)
        self.sample = SampleTable(told, self)
        group.column.addWidget(self.sample, 1)
        self.column.addWidget(group, 1)
        told.desk.news.sampled.connect(self._show, Qt.ConnectionType.QueuedConnection)
        try:
            in_a_thread(told.desk.first_steps.sample(), told.desk.news.sampled.emit)
        except HybridWellError as error:
            self._say_none(sentence(told.language.explain(error)))

    def _show(self, rows: list[list[str]]) -> None:
        """Fill the table, whose room was kept."""
        if rows:
            self.sample.show_rows(rows)
        else:
            self._say_none(self.told.language.tr("The file cannot be shown now."))

    def _say_none(self, why: str) -> None:
        self.about.setText(why)
        self.sample.hide()


class SampleTable(QTableWidget):
    """The columns of the file as rows, so that none is cut off."""

    def __init__(self, told: Told, parent: QWidget) -> None:
        super().__init__(parent)
        self._told = told
        self.setAccessibleName(told.language.tr("What payroll sees"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.setMinimumHeight(_ROWS * (self.fontMetrics().height() + _ROOM))

    def show_rows(self, rows: list[list[str]]) -> None:
        """Show the heads and rows of a file; the first column has the heads."""
        muted_ink = QColor(self._told.palette.muted)
        self.setRowCount(len(rows[0]))
        self.setColumnCount(len(rows))
        for column, row in enumerate(rows):
            for line, text in enumerate(row):
                item = QTableWidgetItem(text or self._told.language.tr("(empty)"))
                if not (column and text):
                    item.setForeground(muted_ink)
                self.setItem(line, column, item)

    def sizeHint(self) -> QSize:
        """Take what room there is; the rest is a scroll away."""
        return QSize(super().sizeHint().width(), self.minimumHeight())
