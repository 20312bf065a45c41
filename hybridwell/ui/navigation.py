"""The left side of the window: the ways to its pages, and two lines at the foot."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hybridwell.language import Language
from hybridwell.ui.pictures import paint_mark, put_picture
from hybridwell.ui.text_size import scaled
from hybridwell.ui.theme import Palette, font

LEAST_WIDTH = 184


class Navigation(QFrame):
    """A button for each page, as wide as the longest name needs."""

    turned = Signal(int)

    def __init__(
        self, language: Language, titles: Mapping[str, str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("navigation")
        self._pages = tuple(titles)
        self._mark = QLabel(self)
        self._names = QButtonGroup(self)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(12, 20, 12, 20)
        column.setSpacing(4)
        column.addLayout(_brand(self._mark, self))
        column.addSpacing(16)
        for number, title in enumerate(titles.values()):
            button = _way(title, self)
            self._names.addButton(button, number)
            column.addWidget(button)
        self._names.idClicked.connect(self.turned)
        column.addStretch(1)
        self.private = QLabel(language.tr("Everything stays on this computer."), self)
        self.next_break = QLabel(self)
        for label in (self.private, self.next_break):
            _make_small(label)
            column.addWidget(label)

    @property
    def number(self) -> int:
        """The page that is marked."""
        return self._names.checkedId()

    def mark(self, number: int) -> None:
        """Mark a page.  The way to it is the one stop for Tab; arrows do the rest."""
        for each in self._names.buttons():
            here = self._names.id(each) == number
            focus = Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus
            each.setFocusPolicy(focus)
        self._names.button(number).setChecked(True)

    def dress(self, palette: Palette) -> None:
        """Take colours and letters over; the width follows the letters."""
        self._mark.setPixmap(sign(palette, self.devicePixelRatioF(), scaled(24)))
        for button, page in zip(self.findChildren(QPushButton), self._pages, strict=True):
            put_picture(button, page, palette.brand)
        self._column.invalidate()
        wide = self._column.minimumSize().width() + 2  # the line at its edge, and rounding
        self.setFixedWidth(max(LEAST_WIDTH, wide))


def _brand(mark: QLabel, parent: QWidget) -> QHBoxLayout:
    """Return the head of the navigation: the sign and the name."""
    name = QLabel("HybridWell", parent)
    name.setProperty("tone", "brand")
    name.setFont(font(1.2, bold=True))
    brand = QHBoxLayout()
    brand.setContentsMargins(8, 0, 0, 0)
    brand.setSpacing(8)
    brand.addWidget(mark)
    brand.addWidget(name, 1)
    return brand


def _way(title: str, parent: QWidget) -> QPushButton:
    button = QPushButton(title, parent)
    button.setProperty("kind", "page")
    button.setCheckable(True)
    button.setAutoExclusive(True)  # one of several, as screen readers say it
    button.setFont(font(bold=True))
    return button


def _make_small(label: QLabel) -> None:
    label.setProperty("tone", "muted")
    label.setWordWrap(True)
    label.setFont(font(0.9))
    label.setContentsMargins(8, 0, 0, 0)


def sign(palette: Palette, ratio: float, size: int = 24) -> QPixmap:
    """Return the sign of HybridWell for the head of the window."""
    made = QPixmap(QSize(size, size) * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    paint_mark(painter, QRectF(0, 0, size, size), palette)
    painter.end()
    return made
