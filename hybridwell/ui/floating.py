"""A card that floats above all windows at the corner of the screen and lets work go on."""
# ruff: noqa: N802 - Qt gave these methods their names

from PySide6.QtCore import (
    QEasingCurve,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    QVariantAnimation,
)
from PySide6.QtGui import (
    QColor,
    QCursor,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QPen,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QStyle, QWidget

from hybridwell.ui.text_size import scaled
from hybridwell.ui.theme import Theme

WIDTH = 388
NARROW = 316
"""Of a gentler card, in pixels at a usual size of text."""
RADIUS = 12.0
FROM_EDGE = 16
SHADOW = 20
GROWS_FOR = 220
"""Milliseconds."""


class Floating(QWidget):
    """Shows one page at a time, at the lower right; it never asks for the keyboard."""

    def __init__(self, theme: Theme, *, moves: bool = True) -> None:
        window = Qt.WindowType
        super().__init__(
            None,
            window.Tool
            | window.FramelessWindowHint
            | window.WindowStaysOnTopHint
            | window.NoDropShadowWindowHint
            | window.WindowDoesNotAcceptFocus,
        )
        self._theme = theme
        self._moves = moves
        self._page: QWidget | None = None
        self._wide = WIDTH
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_MacAlwaysShowToolWindow)
        # A notification is no task: panels do not list it.
        self.setAttribute(Qt.WidgetAttribute.WA_X11NetWmWindowTypeNotification)
        # X11 without a compositor paints what is translucent black, and does not say
        # that it has none; there the window is cut to its shape instead.
        self._translucent = QGuiApplication.platformName() != "xcb"
        self._shadow = SHADOW if self._translucent else 0
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, self._translucent)
        self._growth = QVariantAnimation(self)
        self._growth.setDuration(GROWS_FOR)
        self._growth.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._growth.valueChanged.connect(self._grow)

    @property
    def moves(self) -> bool:
        """Return whether things may move: HybridWell and the desktop must both allow it."""
        return self._moves and may_move(self)

    def show_page(self, page: QWidget, width: int = WIDTH) -> None:
        """Show this page; a card that is seen already grows to its size."""
        self._wide = width
        for other in (self._page, page):
            if other is not None:
                other.setVisible(other is page)
        self._page = page
        end = self._place(page)
        page.setGeometry(self._card_in(end.size()))
        self._growth.stop()
        if self.isVisible() and self.moves:
            self._growth.setStartValue(self.geometry())
            self._growth.setEndValue(end)
            self._growth.start()
        else:
            self.setGeometry(end)
        self.show()

    def let_click_focus(self, *, allowed: bool) -> None:
        """Decide whether a click on the card may bring the keyboard to it."""
        handle = self.windowHandle()
        if handle is not None:
            handle.setFlag(Qt.WindowType.WindowDoesNotAcceptFocus, not allowed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = self._card()
        if self._shadow:
            _paint_shadow(painter, card)
        painter.setPen(QPen(QColor(palette.line), 1))
        painter.setBrush(QColor(palette.surface))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._translucent:
            self.setMask(_rounded(self.rect(), round(RADIUS)))

    def _card(self) -> QRectF:
        return QRectF(self._card_in(self.size()))

    def _card_in(self, size: QSize) -> QRect:
        shadow = self._shadow
        return QRect(QPoint(), size).adjusted(shadow, shadow, -shadow, -shadow)

    def _place(self, page: QWidget) -> QRect:
        """Return where the card ends up: at the lower right of the user's screen."""
        layout = page.layout()
        if layout is None:
            raise ValueError("a page has a layout, which knows its height")
        layout.activate()
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        wide = max(scaled(self._wide), page.minimumSizeHint().width())
        wide = min(wide, room.width() - 2 * FROM_EDGE)
        high = max(layout.totalHeightForWidth(wide), page.minimumSizeHint().height())
        high = min(high, room.height() - 2 * FROM_EDGE)
        corner = room.bottomRight() - QPoint(FROM_EDGE, FROM_EDGE)
        card = QRect(corner - QPoint(wide - 1, high - 1), corner)
        shadow = self._shadow
        return card.adjusted(-shadow, -shadow, shadow, shadow)

    def _grow(self, geometry: QRect) -> None:
        self.setGeometry(geometry)


def _rounded(box: QRect, radius: int) -> QRegion:
    """Return a region of a box with round corners."""
    region = QRegion(box.adjusted(radius, 0, -radius, 0))
    region += QRegion(box.adjusted(0, radius, 0, -radius))
    size = QSize(2 * radius, 2 * radius)
    far = QPoint(box.right() + 1 - 2 * radius, box.bottom() + 1 - 2 * radius)
    for x in (box.left(), far.x()):
        for y in (box.top(), far.y()):
            region += QRegion(QRect(QPoint(x, y), size), QRegion.RegionType.Ellipse)
    return region


def may_move(widget: QWidget) -> bool:
    """Return whether the user lets the desktop move things."""
    hint = QStyle.StyleHint.SH_Widget_Animation_Duration
    return widget.style().styleHint(hint, None, widget) > 0


def _paint_shadow(painter: QPainter, card: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for grown in range(SHADOW, 0, -2):
        painter.setBrush(QColor(10, 25, 30, 4))
        around = card.adjusted(-grown, -grown + 4, grown, grown)
        painter.drawRoundedRect(around, RADIUS + grown, RADIUS + grown)
