"""`run`: start in the tray, or open the window of the instance that runs already."""

import argparse
import tempfile
from dataclasses import replace
from pathlib import Path

from hybridwell import app, demo
from hybridwell.cli import running
from hybridwell.cli.words import Words
from hybridwell.errors import NotRunningError, RunningError, StoreError, UsageError
from hybridwell.parts import Ground
from hybridwell.ports import IdleSensor
from hybridwell.sensors import find_sensor, screen_there
from hybridwell.sensors.scripted import ScriptedSensor, parse_script


def start(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    """Run until the user quits. Raises UsageError without a screen."""
    if options.demo:
        return _demonstrate(options, words)
    try:
        running.ask(ground, "open")
    except NotRunningError:
        try:
            return _run(options, ground)
        except RunningError:  # started twice at once, and the other was first
            running.ask(ground, "open")
    words.say("HybridWell is running already; its window is open.")
    return 0


def _run(options: argparse.Namespace, ground: Ground) -> int:
    _need_a_screen()
    parts = app.assemble(ground, _sensor(options, ground))
    parts = replace(parts, open_window=options.window)
    if options.record is None:
        return app.show(parts)
    try:
        with options.record.open("w", encoding="utf-8") as file:
            parts.tracker.recorder = app.record_to(file)
            return app.show(parts)
    except OSError as error:
        raise StoreError(
            "{file} cannot be written: {reason}",
            file=options.record, reason=error.strerror,
        ) from error  # fmt: skip


def _replay(options: argparse.Namespace, ground: Ground) -> ScriptedSensor:
    try:
        text = options.replay.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError("{file} cannot be read", file=options.replay) from error
    return ScriptedSensor(ground.clock, parse_script(text))


def _demonstrate(options: argparse.Namespace, words: Words) -> int:
    """Show a made-up morning at speed, in a folder that is thrown away."""
    _need_a_screen()
    with tempfile.TemporaryDirectory(prefix="hybridwell-demo-") as folder:
        clock = demo.clock()
        ground = app.lay_ground(
            Path(folder), [*demo.SETTINGS, *options.values], options.lang, clock
        )
        parts = app.assemble(ground, ScriptedSensor(clock, demo.script()))
        guide = demo.Guide(parts, clock, words.line)
        parts = replace(parts, open_window=True, follow=guide.follow)
        words.say("A made-up morning, at speed; everything is in {folder}", folder=folder)
        return app.show(parts)


def _sensor(options: argparse.Namespace, ground: Ground) -> IdleSensor:
    if options.replay is not None:
        return _replay(options, ground)
    return find_sensor(ground.clock.monotonic)


def _need_a_screen() -> None:
    if not screen_there():
        raise UsageError(
            "there is no screen here (DISPLAY is not set): start it from a desktop,"
            " or with dev.py, which makes a virtual screen"
        )
