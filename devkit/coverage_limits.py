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
    total = measured["totals"]["percent_covered"]
    below = (
        [f"{total:.1f} % in all, {limits['total']} % wanted"]
        if total < limits["total"]
        else []
    )
    return below + list(_gaps(measured["files"], limits["every_branch"]))


def _gaps(files: dict[str, Any], patterns: list[str]) -> Iterator[str]:
    """Name the lines and branches without a test, where every one should have it."""
    for name, file in sorted(files.items()):
        if not any(fnmatch(Path(name).as_posix(), pattern) for pattern in patterns):
            continue
        lines = file["missing_lines"]
        branches = [f"{start}->{end}" for start, end in file.get("missing_branches", [])]
        if lines or branches:
            yield f"{name}: lines {lines or 'all'}, missing branches {branches or 'none'}"
