"""`day suggest`, `places list` and `places forget`: places that are known again."""

import argparse

from hybridwell.cli import running
from hybridwell.cli.words import Words
from hybridwell.day_commands import read_day
from hybridwell.domain.place_evidence import Marks
from hybridwell.errors import NotRunningError
from hybridwell.evidence_words import because, certainty_name, trace_name
from hybridwell.parts import Ground
from hybridwell.place_commands import forget_places, suggested, suggestion_as_json
from hybridwell.place_words import say_workday


def suggest(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    """Say what the stores and the running instance know: it notes what it sees at once."""
    day = read_day(options.date) if options.date else ground.today
    found = suggested(ground.places, ground.daybook, day)
    if options.json:
        words.json(suggestion_as_json(found))
        return 0
    language = words.language
    said = say_workday(language, found.day)
    sure = certainty_name(language, found.certainty)
    words.line(f"{day}  {said}: {because(language, found)} ({sure})")
    return 0


def places(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    return _ACTIONS[options.action](options, ground, words)


def _list(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    kept = sorted(ground.places.kept().items())
    if options.json:
        words.json([{"date": day.isoformat(), "seen": _seen(marks)} for day, marks in kept])
        return 0
    if not kept:
        words.say("nothing is kept")
    words.table((day.isoformat(), _said(words, marks)) for day, marks in kept)
    return 0


def _forget(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    try:
        done = running.ask(ground, "places forget")
    except NotRunningError:
        done = forget_places(ground.places)
    if options.json:
        words.json(done)
    else:
        tr, days = words.language.tr, int(done["days"])
        words.line(tr("networks and screens of %n days are forgotten", days))
    return 0


def _seen(marks: Marks) -> list[dict[str, str]]:
    ordered = sorted((mark.trace.value, mark.code) for mark in marks)
    return [{"trace": trace, "code": code} for trace, code in ordered]


def _said(words: Words, marks: Marks) -> str:
    found = (f"{trace_name(words.language, mark.trace)} {mark.code}" for mark in marks)
    return ", ".join(sorted(found))


_ACTIONS = {"list": _list, "forget": _forget}
