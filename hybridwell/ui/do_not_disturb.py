"""Whether the user asked the desktop for silence: `Inhibited` of its notification server.

The server answers when it likes, so it is asked without waiting: `dnd()` returns what it
said last.  KDE Plasma tells; most others do not, and then it is unknown.
"""

from datetime import timedelta

from PySide6.QtCore import QElapsedTimer, QObject
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
    QDBusVariant,
)

SERVICE = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
PATIENCE = timedelta(seconds=2)
ASK_EVERY = timedelta(seconds=10)
AT_MOST_EVERY = timedelta(minutes=10)
"""A server that cannot tell is asked less and less often."""


class DoNotDisturb(QObject):
    """Asks in the background; one question at a time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._said: bool | None = None
        self._call: QDBusPendingCallWatcher | None = None
        self._asked = QElapsedTimer()
        self._every = ASK_EVERY

    def dnd(self) -> bool | None:
        """Return what the desktop said last, and ask again; None: it does not tell."""
        waited = self._asked.elapsed() if self._asked.isValid() else None
        if self._call is None and (waited is None or waited >= _milliseconds(self._every)):
            self._ask()
        return self._said

    @property
    def waiting(self) -> bool:
        return self._call is not None

    def _ask(self) -> None:
        self._asked.start()
        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            self._hear(None)
            return
        properties = "org.freedesktop.DBus.Properties"
        question = QDBusMessage.createMethodCall(SERVICE, PATH, properties, "Get")
        question.setArguments([SERVICE, "Inhibited"])
        question.setAutoStartService(False)  # asking must not start a server
        call = bus.asyncCall(question, _milliseconds(PATIENCE))
        self._call = QDBusPendingCallWatcher(call, self)
        self._call.finished.connect(self._answered)

    def _answered(self, call: QDBusPendingCallWatcher) -> None:
        self._call = None
        said = None if call.isError() else call.reply().arguments()[0]
        value = said.variant() if isinstance(said, QDBusVariant) else None
        self._hear(value if isinstance(value, bool) else None)
        call.deleteLater()

    def _hear(self, said: bool | None) -> None:  # noqa: FBT001 - the answer itself
        self._said = said
        longer = min(self._every * 2, AT_MOST_EVERY)
        self._every = longer if said is None else ASK_EVERY


def _milliseconds(time: timedelta) -> int:
    return time // timedelta(milliseconds=1)
