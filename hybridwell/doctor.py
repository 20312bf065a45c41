"""What works on this computer: each part, and what it says now."""

import platform
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from hybridwell import __version__, paths
from hybridwell.asking import bus_address
from hybridwell.desktop_state import Said, say_buttons, say_commands, say_login
from hybridwell.domain.calendar import Period
from hybridwell.errors import HybridWellError, Phrase, ResourceError, SensorError
from hybridwell.login import open_item
from hybridwell.parts import Ground
from hybridwell.place_report import places_say
from hybridwell.sensors import find_sensor, screen_there
from hybridwell.sensors.desktop import OFF
from hybridwell.sounds import PLAYERS, find_player
from hybridwell.taste_file import read_taste
from hybridwell.tip_files import load_tips


class State(Enum):
    WORKS = "works"
    FAILS = "fails"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Check:
    """One part of HybridWell on this computer."""

    name: str
    state: State
    said: Phrase
    """A clause; `language.explain` has the words."""

    @property
    def says(self) -> str:
        return str(self.said)


def examine(ground: Ground, running: Mapping[str, Any] | None) -> list[Check]:
    """Try each part once; `running` is what a running instance says of itself."""
    amounts = Phrase("amounts by date: {count}", {"count": len(ground.daybook.rates)})
    return [
        Check("version", State.WORKS, _version()),
        _idle_time(ground),
        _try("movement log", lambda: _movement(ground)),
        _try("workdays", lambda: _workdays(ground)),
        Check("amounts", State.WORKS, amounts),
        _settings(ground),
        _free_days(ground),
        _places(ground, running),
        Check("texts", State.WORKS, _texts(ground)),
        Check("folder", State.WORKS, Phrase(str(ground.data.path))),
        _tips(ground),
        _sounds(ground),
        *_of_desktop(ground, running=running is not None),
        *_running(running),
    ]


def _version() -> Phrase:
    return Phrase(
        f"HybridWell {__version__}, Python {platform.python_version()},"
        f" SQLite {sqlite3.sqlite_version}, {platform.system()} {platform.release()}"
    )


def _idle_time(ground: Ground) -> Check:
    if not ground.settings.detect_input:
        return Check("idle time", State.UNKNOWN, Phrase(OFF))
    return _try("idle time", lambda: _idle(ground))


def _idle(ground: Ground) -> Phrase:
    """Say which way is used and what it tells, and why those before it are not."""
    if not screen_there():
        raise SensorError("there is no screen here, so no idle time")
    sensor = find_sensor(ground.clock.monotonic, lambda: True)
    try:
        said: dict[str, object] = {
            "seconds": f"{sensor.idle().total_seconds():.1f}",
            "sensor": sensor.name,
        }
    except SensorError as error:
        if len(sensor.passed_over.parts) < 2:
            raise
        why = sensor.passed_over
        raise SensorError("no way to read idle time answers: {why}", why=why) from error
    finally:
        sensor.close()
    if not sensor.passed_over.parts:
        return Phrase("{sensor}: {seconds} s since the last input", said)
    said["why"] = sensor.passed_over
    return Phrase("{sensor}: {seconds} s since the last input; not used: {why}", said)


def _movement(ground: Ground) -> Phrase:
    today = Period(ground.today, ground.today)
    return Phrase("spans today: {count}", {"count": len(ground.movement.spans(today))})


def _workdays(ground: Ground) -> Phrase:
    month = Period.month(ground.today)
    confirmed = sum(day.confirmed for day in ground.daybook.days(month))
    said = {"count": confirmed, "month": str(month)}
    return Phrase("confirmed days of {month}: {count}", said)


def _texts(ground: Ground) -> Phrase:
    said = {"code": ground.language.code, "count": len(ground.language.words)}
    return Phrase("texts: {count}; language: {code}", said)


def _settings(ground: Ground) -> Check:
    if ground.complaint is not None:
        return _failed("settings", ground.complaint)
    if ground.data.settings.exists():
        return Check("settings", State.WORKS, Phrase("your file is used"))
    return Check("settings", State.WORKS, Phrase("the defaults are used"))


def _free_days(ground: Ground) -> Check:
    loaded = ground.holidays.load()
    if loaded.complaint is not None:
        return _failed("free days", loaded.complaint)
    off = {"count": len(loaded.free_days.off)}
    years = ", ".join(map(str, sorted(loaded.free_days.years)))
    if not years:
        return Check("free days", State.WORKS, Phrase("no year is listed yet"))
    said = Phrase("days off: {count}; years: {years}", {**off, "years": years})
    return Check("free days", State.WORKS, said)


def _places(ground: Ground, running: Mapping[str, Any] | None) -> Check:
    try:
        works, said = places_say(ground.places, running)
    except ResourceError as error:
        return _failed("places", error)
    return Check("places", State.WORKS if works else State.UNKNOWN, said)


def _tips(ground: Ground) -> Check:
    try:
        shipped = len(load_tips(paths.resources() / "tips" / "tips.toml"))
        taste = read_taste(ground.data.tips)
    except ResourceError as error:
        return _failed("tips", error)
    said = {
        "count": shipped,
        "liked": len(taste.favourites),
        "hidden": len(taste.hidden),
    }
    return Check(
        "tips",
        State.WORKS,
        Phrase("tips: {count}; favourites: {liked}; hidden: {hidden}", said),
    )


def _sounds(ground: Ground) -> Check:
    player = find_player()
    if player is None:
        wanted = ground.settings.sounds != "off"
        return Check("sounds", State.FAILS if wanted else State.UNKNOWN, no_player())
    if ground.settings.sounds == "off":
        said = Phrase("off in the settings; {player} can play them", {"player": player[0]})
    else:
        said = Phrase("on, played by {player}", {"player": player[0]})
    return Check("sounds", State.WORKS, said)


def _of_desktop(ground: Ground, *, running: bool) -> list[Check]:
    login, buttons = ground.settings.start_at_login, ground.settings.message_buttons
    return [
        _told("start at login", lambda: say_login(open_item(), wanted=login)),
        _told("message buttons", lambda: say_buttons(bus_address(), wanted=buttons)),
        _told("commands", lambda: say_commands(ground.data.socket, running=running)),
    ]


def _told(name: str, ask: Callable[[], Said]) -> Check:
    try:
        works, said = ask()
    except HybridWellError as error:
        return _failed(name, error)
    states = {True: State.WORKS, False: State.FAILS, None: State.UNKNOWN}
    return Check(name, states[works], said)


def no_player() -> Phrase:
    names = ", ".join(each[0] for each in PLAYERS)
    return Phrase("there is no program to play sounds: {names}", {"names": names})


def _running(running: Mapping[str, Any] | None) -> list[Check]:
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


def _try(name: str, check: Callable[[], Phrase]) -> Check:
    try:
        return Check(name, State.WORKS, check())
    except HybridWellError as error:
        return _failed(name, error)


def _failed(name: str, error: HybridWellError) -> Check:
    return Check(name, State.FAILS, Phrase(error.text, error.values))
