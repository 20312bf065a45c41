"""Prints the pins of the lock file that hold on another system; run by `.venv`'s Python."""

import sys

from packaging.requirements import Requirement

from devkit.environment import LOCK

WINDOWS = {
    "os_name": "nt",
    "platform_system": "Windows",
    "platform_machine": "AMD64",
    "sys_platform": "win32",
}
WITHOUT = {
    *(
        "ast-serialize",
        "grimp",
        "import-linter",
        "librt",
        "mypy",
        "ruff",
        "slipcover",
        "vulture",
    ),
    *("numpy", "pandas"),  # Wine 8 lacks a function of C that numpy calls
    *("idasen", "bleak", "pyyaml", "voluptuous"),  # Wine has no Bluetooth
}
"""Tools that look at the code, which is the same on every system, and what cannot run."""


def pins(text: str, system: dict[str, str]) -> list[str]:
    """Return `name==version` for each line whose condition holds on that system."""
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    wanted = [
        each
        for each in map(Requirement, lines)
        if each.name not in WITHOUT and not each.name.startswith("winrt-")
    ]
    return [
        f"{each.name}{each.specifier}"
        for each in wanted
        if each.marker is None or each.marker.evaluate(dict(system))
    ]


if __name__ == "__main__":
    sys.stdout.write("\n".join(pins(LOCK.read_text("utf-8"), WINDOWS)) + "\n")
