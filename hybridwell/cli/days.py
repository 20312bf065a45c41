"""`day set`, `confirm`, `choose`, `undo`, `history` and `list`.

What changes a day is done by the running instance, so that its windows follow at once.
"""

import argparse
from collections.abc import Callable, Iterable
from typing import Any

from hybridwell.cli import places, running
from hybridwell.cli.words import Words
from hybridwell.day_commands import (
    choose,
    confirm_days,
    read_day,
    read_period,
    set_day,
    undo,
)
from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.workday import Workday
from hybridwell.domain.report_json import workday_as_json
from hybridwell.errors import NotRunningError
from hybridwell.parts import Ground
from hybridwell.place_words import say_workday


def day(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    return _ACTIONS[options.action](options, ground, words)


def _list(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    period = read_period(options.period) if options.period else None
    found = ground.daybook.days(period or Period.month(ground.today))
    if options.json:
        words.json([workday_as_json(each) for each in found])
    else:
        words.days(found)
    return 0


def _set(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    arguments = {
        "day": options.date,
        "places": options.places,
        "km": options.km,
        "note": options.note,
        "trips": options.trips,
        "all_days": options.all_days,
    }
    return _change(ground, words, "day set", set_day, arguments)


def _confirm(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    return _change(ground, words, "day confirm", confirm_days, {"days": options.dates})


def _choose(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    arguments = {"day": options.date, "allowance": options.allowance}
    return _change(ground, words, "day choose", choose, arguments)


def _undo(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    return _change(ground, words, "day undo", undo, {"day": options.date})


def _change(
    ground: Ground,
    words: Words,
    command: str,
    act: Callable[..., dict[str, Any]],
    arguments: dict[str, Any],
) -> int:
    try:
        done = running.ask(ground, command, **arguments)
    except NotRunningError:
        done = act(ground.daybook, ground.local_now, **arguments)
    _show((each["date"] for each in done["days"]), ground, words)
    return 0


def _history(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    found = ground.daybook.store.history(read_day(options.date))
    zone = ground.calendar.zone
    if options.json:
        words.json(
            [
                {
                    "at": each.at.astimezone(zone).isoformat(timespec="seconds"),
                    "by": each.by,
                    "was": workday_as_json(each.was) if each.was else None,
                    "now": workday_as_json(each.now) if each.now else None,
                }
                for each in found
            ]
        )
        return 0
    words.table(
        (
            f"{each.at.astimezone(zone):%Y-%m-%d %H:%M}",
            each.by,
            f"{_said(words, each.was)} → {_said(words, each.now)}",
        )
        for each in found
    )
    return 0


def _said(words: Words, day: Workday | None) -> str:
    if day is None:
        return words.language.tr("suggested only")
    shares = [str(part) for part in day.parts if part.share or part.country]
    chosen = [f"({day.allowance.value})"] if day.allowance else []
    note = [f"“{day.note}”"] if day.note else []
    said = [*shares, *map(str, day.trips), *chosen, *note]
    return " ".join([say_workday(words.language, day), *said])


def _show(days: Iterable[str], ground: Ground, words: Words) -> None:
    periods = [Period(read_day(each), read_day(each)) for each in days]
    words.days(found for period in periods for found in ground.daybook.days(period))


_ACTIONS = {
    "set": _set,
    "confirm": _confirm,
    "choose": _choose,
    "undo": _undo,
    "history": _history,
    "list": _list,
    "suggest": places.suggest,
}
