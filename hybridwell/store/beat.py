"""The heartbeat: where the open spans have come to, in a memory-mapped file.

Storing a number in mapped memory costs nothing and survives a `kill -9`: the page
belongs to the system from that moment.  The database is written now and then and when
something changes; the beat says what happened since.
"""

import mmap
import os
import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from hybridwell.domain.calendar import Calendar
from hybridwell.domain.movement.growth import open_span
from hybridwell.domain.movement.session import Session
from hybridwell.domain.movement.span import Activity, Span
from hybridwell.errors import StoreError
from hybridwell.store.movement import instant, milliseconds

_LAYOUT = struct.Struct("<qqq")
_SUM = struct.Struct("<I")
_SIZE = _LAYOUT.size + _SUM.size
_BINARY: int = getattr(os, "O_BINARY", 0)
"""Windows would write a line end in the numbers as two bytes."""


@dataclass(frozen=True, slots=True)
class Pulse:
    """The open spans of a running or killed program."""

    active: datetime | None
    standing: datetime | None
    until: datetime

    def grown(self, spans: Iterable[Span], calendar: Calendar) -> list[Span]:
        """Return the open spans as they had grown; known ones keep their day and zone."""
        known = {(span.activity, span.start): span for span in spans}
        found = []
        for activity, start in (
            (Activity.ACTIVE, self.active),
            (Activity.STANDING, self.standing),
        ):
            if start is not None and self.until > start:
                span = known.get((activity, start)) or open_span(start, activity, calendar)
                found.append(span.until(max(span.end, self.until)))
        return found


class Beat:
    """Writes the pulse of the running program."""

    def __init__(self, path: Path) -> None:
        """Make or open the file; raises StoreError."""
        try:
            handle = os.open(path, os.O_RDWR | os.O_CREAT | _BINARY, 0o600)
            with open(handle, "r+b", buffering=0) as file:  # noqa: PTH123 - a descriptor
                # Real bytes, not a sparse file: a full disk must fail here, not later
                # in mapped memory, where it would be a bus error.
                found = file.read(_SIZE)
                file.seek(0)
                file.write(found.ljust(_SIZE, b"\0"))
                self._map = mmap.mmap(file.fileno(), _SIZE)
        except OSError as error:
            raise StoreError(
                "{file} cannot be written: {reason}",
                file=path.name,
                reason=error.strerror,
            ) from error

    def mark(self, session: Session) -> None:
        """Say how far the session's open spans have come."""
        opened = [_start(span) for span in (session.active, session.standing)]
        until = 0 if session.active is None else milliseconds(session.active.end)
        packed = _LAYOUT.pack(*opened, until)
        self._map[:] = packed + _SUM.pack(zlib.crc32(packed))

    def close(self) -> None:
        """Let go, with nothing left open: the database has it all."""
        self._map[:] = bytes(_SIZE)
        self._map.close()


def read_pulse(path: Path) -> Pulse | None:
    """Return what a running or killed program has left; None if nothing is open."""
    try:
        data = path.read_bytes()
    except OSError:
        return None
    packed = data[: _LAYOUT.size]
    if len(data) < _SIZE or data[_LAYOUT.size : _SIZE] != _SUM.pack(zlib.crc32(packed)):
        return None  # killed in the middle of a write: the database knows the rest
    active, standing, until = _LAYOUT.unpack(packed)
    if not active:
        return None
    return Pulse(instant(active), instant(standing) if standing else None, instant(until))


def _start(span: Span | None) -> int:
    return 0 if span is None else milliseconds(span.start)
