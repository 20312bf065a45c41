"""The start with the desktop: one file for each system; the pick is made here."""

import os
import sys
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path

from hybridwell.login.item import LoginItem

_MODULES = {"linux": "xdg", "win32": "windows", "darwin": "macos"}


def open_item(
    platform: str = sys.platform,
    environment: Mapping[str, str] = os.environ,
    home: Path | None = None,
) -> LoginItem | None:
    """Return what starts programs at login here, or None: HybridWell knows none."""
    name = _MODULES.get(platform)
    if name is None:
        return None
    module = import_module(f"{__name__}.{name}")
    item: LoginItem = module.open_item(environment, home or Path.home())
    return item
