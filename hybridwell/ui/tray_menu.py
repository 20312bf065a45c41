"""A menu that follows its entries; what differs is sent to the panel, the rest is not."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from hybridwell.ui.theme import font
from hybridwell.ui.tray_words import LINE, Entry


class EntryMenu(QMenu):
    """Shows entries; `chosen` tells the key of the one that was clicked."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self._menus: dict[str, EntryMenu] = {}
        self.triggered.connect(self._on_triggered)

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Take these entries over; the lines stay where only their texts differ."""
        if entries == self._entries:
            return
        if [each.key for each in entries] != [each.key for each in self._entries]:
            self._build(entries)
        for action, entry in zip(self.actions(), entries, strict=True):
            self._follow(action, entry)
        self._entries = entries

    def action_of(self, key: str) -> QAction:
        """Return the line of a key, in this menu or in one of its own."""
        for action, entry in zip(self.actions(), self._entries, strict=True):
            if entry.key == key:
                return action
        inside = (menu for menu in self._menus.values() if menu.has(key))
        return next(inside).action_of(key)

    def has(self, key: str) -> bool:
        return any(each.key == key for each in self._entries)

    def _build(self, entries: tuple[Entry, ...]) -> None:
        self.clear()
        for entry in entries:
            if entry == LINE:
                self.addSeparator()
            elif entry.inside:
                self.addMenu(self._menu(entry.key))
            else:
                action = self.addAction(entry.text)
                action.setData(entry.key)
                action.setCheckable(entry.checked is not None)
                if entry.strong:
                    action.setFont(font(bold=True))

    def _menu(self, key: str) -> "EntryMenu":
        if key not in self._menus:
            self._menus[key] = EntryMenu(self)
        return self._menus[key]

    def _follow(self, action: QAction, entry: Entry) -> None:
        if entry == LINE:
            return
        # An & would make the next letter a shortcut and vanish.
        action.setText(entry.text.replace("&", "&&"))
        action.setEnabled(entry.enabled)
        if entry.inside:
            self._menu(entry.key).show_entries(entry.inside)
        elif entry.checked is not None:
            action.setChecked(entry.checked)

    def _on_triggered(self, action: QAction) -> None:
        """Tell the key; a menu also tells of the lines of the menus inside it."""
        key = action.data()
        if not isinstance(key, str):
            return
        checked = action.isChecked()
        if action.isCheckable():
            # What is shown follows from the view, not from the click.
            action.setChecked(not checked)
        self.chosen.emit(key)
