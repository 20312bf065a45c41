"""The button for a chart as a picture: a click saves it, its menu knows more."""
# ruff: noqa: N802 - Qt gave these methods their names

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QToolTip, QWidget

from hybridwell.language import Language
from hybridwell.ui.pictures import icon, put_picture
from hybridwell.ui.text_size import scaled, scaled_size

KINDS = ("png", "svg", "pdf")
_OPENING = (Qt.Key.Key_Down, Qt.Key.Key_Menu)


def table_button(language: Language, parent: QWidget, *, compact: bool) -> QPushButton:
    """Return the button that shows a chart as a table."""
    made = QPushButton("" if compact else language.tr("Table"), parent)
    made.setCheckable(True)
    made.setIconSize(scaled_size(18, 18))
    made.setAccessibleName(language.tr("Table"))
    made.setToolTip(language.tr("The same numbers as a table"))
    return made


def level(button: QWidget, with_other: QWidget) -> None:
    """Make a button as high as the one beside it: a tool button is a little higher."""
    with_other.ensurePolished()
    button.setFixedHeight(with_other.sizeHint().height())


class PictureButton(QToolButton):
    """Says what is to be done with the picture; Down opens the menu."""

    saving = Signal(str)
    """The kind of file, or nothing where the dialog is to offer all."""
    copying = Signal()
    printing = Signal()

    def __init__(
        self, language: Language, parent: QWidget, *, compact: bool = False
    ) -> None:
        super().__init__(parent)
        tr = language.tr
        self.setProperty("kind", "picture")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setIconSize(scaled_size(18, 18))
        self.setAccessibleName(tr("Picture"))
        self.setAccessibleDescription(tr("Enter saves it; Down opens the menu."))
        self.setToolTip(tr("Save picture"))
        if not compact:
            self.setText(tr("Picture"))
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._make_menu(language)
        self.clicked.connect(partial(self._save, ""))

    def _make_menu(self, language: Language) -> None:
        tr = language.tr
        self._menu = QMenu(self)
        texts = (tr("Save as PNG…"), tr("Save as SVG…"), tr("Save as PDF…"))
        for kind, text in zip(KINDS, texts, strict=True):
            action = self._menu.addAction(text)
            action.triggered.connect(partial(self._save, kind))
        self._menu.addSeparator()
        self._menu.addAction(tr("Copy picture"), self.copying.emit)
        self._menu.addAction(tr("Print…"), self.printing.emit)
        self.setMenu(self._menu)

    def dress(self, colour: str) -> None:
        if self.text():
            put_picture(self, "save", colour)
        else:
            self.setIcon(icon("save", colour, scaled(18)))

    def say(self, text: str) -> None:
        """Tell what was done, beside the button and to a screen reader."""
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), text, self)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _save(self, kind: str, *_checked: bool) -> None:
        self.saving.emit(kind)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _OPENING:
            self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
            self._menu.setActiveAction(self._menu.actions()[0])
            return
        super().keyPressEvent(event)
