"""The main window: pages at the right, the way to them at the left."""
# ruff: noqa: N802 - Qt gave these methods their names

from collections.abc import Callable, Mapping
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QByteArray, QRectF, QSettings, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QIcon,
    QKeySequence,
    QPainter,
    QPixmap,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hybridwell.ui.desk import Desk
from hybridwell.ui.month_page import MonthPage
from hybridwell.ui.pictures import paint_mark, put_picture
from hybridwell.ui.roles import tell_roles
from hybridwell.ui.self_test_page import SelfTestPage
from hybridwell.ui.theme import Palette, Theme, font
from hybridwell.ui.today_page import TodayPage
from hybridwell.ui.trends_page import TrendsPage
from hybridwell.ui.week_page import WeekPage
from hybridwell.ui.words import next_break

FIRST_SIZE = QSize(1000, 680)
_MAKE: Mapping[str, Callable[[Desk, Theme, QWidget], QWidget]] = {
    "today": TodayPage,
    "week": WeekPage,
    "month": MonthPage,
    "trends": TrendsPage,
    "self-test": SelfTestPage,
}
PAGES = tuple(_MAKE)
"""In the order of the navigation; a page has a picture of its name."""


@runtime_checkable
class Targeted(Protocol):
    """A page on which one can be taken to a place by its name."""

    def show_target(self, name: str) -> None: ...


class MainWindow(QWidget):
    """Freed when it closes: a day in the tray costs no window."""

    closed = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        tell_roles()
        super().__init__()
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("HybridWell")
        self._desk, self._theme = desk, theme
        path = str(desk.data_dir / "window.ini")
        self._kept = QSettings(path, QSettings.Format.IniFormat, self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._fill()
        self._add_keys()
        # Nothing is marked until the first key: the window itself has the keyboard.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFocus()
        self._restore()
        self._dress()
        desk.news.changed.connect(self._show_next_break)
        theme.changed.connect(self._dress)

    def _fill(self) -> None:
        self._make_navigation()
        self.pages = QStackedWidget(self)
        self._made: dict[str, QWidget] = {}
        self._row.addWidget(self.navigation)
        self._row.addWidget(self.pages, 1)

    def speak(self, desk: Desk) -> None:
        """Make everything anew in the language of another desk, at the same place."""
        page = PAGES[self._names.checkedId()]
        for each in (self.navigation, self.pages):
            self._row.removeWidget(each)
            each.hide()
            each.deleteLater()
        self._names.deleteLater()
        self._desk = desk
        self._fill()
        self._dress()
        self.open_page(page)
        self._show_next_break()

    def _make_navigation(self) -> None:
        tr = self._desk.language.tr
        self.navigation = QFrame(self)
        self.navigation.setObjectName("navigation")
        self.navigation.setFixedWidth(184)
        self._mark = QLabel(self.navigation)
        self._names = QButtonGroup(self)
        column = QVBoxLayout(self.navigation)
        column.setContentsMargins(12, 20, 12, 20)
        column.setSpacing(4)
        column.addLayout(_brand(self._mark, self.navigation))
        column.addSpacing(16)
        for number, name_of_page in enumerate(PAGES):
            button = QPushButton(self._title(name_of_page), self.navigation)
            button.setProperty("kind", "page")
            button.setCheckable(True)
            button.setAutoExclusive(True)  # one of several, as screen readers say it
            button.setFont(font(bold=True))
            self._names.addButton(button, number)
            column.addWidget(button)
        self._names.idClicked.connect(self._turn)
        column.addStretch(1)
        self.private = QLabel(tr("Everything stays on this computer."), self.navigation)
        self.next_break = QLabel(self.navigation)
        for label in (self.private, self.next_break):
            _make_small(label)
            column.addWidget(label)

    def _title(self, page: str) -> str:
        tr = self._desk.language.tr
        return {
            "today": tr("Today"),
            "week": tr("Week"),
            "month": tr("Month"),
            "trends": tr("Trends"),
            "self-test": tr("Self-test"),
        }[page]

    def _add_keys(self) -> None:
        for number, page in enumerate(PAGES):
            keys = QShortcut(QKeySequence(f"Ctrl+{number + 1}"), self)
            keys.setObjectName(page)
            keys.activated.connect(self._turn_by_key)
        for wish in (QKeySequence(QKeySequence.StandardKey.Close), QKeySequence("Ctrl+W")):
            if wish not in [each.key() for each in self.findChildren(QShortcut)]:
                QShortcut(wish, self).activated.connect(self.close)

    def _turn_by_key(self) -> None:
        self.open_page(self.sender().objectName())

    def open_page(self, name: str, target: str = "") -> None:
        """Turn to a page by its name, and to a place on it if the page knows such."""
        self._turn(PAGES.index(name) if name in PAGES else 0)
        page: object = self.pages.currentWidget()
        if target and isinstance(page, Targeted):
            page.show_target(target)

    def _turn(self, number: int) -> None:
        for each in self._names.buttons():
            # The way to the page that is shown is the one stop for Tab; arrows do the rest.
            here = self._names.id(each) == number
            focus = Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus
            each.setFocusPolicy(focus)
        self._page_button(number).setChecked(True)
        self.pages.setCurrentWidget(self.page(PAGES[number]))

    def page(self, name: str) -> QWidget:
        """Return a page; it is made when it is first looked at."""
        if name not in self._made:
            self._made[name] = _MAKE[name](self._desk, self._theme, self.pages)
            self.pages.addWidget(self._made[name])
        return self._made[name]

    def _page_button(self, number: int) -> QPushButton:
        return self.navigation.findChildren(QPushButton)[number]

    def _restore(self) -> None:
        geometry = self._kept.value("geometry")
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            self.resize(FIRST_SIZE)
        self.open_page(str(self._kept.value("page", PAGES[0])))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_next_break()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._kept.setValue("geometry", self.saveGeometry())
        self._kept.setValue("page", PAGES[self._names.checkedId()])
        self._kept.sync()
        super().closeEvent(event)
        self.closed.emit()

    def _show_next_break(self) -> None:
        if self.isVisible():
            view = self._desk.view()
            line = next_break(self._desk.language, view.outlook, view.plan, view.now)
            self.next_break.setText(line)

    def _dress(self) -> None:
        palette = self._theme.palette
        self._mark.setPixmap(mark(palette, self.devicePixelRatioF()))
        for number, page in enumerate(PAGES):
            put_picture(self._page_button(number), page, palette.brand)
        self.setWindowIcon(QIcon(mark(palette, 4)))


def _brand(sign: QLabel, parent: QWidget) -> QHBoxLayout:
    """Return the head of the navigation: the sign and the name."""
    name = QLabel("HybridWell", parent)
    name.setProperty("tone", "brand")
    name.setFont(font(1.2, bold=True))
    brand = QHBoxLayout()
    brand.setContentsMargins(8, 0, 0, 0)
    brand.setSpacing(8)
    brand.addWidget(sign)
    brand.addWidget(name, 1)
    return brand


def _make_small(label: QLabel) -> None:
    label.setProperty("tone", "muted")
    label.setWordWrap(True)
    label.setFont(font(0.9))
    label.setContentsMargins(8, 0, 0, 0)


def mark(palette: Palette, ratio: float) -> QPixmap:
    """Return the sign of HybridWell for the head of the window."""
    made = QPixmap(QSize(24, 24) * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    paint_mark(painter, QRectF(0, 0, 24, 24), palette)
    painter.end()
    return made
