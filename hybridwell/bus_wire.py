"""One socket to a D-Bus bus that never waits: what cannot be sent now is kept."""

import socket
from collections.abc import Iterator
from contextlib import suppress

from jeepney import Message, Parser
from jeepney.auth import BEGIN, AuthenticationError, Authenticator
from jeepney.bus import get_connectable_addresses
from jeepney.fds import FileDescriptor, fds_buf_size

_AT_ONCE = 200
"""Messages read in one go; a bus that floods must not freeze the window."""


class Wire:
    """Logs in by itself; messages that are sent before that go after it.

    `BusGoneError` comes from each method once the bus is lost or talks nonsense.
    """

    def __init__(self, address: str) -> None:
        self._socket = _connected(address)
        self._login = Authenticator(enable_fds=True)
        self._parser = Parser()
        self._kept = bytearray(self._login.data_to_send() or b"")
        self._after_login = bytearray()
        self.flush()

    def fileno(self) -> int:
        return self._socket.fileno()

    @property
    def writing(self) -> bool:
        """Tell whether something waits until the descriptor can be written."""
        return bool(self._kept)

    def send(self, data: bytes) -> None:
        if not self._login.authenticated:
            self._after_login += data
            return
        self._kept += data
        self.flush()

    def flush(self) -> None:
        """Send what can be sent now."""
        try:
            while self._kept:
                del self._kept[: self._socket.send(self._kept)]
        except BlockingIOError:
            return
        except OSError as error:
            raise BusGoneError(str(error)) from error

    def messages(self) -> Iterator[Message]:
        """Yield what has arrived."""
        try:
            self._log_in()
            for _ in range(_AT_ONCE):
                if not self._login.authenticated or (message := self._next()) is None:
                    return
                yield message
        except BlockingIOError:
            return
        except (OSError, ValueError, RuntimeError, KeyError) as error:
            raise BusGoneError(str(error)) from error

    def close(self) -> None:
        self._socket.close()

    def _log_in(self) -> None:
        while not self._login.authenticated:
            self._login.feed(_some(self._socket.recv(1024)))
            self._kept += BEGIN if self._login.authenticated else self._reply()
            if self._login.authenticated:
                self._kept += self._after_login
                self._after_login.clear()
            self.flush()

    def _reply(self) -> bytes:
        return self._login.data_to_send() or b""

    def _next(self) -> Message | None:
        while (message := self._parser.get_next_message()) is None:
            # Never past the end of a message, or its descriptors would meet another's.
            wanted = self._parser.bytes_desired()
            data, beside, *_ = self._socket.recvmsg(
                wanted, fds_buf_size(), socket.MSG_CMSG_CLOEXEC
            )
            self._parser.add_data(_some(data), FileDescriptor.from_ancdata(beside))
        return message


class BusGoneError(Exception):
    """The bus cannot be reached, or not any more."""


def wire_to(address: str) -> Wire | None:
    """Connect to the first that answers of where a bus may be; None: nobody does."""
    try:
        places = list(get_connectable_addresses(address))
    except (ValueError, RuntimeError):
        return None
    for each in places:
        with suppress(BusGoneError):
            return Wire(each)
    return None


def _connected(address: str) -> socket.socket:
    found = socket.socket(socket.AF_UNIX)
    found.settimeout(0)
    try:
        found.connect(address)
    except OSError as error:
        found.close()
        raise BusGoneError(str(error)) from error
    return found


def _some(data: bytes) -> bytes:
    if not data:
        raise AuthenticationError(data, "The bus hung up")  # a ValueError, as its others
    return data
