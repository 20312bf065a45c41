"""`run`: start in the tray, or open the window of the instance that runs already."""

import argparse
import tempfile
from dataclasses import replace
from pathlib import Path

from hybridwell import app
from hybridwell.cli import running
from hybridwell.cli.words import Words
from hybridwell.demo import morning
from hybridwell.errors import NotRunningError, RunningError, StoreError, UsageError
from hybridwell.first_start import STEPS, pending_step, step_of_start
from hybridwell.parts import Ground
from hybridwell.ports import IdleSensor
from hybridwell.sensors import find_sensor, screen_there
from hybridwell.sensors.scripted import ScriptedSensor, parse_script


def start(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    """Run until the user quits. Raises UsageError without a screen."""
    if options.demo:
        return _demonstrate(options, words)
    try:
        steps = _open(options, ground)
    except NotRunningError:
        try:
            return _run(options, ground)
        except RunningError:  # started twice at once, and the other was first
            steps = _open(options, ground)
    if options.background:
        words.say("HybridWell is running already.")
        return 0
    words.say(
        "HybridWell is running already; its first steps are open."
        if steps
        else "HybridWell is running already; its window is open."
    )
    return 0


def _open(options: argparse.Namespace, ground: Ground) -> bool:
    """Open the window of the running instance, or its first steps if they still wait."""
    if options.background:
        running.ask(ground, "status")
        return False
    steps: bool | None = options.first_steps
    if steps is None:
        steps = pending_step(ground.data) is not None
    running.ask(ground, "first steps" if steps else "open")
    return steps


def _first_step(options: argparse.Namespace, ground: Ground) -> str | None:
    """Return the first step to show. The mark is made even if they are to wait."""
    due = step_of_start(ground.data) if options.replay is None else None
    if options.background:
        return None
    if options.first_steps is None:
        return due
    return (due or STEPS[0]) if options.first_steps else None


def _run(options: argparse.Namespace, ground: Ground) -> int:
    need_a_screen()
    first_step = _first_step(options, ground)
    parts = app.assemble(ground, _sensor(options, ground))
    parts = replace(
        parts,
        open_window=options.window,
        background=options.background,
        first_step=first_step,
    )
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
    need_a_screen()
    with tempfile.TemporaryDirectory(prefix="hybridwell-demo-") as folder:
        clock = morning.clock()
        ground = app.lay_ground(
            Path(folder), [*morning.SETTINGS, *options.values], options.lang, clock
        )
        parts = app.assemble(ground, ScriptedSensor(clock, morning.script()))
        guide = morning.Guide(parts, clock, words.line)
        parts = replace(parts, open_window=True, follow=guide.follow)
        words.say("A made-up morning, at speed; everything is in {folder}", folder=folder)
        try:
            return app.show(parts)
        finally:
            for database in ground.databases:  # Windows removes no file that is open
                database.close()


def _sensor(options: argparse.Namespace, ground: Ground) -> IdleSensor:
    if options.replay is not None:
        return _replay(options, ground)
    return find_sensor(ground.clock.monotonic, lambda: ground.settings.detect_input)


def need_a_screen() -> None:
    """Raise UsageError where no window can be shown."""
    if not screen_there():
        raise UsageError(
            "there is no screen here (DISPLAY is not set): start it from a desktop,"
            " or with dev.py, which makes a virtual screen"
        )
