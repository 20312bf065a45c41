"""The buses of the desktop on the Qt loop: opened when first wanted, shared by all."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QElapsedTimer, QObject, QSocketNotifier, QTimer

if TYPE_CHECKING:
    from hybridwell.session_bus import Bus

_MILLISECOND = timedelta(milliseconds=1)


class Buses(QObject):
    """One connection to each bus for the whole program."""

    def __init__(self, environment: Mapping[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self._environment = environment
        self._loops: list[BusLoop] = []

    @cached_property
    def session(self) -> Bus:
        """The bus of the desktop session."""
        return self._opened(_session_bus().session_address(self._environment))

    @cached_property
    def system(self) -> Bus:
        """The bus of the computer."""
        return self._opened(_session_bus().system_address(self._environment))

    def close(self) -> None:
        for loop in self._loops:
            loop.bus.close()

    def _opened(self, address: str) -> Bus:
        loop = BusLoop(address, self)
        self._loops.append(loop)
        loop.bus.open()
        return loop.bus


class BusLoop(QObject):
    """What wakes one bus: its descriptor, and a timer for what is due."""

    def __init__(self, address: str, parent: QObject) -> None:
        super().__init__(parent)
        self._passed = QElapsedTimer()
        self._passed.start()
        self._timer = QTimer(self, singleShot=True)
        self._notifiers: tuple[QSocketNotifier, QSocketNotifier] | None = None
        self.bus: Bus = _session_bus().Bus(address, self._now)
        self._timer.timeout.connect(self.bus.tick)
        self.bus.changed = self._follow

    def _now(self) -> timedelta:
        return self._passed.elapsed() * _MILLISECOND

    def _follow(self) -> None:
        self._watch(self.bus.fileno())
        if self._notifiers is not None:
            self._notifiers[1].setEnabled(self.bus.writing)
        due = self.bus.due
        if due is None:
            self._timer.stop()
        else:
            self._timer.start(max(0, (due - self._now()) // _MILLISECOND + 1))

    def _watch(self, descriptor: int | None) -> None:
        """Watch this descriptor; one that is lost stays readable for ever."""
        if self._notifiers is not None:
            if descriptor == self._notifiers[0].socket():
                return
            for each in self._notifiers:
                each.setEnabled(False)
                each.deleteLater()
            self._notifiers = None
        if descriptor is not None:
            kinds = QSocketNotifier.Type.Read, QSocketNotifier.Type.Write
            reading, writing = (QSocketNotifier(descriptor, kind, self) for kind in kinds)
            for each in (reading, writing):
                each.activated.connect(self.bus.drain)
            self._notifiers = (reading, writing)


def _session_bus() -> Any:  # noqa: ANN401 - a module
    """Load it on use: there is none of it on other systems than Linux."""
    return import_module("hybridwell.session_bus")
