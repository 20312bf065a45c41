"""Do not disturb as servers of notifications tell it on the D-Bus: KDE, Xfce and others."""

from dataclasses import dataclass

from hybridwell.bus_talk import Remote
from hybridwell.signals.bus_question import (
    BusWay,
    Question,
    RefusedError,
    ask,
    property_of,
    truth,
)
from hybridwell.signals.first_answer import Way

_SERVICE, _PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
_SERVER = Remote(_SERVICE, _PATH, _SERVICE)
_SWAYNC = "org.erikreider.swaync.cc"
_XFCONF = "org.xfce.Xfconf"
PLASMA = property_of(_SERVER, "Inhibited")
DUNST = property_of(_SERVER.at("org.dunstproject.cmd0"), "paused")
SWAYNC = Question(Remote(_SWAYNC, "/org/erikreider/swaync/cc", _SWAYNC), "GetDnd")
XFCE = Question(
    *(Remote(_XFCONF, "/org/xfce/Xfconf", _XFCONF), "GetProperty", "ss"),
    ("xfce4-notifyd", "/do-not-disturb"),
    variant=True,
)
_NEVER_SET = "org.xfce.Xfconf.Error.PropertyNotFound"


@dataclass(frozen=True, slots=True)
class XfceSilence:
    """The switch in the settings of Xfce, which is off until it was touched."""

    address: str
    backend: str = "Xfce"

    def look(self) -> bool | None:
        try:
            return truth(ask(self.address, XFCE))
        except RefusedError as error:
            if error.reason == _NEVER_SET:
                return False
            raise


def notification_servers(address: str) -> tuple[Way, ...]:
    return (
        BusWay("KDE Plasma", address, PLASMA),
        BusWay("dunst", address, DUNST),
        BusWay("SwayNC", address, SWAYNC),
        XfceSilence(address),
    )
