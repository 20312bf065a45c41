"""The break on every screen, for who chose that: a countdown on one, calm on the others."""
# ruff: noqa: N802 - Qt gave these methods their names

import logging

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QCursor,
    QGuiApplication,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QScreen,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hybridwell.domain.movement.breaks import BreakKind
from hybridwell.language import Language
from hybridwell.ui import break_words as words
from hybridwell.ui.break_card import Scene
from hybridwell.ui.break_pages import BreakPage
from hybridwell.ui.break_parts import button, dress_quiet, label, press_with_enter
from hybridwell.ui.break_words import Shown
from hybridwell.ui.floating import WIDTH, may_move
from hybridwell.ui.paint_watch import PaintWatch
from hybridwell.ui.theme import Theme

SETTLES = 100
"""Milliseconds: screens come and go with several signals each."""
_log = logging.getLogger(__name__)


class CalmPage(QWidget):
    """What the other screens show: how long it still lasts, and a way out."""

    stopped = Signal()

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        middle = Qt.AlignmentFlag.AlignHCenter
        self.time = label(self, 1.6, tone="muted")
        self.time.setAlignment(middle)
        self.stop = button(self, language.tr("Stop"), "quiet")
        self.stop.clicked.connect(self.stopped)
        column = QVBoxLayout(self)
        column.addWidget(self.time, 0, middle)
        column.addWidget(self.stop, 0, middle)


class Cover(QWidget):
    """One screen, covered without a border; Esc on any of them ends the break."""

    stopped = Signal()

    def __init__(self, screen: QScreen, theme: Theme, name: str) -> None:
        flag = Qt.WindowType
        super().__init__(
            None, flag.Window | flag.FramelessWindowHint | flag.WindowStaysOnTopHint
        )
        self._theme = theme
        self.watch = PaintWatch(self)
        # The keyboard comes here once there is something to see.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWindowTitle(name)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())

    def put(self, page: QWidget, width: int) -> None:
        """Place a page in the middle."""
        page.setFixedWidth(min(width, self.width()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)  # else a wide page widens its window
        column.addWidget(page, 0, Qt.AlignmentFlag.AlignCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.stopped.emit()
        elif not press_with_enter(event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.palette.background))
        painter.end()


class Covers(QObject):
    """Draws a scene on all screens; screens that come or go are followed."""

    wished = Signal(str)
    liked, hidden = Signal(bool), Signal(bool)
    unseen = Signal()

    def __init__(
        self, language: Language, theme: Theme, parent: QObject, *, moves: bool
    ) -> None:
        super().__init__(parent)
        self._language, self._theme, self._moves = language, theme, moves
        self._scene: Scene | None = None
        self.covers: list[Cover] = []
        self.rest: BreakPage | None = None
        self.calm: list[CalmPage] = []
        self._settle = QTimer(self, singleShot=True, interval=SETTLES)
        self._settle.timeout.connect(self._arrange)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)  # noqa: S101 - there are windows
        app.screenAdded.connect(self._settle_soon)
        app.screenRemoved.connect(self._settle_soon)

    @property
    def on_screen(self) -> bool:
        return bool(self.covers)

    def present(self, scene: Scene) -> None:
        self._scene = scene
        self._arrange()

    def dress(self, scene: Scene) -> None:
        """Show what does not change by the second, in the colours of now."""
        self._scene = scene
        palette = self._theme.palette
        if self.rest is not None:
            moves = self._moves and may_move(self.rest)
            self.rest.show_tip(scene.tip, scene.now, scene.taste, palette, moves=moves)
        for page in self.calm:
            dress_quiet(page.stop, palette)
        for cover in self.covers:
            cover.update()

    def count(self, now: Shown) -> None:
        if self.rest is not None:
            self.rest.show_time(now)
        for page in self.calm:
            name = words.break_name(now.kind, self._language)
            page.time.setText(f"{name} · {now.rest.figure}")

    def thank(self, _kind: BreakKind, said: str) -> None:
        """Say that the break is over, where it was counted down."""
        for page in self.calm:
            page.window().close()
        if self.rest is not None:
            self.rest.show_done(said)

    def withdraw(self) -> None:
        """Leave no window behind."""
        self._scene = None
        self._settle.stop()
        for cover in self.covers:
            cover.watch.stop()
            cover.hide()
            cover.deleteLater()
        self.covers, self.calm, self.rest = [], [], None

    def window_of_rest(self) -> QWidget | None:
        return self.rest.window() if self.rest is not None else None

    def _skip(self) -> None:
        self.wished.emit("break skip")

    def _settle_soon(self) -> None:
        if self._scene is not None:
            self._settle.start()

    def _arrange(self) -> None:
        """Cover each screen that there is now, the user's one with the countdown."""
        scene = self._scene
        if scene is None:
            return
        self.withdraw()
        self._scene = scene
        main = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        for screen in _different(QGuiApplication.screens()):
            self._cover(screen, scene, main=screen.geometry() == main.geometry())
        self.dress(scene)
        self.count(scene.now)
        for cover in self.covers:
            cover.setFocus()  # else a space typed on would press Stop
            cover.showFullScreen()
            cover.watch.start()

    def _cover(self, screen: QScreen, scene: Scene, *, main: bool) -> None:
        name = words.break_name(scene.now.kind, self._language)
        cover = Cover(screen, self._theme, name)
        cover.stopped.connect(self._skip)
        screen.geometryChanged.connect(self._settle_soon)
        if main:
            self._put_countdown(cover)
        else:
            page = CalmPage(self._language, cover)
            page.stopped.connect(self._skip)
            cover.put(page, WIDTH)
            cover.watch.unseen.connect(cover.close)
            cover.watch.unseen.connect(_say_unseen)
            self.calm.append(page)
        self.covers.append(cover)

    def _put_countdown(self, cover: Cover) -> None:
        self.rest = BreakPage(self._language, cover, ring=_ring(cover.size()))
        self.rest.stopped.connect(self._skip)
        self.rest.desk.wished.connect(self.wished)
        self.rest.opinion.liked.connect(self.liked)
        self.rest.opinion.hidden.connect(self.hidden)
        cover.put(self.rest, 2 * WIDTH)
        cover.watch.unseen.connect(self.unseen)
        cover.watch.seen.connect(cover.activateWindow)
        cover.watch.seen.connect(cover.setFocus)


def _different(screens: list[QScreen]) -> list[QScreen]:
    """Return one of each place: mirrored screens show the same."""
    return list({screen.geometry().getRect(): screen for screen in screens}.values())


def _ring(size: QSize) -> int:
    return max(160, min(420, size.height() * 36 // 100))


def _say_unseen() -> None:
    _log.warning("a screen was not covered: its window has not painted")
