"""What works on this computer: each part, what it says now, and what to do about it."""

import platform
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from hybridwell import __version__, paths
from hybridwell.domain.calendar import Period
from hybridwell.errors import HybridWellError, ResourceError, SensorError
from hybridwell.parts import Ground
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
    says: str


def examine(ground: Ground, running: Mapping[str, Any] | None) -> list[Check]:
    """Try each part once; `running` is what a running instance says of itself."""
    return [
        Check("version", State.WORKS, _version()),
        _try("idle time", _idle),
        _try("movement log", lambda: _movement(ground)),
        _try("workdays", lambda: _workdays(ground)),
        Check("amounts", State.WORKS, f"{len(ground.daybook.rates)} amounts by date"),
        _settings(ground),
        _free_days(ground),
        _try("texts", lambda: f"{ground.language.code}, {len(ground.language.words)}"),
        Check("folder", State.WORKS, str(ground.data.path)),
        _tips(ground),
        _sounds(ground),
        *_running(running),
    ]


def _version() -> str:
    return (
        f"HybridWell {__version__}, Python {platform.python_version()},"
        f" SQLite {sqlite3.sqlite_version}, {platform.system()} {platform.release()}"
    )


def _idle() -> str:
    if not screen_there():
        raise SensorError("there is no screen here, so no idle time")
    sensor = open_sensor()
    try:
        return f"{sensor.name}: {sensor.idle().total_seconds():.1f} s since the last input"
    finally:
        sensor.close()


def _movement(ground: Ground) -> str:
    today = Period(ground.today, ground.today)
    return f"{len(ground.movement.spans(today))} spans today"


def _workdays(ground: Ground) -> str:
    month = Period.month(ground.today)
    confirmed = sum(day.confirmed for day in ground.daybook.days(month))
    return f"{confirmed} days of {month} are confirmed"


def _settings(ground: Ground) -> Check:
    if ground.complaint is not None:
        return Check("settings", State.FAILS, str(ground.complaint))
    shown = "a file" if ground.data.settings.exists() else "the defaults"
    return Check("settings", State.WORKS, f"{shown}, {paths.resources().name} found")


def _free_days(ground: Ground) -> Check:
    loaded = ground.holidays.load()
    if loaded.complaint is not None:
        return Check("free days", State.FAILS, str(loaded.complaint))
    years = ", ".join(map(str, sorted(loaded.free_days.years))) or "none yet"
    off = len(loaded.free_days.off)
    return Check("free days", State.WORKS, f"{off} days off, years: {years}")


def _tips(ground: Ground) -> Check:
    try:
        shipped = len(load_tips(paths.resources() / "tips" / "tips.toml"))
        taste = read_taste(ground.data.tips)
    except ResourceError as error:
        return Check("tips", State.FAILS, str(error))
    hidden, liked = len(taste.hidden), len(taste.favourites)
    return Check("tips", State.WORKS, f"{shipped}, {liked} favourites, {hidden} hidden")


def _sounds(ground: Ground) -> Check:
    player = find_player()
    if player is None:
        said = f"no program to play sounds: {', '.join(each[0] for each in PLAYERS)}"
        wanted = ground.settings.sounds != "off"
        return Check("sounds", State.FAILS if wanted else State.UNKNOWN, said)
    return Check("sounds", State.WORKS, f"{ground.settings.sounds}, by {player[0]}")


def _running(running: Mapping[str, Any] | None) -> list[Check]:
    if running is None:
        return [Check("running", State.UNKNOWN, "HybridWell is not running")]
    tray = bool(running.get("tray"))
    trouble = str(running.get("trouble") or "")
    return [
        Check("running", State.FAILS if trouble else State.WORKS, trouble or "yes"),
        Check(
            "tray",
            State.WORKS if tray else State.FAILS,
            "the icon is shown" if tray else "this desktop shows no tray icons",
        ),
        *map(_signal, running.get("signals", ())),
    ]


def _signal(probe: Mapping[str, Any]) -> Check:
    """Say what a probe sees; one that cannot see is unknown, not wrong."""
    said = {True: "on", False: "off"}.get(probe["value"])
    state = State.UNKNOWN if said is None else State.WORKS
    why = probe["error"] or "not looked at while nobody is there"
    return Check(str(probe["name"]), state, said or str(why))


def _try(name: str, check: Callable[[], str]) -> Check:
    try:
        return Check(name, State.WORKS, check())
    except HybridWellError as error:
        return Check(name, State.FAILS, str(error))
