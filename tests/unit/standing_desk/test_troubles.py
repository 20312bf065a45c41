"""Each way in which Bluetooth can fail is a sentence that says what to do."""

import pytest

from hybridwell.standing_desk.told import DeskError
from tests.desks import needs_desk

pytestmark = needs_desk


def word_of(error: Exception) -> str:
    from hybridwell.standing_desk.bluetooth import translated  # noqa: PLC0415 - the same

    with pytest.raises(DeskError) as caught, translated():
        raise error
    return caught.value.word


def failures() -> list[tuple[Exception, str]]:
    from bleak import exc  # noqa: PLC0415 - only with the extra

    why, bus = exc.BleakBluetoothNotAvailableReason, "org.freedesktop.DBus.Error."
    blocked = [why.DENIED_BY_USER, why.DENIED_BY_SYSTEM, why.UNKNOWN]
    return [
        (exc.BleakBluetoothNotAvailableError("", why.POWERED_OFF), "off"),
        (exc.BleakBluetoothNotAvailableError("", why.NO_BLUETOOTH), "none"),
        *((exc.BleakBluetoothNotAvailableError("", each), "denied") for each in blocked),
        (exc.BleakCharacteristicNotFoundError("99fa0021"), "unknown"),
        (exc.BleakGATTProtocolError(5), "unpaired"),
        (exc.BleakDBusError("org.bluez.Error.AuthenticationFailed", []), "unpaired"),
        (exc.BleakDBusError("org.bluez.Error.NotReady", []), "off"),
        (exc.BleakDBusError("org.bluez.Error.Failed", []), "away"),
        (exc.BleakDBusError(f"{bus}ServiceUnknown", []), "none"),
        (exc.BleakDBusError(f"{bus}AccessDenied", []), "denied"),
        (exc.BleakError("odd"), "failed"),
        (OSError("odd"), "failed"),
        (FileNotFoundError("no bus"), "none"),
        (TimeoutError(), "away"),
    ]


def test_each_failure_has_its_word() -> None:
    for error, word in failures():
        assert word_of(error) == word, error


def test_a_word_of_a_later_version_is_a_failure() -> None:
    assert DeskError("what is this").word == "failed"
