"""What the consent store of Windows says, from a registry made up in memory."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hybridwell.clock import SystemClock
from hybridwell.errors import SensorError
from hybridwell.signals.windows_camera import open_probe as open_camera
from hybridwell.signals.windows_consent import (
    STORE,
    ConsentStore,
    Use,
    in_use,
    instant,
    uses,
)
from hybridwell.signals.windows_microphone import open_probe as open_microphone

BOOTED = datetime(2026, 11, 24, 8, tzinfo=UTC)
MICROPHONE = f"{STORE}\\microphone"
EPOCH = datetime(1601, 1, 1, tzinfo=UTC)


def ticks(at: datetime) -> int:
    return (at - EPOCH) // timedelta(microseconds=1) * 10


BEGUN = ticks(BOOTED + timedelta(hours=1))
ENDED = BEGUN + 600_000_000


@dataclass
class MadeUpRegistry:
    """The part of `winreg` that is used; values are kept by the path of their key."""

    keys: dict[str, dict[str, object]]
    HKEY_CURRENT_USER: str = "HKCU"
    gone: set[str] = field(default_factory=set)

    @contextmanager
    def OpenKey(self, root: str, path: str) -> Iterator[str]:  # noqa: N802 - as winreg has it
        assert root == self.HKEY_CURRENT_USER
        if path in self.gone or not any(key.startswith(path) for key in self.keys):
            raise FileNotFoundError(path)
        yield path

    def QueryInfoKey(self, key: str) -> tuple[int, int, int]:  # noqa: N802 - as above
        return len(self._below(key)), 0, 0

    def EnumKey(self, key: str, number: int) -> str:  # noqa: N802 - as above
        return self._below(key)[number]

    def QueryValueEx(self, key: str, name: str) -> tuple[object, int]:  # noqa: N802 - as above
        if name not in self.keys.get(key, {}):
            raise FileNotFoundError(name)
        return self.keys[key][name], 11

    def _below(self, key: str) -> list[str]:
        inside = (each.removeprefix(f"{key}\\") for each in self.keys if each != key)
        return sorted({each.partition("\\")[0] for each in inside if "HKCU" not in each})


def used(start: object, stop: object) -> dict[str, object]:
    return {"Value": "Allow", "LastUsedTimeStart": start, "LastUsedTimeStop": stop}


def registry(*programs: tuple[str, dict[str, object]]) -> MadeUpRegistry:
    return MadeUpRegistry({f"{MICROPHONE}\\{name}": values for name, values in programs})


@pytest.mark.parametrize(
    ("program", "values", "value"),
    [
        ("Microsoft.Teams_8wekyb3d8bbwe", used(BEGUN, 0), True),
        ("NonPackaged\\C:#Program Files#zoom.exe", used(BEGUN, 0), True),
        ("Microsoft.Teams_8wekyb3d8bbwe", used(BEGUN, ENDED), False),
        ("NonPackaged\\C:#Program Files#zoom.exe", used(BEGUN, ENDED), False),
        ("Never.Used_8wekyb3d8bbwe", {"Value": "Allow"}, False),
        ("Odd_8wekyb3d8bbwe", used("odd", "odd"), False),
    ],
)
def test_a_use_without_an_end_goes_on(
    program: str, values: dict[str, object], value: bool
) -> None:
    found = uses(registry((program, values)), MICROPHONE)

    assert in_use(found, BOOTED) is value


def test_one_use_among_many_is_enough() -> None:
    found = uses(
        registry(
            ("First_1", used(BEGUN, ENDED)),
            ("NonPackaged\\C:#a.exe", used(BEGUN, ENDED)),
            ("NonPackaged\\C:#b.exe", used(BEGUN, 0)),
        ),
        MICROPHONE,
    )

    assert in_use(found, BOOTED) is True


def test_names_of_programs_are_not_kept() -> None:
    found = list(uses(registry(("Secret_1", used(BEGUN, 0))), MICROPHONE))

    assert found == [Use(BEGUN, 0)]


def test_a_use_that_a_crash_of_the_computer_left_open_counts_no_more() -> None:
    before = ticks(BOOTED - timedelta(hours=1))

    assert in_use([Use(before, 0)], BOOTED) is False


def test_a_clock_that_was_set_at_the_start_does_not_hide_a_use() -> None:
    set_back = ticks(BOOTED - timedelta(minutes=1))

    assert in_use([Use(set_back, 0)], BOOTED) is True


@given(st.integers(0, 2**64 - 1), st.integers(0, 2**64 - 1))
def test_any_numbers_are_read(start: int, stop: int) -> None:
    value = in_use([Use(start, stop)], BOOTED)

    assert value is (bool(start) and stop == 0 and instant(start) >= BOOTED - MINUTES)


MINUTES = timedelta(minutes=2)


def test_a_probe_looks_at_the_record_of_its_capability() -> None:
    clock = SystemClock()
    now = used(ticks(clock.now()), 0)
    probe = ConsentStore("microphone", "microphone", registry(("Any_1", now)))
    other = ConsentStore("camera", "webcam", registry(("Any_1", now)))

    assert probe.look() is True
    with pytest.raises(SensorError, match="keeps no record"):
        other.look()


@pytest.mark.parametrize("probe", [open_microphone({}), open_camera({})])
def test_without_the_registry_of_windows_it_says_so(probe: ConsentStore) -> None:
    without = ConsentStore(probe.name, "none of these", MadeUpRegistry({}))

    with pytest.raises(SensorError, match="keeps no record"):
        without.look()


def test_both_capabilities_are_seen() -> None:
    names = [open_microphone({}).name, open_camera({}).name]

    assert names == ["microphone", "camera"]
