"""Whether the desktop asks that nothing moves, as its portal tells.

Asked once there is something to move, and heard from then on.

The key of all desktops is `reduced-motion` (XDG Desktop Portal, October 2025); GNOME and
those that follow it tell of `enable-animations` too. A desktop without a portal, Windows
and macOS are left to the setting `animations`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from hybridwell.bus_questions import watch
from hybridwell.bus_talk import Remote, Reply

if TYPE_CHECKING:
    from hybridwell.session_bus import Bus

SETTINGS = Remote(
    "org.freedesktop.portal.Desktop",
    "/org/freedesktop/portal/desktop",
    "org.freedesktop.portal.Settings",
)
ALL, GNOME = "org.freedesktop.appearance", "org.gnome.desktop.interface"
Said = Mapping[str, Mapping[str, object]]


def may_move(said: Said) -> bool:
    """Return whether things may move: nobody asks for the contrary."""
    reduced = said.get(ALL, {}).get("reduced-motion") == 1
    return not reduced and said.get(GNOME, {}).get("enable-animations") is not False


class Motion(QObject):
    """Follows the portal; asked again when it comes back."""

    changed = Signal(bool)
    """Whether things may move from now on."""

    def __init__(self, bus: Bus, parent: QObject) -> None:
        super().__init__(parent)
        self._bus = bus
        self._said: dict[str, dict[str, object]] = {ALL: {}, GNOME: {}}
        self.allowed = True
        bus.hear(SETTINGS, "SettingChanged", self._hear)
        watch(bus, SETTINGS.service, self._ask)

    def _ask(self, there: bool) -> None:  # noqa: FBT001 - an answer
        if there:
            names = [*self._said]
            self._bus.call(SETTINGS, "ReadAll", "as", (names,), self._read)

    def _read(self, reply: Reply) -> None:
        for name, keys in (reply.value or {}).items():
            self._take(name, {key: value for key, (_, value) in keys.items()})

    def _hear(self, body: tuple[Any, ...]) -> None:
        name, key, (_, value) = body
        self._take(name, {key: value})

    def _take(self, name: str, keys: Mapping[str, object]) -> None:
        if name not in self._said:
            return
        self._said[name].update(keys)
        if self.allowed is not may_move(self._said):
            self.allowed = not self.allowed
            self.changed.emit(self.allowed)
