"""The hand of these tests on the side of Windows: it moves, tells windows, and asks.

It runs on the Windows Python.  A line of JSON asks and a line answers, so one serves all
tests: a start takes seconds.
"""

import ctypes
import json
import sys
from collections.abc import Callable
from contextlib import suppress
from ctypes import byref, c_int, c_uint32, c_void_p, c_wchar_p, create_unicode_buffer
from importlib import import_module
from pathlib import Path
from threading import Event, Thread
from typing import Any

from hybridwell import local_socket, windows_pipe
from hybridwell.errors import HybridWellError
from hybridwell.local_pipe import PATIENCE, read_line
from hybridwell.paths import DataDir

MOVES = Event()
_EVERY = 0.2
_PIPE, _ACCESS_LIST = 6, 4
"""SE_KERNEL_OBJECT and DACL_SECURITY_INFORMATION."""
_FILE_RIGHTS = (c_uint32 * 4)(0x120089, 0x120116, 0x1200A0, 0x1F01FF)
_READ, _COPY, _IMPERSONATE = 0x8, 0x2, 2


def ask(data: str, command: str, arguments: dict[str, Any]) -> Any:  # noqa: ANN401 - as it answers
    """Ask the running program."""
    return local_socket.ask(DataDir(Path(data)).socket, command, arguments)


def say(data: str, line: str) -> str:
    """Write anything to the pipe of the running program, and return what it answers."""
    end = _open(data)
    try:
        end.write(line.encode())
        return read_line(end, PATIENCE).decode()
    finally:
        end.close()


def hang_up(data: str) -> None:
    """Open the pipe and go away without a word."""
    _open(data).close()


def move(on: bool) -> None:
    """Begin to move the pointer, or stop: an input as a driver would bring it."""
    if on:
        MOVES.set()
    else:
        MOVES.clear()


def tell(message: int, what: int) -> int:
    """Send a message to each window of Qt, also a hidden one; return how many there are."""
    user, found = ctypes.CDLL("user32"), list[int]()
    user.SendMessageW.argtypes = (c_void_p, c_uint32, ctypes.c_size_t, ctypes.c_size_t)
    user.GetClassNameW.argtypes = (c_void_p, c_wchar_p, c_int)

    def look(window: int, _: object) -> int:
        name = create_unicode_buffer(100)
        user.GetClassNameW(window, name, len(name))
        if name.value.startswith("Qt") and "QWindow" in name.value:
            found.append(window)
        return 1

    user.EnumWindows(ctypes.CFUNCTYPE(c_int, c_void_p, c_void_p)(look), None)
    for window in found:
        user.SendMessageW(window, message, what, 0)
    return len(found)


def read(key: str, name: str) -> Any:  # noqa: ANN401 - as it is kept
    """Return a value of the user's registry; None if there is none."""
    reg: Any = import_module("winreg")
    with suppress(FileNotFoundError), reg.OpenKey(reg.HKEY_CURRENT_USER, key) as opened:
        value = reg.QueryValueEx(opened, name)[0]
        return list(value) if isinstance(value, bytes) else value
    return None


def write(key: str, name: str, value: str | int | list[int]) -> None:
    """Write a text, a long number, or bytes."""
    reg: Any = import_module("winreg")
    kinds = {str: reg.REG_SZ, int: reg.REG_QWORD, list: reg.REG_BINARY}
    kept = bytes(value) if isinstance(value, list) else value
    with reg.CreateKey(reg.HKEY_CURRENT_USER, key) as opened:
        reg.SetValueEx(opened, name, 0, kinds[type(value)], kept)


def user() -> str:
    return windows_pipe._Api().user()


def guard(data: str) -> str:
    """Return who may open the pipe, as Windows keeps it with the pipe itself."""
    api, end = windows_pipe._Api(), _open(data)
    found, text = c_void_p(), c_void_p()
    api.security.GetSecurityInfo.argtypes = (c_void_p, c_int, c_uint32, *[c_void_p] * 5)
    spell = api.security.ConvertSecurityDescriptorToStringSecurityDescriptorW
    spell.argtypes = (c_void_p, c_uint32, c_uint32, c_void_p, c_void_p)
    failed = api.security.GetSecurityInfo(
        end._handle, _PIPE, _ACCESS_LIST, None, None, None, None, byref(found)
    )
    end.close()
    assert not failed, failed
    api.need(spell(found, 1, _ACCESS_LIST, byref(text), None))
    return ctypes.wstring_at(text.value or 0)


def may_open(guarded: str) -> bool:
    """Let Windows decide whether this user may read and write what is so guarded."""
    api, granted = windows_pipe._Api(), c_int()
    token, mine, described = c_void_p(), c_void_p(), c_void_p()
    security = api.security
    security.DuplicateToken.argtypes = (c_void_p, c_int, c_void_p)
    security.AccessCheck.argtypes = (c_void_p, c_void_p, c_uint32, *[c_void_p] * 5)
    describe = security.ConvertStringSecurityDescriptorToSecurityDescriptorW
    api.need(describe(f"O:SYG:SY{guarded}", 1, byref(described), None))
    process = api.kernel.GetCurrentProcess()
    api.need(security.OpenProcessToken(process, _READ | _COPY, byref(token)))
    api.need(security.DuplicateToken(token, _IMPERSONATE, byref(mine)))
    used = ctypes.create_string_buffer(256)
    api.need(
        security.AccessCheck(
            described, mine, _FILE_RIGHTS[0] | _FILE_RIGHTS[1], _FILE_RIGHTS,
            used, byref(c_uint32(len(used))), byref(c_uint32()), byref(granted),
        )
    )  # fmt: skip
    return bool(granted)


def _open(data: str) -> windows_pipe.PipeEnd:
    return windows_pipe.connect(DataDir(Path(data)).socket)


def _keep_moving() -> None:
    user = ctypes.CDLL("user32")
    step, pause = 1, Event()
    while MOVES.wait():
        user.mouse_event(1, step, 0, 0, 0)
        step = -step
        pause.wait(_EVERY)


DEEDS: tuple[Callable[..., Any], ...] = (
    *(ask, say, hang_up, move, tell, read, write, user, guard, may_open),
)


def serve() -> None:
    """Do what each line asks, until there are no more."""
    Thread(target=_keep_moving, daemon=True).start()
    known = {deed.__name__: deed for deed in DEEDS}
    for line in sys.stdin:
        name, *arguments = json.loads(line)
        try:
            answer = {"done": known[name](*arguments)}
        except (HybridWellError, OSError) as error:
            answer = {"failed": str(error)}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    serve()
