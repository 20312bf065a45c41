"""What is said above and below the settings: what was done, and what is for all of them."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hybridwell.language import Language
from hybridwell.ui.cards import LineCard
from hybridwell.ui.pictures import icon
from hybridwell.ui.theme import Theme, font


class SearchHead(QWidget):
    """The name of the page, and the field that makes it shorter."""

    def __init__(self, language: Language, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, tr = theme, language.tr
        self.heading = QLabel(tr("Settings"), self)
        self.heading.setFont(font(1.5, bold=True))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Search the settings"))
        self.search.setAccessibleName(tr("Search the settings"))
        self.search.setToolTip("Ctrl+F")
        self.search.setClearButtonEnabled(True)
        for clear in self.search.findChildren(QToolButton):
            clear.setAccessibleName(language.tr("Clear the search"))
        self.search.setMaximumWidth(360)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.search)
        escape.setContext(Qt.ShortcutContext.WidgetShortcut)
        escape.activated.connect(self.search.clear)
        self.nothing = QLabel(self)
        self.nothing.setProperty("tone", "muted")
        self.nothing.setWordWrap(True)
        self.nothing.hide()
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.setSpacing(16)
        row.addWidget(self.heading)
        row.addStretch(1)
        row.addWidget(self.search, 2)
        column.setContentsMargins(2, 0, 2, 0)
        column.setSpacing(12)
        column.addLayout(row)
        column.addWidget(self.nothing)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        """Draw the cross in a colour of the palette: Qt's own is black in the dark."""
        for action in self.search.findChildren(QAction):
            action.setIcon(icon("clear", self._theme.palette.muted))

    def go_to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()


class Notes(QWidget):
    """One line of what was done, with a way back; or of what could not be."""

    undo_wanted = Signal(object)
    """The texts as they were, by name."""

    def __init__(self, language: Language, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._before: Mapping[str, str] = {}
        self.good = LineCard("note", "check", self)
        self.bad = LineCard("trouble", "warning", self)
        self.undo = QPushButton(language.tr("Undo"), self)
        self.undo.clicked.connect(self._undo)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.good, 1)
        row.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 0, 2, 0)
        column.addLayout(row)
        column.addWidget(self.bad)
        self.clear()
        theme.changed.connect(self._dress)

    def clear(self) -> None:
        for each in (self, self.good, self.undo, self.bad):
            each.hide()

    def tell(self, text: str, before: Mapping[str, str] | None = None) -> None:
        """Say what was done; `before` is the way back."""
        self.clear()
        self._before = before or {}
        self.good.show_line(text, self._theme.palette.brand)
        self.good.show()
        self.undo.setVisible(bool(self._before))
        self.show()

    def complain(self, text: str) -> None:
        self.clear()
        self.bad.show_line(text, self._theme.palette.limit)
        self.bad.show()
        self.show()

    def take_trouble(self) -> str:
        """Return what is wrong, to be said beside its field instead."""
        self.clear()
        return self.bad.text.text()

    def _dress(self) -> None:
        palette = self._theme.palette
        self.good.show_line(self.good.text.text(), palette.brand)
        self.bad.show_line(self.bad.text.text(), palette.limit)

    def _undo(self) -> None:
        self.undo_wanted.emit(self._before)


class AllSettings(QFrame):
    """What can be done about all settings at once."""

    reset_wanted = Signal()
    export_wanted = Signal()
    import_wanted = Signal()
    steps_wanted = Signal()

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        tr = language.tr
        self.setObjectName("card")
        title = QLabel(tr("All settings"), self)
        title.setFont(font(1.05, bold=True))
        about = QLabel(
            tr(
                "Save them in a file for another computer, or begin anew."
                " What was counted and agreed stays as it is."
            ),
            self,
        )
        about.setWordWrap(True)
        about.setProperty("tone", "muted")
        about.setFont(font(0.9))
        self.export = QPushButton(tr("Save in a file…"), self)
        self.take = QPushButton(tr("Take from a file…"), self)
        self.steps = QPushButton(tr("Go through the first steps again…"), self)
        self.reset = QPushButton(tr("Reset everything"), self)
        self.steps.clicked.connect(self.steps_wanted)
        self.export.clicked.connect(self.export_wanted)
        self.take.clicked.connect(self.import_wanted)
        self.reset.clicked.connect(self.reset_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        for label in (title, about):
            column.addWidget(label)
        for button in (self.export, self.take, self.steps, self.reset):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
