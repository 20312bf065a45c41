"""What works on this computer: each part, and what it says now."""

import platform
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from hybridwell import __version__, paths
from hybridwell.domain.calendar import Period
from hybridwell.errors import HybridWellError, Phrase, ResourceError, SensorError
from hybridwell.parts import Ground
from hybridwell.place_report import places_say
from hybridwell.sensors import open_sensor, screen_there
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
        _try("idle time", _idle),
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
        *_running(running),
    ]


def _version() -> Phrase:
    return Phrase(
        f"HybridWell {__version__}, Python {platform.python_version()},"
        f" SQLite {sqlite3.sqlite_version}, {platform.system()} {platform.release()}"
    )


def _idle() -> Phrase:
    if not screen_there():
        raise SensorError("there is no screen here, so no idle time")
    sensor = open_sensor()
    try:
        seconds = f"{sensor.idle().total_seconds():.1f}"
    finally:
        sensor.close()
    said = {"sensor": sensor.name, "seconds": seconds}
    return Phrase("{sensor}: {seconds} s since the last input", said)


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
            State.FAILS if trouble else State.WORKS,
            Phrase(trouble) if trouble else Phrase("it counts and keeps what it counts"),
        ),
        Check(
            "tray",
            State.WORKS if tray else State.FAILS,
            Phrase("the icon is shown" if tray else "this desktop shows no tray icons"),
        ),
        *_notifications(running.get("notifications"), tray=tray),
        *map(_presence, running.get("presence", ())),
        *map(_signal, running.get("signals", ())),
    ]


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
    """Say what a probe sees; one that cannot see is unknown, not wrong."""
    if probe["value"] is None:
        why = str(probe["error"] or "")
        said = Phrase(why) if why else Phrase("not looked at while nobody is there")
        return Check(str(probe["name"]), State.UNKNOWN, said)
    said = Phrase("in use now") if probe["value"] else Phrase("not in use now")
    return Check(str(probe["name"]), State.WORKS, said)


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
