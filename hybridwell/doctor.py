"""What works on this computer: each part, and what it says now."""

import platform
import sqlite3
from collections.abc import Callable, Mapping
from typing import Any

from hybridwell import __version__, paths
from hybridwell.asking import bus_address
from hybridwell.check import Check, State
from hybridwell.desk_report import desk_says
from hybridwell.desktop_state import Said, say_buttons, say_commands, say_login
from hybridwell.doctor_running import examine_running
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
        _desk(ground, running),
        Check("texts", State.WORKS, _texts(ground)),
        Check("folder", State.WORKS, Phrase(str(ground.data.path))),
        _tips(ground),
        _sounds(ground),
        *_of_desktop(ground, running=running is not None),
        *examine_running(running),
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


def _desk(ground: Ground, running: Mapping[str, Any] | None) -> Check:
    told = None if running is None else running.get("desk")
    address, zone = ground.settings.desk_address, ground.calendar.zone
    return _told("standing desk", lambda: desk_says(address, told, zone))


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


def _try(name: str, check: Callable[[], Phrase]) -> Check:
    try:
        return Check(name, State.WORKS, check())
    except HybridWellError as error:
        return _failed(name, error)


def _failed(name: str, error: HybridWellError) -> Check:
    return Check(name, State.FAILS, Phrase(error.text, error.values))
