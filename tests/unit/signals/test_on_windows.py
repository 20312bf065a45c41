"""The probes of Windows on a Windows: its registry, its shell and its state of silence."""

import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from importlib import import_module
from typing import Any

import pytest

from hybridwell.clock import SystemClock
from hybridwell.errors import SensorError
from hybridwell.signals import windows_kept_awake, windows_presentation, windows_silence
from hybridwell.signals.windows_consent import STORE, ConsentStore

pytestmark = pytest.mark.skipif(sys.platform != "win32", reason="this is no Windows")

CAPABILITY = "hybridwell-test"
"""No capability of Windows, so that the record of a real microphone is left alone."""
PACKAGED, UNPACKAGED = "Caller_8wekyb3d8bbwe", r"NonPackaged\C:#Caller#caller.exe"


class Record:
    """A record in the registry, and its probe."""

    def __init__(self) -> None:
        self._registry: Any = import_module("winreg")
        self.key = f"{STORE}\\{CAPABILITY}"

    def note(self, program: str, start: datetime, *, ended: bool) -> None:
        ticks = (start - datetime(1601, 1, 1, tzinfo=UTC)) // timedelta(microseconds=1) * 10
        registry, path = self._registry, f"{self.key}\\{program}"
        with registry.CreateKey(registry.HKEY_CURRENT_USER, path) as key:
            for name, value in (("Start", ticks), ("Stop", ticks + 10 if ended else 0)):
                whole = f"LastUsedTime{name}"
                registry.SetValueEx(key, whole, 0, registry.REG_QWORD, value)

    def look(self) -> bool | None:
        return ConsentStore("microphone", CAPABILITY).look()

    def remove(self) -> None:
        for below in (f"\\{UNPACKAGED}", r"\NonPackaged", f"\\{PACKAGED}", ""):
            with suppress(OSError):
                path = f"{self.key}{below}"
                self._registry.DeleteKey(self._registry.HKEY_CURRENT_USER, path)


@pytest.fixture
def record() -> Iterator[Record]:
    made = Record()
    yield made
    made.remove()


@pytest.mark.parametrize("program", [PACKAGED, UNPACKAGED])
def test_a_use_is_seen_until_it_ends(record: Record, program: str) -> None:
    now = SystemClock().now()
    record.note(program, now, ended=False)
    assert record.look() is True

    record.note(program, now, ended=True)
    assert record.look() is False


def test_what_a_crash_left_open_weeks_ago_is_no_use(record: Record) -> None:
    record.note(PACKAGED, SystemClock().now() - timedelta(days=400), ended=False)

    assert record.look() is False


def test_without_a_record_it_says_so(record: Record) -> None:
    with pytest.raises(SensorError, match="keeps no record"):
        record.look()


def test_the_shell_says_that_no_full_screen_is_shown() -> None:
    assert windows_presentation.notification_state() in range(1, 8)
    assert windows_presentation.open_probe({}).look() is False


def test_the_power_management_says_that_nobody_keeps_the_screen_awake() -> None:
    assert windows_kept_awake.open_probe({}).look() is False


def test_do_not_disturb_is_off_or_not_told() -> None:
    if windows_silence.active_profile() is None:
        with pytest.raises(SensorError, match="does not tell of do not disturb"):
            windows_silence.open_probe({}).look()
    else:
        assert windows_silence.open_probe({}).look() is not None
