"""Named pipes of Windows through ctypes: open to one user, closed to other computers."""

import ctypes
from ctypes import POINTER, Structure, byref, c_int, c_uint32, c_void_p, c_wchar_p
from pathlib import Path
from typing import Any

from hybridwell.errors import RunningError, StoreError

_DUPLEX, _FIRST = 0x3, 0x00080000
_REJECT_REMOTE = 0x8
_READ_WRITE, _EXISTING = 0xC0000000, 3
_IDENTIFY_ONLY = 0x00110000
"""SECURITY_SQOS_PRESENT, SECURITY_IDENTIFICATION: no false server acts as the user."""
_INVALID = c_void_p(-1).value
_ACCESS_DENIED, _BUSY, _CONNECTED = 5, 231, 535
_QUERY, _TOKEN_USER = 0x8, 1
_SIZE = 65536
_WAIT, _AT_ONCE = 5000, 1
"""Milliseconds for a pipe that serves another client."""


class _Security(Structure):
    """SECURITY_ATTRIBUTES of the Windows API."""

    _fields_ = (("size", c_uint32), ("descriptor", c_void_p), ("inherit", c_int))


class _Api:
    """The functions that are used, with the types of their arguments."""

    def __init__(self) -> None:
        kernel = self.kernel = _library("kernel32")
        security = self.security = _library("advapi32")
        handle, text, number = c_void_p, c_wchar_p, c_uint32
        kernel.CreateNamedPipeW.restype = kernel.CreateFileW.restype = handle
        kernel.CreateNamedPipeW.argtypes = (text, *[number] * 6, POINTER(_Security))
        kernel.CreateFileW.argtypes = (
            text, number, number, handle, number, number, handle,
        )  # fmt: skip
        for name in ("ReadFile", "WriteFile"):
            getattr(kernel, name).argtypes = (
                handle, handle, number, POINTER(number), handle,
            )  # fmt: skip
        kernel.PeekNamedPipe.argtypes = (
            handle, handle, number, handle, POINTER(number), handle,
        )  # fmt: skip
        kernel.ConnectNamedPipe.argtypes = (handle, handle)
        for name in ("DisconnectNamedPipe", "FlushFileBuffers", "CloseHandle"):
            getattr(kernel, name).argtypes = (handle,)
        kernel.WaitNamedPipeW.argtypes = (text, number)
        kernel.LocalFree.argtypes = (handle,)
        kernel.GetCurrentProcess.restype = handle
        security.OpenProcessToken.argtypes = (handle, number, POINTER(handle))
        security.GetTokenInformation.argtypes = (
            handle, number, handle, number, POINTER(number),
        )  # fmt: skip
        security.ConvertSidToStringSidW.argtypes = (handle, POINTER(handle))
        describe = security.ConvertStringSecurityDescriptorToSecurityDescriptorW
        describe.argtypes = (text, number, POINTER(handle), handle)

    def need(self, done: int) -> None:
        if not done:
            raise _last_error()

    def user(self) -> str:
        """Return the SID of this user."""
        token, length, said = c_void_p(), c_uint32(), c_void_p()
        process = self.kernel.GetCurrentProcess()
        self.need(self.security.OpenProcessToken(process, _QUERY, byref(token)))
        try:
            room = ctypes.create_string_buffer(256)
            self.need(
                self.security.GetTokenInformation(
                    token, _TOKEN_USER, room, len(room), byref(length)
                )
            )
        finally:
            self.kernel.CloseHandle(token)
        sid = c_void_p.from_buffer(room)
        self.need(self.security.ConvertSidToStringSidW(sid, byref(said)))
        text = ctypes.wstring_at(said.value or 0)
        self.kernel.LocalFree(said)
        return text


class PipeEnd:
    """An open end; the server's is not closed, but made ready for the next client."""

    def __init__(self, api: _Api, handle: int, *, of_server: bool) -> None:
        self._api, self._handle, self._of_server = api, handle, of_server

    def there(self) -> int:
        found = c_uint32()
        self._api.need(
            self._api.kernel.PeekNamedPipe(self._handle, None, 0, None, byref(found), None)
        )
        return found.value

    def read(self, size: int) -> bytes:
        room, read = ctypes.create_string_buffer(size), c_uint32()
        self._api.need(
            self._api.kernel.ReadFile(self._handle, room, size, byref(read), None)
        )
        return room.raw[: read.value]

    def write(self, data: bytes) -> None:
        room, written = ctypes.create_string_buffer(data, len(data)), c_uint32()
        kernel = self._api.kernel
        self._api.need(
            kernel.WriteFile(self._handle, room, len(data), byref(written), None)
        )
        if self._of_server:
            kernel.FlushFileBuffers(self._handle)  # or what is unread goes with the client

    def close(self) -> None:
        if self._of_server:
            self._api.kernel.DisconnectNamedPipe(self._handle)
        else:
            self._api.kernel.CloseHandle(self._handle)


class WindowsPipe:
    """The pipe of the running instance; raises RunningError if another one has it."""

    def __init__(self, path: Path) -> None:
        self._api = _Api()
        self._path = path
        try:
            self._handle = self._create()
        except OSError as error:
            if error.errno in (_ACCESS_DENIED, _BUSY):
                raise RunningError("HybridWell is running already") from error
            raise StoreError(
                "the pipe of HybridWell cannot be opened: {reason}", reason=error.strerror
            ) from error

    def accept(self) -> PipeEnd:
        if not self._api.kernel.ConnectNamedPipe(self._handle, None):
            error = _last_error()
            if error.errno != _CONNECTED:
                raise error
        return PipeEnd(self._api, self._handle, of_server=True)

    def wake(self) -> None:
        try:
            connect(self._path, _AT_ONCE).close()
        except OSError:
            return  # nobody waits

    def close(self) -> None:
        self._api.kernel.CloseHandle(self._handle)

    def _create(self) -> int:
        api, descriptor = self._api, c_void_p()
        user = api.user()
        describe = api.security.ConvertStringSecurityDescriptorToSecurityDescriptorW
        api.need(describe(f"D:P(A;;GA;;;{user})", 1, byref(descriptor), None))
        security = _Security(ctypes.sizeof(_Security), descriptor, 0)
        handle = api.kernel.CreateNamedPipeW(
            _name(path=self._path, user=user), _DUPLEX | _FIRST, _REJECT_REMOTE,
            1, _SIZE, _SIZE, 0, byref(security),
        )  # fmt: skip
        error = _last_error()
        api.kernel.LocalFree(descriptor)
        if handle in (None, _INVALID):
            raise error
        return int(handle)


def connect(path: Path, wait: int = _WAIT) -> PipeEnd:
    """Return the client's end of the pipe of this user. Raises OSError."""
    api = _Api()
    name = _name(path=path, user=api.user())
    for _ in range(2):
        handle = api.kernel.CreateFileW(
            name, _READ_WRITE, 0, None, _EXISTING, _IDENTIFY_ONLY, None
        )
        if handle not in (None, _INVALID):
            return PipeEnd(api, int(handle), of_server=False)
        error = _last_error()
        if error.errno != _BUSY or not api.kernel.WaitNamedPipeW(name, wait):
            raise error
    raise _last_error()


def _name(*, path: Path, user: str) -> str:
    return rf"\\.\pipe\hybridwell-{user}-{path.stem}"


def _library(name: str) -> Any:  # noqa: ANN401 - whatever it holds
    return ctypes.CDLL(name, use_last_error=True)


def _last_error() -> OSError:
    number = getattr(ctypes, "get_last_error", lambda: 0)()
    said = getattr(ctypes, "FormatError", str)(number)
    return OSError(number, said)
