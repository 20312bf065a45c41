"""Start at login on Windows: a value under the user's `Run` key.

The task manager switches an entry off in a second key, `StartupApproved`, where the first
byte of a value is odd for off.
"""

from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol

from hybridwell.errors import StoreError
from hybridwell.login.item import Found, Standing

RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
NAME = "HybridWell"
LONGEST = 260
"""Windows runs nothing longer (Microsoft, "Run and RunOnce registry keys")."""


class Registry(Protocol):
    """Values under HKEY_CURRENT_USER; each raises OSError."""

    def read(self, key: str, name: str) -> object:
        """Return a value, or None if there is none."""

    def write(self, key: str, name: str, value: str) -> None: ...

    def delete(self, key: str, name: str) -> None:
        """Take a value away, if there is one."""


class RunKey:
    """The value that Windows runs at login."""

    name = "Windows Run key"

    def __init__(self, registry: Registry) -> None:
        self._registry = registry

    def find(self) -> Found:
        try:
            command = self._registry.read(RUN, NAME)
            approved = self._registry.read(APPROVED, NAME)
        except OSError as error:
            raise _refused(error) from error
        return found_in(command, approved)

    def written(self, command: Sequence[str]) -> str:
        return command_line(command)

    def put(self, command: Sequence[str]) -> None:
        line = command_line(command)
        if len(line) > LONGEST:
            raise StoreError(
                "the start at login cannot be changed: the command has more than"
                " {longest} characters", longest=LONGEST,
            )  # fmt: skip
        try:
            self._registry.write(RUN, NAME, line)
            self._registry.delete(APPROVED, NAME)
        except OSError as error:
            raise _refused(error) from error

    def remove(self) -> None:
        try:
            self._registry.delete(RUN, NAME)
            self._registry.delete(APPROVED, NAME)
        except OSError as error:
            raise _refused(error) from error


class CurrentUser:
    """The registry of this user, through the standard library."""

    def __init__(self) -> None:
        self._winreg: Any = import_module("winreg")

    def read(self, key: str, name: str) -> object:
        reg = self._winreg
        try:
            with reg.OpenKey(reg.HKEY_CURRENT_USER, key) as opened:
                return reg.QueryValueEx(opened, name)[0]
        except FileNotFoundError:
            return None

    def write(self, key: str, name: str, value: str) -> None:
        reg = self._winreg
        with reg.CreateKey(reg.HKEY_CURRENT_USER, key) as opened:
            reg.SetValueEx(opened, name, 0, reg.REG_SZ, value)

    def delete(self, key: str, name: str) -> None:
        reg = self._winreg
        try:
            with reg.OpenKey(reg.HKEY_CURRENT_USER, key, 0, reg.KEY_SET_VALUE) as opened:
                reg.DeleteValue(opened, name)
        except FileNotFoundError:
            return


def found_in(command: object, approved: object) -> Found:
    """Return what the two keys say together."""
    if not isinstance(command, str) or not command:
        return Found(Standing.MISSING)
    off = isinstance(approved, bytes) and bool(approved) and bool(approved[0] & 1)
    return Found(Standing.SWITCHED_OFF if off else Standing.ON, command)


def command_line(command: Sequence[str]) -> str:
    """Write a command as Windows programs read it back."""
    list2cmdline = import_module("subprocess").list2cmdline
    return str(list2cmdline(command))


def _refused(error: OSError) -> StoreError:
    return StoreError(
        "the start at login cannot be changed: {reason}", reason=error.strerror or error
    )


def open_item(environment: Mapping[str, str], home: Path) -> RunKey:  # noqa: ARG001 - the registry knows the user
    return RunKey(CurrentUser())
