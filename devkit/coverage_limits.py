"""The coverage that pyproject.toml asks for: a share of all, every branch of some files."""

import json
import tomllib
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from devkit.environment import PROJECT


def broken_limits(report: Path) -> list[str]:
    """Read a JSON report of coverage; return a sentence for each limit it breaks."""
    limits = tomllib.loads(PROJECT.read_text())["tool"]["hybridwell"]["coverage"]
    measured = json.loads(report.read_text())
    total, wanted = measured["totals"]["percent_covered"], limits["total"]
    below = [f"{total:.2f} % in all, {wanted} % wanted"] if total < wanted else []
    return below + list(_gaps(measured["files"], limits["every_branch"]))


def _gaps(files: dict[str, Any], patterns: list[str]) -> Iterator[str]:
    """Name the lines and branches without a test, where every one should have it."""
    for name, file in sorted(files.items()):
        path = name.replace("\\", "/")
        if any(fnmatch(path, pattern) for pattern in patterns):
            lines = [f"line {line}" for line in file["missing_lines"]]
            branches = [
                f"branch {start} -> {end}" for start, end in file["missing_branches"]
            ]
            if lines or branches:
                yield f"{path}: {', '.join(lines + branches)}"
