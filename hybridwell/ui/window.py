"""The main window: pages at the right, the way to them at the left."""
# ruff: noqa: N802 - Qt gave these methods their names

from collections.abc import Callable, Mapping
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from hybridwell.ui.demo_banner import below_banner, title_of
from hybridwell.ui.desk import Desk
from hybridwell.ui.month_page import MonthPage
from hybridwell.ui.navigation import Navigation, sign
from hybridwell.ui.page_stack import PageScroll, PageStack
from hybridwell.ui.roles import tell_roles
from hybridwell.ui.self_test_page import SelfTestPage
from hybridwell.ui.settings_page import SettingsPage
from hybridwell.ui.tab_order import bring_into_sight
from hybridwell.ui.theme import Theme
from hybridwell.ui.today_page import TodayPage
from hybridwell.ui.trends_page import TrendsPage
from hybridwell.ui.week_page import WeekPage
from hybridwell.ui.words import next_break
from hybridwell.ui.workstation_page import WorkstationPage

FIRST_SIZE, LEAST_SIZE = QSize(1000, 680), QSize(720, 480)
_MAKE: Mapping[str, Callable[[Desk, Theme, QWidget], QWidget]] = {
    "today": TodayPage,
    "week": WeekPage,
    "month": MonthPage,
    "trends": TrendsPage,
    "workstation": WorkstationPage,
    "settings": SettingsPage,
    "self-test": SelfTestPage,
}
PAGES = tuple(_MAKE)
"""In the order of the navigation; a page has a picture of its name."""


@runtime_checkable
class Targeted(Protocol):
    """A page on which one can be taken to a place by its name."""

    @property
    def target(self) -> str:
        """The place where the keyboard is now, or nothing."""

    def show_target(self, name: str) -> None: ...


class MainWindow(QWidget):
    """Freed when it closes: a day in the tray costs no window."""

    closed = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        tell_roles()
        super().__init__()
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(LEAST_SIZE)
        self._desk, self._theme = desk, theme
        path = str(desk.data_dir / "window.ini")
        self._kept = QSettings(path, QSettings.Format.IniFormat, self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
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
        """Make everything inside, in one frame that goes when the language does."""
        self.setWindowTitle(title_of(self._desk))
        self._inside = QWidget(self)
        row = QHBoxLayout(self._inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.navigation = Navigation(self._desk.language, self._titles(), self._inside)
        self.navigation.turned.connect(self._turn)
        self.pages = PageStack(self._inside)
        self._made: dict[str, QWidget] = {}
        row.addWidget(self.navigation)
        scroll = PageScroll(self.pages, self._inside)
        row.addLayout(below_banner(self._desk, scroll, self._inside), 1)
        self._row.addWidget(self._inside)

    def speak(self, desk: Desk) -> None:
        """Make everything anew in the language of another desk, at the same place."""
        page = PAGES[self.navigation.number]
        shown: object = self.pages.currentWidget()
        target = shown.target if isinstance(shown, Targeted) else ""
        self._row.removeWidget(self._inside)
        self._inside.hide()
        self._inside.deleteLater()
        self._desk = desk
        self._fill()
        self._dress()
        self.open_page(page, target)
        self._show_next_break()

    def _titles(self) -> dict[str, str]:
        tr = self._desk.language.tr
        said = {
            "today": tr("Today"),
            "week": tr("Week"),
            "month": tr("Month"),
            "trends": tr("Trends"),
            "workstation": tr("Workstation"),
            "settings": tr("Settings"),
            "self-test": tr("Self-test"),
        }
        return {page: said[page] for page in PAGES}

    @property
    def next_break(self) -> QLabel:
        return self.navigation.next_break

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
        self.navigation.mark(number)
        self.pages.setCurrentWidget(self.page(PAGES[number]))

    def page(self, name: str) -> QWidget:
        """Return a page; it is made when it is first looked at."""
        if name not in self._made:
            self._made[name] = _MAKE[name](self._desk, self._theme, self.pages)
            self.pages.addWidget(self._made[name])
        return self._made[name]

    def _restore(self) -> None:
        geometry = self._kept.value("geometry")
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            self.resize(FIRST_SIZE)
        self.open_page(str(self._kept.value("page", PAGES[0])))

    def focusNextPrevChild(self, onward: bool) -> bool:  # noqa: FBT001 - as Qt calls it
        moved = super().focusNextPrevChild(onward)
        stop: QWidget | None = self.focusWidget()
        if moved and stop is not None:
            bring_into_sight(stop)
        return moved

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_next_break()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._kept.setValue("geometry", self.saveGeometry())
        self._kept.setValue("page", PAGES[self.navigation.number])
        self._kept.sync()
        for page in self._made.values():
            if page is not self.pages.currentWidget():  # else another would be shown
                page.deleteLater()  # each in an event of its own: together they take long
        super().closeEvent(event)
        self.closed.emit()

    def _show_next_break(self) -> None:
        if self.isVisible():
            view = self._desk.view()
            line = next_break(self._desk.language, view.outlook, view.plan, view.now)
            self.next_break.setText(line)

    def _dress(self) -> None:
        palette = self._theme.palette
        self.navigation.dress(palette)
        self.setWindowIcon(QIcon(sign(palette, 4)))
