"""The coverage that pyproject.toml asks for: a share of all, every branch of some files."""

import json
import tomllib
from collections.abc import Iterator
from fnmatch import fnmatch
from itertools import groupby
from pathlib import Path
from typing import Any

from devkit.environment import PROJECT


def broken_limits(report: Path) -> list[str]:
    """Read a JSON report of SlipCover; return a sentence for each limit it breaks."""
    limits = tomllib.loads(PROJECT.read_text("utf-8"))["tool"]["hybridwell"]["coverage"]
    measured = json.loads(report.read_text("utf-8"))
    total, wanted = measured["summary"]["percent_covered"], limits["total"]
    below = [f"{total:.2f} % in all, {wanted} % wanted"] if total < wanted else []
    return below + list(_gaps(measured["files"], limits["every_branch"]))


def _gaps(files: dict[str, Any], patterns: list[str]) -> Iterator[str]:
    """Name the lines and branches without a test, where every one should have it."""
    for name, file in sorted(files.items()):
        path = name.replace("\\", "/")
        if any(fnmatch(path, pattern) for pattern in patterns):
            missed = file["missing_lines"]
            # A branch to a line that is missed itself would say the same again.
            branches = [pair for pair in file["missing_branches"] if pair[1] not in missed]
            gaps = [*_ranges(missed), *(f"{start} -> {end}" for start, end in branches)]
            if gaps:
                yield f"{path}: {', '.join(gaps)}"


def _ranges(lines: list[int]) -> Iterator[str]:
    """Write the lines 3, 4, 5 and 9 as 3-5 and 9."""
    runs = groupby(enumerate(lines), lambda numbered: numbered[1] - numbered[0])
    for _, numbered in runs:
        run = [line for _, line in numbered]
        yield f"{run[0]}-{run[-1]}" if len(run) > 1 else str(run[0])
