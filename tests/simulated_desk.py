"""A standing desk that is simulated: BlueZ with one desk, on a bus of the test's own.

A process of its own, with a bus in `DBUS_SYSTEM_BUS_ADDRESS`.  It obeys lines on its input
and prints what the desk was told.  It moves as a desk of Linak does: only for half a
second after it was last told where to go.
"""

import asyncio
import struct
import sys
from collections.abc import Callable
from typing import Any

from dbus_fast import BusType, Message, MessageType, Variant
from dbus_fast.aio import MessageBus

ADDRESS, NAME = "E8:5B:5B:24:22:E4", "Desk 4711"
ADAPTER = "/org/bluez/hci0"
DEVICE = f"{ADAPTER}/dev_{ADDRESS.replace(':', '_')}"
BASE, SPEED, REAL_SPEED, MOMENT = 6200, 2000, 400, 0.02
"""Tenths of a millimetre, and of a millimetre in a second."""
GOES_ON = 0.5
LIVES = 60
"""Seconds: a test that waits for what never comes is to fail."""
_BLUEZ = "org.bluez"
_DEVICE, _ADAPTER = f"{_BLUEZ}.Device1", f"{_BLUEZ}.Adapter1"
_SERVICE, _VALUE = f"{_BLUEZ}.GattService1", f"{_BLUEZ}.GattCharacteristic1"
_STOP = 0x8001
Objects = dict[str, dict[str, dict[str, Variant]]]


def uuid(short: str) -> str:
    return f"99fa{short}-338a-1024-8a49-009c0215f78a"


SERVICES = {
    "0001": {"0002": ["write", "write-without-response"]},
    "0010": {"0011": ["read", "write", "write-without-response"]},
    "0020": {"0021": ["read", "notify"]},
    "0030": {"0031": ["write", "write-without-response"]},
}
"""Each service with its values, and what can be done with them."""


def desk_objects() -> Objects:
    """Return what BlueZ has to show of an adapter and a desk."""
    adapter = {
        "Address": Variant("s", "00:00:00:00:00:01"),
        "Powered": Variant("b", value=True),
        "Roles": Variant("as", ["central"]),
    }
    device = {
        "Address": Variant("s", ADDRESS),
        "Adapter": Variant("o", ADAPTER),
        "Alias": Variant("s", NAME),
        "Name": Variant("s", NAME),
        "UUIDs": Variant("as", [uuid("0001")]),
        **{
            name: Variant("b", value=False)
            for name in ("Connected", "Paired", "Trusted", "ServicesResolved")
        },
    }
    found: Objects = {ADAPTER: {_ADAPTER: adapter}, DEVICE: {_DEVICE: device}}
    for service, values in SERVICES.items():
        path = f"{DEVICE}/service{service}"
        found[path] = {
            _SERVICE: {
                "UUID": Variant("s", uuid(service)),
                "Device": Variant("o", DEVICE),
                "Primary": Variant("b", value=True),
            }
        }
        for value, flags in values.items():
            found[f"{path}/char{value}"] = {
                _VALUE: {
                    "UUID": Variant("s", uuid(value)),
                    "Service": Variant("o", path),
                    "Flags": Variant("as", flags),
                }
            }
    return found


class SimulatedDesk:
    """The desk, and BlueZ before it."""

    def __init__(self, bus: MessageBus) -> None:
        self._bus = bus
        self._objects = desk_objects()
        self._height, self._speed, self._fastest = 7200, 0, SPEED
        self._target: int | None = None
        self._until = 0.0
        self._there, self._paired_only = True, False
        self._scans = False
        self._orders: dict[str, Callable[[str], None]] = {
            "height": self._be_at,
            "leave": lambda _: self._leave(),
            "return": lambda _: setattr(self, "_there", True),
            "pairing": lambda _: setattr(self, "_paired_only", True),
            "power": self._power,
            "slow": lambda _: setattr(self, "_fastest", REAL_SPEED),
        }
        self._members: dict[str, Callable[[Message], tuple[str, list[Any]] | None]] = {
            "GetManagedObjects": lambda _: ("a{oa{sa{sv}}}", [self._objects]),
            "SetDiscoveryFilter": lambda _: None,
            "StartDiscovery": lambda _: setattr(self, "_scans", True),
            "StopDiscovery": lambda _: setattr(self, "_scans", False),
            "Set": self._put,
            "Connect": lambda _: self._connect(),
            "Disconnect": lambda _: self._change_device(Connected=False),
            "Pair": self._pair,
            "ReadValue": lambda _: ("ay", [self._told()]),
            "WriteValue": self._write,
            "StartNotify": lambda _: None,
            "StopNotify": lambda _: None,
        }

    def answer(self, asked: Message) -> Message | None:
        """Answer a call as BlueZ does."""
        act = self._members.get(asked.member or "")
        if asked.message_type is not MessageType.METHOD_CALL or act is None:
            return None
        guarded = asked.member in ("ReadValue", "WriteValue")
        if guarded and self._paired_only and not self._device["Paired"].value:
            return Message.new_error(asked, f"{_BLUEZ}.Error.NotAuthorized", "Not paired")
        signature, body = act(asked) or ("", [])
        return Message.new_method_return(asked, signature, body)

    def obey(self, line: str) -> None:
        name, _, value = line.partition(" ")
        self._orders[name](value)
        say("done")

    async def live(self) -> None:
        """Move, and be seen, for ever."""
        loop = asyncio.get_running_loop()
        while True:
            await asyncio.sleep(MOMENT)
            self._move(loop.time())
            if self._scans and self._there and not self._connected:
                self._changed(DEVICE, _DEVICE, {"RSSI": Variant("n", -50)})

    @property
    def _device(self) -> dict[str, Variant]:
        return self._objects[DEVICE][_DEVICE]

    @property
    def _connected(self) -> bool:
        return bool(self._device["Connected"].value)

    def _move(self, now: float) -> None:
        if self._target is None:
            return
        step = round(self._fastest * MOMENT)
        left = self._target - self._height
        arrived = left == 0 or now > self._until
        self._height += 0 if arrived else max(-step, min(step, left))
        self._speed = 0 if arrived else (1 if left > 0 else -1) * self._fastest
        if arrived:
            self._target = None
            say("stands", self._height / 100)
        self._tell()

    def _be_at(self, centimetres: str) -> None:
        """Move as by the switch of the desk."""
        self._height = round(float(centimetres) * 100)
        self._tell()

    def _told(self) -> bytes:
        return struct.pack("<Hh", self._height - BASE, self._speed)

    def _tell(self) -> None:
        path = f"{DEVICE}/service0020/char0021"
        self._changed(path, _VALUE, {"Value": Variant("ay", self._told())})

    def _write(self, asked: Message) -> None:
        value = bytes(asked.body[0])
        if not str(asked.path).endswith("char0031"):
            return
        (target,) = struct.unpack("<H", value)
        if target == _STOP:
            self._target = None
            self._speed = 0
            say("stopped")
            self._tell()
            return
        if self._target is None:
            say("goes to", (target + BASE) / 100)
        self._target = target + BASE
        self._until = asyncio.get_running_loop().time() + GOES_ON

    def _connect(self) -> None:
        self._change_device(Connected=True, ServicesResolved=True)

    def _leave(self) -> None:
        self._there = False
        self._change_device(Connected=False)

    def _pair(self, _asked: Message) -> None:
        say("paired")
        self._change_device(Paired=True, Connected=True, ServicesResolved=True)

    def _put(self, asked: Message) -> None:
        interface, name, value = asked.body
        self._changed(str(asked.path), interface, {name: value})

    def _power(self, on: str) -> None:
        self._changed(ADAPTER, _ADAPTER, {"Powered": Variant("b", on == "on")})

    def _change_device(self, **values: bool) -> None:
        changed = {name: Variant("b", value) for name, value in values.items()}
        self._changed(DEVICE, _DEVICE, changed)

    def _changed(self, path: str, interface: str, values: dict[str, Variant]) -> None:
        self._objects[path][interface].update(values)
        told = Message(
            path=path, interface="org.freedesktop.DBus.Properties",
            member="PropertiesChanged", message_type=MessageType.SIGNAL,
            signature="sa{sv}as", body=[interface, values, []],
        )  # fmt: skip
        self._bus.send(told)


def say(*words: object) -> None:
    print(*words, flush=True)  # noqa: T201 - its test reads this


async def main() -> None:
    bus = await MessageBus(bus_type=BusType.SYSTEM).connect()
    desk = SimulatedDesk(bus)
    bus.add_message_handler(desk.answer)
    await bus.request_name(_BLUEZ)
    loop = asyncio.get_running_loop()
    loop.add_reader(0, lambda: desk.obey(sys.stdin.readline().strip()))
    say("ready")
    async with asyncio.timeout(LIVES):
        await desk.live()


if __name__ == "__main__":
    asyncio.run(main())
