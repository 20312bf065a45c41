"""Is there a meeting, is the screen in use: one probe for each way to see it.

A probe tells that a microphone or camera is in use, or that the front window is full
screen; it never tells by which program.
Probes may be slow: `watch` looks at them in threads of its own.
"""

import os
import sys
from collections.abc import Mapping
from importlib import import_module

from hybridwell.ports import Probe

_MODULES = {"linux": ("pulse_streams", "video_devices", "x11_full_screen")}


def open_probes(
    platform: str = sys.platform, environment: Mapping[str, str] = os.environ
) -> list[Probe]:
    """Return the probes of this desktop; a signal without one stays unknown."""
    modules = (import_module(f"{__name__}.{name}") for name in _MODULES.get(platform, ()))
    probes = (module.open_probe(environment) for module in modules)
    return [probe for probe in probes if probe is not None]
