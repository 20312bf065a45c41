"""Whether this desktop serves notifications, which plyer cannot tell: docs/adr/0009."""

from PySide6.QtDBus import QDBusConnection

SERVICE = "org.freedesktop.Notifications"


def served() -> bool:
    """Tell whether the session bus has the service, running or ready to be started."""
    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    names = bus.interface()
    if names.isServiceRegistered(SERVICE).value():
        return True
    return SERVICE in names.activatableServiceNames().value()
