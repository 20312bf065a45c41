"""Follows the user's session, whoever tells of it: locks, switches, sleep, shutdown."""

import os
import sys
from collections.abc import Callable
from importlib import import_module
from typing import Any

from PySide6.QtCore import QObject

from hybridwell.domain.movement.presence import Presence, together
from hybridwell.errors import Phrase, SensorError
from hybridwell.parts import Parts
from hybridwell.presence import LOCK, SAVER, Row, Source, Told
from hybridwell.ui.buses import Buses


class SessionWatch:
    """The sources of this system; the tracker looks, or saves, when one tells."""

    def __init__(
        self, parts: Parts, buses: Buses, parent: QObject, platform: str = sys.platform
    ) -> None:
        self._ground = parts.ground
        told = Told(changed=parts.tracker.look, leaving=parts.tracker.save)
        make = _SOURCES.get(platform, _no_sources)
        self.sources = make(parts, told, buses, parent)

    @property
    def presence(self) -> Presence:
        """Return what is known; nothing if the user does not want a lock to count."""
        if not self._ground.settings.follow_lock:
            return Presence()
        return together(each.presence for each in self.sources)

    def rows(self) -> list[dict[str, object]]:
        """Return what each source says, for the self-test."""
        found = [row for each in self.sources for row in each.rows()]
        if not self._ground.settings.follow_lock:
            found = [_off(row) for row in found if row.name != SAVER]
        return [
            {
                "name": row.name,
                "works": row.works,
                "text": row.said.text,
                "values": dict(row.said.values),
            }
            for row in found
        ]

    def close(self) -> None:
        for each in self.sources:
            each.close()


def _off(row: Row) -> Row:
    said = Phrase("off in the settings")
    return Row(row.name, works=True, said=said) if row.name == LOCK else row


# Loaded on use: what one system needs is not there, or costs memory, on the others.


def _of_linux(parts: Parts, told: Told, buses: Buses, _parent: QObject) -> list[Source]:
    logind: Any = import_module("hybridwell.presence.logind")
    savers: Any = import_module("hybridwell.presence.screen_savers")
    boot = parts.ground.clock.boot
    return [
        logind.Logind(buses.system, os.environ, boot, told),
        savers.ScreenSavers(buses.session, told),
    ]


def _of_windows(parts: Parts, told: Told, _buses: Buses, parent: QObject) -> list[Source]:
    messages: Any = import_module("hybridwell.ui.windows_messages")
    return [messages.WindowsMessages(parts.ground.clock.boot, told, parent)]


def _of_macos(parts: Parts, told: Told, buses: Buses, parent: QObject) -> list[Source]:
    macos: Any = import_module("hybridwell.presence.macos")
    try:
        return [macos.MacSession()]
    except SensorError:
        return _no_sources(parts, told, buses, parent)


def _no_sources(
    _parts: Parts, _told: Told, _buses: Buses, _parent: QObject
) -> list[Source]:
    nobody: Any = import_module("hybridwell.presence.nobody")
    return [nobody.Nobody()]


_SOURCES: dict[str, Callable[[Parts, Told, Buses, QObject], list[Source]]] = {
    "linux": _of_linux,
    "win32": _of_windows,
    "darwin": _of_macos,
}
