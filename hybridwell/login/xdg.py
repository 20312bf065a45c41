"""Start at login on freedesktop desktops: a desktop entry in `autostart`.

The format: Desktop Entry Specification 1.5 ("The Exec key") and Autostart 0.5.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path

from hybridwell.errors import StoreError
from hybridwell.login.item import Found, Standing

FILE = "hybridwell.desktop"
_GROUP = "[Desktop Entry]"
_ENTRY = f"""{_GROUP}
Type=Application
Name=HybridWell
Comment=Screen time, breaks and home-work days
Comment[nl]=Schermtijd, pauzes en thuiswerkdagen
Icon=hybridwell
Exec={{command}}
Terminal=false
StartupNotify=false
"""
_RESERVED = frozenset(" \t\n\"'\\><~|&;$*?#()`")
_OFF = {"Hidden": "true", "X-GNOME-Autostart-enabled": "false"}
"""What desktops write when the user switches an entry off."""


class AutostartFile:
    """The file that the desktop reads at login."""

    name = "XDG autostart"

    def __init__(self, folder: Path) -> None:
        self._file = folder / FILE

    def find(self) -> Found:
        text = self._read()
        return Found(Standing.MISSING) if text is None else found_in(text)

    def written(self, command: Sequence[str]) -> str:
        return exec_line(command)

    def put(self, command: Sequence[str]) -> None:
        """Keep what the user added, such as a delay."""
        text = with_command(self._read() or _ENTRY, exec_line(command))
        beside = self._file.with_suffix(".new")
        try:
            self._file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            beside.write_text(text, "utf-8")
            beside.replace(self._file)
        except OSError as error:
            raise _refused(self._file, error) from error

    def remove(self) -> None:
        try:
            self._file.unlink(missing_ok=True)
        except OSError as error:
            raise _refused(self._file, error) from error

    def _read(self) -> str | None:
        try:
            return self._file.read_text("utf-8", errors="replace")
        except FileNotFoundError:
            return None
        except OSError as error:
            raise _refused(self._file, error) from error


def found_in(text: str) -> Found:
    """Return what an entry says. A file without a command starts nothing."""
    keys = dict(_keys(text))
    if any(keys.get(name, "").lower() == value for name, value in _OFF.items()):
        return Found(Standing.SWITCHED_OFF, keys.get("Exec", ""))
    standing = Standing.ON if keys.get("Exec") else Standing.MISSING
    return Found(standing, keys.get("Exec", ""))


def with_command(text: str, command: str) -> str:
    """Return an entry that runs a command and is switched on; all else stays."""
    if _GROUP not in text.splitlines():
        return _ENTRY.format(command=command)
    changed = []
    inside = done = False
    for line in text.splitlines():
        if line.startswith("["):
            inside = line == _GROUP
        name = line.partition("=")[0].strip() if inside else ""
        if name == "Exec":
            changed += [] if done else [f"Exec={command}"]
            done = True
        elif name not in _OFF:
            changed.append(line)
    if not done:
        changed.insert(changed.index(_GROUP) + 1, f"Exec={command}")
    return "\n".join(changed) + "\n"


def exec_line(command: Sequence[str]) -> str:
    """Write a command as the value of the key `Exec`."""
    return " ".join(map(_quoted, command))


def _quoted(argument: str) -> str:
    percent = argument.replace("%", "%%")
    if argument and not _RESERVED & set(argument):
        return percent
    for character in '\\"`$':
        percent = percent.replace(character, f"\\{character}")
    # The value itself is a string, in which a backslash is written twice.
    return '"' + percent.replace("\\", "\\\\") + '"'


def _keys(text: str) -> list[tuple[str, str]]:
    found = []
    inside = False
    for line in text.splitlines():
        if line.startswith("["):
            inside = line == _GROUP
        elif inside and "=" in line and not line.startswith("#"):
            name, _, value = line.partition("=")
            found.append((name.strip(), value.strip()))
    return found


def _refused(file: Path, error: OSError) -> StoreError:
    return StoreError(
        "the start at login cannot be changed: {file}: {reason}",
        file=file, reason=error.strerror or error,
    )  # fmt: skip


def open_item(environment: Mapping[str, str], home: Path) -> AutostartFile:
    """Return the entry of this user."""
    config = environment.get("XDG_CONFIG_HOME") or ""
    folder = Path(config) if Path(config).is_absolute() else home / ".config"
    return AutostartFile(folder / "autostart")
