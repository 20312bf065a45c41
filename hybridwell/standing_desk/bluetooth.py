"""Speaks with a desk by `idasen`; the one module that loads it: docs/adr/0028."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from decimal import Decimal
from typing import Any

from bleak import BleakClient, BleakScanner
from bleak.exc import (
    BleakBluetoothNotAvailableError,
    BleakBluetoothNotAvailableReason,
    BleakCharacteristicNotFoundError,
    BleakDBusError,
    BleakError,
    BleakGATTProtocolError,
)
from idasen import IdasenDesk

from hybridwell.standing_desk.told import MOVE, STOP, DeskError, Nearby, Reading

LISTED_WITHIN, FOUND_WITHIN = timedelta(seconds=5), timedelta(seconds=10)
"""A desk tells that it is there about once a second; who follows one can wait for it."""
STOPS_WITHIN = timedelta(seconds=2)
_SERVICE = "99fa0001-338a-1024-8a49-009c0215f78a"
"""What a desk of Linak says that it offers."""
_WHY = BleakBluetoothNotAvailableReason
_REASONS = {
    _WHY.POWERED_OFF: "off",
    _WHY.NO_BLUETOOTH: "none",
    _WHY.NO_BLE_CENTRAL_ROLE: "none",
}
Tell = Callable[[Reading], None]


async def find() -> tuple[Nearby, ...]:
    """Return the desks nearby, by name. Raises DeskError."""
    with translated():
        found = await BleakScanner.discover(
            LISTED_WITHIN.total_seconds(), return_adv=True, service_uuids=[_SERVICE]
        )
    desks = (
        Nearby(told.local_name or device.name or "", device.address)
        for device, told in found.values()
        if _SERVICE in told.service_uuids
    )
    return tuple(sorted(desks, key=lambda desk: (desk.name, desk.address)))


async def converse(
    address: str, orders: "asyncio.Queue[str]", tell: Tell, *, pair: bool = False
) -> None:
    """Tell each height and follow orders, until the desk is gone or an order is empty.

    Raises DeskError.
    """
    with translated():
        device = await BleakScanner.find_device_by_address(
            address, FOUND_WITHIN.total_seconds()
        )
        if device is None:
            raise DeskError("away")
        gone = asyncio.Event()
        client = BleakClient(device, lambda _client: gone.set(), pair=pair)
        desk = IdasenDesk(device, client=client)
        try:
            # Not `desk.connect()`: it tries again whatever was wrong, and hides that.
            await client.connect()
            await desk.wakeup()
            await _Conversation(desk, tell).hold(orders, gone)
        finally:
            with suppress(BleakError, OSError, TimeoutError):
                await client.disconnect()


class _Conversation:
    """One connection; it ends with the desk, or with the orders."""

    def __init__(self, desk: Any, tell: Tell) -> None:  # noqa: ANN401 - the library has no types
        self._desk = desk
        self._tell = tell
        self._height = Decimal()
        self._move: asyncio.Task[None] | None = None

    async def hold(self, orders: "asyncio.Queue[str]", gone: asyncio.Event) -> None:
        await self._hear(await self._desk.get_height())
        await self._desk.monitor(self._hear)
        lost = asyncio.create_task(gone.wait())
        while True:
            order = asyncio.create_task(orders.get())
            waits = [lost, order, *([self._move] if self._move else [])]
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
            if lost.done():
                raise DeskError("away")
            await self._arrived()
            if not order.done():
                order.cancel()
                continue
            if not await self._obey(order.result()):
                return

    async def _hear(self, metres: float) -> None:
        """Tell a height, rounded to the millimetre."""
        self._height = round(Decimal(metres) * 100, 1)
        self._tell(Reading(self._height, moving=self._move is not None))

    async def _obey(self, order: str) -> bool:
        """Follow an order; anything that is none ends the conversation, and the move."""
        await self._halt()
        if order.startswith(MOVE):
            metres = float(order.removeprefix(MOVE)) / 100
            self._move = asyncio.create_task(self._desk.move_to_target(metres))
        elif order != STOP:
            return False
        await self._hear(float(self._height) / 100)
        return True

    async def _halt(self) -> None:
        """Stop a move of ours; one by the switch of the desk is not ours to stop."""
        if self._move is not None:
            async with asyncio.timeout(STOPS_WITHIN.total_seconds()):
                await self._desk.stop()
            await self._arrived()

    async def _arrived(self) -> None:
        """Say that a move has ended; raises what it failed by."""
        if self._move is not None and self._move.done():
            ended, self._move = self._move, None
            ended.result()
            await self._hear(await self._desk.get_height())


@contextmanager
def translated() -> Iterator[None]:
    """Raise what goes wrong as a DeskError, with its cause for the log."""
    try:
        yield
    except BleakBluetoothNotAvailableError as error:
        raise DeskError(_REASONS.get(error.reason, "denied")) from error
    except BleakCharacteristicNotFoundError as error:
        raise DeskError("unknown") from error
    except BleakGATTProtocolError as error:
        raise DeskError("unpaired") from error
    except BleakDBusError as error:
        raise DeskError(_word_of(error.dbus_error)) from error
    except FileNotFoundError as error:  # a Linux without a system bus
        raise DeskError("none") from error
    except TimeoutError as error:
        raise DeskError("away") from error
    except (BleakError, OSError) as error:
        raise DeskError("failed") from error


def _word_of(name: str) -> str:
    """Say what an error of BlueZ means."""
    last = name.rpartition(".")[2]
    if last.startswith("Authentication") or last in ("NotPaired", "NotAuthorized"):
        return "unpaired"
    if last in ("ServiceUnknown", "NameHasNoOwner", "Spawn"):
        return "none"
    return {"NotReady": "off", "AccessDenied": "denied"}.get(last, "away")
