"""What the running program tells of this desktop, as checks."""

from collections.abc import Mapping
from typing import Any

from hybridwell.check import Check, State
from hybridwell.errors import Phrase
from hybridwell.sensors.desktop import OFF


def examine_running(running: Mapping[str, Any] | None) -> list[Check]:
    if running is None:
        return [Check("running", State.UNKNOWN, Phrase("HybridWell is not running"))]
    tray = bool(running.get("tray"))
    trouble = str(running.get("trouble") or "")
    return [
        Check(
            "running",
            _state_of(trouble),
            Phrase(trouble) if trouble else Phrase("it counts and keeps what it counts"),
        ),
        _tray(str(running.get("tray_by") or ""), there=tray),
        *_notifications(running.get("notifications"), tray=tray),
        *map(_presence, running.get("presence", ())),
        *map(_signal, running.get("signals", ())),
    ]


def _state_of(trouble: str) -> State:
    """Return no failure for what the user has switched off."""
    if not trouble:
        return State.WORKS
    return State.UNKNOWN if trouble == OFF else State.FAILS


def _tray(backend: str, *, there: bool) -> Check:
    if not there:
        return Check("tray", State.FAILS, Phrase("this desktop shows no tray icons"))
    if not backend:
        return Check("tray", State.WORKS, Phrase("the icon is shown"))
    said = Phrase("the icon is shown, by {backend}", {"backend": backend})
    return Check("tray", State.WORKS, said)


def _notifications(served: object, *, tray: bool) -> list[Check]:
    """Say who shows messages; an instance of an earlier version does not tell."""
    if served is None:
        return []
    if served:
        said = Phrase("this desktop shows them")
    elif tray:
        said = Phrase("the tray icon shows them")
    else:
        said = Phrase("this desktop shows no notifications")
    state = State.WORKS if served or tray else State.FAILS
    return [Check("notifications", state, said)]


def _signal(probe: Mapping[str, Any]) -> Check:
    """Say what a probe sees, and how; one that cannot see is unknown, not wrong."""
    name = str(probe["name"])
    if probe.get("off"):
        return Check(name, State.WORKS, Phrase("off in the settings"))
    if probe["value"] is None:
        return Check(name, State.UNKNOWN, _unseen(probe))
    return Check(name, State.WORKS, _seen(name, probe))


def _unseen(probe: Mapping[str, Any]) -> Phrase:
    why, backend = str(probe["error"] or ""), probe.get("backend")
    if why:
        return Phrase(why)
    if probe.get("watched") and backend:
        return Phrase("{backend}: this cannot be known now", {"backend": backend})
    return Phrase("not looked at while nobody is there")


def _seen(name: str, probe: Mapping[str, Any]) -> Phrase:
    if not (backend := probe.get("backend")):  # an instance of an earlier version
        return Phrase("in use now") if probe["value"] else Phrase("not in use now")
    asked = {"backend": backend}
    if name.startswith("do not disturb"):
        on, off = Phrase("{backend}: on now", asked), Phrase("{backend}: off now", asked)
    else:
        on = Phrase("{backend}: in use now", asked)
        off = Phrase("{backend}: not in use now", asked)
    return on if probe["value"] else off


def _presence(row: Mapping[str, Any]) -> Check:
    """Say what tells of locks and sleep; a source that is not there is not wrong."""
    state = State.WORKS if row["works"] else State.UNKNOWN
    return Check(str(row["name"]), state, Phrase(str(row["text"]), row["values"]))
