"""A screen kept awake on macOS, over libraries made up in Python and called as C is."""

from ctypes import CFUNCTYPE, c_char_p, c_int32, c_int64, c_ubyte, c_uint32, c_void_p
from dataclasses import dataclass, field

import pytest

from hybridwell.errors import SensorError
from hybridwell.signals.mac_kept_awake import MacKeptAwake, Power


@dataclass
class MadeUpPower:
    """IOKit and CoreFoundation, with the level of one assertion."""

    level: int | None
    fails: int = 0
    released: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.IOPMCopyAssertionsStatus = CFUNCTYPE(c_int32, c_void_p)(self._status)
        self.CFStringCreateWithCString = CFUNCTYPE(c_void_p, c_void_p, c_char_p, c_uint32)(
            lambda _, text, __: 2 if text == b"PreventUserIdleDisplaySleep" else 3
        )
        self.CFDictionaryGetValue = CFUNCTYPE(c_void_p, c_void_p, c_void_p)(
            lambda sums, key: 4 if (sums, key) == (1, 2) and self.level is not None else 0
        )
        self.CFNumberGetValue = CFUNCTYPE(c_ubyte, c_void_p, c_int64, c_void_p)(
            self._number
        )
        self.CFRelease = CFUNCTYPE(None, c_void_p)(self.released.append)

    def _status(self, sums: int) -> int:
        c_void_p.from_address(sums).value = None if self.fails else 1
        return self.fails

    def _number(self, number: int, kind: int, into: int) -> int:
        assert (number, kind) == (4, 3)
        c_int32.from_address(into).value = self.level or 0
        return 1


@pytest.mark.parametrize(
    ("level", "value"), [(255, True), (1, True), (0, False), (None, False)]
)
def test_an_assertion_that_is_on_keeps_the_screen_awake(
    level: int | None, value: bool
) -> None:
    library = MadeUpPower(level)

    assert MacKeptAwake(Power(library, library)).look() is value
    assert library.released == [2, 1]


def test_a_power_management_that_fails_does_not_tell() -> None:
    library = MadeUpPower(1, fails=5)

    with pytest.raises(SensorError, match="a film keeps the screen awake"):
        MacKeptAwake(Power(library, library)).look()
