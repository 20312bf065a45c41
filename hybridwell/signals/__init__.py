"""Is there a meeting, is the screen in use, is silence wanted: a probe for each way.

A probe tells that a microphone or camera is in use, that the front window is full screen
or a screen is kept awake, or that the desktop is told not to disturb; it never tells by
which program.
Probes may be slow: `watch` looks at them in threads of its own.
"""

import os
import sys
from collections.abc import Mapping
from importlib import import_module

from hybridwell.ports import Probe

_MODULES = {
    "linux": ("microphone", "camera", "x11_full_screen", "kept_awake", "silence"),
    "win32": (
        "windows_microphone",
        "windows_camera",
        "windows_presentation",
        "windows_kept_awake",
        "windows_silence",
    ),
    "darwin": ("mac_microphone", "mac_camera", "mac_kept_awake"),
}


def open_probes(
    platform: str = sys.platform, environment: Mapping[str, str] = os.environ
) -> list[Probe]:
    """Return the probes of this desktop; a signal without one stays unknown."""
    modules = (import_module(f"{__name__}.{name}") for name in _MODULES.get(platform, ()))
    probes = (module.open_probe(environment) for module in modules)
    return [probe for probe in probes if probe is not None]
