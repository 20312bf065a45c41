"""`demo`: the window on a year of made-up data, or its pictures and files in a folder."""

import argparse
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from importlib import import_module
from pathlib import Path

from hybridwell import app
from hybridwell.cli import running
from hybridwell.cli.start import need_a_screen
from hybridwell.cli.words import Words
from hybridwell.clock import FastClock
from hybridwell.demo import folder, year
from hybridwell.demo.album import (
    FORMS,
    LIST,
    Album,
    claim_file,
    list_of,
    list_text,
    open_album,
)
from hybridwell.domain.calendar import Period
from hybridwell.errors import NotRunningError, RunningError
from hybridwell.parts import Ground, Parts
from hybridwell.sensors import screen_there
from hybridwell.sensors.scripted import ScriptedSensor


def demo(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    """Show the made-up year, or write it down. Raises UsageError, StoreError."""
    if options.out is None:
        need_a_screen()
        with _folder(options) as path, _year(path, options, ground) as parts:
            if parts is None:
                words.say("The demo is running already; its window is open.")
                return 0
            words.say("A made-up year; everything is in {folder}", folder=path)
            return app.show(replace(parts, open_window=True))
    album = open_album(options.out)
    with _folder(options) as path, _year(path, options, ground) as parts:
        if parts is None:
            raise RunningError("the demo in {path} is running: quit it first", path=path)
        _write_down(parts, album, words)
    return 0


@contextmanager
def _folder(options: argparse.Namespace) -> Iterator[Path]:
    """Yield the demo's own folder: in a data folder that was named, or thrown away."""
    if options.data_dir is not None:
        yield options.data_dir.expanduser().absolute() / folder.INSIDE
        return
    with tempfile.TemporaryDirectory(
        prefix="hybridwell-demo-", ignore_cleanup_errors=True
    ) as path:
        yield Path(path).absolute()


@contextmanager
def _year(
    path: Path, options: argparse.Namespace, ground: Ground
) -> Iterator[Parts | None]:
    """Yield the program on a made-up year; None: it runs already, and shows its window."""
    evening = year.evening_of(ground.today, ground.calendar.zone)
    clock = FastClock(evening.instant, evening.zone, 0 if options.out else 1)
    language = options.lang or ground.language.code
    made = app.lay_ground(path, [*year.SETTINGS, *options.values], language, clock)
    if _runs(made, "status" if options.out else "open"):
        yield None
        return
    folder.take(path)
    try:
        year.fill(made, evening.instant)
        yield app.assemble(made, ScriptedSensor(clock, year.SCRIPT))
    finally:
        for database in made.databases:
            database.close()


def _runs(made: Ground, wish: str) -> bool:
    try:
        running.ask(made, wish)
    except NotRunningError:
        return False
    return True


def _write_down(parts: Parts, album: Album, words: Words) -> None:
    """Write the list first, then each file as soon as it is made."""
    ground, month = parts.ground, year.last_closed(parts.ground)
    if not screen_there():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    gallery = import_module("hybridwell.ui.gallery").Gallery(parts)
    files = list_of(ground.language, gallery.titles(), month)
    text = list_text(ground.language, files)
    words.line(str(album.write(LIST, text.encode())))
    _write_month(parts, album, month, words)
    for name, content in gallery.pictures():
        words.line(str(album.write(f"{name}.png", content)))
    album.clear(files)


def _write_month(parts: Parts, album: Album, month: Period, words: Words) -> None:
    closed = parts.ground.daybook.batches.of_period(month) is not None
    for form in FORMS:
        path = album.folder / claim_file(month, form)
        wish = {"period": str(month), "format": form, "out": path, "replace": True}
        parts.commands.ask("export", **wish, draft=not closed)
        words.line(str(path))
