"""Is a microphone in use on Windows."""

from collections.abc import Mapping

from hybridwell.ports import Probe
from hybridwell.signals.windows_consent import ConsentStore


def open_probe(_environment: Mapping[str, str]) -> Probe:
    return ConsentStore("microphone", "microphone")
