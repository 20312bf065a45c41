"""A note on a workplace for oneself, kept a moment after the last key."""
# ruff: noqa: N802 - Qt gave these methods their names

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from hybridwell.domain.movement.workstation import MOST_NOTE
from hybridwell.language import Language
from hybridwell.ui.theme import font
from hybridwell.workstation_file import fit_note

_PAUSE = 600
"""Milliseconds without a key, after which a note is kept."""


class NoteCard(QFrame):
    """Says at once what cannot be kept."""

    written = Signal(str)

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        tr = language.tr
        self.setObjectName("card")
        self._kept = ""
        title = QLabel(tr("Notes for yourself"), self)
        title.setFont(font(1.05, bold=True))
        self.about = QLabel(tr("They can be left out of the PDF."), self)
        self.about.setProperty("tone", "muted")
        self.about.setWordWrap(True)
        self.text = QPlainTextEdit(self)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(title.text())
        self.text.setAccessibleDescription(self.about.text())
        self.text.setFixedHeight(5 * self.text.fontMetrics().height() + 20)
        self.fault = QLabel(self)
        self.fault.setProperty("tone", "limit")
        self.fault.setWordWrap(True)
        self._fault = tr("A note has {most} characters at most.", most=MOST_NOTE)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.keep)
        self.text.textChanged.connect(self._hear)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        for widget in (title, self.about, self.text, self.fault):
            column.addWidget(widget)

    @property
    def fits(self) -> bool:
        try:
            fit_note(self._typed)
        except ValueError:
            return False
        return True

    @property
    def _typed(self) -> str:
        text = self.text.toPlainText().replace("\t", " ")
        return "".join(each for each in text if each.isprintable() or each == "\n").strip()

    def show_note(self, note: str) -> None:
        """Show what is kept, unless the user is writing."""
        if note != self._kept and not self._pause.isActive() and self.fits:
            self._kept = note
            self.text.setPlainText(note)

    def keep(self) -> None:
        """Let what was typed be kept."""
        self._pause.stop()
        if self._typed != self._kept and self.fits:
            self._kept = self._typed
            self.written.emit(self._kept)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.keep()

    def _hear(self) -> None:
        fits = self.fits
        self.fault.setText("" if fits else self._fault)
        if self.text.property("wrong") != (not fits):
            self.text.setProperty("wrong", not fits)
            self.text.style().polish(self.text)
        if fits:
            self._pause.start()
        else:
            self._pause.stop()
