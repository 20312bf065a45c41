"""What a self-test finds on a computer that does not exist."""

from hybridwell.check import Check, State
from hybridwell.errors import Phrase

TRIALS = ("notifications", "sounds", "folder", "standing desk")


def made_up_checks() -> list[Check]:
    """Return what a computer says on which all works, but that no camera is seen."""
    works, unknown = State.WORKS, State.UNKNOWN
    counts = {
        "count": 37,
        "liked": 2,
        "hidden": 1,
        "month": "2026-11",
        "years": "2026",
        "code": "nl",
    }
    return [
        Check(
            "version",
            works,
            Phrase("HybridWell 0.1.0, Python 3.11.9, SQLite 3.40.1, Linux 6.1"),
        ),
        Check("idle time", works, Phrase("last input {seconds} s ago", {"seconds": 1})),
        Check("movement log", works, Phrase("spans today: {count}", counts)),
        Check("workdays", works, Phrase("confirmed days of {month}: {count}", counts)),
        Check("amounts", works, Phrase("amounts by date: {count}", counts)),
        Check("settings", works, Phrase("the defaults are used")),
        Check("free days", works, Phrase("days off: {count}; years: {years}", counts)),
        Check("places", works, Phrase("off in the settings, so nothing is read")),
        Check("standing desk", works, Phrase("off in the settings")),
        Check("texts", works, Phrase("texts: {count}; language: {code}", counts)),
        Check("folder", works, Phrase("/home/robin/.local/share/hybridwell")),
        Check(
            "tips",
            works,
            Phrase("tips: {count}; favourites: {liked}; hidden: {hidden}", counts),
        ),
        Check(
            "sounds",
            works,
            Phrase("off in the settings; {player} can play them", {"player": "paplay"}),
        ),
        Check("running", works, Phrase("it counts and keeps what it counts")),
        Check("tray", works, Phrase("the icon is shown")),
        Check("notifications", works, Phrase("this desktop shows them")),
        Check(
            "sleep and lock", works, Phrase("{source}: not locked", {"source": "logind"})
        ),
        Check("wait before sleep", works, Phrase("the computer waits until all is stored")),
        Check("screen saver", works, Phrase("{desktop}: not on", {"desktop": "GNOME"})),
        Check("meeting: microphone", works, _by("{backend}: not in use now", "PipeWire")),
        Check("meeting: camera", unknown, Phrase("not looked at while nobody is there")),
        Check("screen in use: full screen", works, _by("{backend}: not in use now", "X11")),
        Check(
            "screen in use: kept awake", works, _by("{backend}: not in use now", "GNOME")
        ),
        Check("do not disturb: notifications", works, _by("{backend}: off now", "GNOME")),
    ]


def _by(said: str, backend: str) -> Phrase:
    return Phrase(said, {"backend": backend})
