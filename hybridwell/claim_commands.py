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

_LIGHT = ("csv", "json")
"""Formats that load nothing heavy; the others are written by a process of their own."""
_PATIENCE = timedelta(minutes=1)
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
    if child is None or asked.format in _LIGHT:
        options = Options(codes=codes_of(daybook))
        export(batch, asked.out, asked.format, options, replace=asked.replace)
    else:
        child(asked)
    unconfirmed = daybook.claim(period, now.date()).unconfirmed if batch.draft else ()
    return {
        "file": str(asked.out),
        "batch": batch.number,
        "lines": len(batch.lines),
        "total": f"{batch.totals.total:.2f}",
        "unconfirmed": [day.isoformat() for day in unconfirmed],
    }


def save_in_a_child(data_dir: Path, language: str, asked: Saving) -> None:
    """Write a file in a process that is gone afterwards: its libraries take 40 MB."""
    subprocess = import_module("subprocess")
    options = [
        *("--data-dir", str(data_dir), "--lang", language),
        *("export", "--period", asked.period, "--format", asked.format),
        *("--out", str(asked.out)),
        *(["--draft"] if asked.draft else []),
        *(["--replace"] if asked.replace else []),
    ]
    try:
        done = subprocess.run(
            [sys.executable, "-m", "hybridwell", *options],
            env={**os.environ, "PYTHONPATH": str(_PACKAGES)},
            timeout=_PATIENCE.total_seconds(),
            capture_output=True, text=True, encoding="utf-8", check=False,
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError) as error:
        raise StoreError(
            "the file {path} cannot be written: {reason}", path=asked.out, reason=error
        ) from error
    if done.returncode:
        said = done.stderr.strip().removeprefix("hybridwell: ")
        raise HybridWellError("{said}", said=said)
