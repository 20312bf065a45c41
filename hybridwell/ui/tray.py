"""The tray: an icon that says how it goes, a menu to ask for things."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QSystemTrayIcon

from hybridwell.errors import HybridWellError
from hybridwell.ui import tray_words as words
from hybridwell.ui.desk import Desk, View
from hybridwell.ui.export_dialog import ExportDialog
from hybridwell.ui.file_writing import FileWriting
from hybridwell.ui.tray_icon import Face, face, icon
from hybridwell.ui.tray_menu import EntryMenu

SOON, LATER = timedelta(seconds=3), timedelta(minutes=1)
HASTY_LOOKS = 20
"""After these, a tray is looked for once a minute."""
LOOKS_BEFORE_TELLING = 2
"""A panel that starts together with HybridWell is there by then."""
TOOLTIP_EVERY = timedelta(minutes=1)


class Tray(QObject):
    """Owns the icon, because one that came before its panel has to be made anew."""

    window_wanted = Signal()
    self_test_wanted = Signal()
    no_tray = Signal()
    """Told once: there is no tray, so the window must be the way in."""

    def __init__(
        self, desk: Desk, parent: QObject | None = None, look_every: timedelta = SOON
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._face: Face | None = None
        self._tooltip_at: datetime | None = None
        self._looks = 0
        self._menu = EntryMenu()
        # Queued: what a click changes can build the menu anew, and Qt is not done with
        # the clicked line before this signal returns (seen as a crash in a submenu).
        self._menu.chosen.connect(self._choose, Qt.ConnectionType.QueuedConnection)
        self._menu.aboutToShow.connect(self.follow)
        self._icon = QSystemTrayIcon()
        self._look = QTimer(self)
        self._look.setInterval(_milliseconds(look_every))
        self._look.timeout.connect(self._look_for_tray)
        self.follow()
        self._show_icon()
        desk.news.changed.connect(self.follow)

    @property
    def icon(self) -> QSystemTrayIcon:
        return self._icon

    @property
    def there(self) -> bool:
        """Return whether there is a panel to show the icon."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def menu(self) -> EntryMenu:
        return self._menu

    def follow(self) -> None:
        """Show the view; what the panel shows already is not sent again."""
        view = self._desk.view()
        self._menu.show_entries(self._entries(view))
        shown = face(view)
        if shown != self._face:
            self._icon.setIcon(icon(shown))
        if self._face is None or shown.sign is not self._face.sign:
            self._tooltip_at = None
        self._face = shown
        self._follow_tooltip(view)

    def speak(self, desk: Desk) -> None:
        """Say everything in the language of another desk."""
        self._desk = desk
        self._tooltip_at = None
        self.follow()

    def _entries(self, view: View) -> tuple[words.Entry, ...]:
        entries = words.menu(view, self._desk.language)
        if not self._desk.demo:
            return entries
        return (words.demo_entry(self._desk.language), *entries)

    def say(self, title: str, text: str) -> None:
        """Show a passing message in the panel's own way."""
        self._icon.showMessage(title, text, QSystemTrayIcon.MessageIcon.Information)

    def _follow_tooltip(self, view: View) -> None:
        before = self._tooltip_at
        if before is not None and before <= view.now < before + TOOLTIP_EVERY:
            return
        said = words.tooltip(view, self._desk.language)
        if self._desk.demo:
            said = f"{words.demo_line(self._desk.language)}\n{said}"
        if said != self._icon.toolTip():
            self._tooltip_at = view.now
            self._icon.setToolTip(said)

    def _show_icon(self) -> None:
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        there = QSystemTrayIcon.isSystemTrayAvailable()
        self._icon.show()
        if not there:
            self._look.start()

    def _look_for_tray(self) -> None:
        """Make the icon anew once there is a panel: by D-Bus it is not seen otherwise."""
        self._looks += 1
        if QSystemTrayIcon.isSystemTrayAvailable():
            self._look.stop()
            late = self._icon
            late.hide()
            self._icon = QSystemTrayIcon(late.icon())
            self._icon.setToolTip(late.toolTip())
            self._show_icon()
        elif self._looks == LOOKS_BEFORE_TELLING:
            self.no_tray.emit()
        elif self._looks == HASTY_LOOKS:
            self._look.setInterval(_milliseconds(LATER))

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.window_wanted.emit()

    def _choose(self, key: str) -> None:
        """Do what a line of the menu is for; what cannot be done is said in a balloon."""
        try:
            self._ask(key, self._desk.view())
        except HybridWellError as error:
            self._warn(error)

    def _ask(self, key: str, view: View) -> None:
        ask = self._desk.ask
        match key.split():
            case ["open"]:
                self.window_wanted.emit()
            case ["self-test"]:
                self.self_test_wanted.emit()
            case ["export"]:
                self._export(view)
            case ["pause", _]:
                ask("pause", until=words.pause_ends(key, view))
            case ["meeting"]:
                held = view.session.sample
                ask("meeting", on=not (held and held.meeting))
            case ["hole", start, what]:
                ask("hole explain", start=start, what=what)
            case _:
                _ask_of_day(ask, key, view.today.date)

    def _export(self, view: View) -> None:
        desk, today = self._desk, view.today.date
        dialog = ExportDialog(
            desk.language, today, desk.claim, desk.pay_period, demo=desk.demo
        )
        chosen = dialog.choice()
        if chosen is None:
            return
        writing = FileWriting(self._desk, chosen)
        writing.saved.connect(self._say_saved)
        writing.refused.connect(self._warn)
        writing.start()

    def _say_saved(self, path: Path) -> None:
        tr = self._desk.language.tr
        self.say("HybridWell", tr("Saved as {file}", file=path.name))

    def _warn(self, error: HybridWellError) -> None:
        said = self._desk.language.explain(error)
        warning = QSystemTrayIcon.MessageIcon.Warning
        self._icon.showMessage("HybridWell", said, warning)


def _ask_of_day(ask: Callable[..., object], key: str, today: date) -> None:
    match key.split():
        case ["confirm"]:
            ask("day confirm", days=(today,))
        case ["place", name]:
            ask("day set", day=today, places=(name,))
        case _:
            ask(key)


def _milliseconds(time: timedelta) -> int:
    return time // timedelta(milliseconds=1)
