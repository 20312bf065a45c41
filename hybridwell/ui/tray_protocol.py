"""By which way the panel of this desktop shows icons; loaded when the self-test asks."""

from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QGuiApplication

WATCHER = "org.kde.StatusNotifierWatcher"
_NATIVE = {"windows": "Windows", "cocoa": "macOS"}


def tray_protocol() -> str:
    """Return the name of the way; Qt takes StatusNotifierItem wherever it is served."""
    native = _NATIVE.get(QGuiApplication.platformName())
    if native is not None:
        return native
    bus = QDBusConnection.sessionBus()
    watched = bus.isConnected() and bus.interface().isServiceRegistered(WATCHER).value()
    return "StatusNotifierItem" if watched else "XEmbed"
