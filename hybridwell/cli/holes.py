"""`holes list`, `explain` and `forget`: what time away from the computer was.

What changes a day is done by the running instance, so that its windows follow at once.
"""

import argparse
from collections.abc import Callable, Iterable
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from hybridwell.cli import running
from hybridwell.cli.words import Words
from hybridwell.day_commands import read_day
from hybridwell.domain.movement.holes import Explained, Hole
from hybridwell.domain.report_json import holes_as_json
from hybridwell.errors import NotRunningError
from hybridwell.hole_commands import explain, forget, hole_at
from hybridwell.hole_words import doing_name, say_hole
from hybridwell.language import clock_time
from hybridwell.parts import Ground
from hybridwell.reports import Reports


def holes(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    return _ACTIONS[options.action](options, ground, words)


def _list(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    day = read_day(options.on) if options.on else ground.today
    if options.json:
        words.json(holes_as_json(ground.reports().day(day)))
    else:
        _show(_of(ground, day), words)
    return 0


def _explain(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    def act(reports: Reports, start: datetime, what: str) -> dict[str, Any]:
        return explain(reports, ground.clock.now(), start, what)

    return _change(options, ground, words, act, {"what": options.what})


def _forget(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    return _change(options, ground, words, forget, {})


def _change(
    options: argparse.Namespace,
    ground: Ground,
    words: Words,
    act: Callable[..., dict[str, Any]],
    arguments: dict[str, Any],
) -> int:
    reports = ground.reports()
    day = read_day(options.on) if options.on else ground.today
    start = hole_at(reports, day, options.time)
    try:
        done = running.ask(
            ground, f"hole {options.action}", start=start.isoformat(), **arguments
        )
    except NotRunningError:
        done = act(reports, start=start, **arguments)
    if options.json:
        words.json(done)
    else:
        _show((each for each in _of(ground, day) if each.start == start), words)
    return 0


def _of(ground: Ground, day: date) -> list[Hole | Explained]:
    """Return the holes of a day in order, explained or not."""
    found = ground.reports().day(day)
    return sorted([*found.holes, *found.explained], key=lambda each: each.start)


def _show(found: Iterable[Hole | Explained], words: Words) -> None:
    words.table(
        (say_hole(each, _zone(each)), clock_time(each.duration), _said(each, words))
        for each in found
    )


def _said(each: Hole | Explained, words: Words) -> str:
    if isinstance(each, Hole):
        return "?"
    return doing_name(words.language, each.doing)


def _zone(each: Hole | Explained) -> ZoneInfo:
    return ZoneInfo(each.zone if isinstance(each, Hole) else each.hole.zone)


_ACTIONS = {"list": _list, "explain": _explain, "forget": _forget}
