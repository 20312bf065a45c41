"""One connection to a Wayland compositor, in plain Python: docs/adr/0027.

A message is the number of an object, an opcode with the length, and arguments in words of
4 bytes ("Wayland Protocol", chapter 4, wire format).
Nothing is drawn and no keyboard or pointer is bound, so the compositor has no key to tell.
"""

import socket
import struct
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from hybridwell.errors import SensorError

PATIENCE = timedelta(seconds=2)
"""How long a compositor may take to answer."""
GONE = "the Wayland compositor hung up"
SILENT = (
    "the Wayland compositor does not answer; start HybridWell from your desktop session"
)
_HEAD = struct.Struct("=II")
_WORD = struct.Struct("=I")
_DISPLAY, _REGISTRY = 1, 2
_SYNC, _GET_REGISTRY, _BIND = 0, 1, 0
_ERROR, _DELETE_ID = 0, 1
_GLOBAL, _GLOBAL_REMOVE = 0, 1
_DONE = 0


@dataclass(frozen=True, slots=True)
class Global:
    """Something that the compositor offers."""

    number: int
    version: int


@dataclass(frozen=True, slots=True)
class Event:
    sender: int
    opcode: int
    body: bytes = b""


def message(target: int, opcode: int, *words: int | bytes) -> bytes:
    """Return a request or event; bytes are a text, as they are sent."""
    body = b"".join(
        _text(word) if isinstance(word, bytes) else _WORD.pack(word) for word in words
    )
    return _HEAD.pack(target, _HEAD.size + len(body) << 16 | opcode) + body


def split(data: bytes) -> tuple[list[Event], bytes]:
    """Return the whole messages in these bytes, and the rest.

    Raises SensorError for a length that no message can have.
    """
    events = []
    while len(data) >= _HEAD.size:
        sender, both = _HEAD.unpack_from(data)
        length, opcode = both >> 16, both & 0xFFFF
        if length < _HEAD.size:
            raise SensorError(GONE)
        if len(data) < length:
            break
        events.append(Event(sender, opcode, data[_HEAD.size : length]))
        data = data[length:]
    return events, data


class WaylandWire:
    """A connection that never waits, but in `__init__` and for room to send.

    SensorError comes from each method once the connection is lost.
    """

    def __init__(self, connection: socket.socket) -> None:
        self.globals: dict[str, Global] = {}
        """By interface; of several the first."""
        self._rest = b""
        self._free: list[int] = []
        self._next = _REGISTRY
        self._needed: set[int] = set()
        self._socket = connection
        try:
            self._socket.settimeout(PATIENCE.total_seconds())
            self.request(_DISPLAY, _GET_REGISTRY, self.new_id())
            self._round_trip()
            self._socket.settimeout(0)
        except SensorError as error:
            self.close()
            raise SensorError(SILENT) from error

    def fileno(self) -> int:
        return self._socket.fileno()

    def new_id(self) -> int:
        """Return a number for a new object; those that were given back come first."""
        if self._free:
            return self._free.pop()
        self._next += 1
        return self._next - 1

    def request(self, target: int, opcode: int, *words: int | bytes) -> None:
        try:
            self._socket.sendall(message(target, opcode, *words))
        except OSError as error:
            raise SensorError(GONE) from error

    def bind(self, interface: str, version: int) -> int:
        """Return the object of a global; its removal is then the end of this connection."""
        offered = self.globals[interface]
        self._needed.add(offered.number)
        new = self.new_id()
        words = (offered.number, interface.encode(), min(version, offered.version), new)
        self.request(_REGISTRY, _BIND, *words)
        return new

    def events(self) -> Iterator[Event]:
        """Yield what has arrived for the objects of the caller."""
        while data := self._received():
            yield from self._read(data)

    def close(self) -> None:
        self._socket.close()

    def _round_trip(self) -> None:
        """Read until the compositor has answered all that was asked."""
        callback = self.new_id()
        self.request(_DISPLAY, _SYNC, callback)
        answered = False
        while not answered:
            found = self._read(self._received())
            answered = any(each.sender == callback for each in found)

    def _received(self) -> bytes:
        """Return some bytes; none if there are none without waiting."""
        try:
            data = self._socket.recv(65536)
        except BlockingIOError:
            return b""
        except OSError as error:
            raise SensorError(GONE) from error
        if not data:
            raise SensorError(GONE)
        return data

    def _read(self, data: bytes) -> list[Event]:
        events, self._rest = split(self._rest + data)
        return [each for each in events if not self._ours(each)]

    def _ours(self, event: Event) -> bool:
        """Take in what display and registry tell; True if it came from them."""
        match event.sender, event.opcode:
            case (0, _) | (1, 0):  # an error of ours would come again: it is the end
                raise SensorError(GONE)
            case 1, 1:
                self._free.append(*_WORD.unpack_from(event.body))
            case 2, 0:
                self._offered(event.body)
            case 2, 1:
                if _WORD.unpack_from(event.body)[0] in self._needed:
                    raise SensorError(GONE)
        return event.sender in (_DISPLAY, _REGISTRY)

    def _offered(self, body: bytes) -> None:
        number, length = _HEAD.unpack_from(body)
        interface = body[8 : 8 + length - 1].decode()
        (version,) = _WORD.unpack_from(body, 8 + _padded(length))
        self.globals.setdefault(interface, Global(number, version))


def socket_path(environment: Mapping[str, str]) -> Path:
    """Return where the compositor of this session listens."""
    folder = Path(environment.get("XDG_RUNTIME_DIR", ""))
    return folder / (environment.get("WAYLAND_DISPLAY") or "wayland-0")


def connected(path: Path) -> socket.socket:
    """Return a connection to a compositor; raises SensorError if there is none."""
    found = socket.socket(socket.AF_UNIX)
    found.settimeout(PATIENCE.total_seconds())
    try:
        found.connect(str(path))
    except OSError as error:
        found.close()
        raise SensorError(SILENT) from error
    return found


def _text(text: bytes) -> bytes:
    ended = text + b"\0"
    return _WORD.pack(len(ended)) + ended.ljust(_padded(len(ended)), b"\0")


def _padded(length: int) -> int:
    return length + -length % 4
