"""The first steps: four calm pages, each saved when it is left; closing skips the rest."""
# ruff: noqa: N802 - Qt gave these methods their names

from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from hybridwell.errors import HybridWellError
from hybridwell.first_start import DONE, STEPS
from hybridwell.settings import texts_of
from hybridwell.ui.desk import Desk
from hybridwell.ui.first_days import DaysPage
from hybridwell.ui.first_frame import Foot, Head, mark
from hybridwell.ui.first_page import StepPage, Told
from hybridwell.ui.first_places import PlacesPage
from hybridwell.ui.first_privacy import PrivacyPage
from hybridwell.ui.first_rhythm import RhythmPage
from hybridwell.ui.first_values import changes, whole_fault
from hybridwell.ui.setting_words import contradiction
from hybridwell.ui.theme import Theme

SIZE = QSize(720, 600)
_LINE = 16
"""How tall a line is in the usual text; with larger text the window is larger too."""
_PAGES: Mapping[str, Callable[[Told, QWidget], StepPage]] = {
    "days": DaysPage,
    "places": PlacesPage,
    "rhythm": RhythmPage,
    "privacy": PrivacyPage,
}


class FirstStepsWindow(QWidget):
    """Freed when it closes; time is counted all the while."""

    closed = Signal()

    def __init__(self, desk: Desk, theme: Theme, step: str = STEPS[0]) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._theme, self.step = desk, theme, step
        self._language = desk.language
        self._said = texts_of(desk.first_steps.settings())
        self.head = Head(self)
        self.foot = Foot(self)
        self._sheet = QScrollArea(self)
        self._sheet.setWidgetResizable(True)
        self._sheet.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sheet.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.head)
        column.addWidget(self._sheet, 1)
        column.addWidget(self.foot)
        self._connect()
        self.setWindowIcon(QIcon(mark(theme.palette)))
        self.open_step(step)
        grown = max(1.0, self.fontMetrics().height() / _LINE)
        self.resize((SIZE * grown).boundedTo(self.screen().availableSize()))
        theme.changed.connect(self._dress)

    def _connect(self) -> None:
        self.foot.back.clicked.connect(self.go_back)
        self.foot.next.clicked.connect(self.go_on)
        self.foot.skip.clicked.connect(self.close)
        for keys, go in (("Alt+Left", self.go_back), ("Alt+Right", self.go_on)):
            QShortcut(QKeySequence(keys), self).activated.connect(go)

    def open_step(self, step: str) -> None:
        """Turn to a step, with what was chosen so far."""
        self.step = step
        self._make_page()
        (self.page.first or self.foot.next).setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_page(self) -> None:
        told = Told(self._desk, self._language, self._theme.palette, self._said)
        self.setWindowTitle(self._language.tr("First steps with HybridWell"))
        self.head.show_step(self._language, self.step, self._theme.palette)
        self.foot.show_step(self._language, self.step)
        self.page = _PAGES[self.step](told, self._sheet)
        self._sheet.setWidget(self.page)
        bar = self._sheet.verticalScrollBar().sizeHint().width()
        frame = 2 * self._sheet.frameWidth()
        self._sheet.setMinimumWidth(self.page.minimumSizeHint().width() + bar + frame)
        self.page.edited.connect(self._look)
        # Queued: the page is made anew, and with it the field that was just changed.
        self.page.spoken.connect(self._speak, Qt.ConnectionType.QueuedConnection)
        self._look()

    def _look(self) -> None:
        """Keep what is chosen, and say what cannot be."""
        self._said |= self.page.texts()
        wrong = None
        if self.page.right:
            wrong = whole_fault(self.page.texts(), self._desk.first_steps.settings())
        beside = self.page.say_fault(wrong)
        self.foot.say(
            "" if wrong is None or beside else contradiction(self._language, wrong)
        )
        self.foot.next.setEnabled(self.page.right and wrong is None)

    def _speak(self, choice: str) -> None:
        self._language = self._desk.first_steps.speak(choice)
        self._make_page()
        (self.page.first or self.foot.next).setFocus(Qt.FocusReason.OtherFocusReason)

    def go_back(self) -> None:
        """Turn back; what was typed stays, and is saved when its step is left forwards."""
        number = STEPS.index(self.step)
        if number:
            self.open_step(STEPS[number - 1])

    def go_on(self) -> None:
        """Save the step, and turn to the next or end."""
        if not self.foot.next.isEnabled() or not self._saved():
            return
        after = STEPS[STEPS.index(self.step) + 1 :]
        if after:
            self._desk.first_steps.note(after[0])
            self.open_step(after[0])
        else:
            self.close()
            self._desk.ask("open")

    def _saved(self) -> bool:
        """Save what differs, all of the step or nothing, and say why not."""
        try:
            found = changes(self.page.texts(), self._desk.first_steps.settings())
            if found:
                self._desk.ask("settings set", values=found)
        except HybridWellError as error:
            self.foot.say(self._language.explain(error))
            return False
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._enter()
            case Qt.Key.Key_Escape:
                self.close()
            case _:
                super().keyPressEvent(event)

    def _enter(self) -> None:
        """Press the button that has the keyboard, or go on from a field."""
        chosen = self.focusWidget()
        if isinstance(chosen, QPushButton):
            chosen.click()
        else:
            self.go_on()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._desk.first_steps.note(DONE)
        super().closeEvent(event)
        self.closed.emit()

    def _dress(self) -> None:
        self.setWindowIcon(QIcon(mark(self._theme.palette)))
        self._make_page()
