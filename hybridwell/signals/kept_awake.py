"""Is the screen kept awake, as films and presentations do: by what the desktop tells.

`org.freedesktop.ScreenSaver` and the portal take such requests, and hand them on to the
services below; neither of the two tells whether there are any.  The session manager of
GNOME is that of Cinnamon, MATE, Budgie and Unity too.
"""

from collections.abc import Mapping
from datetime import timedelta

from hybridwell.bus_talk import Remote
from hybridwell.clock import SystemClock
from hybridwell.errors import Phrase
from hybridwell.ports import Probe, Signal
from hybridwell.session_bus import system_address
from hybridwell.signals.bus_question import BusWay, Question, session_bus
from hybridwell.signals.first_answer import FirstAnswer, Seen
from hybridwell.signals.forgotten import WhileBelievable
from hybridwell.signals.logind_inhibitors import LogindInhibitors

_IDLE = 8
"""Of gnome-session: "inhibit the session being marked as idle"."""
_CHANGE_SCREEN = 4
"""Of PowerDevil's policies: the screen may not be dimmed or switched off."""
_GNOME, _KDE = "org.gnome.SessionManager", "org.kde.Solid.PowerManagement.PolicyAgent"
_AGENT = Remote(_KDE, "/org/kde/Solid/PowerManagement/PolicyAgent", _KDE)
_SESSION = Remote(_GNOME, "/org/gnome/SessionManager", _GNOME)
GNOME = Question(_SESSION, "IsInhibited", "u", (_IDLE,))
KDE = Question(_AGENT, "HasInhibition", "u", (_CHANGE_SCREEN,))
SEEN = Seen(
    "kept awake",
    Signal.SCREEN_IN_USE,
    timedelta(seconds=15),
    Phrase("this desktop does not tell whether a film keeps the screen awake"),
)


def open_probe(environment: Mapping[str, str]) -> Probe:
    session = session_bus(environment)
    ways = (
        BusWay("GNOME session manager", session, GNOME),
        BusWay("KDE PowerDevil", session, KDE),
        LogindInhibitors(system_address(environment)),
    )
    return WhileBelievable(FirstAnswer(SEEN, ways), SystemClock().monotonic)
