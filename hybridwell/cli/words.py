"""What the command line prints: sentences and tables in the user's language, or JSON."""

import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from io import TextIOWrapper
from typing import TextIO

from hybridwell.domain.claims.workday import Workday
from hybridwell.domain.report import DayReport, WeekReport
from hybridwell.errors import HybridWellError, StoreError
from hybridwell.language import Language, clock_time
from hybridwell.place_words import say_workday


@contextmanager
def output() -> Iterator[TextIO]:
    """Give standard output; raises StoreError where it is a file on a full disk."""
    try:
        yield sys.stdout
    except BrokenPipeError:
        hush()  # `hybridwell report … | head` has read enough
        raise
    except OSError as error:
        hush()
        raise StoreError(
            "the output cannot be written: {reason}", reason=error.strerror
        ) from error


def spell() -> None:
    """Write what the terminal or pipe has letters for, and a question mark for the rest.

    A pipe of Windows takes one of its old alphabets, and `report | more` is to go on.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a windowed program on Windows has none
            stream.reconfigure(errors="replace")


def _speaks_unicode() -> bool:
    return getattr(sys.stdout, "encoding", "utf-8").lower().startswith("utf")


def hush() -> None:
    """Let go of what is still to be written: Python tries once more when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


@dataclass(frozen=True, slots=True)
class Words:
    """Standard output for what was asked, standard error for what else there is to say."""

    language: Language

    def say(self, text: str, **values: object) -> None:
        self.line(self.language.tr(text, None, **values))

    def line(self, text: str) -> None:
        with output() as out:
            out.write(text + "\n")

    def warn(self, text: str, n: int | None = None, **values: object) -> None:
        self.warn_line(self.language.tr(text, n, **values))

    def warn_line(self, text: str) -> None:
        sys.stderr.write(f"hybridwell: {text}\n")

    def fail(self, error: HybridWellError) -> None:
        self.warn_line(self.language.explain(error))

    def json(self, data: Mapping[str, object] | Sequence[object]) -> None:
        escaped = not _speaks_unicode()  # a value is for a program: nothing may be lost
        self.line(json.dumps(data, indent=2, ensure_ascii=escaped))

    def table(self, rows: Iterable[Sequence[str]]) -> None:
        """Print columns as wide as their widest cell; the last one is not padded."""
        cells = [list(row) for row in rows]
        widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
        for row in cells:
            padded = [cell.ljust(width) for cell, width in zip(row, widths, strict=True)]
            self.line("  ".join(padded).rstrip())

    def days(self, workdays: Iterable[Workday]) -> None:
        self.table(
            [day.date.isoformat(), say_workday(self.language, day), self._travelled(day)]
            for day in workdays
        )

    def day(self, report: DayReport) -> None:
        tr = self.language.tr
        self.line(f"{report.date}  {say_workday(self.language, report.workday)}")
        breaks = report.breaks
        self.table(
            [
                (tr("Screen time"), clock_time(report.screen)),
                (tr("Sitting"), clock_time(report.sitting)),
                (tr("Standing"), clock_time(report.standing)),
                (tr("Longest sitting"), clock_time(report.longest_sitting)),
                (
                    tr("Breaks"),
                    tr(
                        "{had} had ({natural} by themselves), {prompted} prompted",
                        had=breaks.had,
                        natural=breaks.natural,
                        prompted=breaks.prompted,
                    ),
                ),
            ]
        )

    def week(self, report: WeekReport) -> None:
        tr = self.language.tr
        head = (tr("Day"), tr("Place"), tr("Screen time"), tr("Sitting"), tr("Standing"))
        rows = [
            (
                day.date.isoformat(),
                say_workday(self.language, day.workday),
                *map(_shown, (day.screen, day.sitting, day.standing)),
            )
            for day in report.days
        ]
        self.table([(*head, tr("Breaks")), *map(_with_breaks, rows, report.days)])
        self.say(
            "A day on average: {screen} at the screen, {sitting} sitting.",
            screen=clock_time(report.mean_screen),
            sitting=clock_time(report.mean_sitting),
        )

    def _travelled(self, day: Workday) -> str:
        if day.kilometres is None:
            return ""
        return f"{self.language.number(day.kilometres)} km"


def _shown(duration: timedelta) -> str:
    return clock_time(duration) if duration else "–"


def _with_breaks(row: tuple[str, ...], day: DayReport) -> tuple[str, ...]:
    breaks = day.breaks
    shown = f"{breaks.had}/{breaks.prompted}" if breaks.had or breaks.prompted else "–"
    return (*row, shown)
