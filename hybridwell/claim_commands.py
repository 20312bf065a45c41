"""Commands on claims from plain arguments: close a period, and save its file."""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

from hybridwell.day_commands import read_period
from hybridwell.daybook import Daybook
from hybridwell.errors import HybridWellError, StoreError
from hybridwell.export import export
from hybridwell.export.options import Options
from hybridwell.payroll import batch_of, close_period, codes_of, draft

LIGHT = ("csv", "json")
"""Formats that load nothing heavy; the others are written by a process of their own."""
PATIENCE = timedelta(minutes=1)
"""So long may that process take."""
STANDARD_OUTPUT = Path("-")
_PACKAGES = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class Saving:
    """A file that is asked for."""

    period: str
    format: str
    out: Path
    draft: bool = False
    replace: bool = False


Child = Callable[[Saving], None]
"""Writes a file in another process; raises HybridWellError."""


def close(daybook: Daybook, now: datetime, period: str) -> dict[str, Any]:
    """Close a period, or file what changed since. Raises ProblemError, UsageError."""
    closing = close_period(daybook, read_period(period), now)
    return {
        "batch": closing.batch.number,
        "fresh": closing.fresh,
        "total": f"{closing.batch.totals.total:.2f}",
    }


def save(
    daybook: Daybook, now: datetime, asked: Saving, child: Child | None = None
) -> dict[str, Any]:
    """Write a closed period, or a draft. Raises ProblemError, UsageError, StoreError."""
    period = read_period(asked.period)
    batch = draft(daybook, period, now) if asked.draft else batch_of(daybook, period)
    if child is None or asked.format in LIGHT:
        options = Options(codes=codes_of(daybook))
        export(batch, asked.out, asked.format, options, replace=asked.replace)
    else:
        child(asked)
    today = daybook.today(now)
    unconfirmed = daybook.claim(period, today).unconfirmed if batch.draft else ()
    return {
        "file": str(asked.out),
        "batch": batch.number,
        "lines": len(batch.lines),
        "total": f"{batch.totals.total:.2f}",
        "unconfirmed": [day.isoformat() for day in unconfirmed],
    }


def child_of(data_dir: Path, language: str, asked: Saving) -> list[str]:
    """Return the command line of a process that writes a file and is gone afterwards."""
    return [
        *(sys.executable, "-m", "hybridwell"),
        *("--data-dir", str(data_dir), "--lang", language),
        *("export", "--period", asked.period, "--format", asked.format),
        *("--out", str(asked.out)),
        *(["--draft"] if asked.draft else []),
        *(["--replace"] if asked.replace else []),
    ]


def surroundings_of_child() -> dict[str, str]:
    """Return the environment in which a child finds this very HybridWell."""
    return {**os.environ, "PYTHONPATH": str(_PACKAGES), "PYTHONUTF8": "1"}


def refusal_of_child(said: str) -> HybridWellError:
    """Return what a child said on its way out, in the user's language already."""
    return HybridWellError("{said}", said=said.strip().removeprefix("hybridwell: "))


def save_in_a_child(data_dir: Path, language: str, asked: Saving) -> None:
    """Write a file in a process of its own, as its libraries take 40 MB, and wait."""
    subprocess = import_module("subprocess")
    try:
        done = subprocess.run(
            child_of(data_dir, language, asked),
            env=surroundings_of_child(),
            timeout=PATIENCE.total_seconds(),
            capture_output=True, text=True, encoding="utf-8", check=False,
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError) as error:
        raise StoreError(
            "the file {path} cannot be written: {reason}", path=asked.out, reason=error
        ) from error
    if done.returncode:
        raise refusal_of_child(done.stderr)
