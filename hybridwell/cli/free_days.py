"""`free-days list`, `refresh` and `set`: public holidays, in a list that is the user's."""

import argparse
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from importlib import import_module

from hybridwell.cli.words import Words
from hybridwell.day_commands import read_day
from hybridwell.domain.working_time import FreeDay
from hybridwell.errors import UsageError
from hybridwell.holiday_list import add_years, put, read
from hybridwell.parts import Ground

_YEARS = range(2010, 2101)
_NAME = 80


def free_days(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    return _ACTIONS[options.action](options, ground, words)


def _list(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    loaded = ground.holidays.load()
    if loaded.complaint is not None:
        words.fail(loaded.complaint)
        words.warn("the last good list of free days is used")
    days = loaded.free_days.days
    if options.years:
        days = tuple(day for day in days if day.date.year in options.years)
    _show(days, options, words)
    return 0


def _refresh(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    """Add years; a year that is listed already stays as the user has it."""
    path = ground.data.free_days
    known = read(path)
    years = options.years or known.missing(ground.today)
    _compute(ground, [year for year in years if year not in known.years])
    days = read(path).days
    shown = options.years or (ground.today.year, ground.today.year + 1)
    _show([day for day in days if day.date.year in shown], options, words)
    return 0


def _set(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    """Change one day, in a year that is computed first if need be."""
    day, path = read_day(options.date), ground.data.free_days
    if day.year not in read(path).years:
        _compute(ground, [day.year])
    known = {each.date: each for each in read(path).days}.get(day)
    put(path, _chosen(day, known, options.name, work=options.work))
    words.line(_line(next(each for each in read(path).days if each.date == day), words))
    return 0


def _chosen(day: date, known: FreeDay | None, name: str | None, *, work: bool) -> FreeDay:
    if name is not None and not (
        name.strip() and name.isprintable() and len(name) <= _NAME
    ):
        raise UsageError("a name has {most} characters at most, on one line", most=_NAME)
    if name is not None:
        return FreeDay(day, name.strip(), name.strip(), counts=not work)
    if known is None:
        raise UsageError("{day} is not in the list of free days: give it a name", day=day)
    return replace(known, counts=not work)


def _compute(ground: Ground, years: list[int]) -> None:
    for year in years:
        if year not in _YEARS:
            raise UsageError(
                "{given} is not a year from {first} to {last}",
                given=year, first=_YEARS[0], last=_YEARS[-1],
            )  # fmt: skip
    if years:
        holidays = import_module("hybridwell.public_holidays")
        computed = {year: holidays.dutch_holidays(year) for year in years}
        add_years(ground.data.free_days, computed)


def _show(days: Iterable[FreeDay], options: argparse.Namespace, words: Words) -> None:
    shown = list(days)
    if options.json:
        words.json([_as_json(day) for day in shown])
    elif shown:
        for day in shown:
            words.line(_line(day, words))
    else:
        words.say("No free days are listed; “free-days refresh” adds them.")


def _line(day: FreeDay, words: Words) -> str:
    tr = words.language.tr
    name = day.name_nl if words.language.code == "nl" else day.name_en
    return f"{day.date}  {tr('day off') if day.counts else tr('workday')}  {name}"


def _as_json(day: FreeDay) -> dict[str, object]:
    return {
        "date": day.date.isoformat(),
        "nl": day.name_nl,
        "en": day.name_en,
        "day_off": day.counts,
    }


_ACTIONS = {"list": _list, "refresh": _refresh, "set": _set}
