"""`day set`, `day confirm` and `day list`: on the store, or by the running instance."""

import argparse
from typing import Any

from hybridwell.cli import running
from hybridwell.cli.words import Words
from hybridwell.day_commands import confirm_days, read_day, read_period, set_day
from hybridwell.domain.calendar import Period
from hybridwell.domain.report_json import workday_as_json
from hybridwell.errors import NotRunningError
from hybridwell.parts import Ground


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
    arguments: dict[str, Any] = {
        "day": read_day(options.date).isoformat(),
        "places": options.places,
        "km": options.km,
        "note": options.note,
    }
    try:
        running.ask(ground, "day set", **arguments)
    except NotRunningError:
        set_day(ground.daybook, ground.local_now, **arguments)
    _show([options.date], ground, words)
    return 0


def _confirm(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    days = [read_day(each).isoformat() for each in options.dates]
    try:
        running.ask(ground, "day confirm", days=days)
    except NotRunningError:
        confirm_days(ground.daybook, ground.local_now, days)
    _show(days, ground, words)
    return 0


def _show(days: list[str], ground: Ground, words: Words) -> None:
    periods = [Period(read_day(each), read_day(each)) for each in days]
    words.days(found for period in periods for found in ground.daybook.days(period))


_ACTIONS = {"set": _set, "confirm": _confirm, "list": _list}
