"""`status`, `stand`, `sit`, `break`, `pause`, `resume`, `meeting`, `open` and `quit`."""

import argparse
import re
from collections.abc import Callable
from datetime import datetime, time, timedelta
from typing import Any

from hybridwell.cli import running
from hybridwell.cli.words import Words
from hybridwell.domain.report_json import day_as_json
from hybridwell.errors import NotRunningError, UsageError
from hybridwell.language import clock_time
from hybridwell.parts import Ground
from hybridwell.setting_kinds import parse_duration


def wish(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    name = options.command
    arguments: dict[str, Any] = {}
    if name == "break":
        name = f"break {options.what}"
        arguments = _kind(options)
    elif name == "pause":
        arguments = {"until": pause_end(options.length, ground).isoformat()}
    elif name == "meeting":
        arguments = {"on": options.state == "on"}
    running.ask(ground, name, **arguments)
    words.line(_said(words.language.tr)[name])
    return 0


def _kind(options: argparse.Namespace) -> dict[str, Any]:
    if options.kind is None:
        return {}
    if options.what != "now":
        raise UsageError("--kind goes with break now only")
    return {"kind": options.kind}


def _said(tr: Callable[[str], str]) -> dict[str, str]:
    return {
        "stand": tr("You stand."),
        "sit": tr("You sit."),
        "break now": tr("The break has begun."),
        "break postpone": tr("The break comes a little later."),
        "break skip": tr("The break is skipped."),
        "break withdraw": tr("The prompt is withdrawn."),
        "pause": tr("No prompts for now."),
        "resume": tr("Prompts are on."),
        "meeting": tr("Noted."),
        "open": tr("The window is open."),
        "quit": tr("HybridWell has ended."),
    }


def pause_end(length: list[str], ground: Ground) -> datetime:
    """Read `30m`, `until 14:00` or `tomorrow`; raises UsageError."""
    now = ground.clock.now()
    match length:
        case ["tomorrow"]:
            return ground.calendar.end_of(ground.today)
        case ["until", hour] if re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", hour):
            end = ground.calendar.at(ground.today, time.fromisoformat(hour))
            if end > now:
                return end
            raise UsageError("it is past {hour} already", hour=hour)
        case [duration]:
            try:
                return now + _positive(parse_duration(duration))
            except ValueError:
                pass
    raise UsageError(
        "a pause is 30m, until 14:00 or tomorrow, not {given}", given=repr(" ".join(length))
    )


def _positive(duration: timedelta) -> timedelta:
    if duration <= timedelta():
        raise ValueError(duration)
    return duration


def status(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    today = ground.reports().day(ground.today)
    try:
        data = running.ask(ground, "status")
    except NotRunningError:
        data = {"running": False, **day_as_json(today)}
        data.pop("spans")
        data.pop("holes")
    if options.json:
        words.json(data)
        return 0
    words.day(today)
    if not data["running"]:
        words.say("HybridWell is not running.")
    elif data["next_break"]:
        due = clock_time(timedelta(seconds=data["due_in_seconds"]))
        say_next = {
            "eyes": words.language.tr("Next break for the eyes in {due}.", due=due),
            "move": words.language.tr("Next movement break in {due}.", due=due),
            "rest": words.language.tr("Next rest break in {due}.", due=due),
        }
        words.line(say_next[data["kind"]])
    if data.get("trouble"):
        words.warn(str(data["trouble"]))
    return 0
