"""Is a camera in use: whether a process of this user holds a video device open."""

import os
from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

from hybridwell.errors import SensorError
from hybridwell.ports import Signal

_SERVERS = ("pipewire", "wireplumber")
"""Some versions hold every camera for ever, in use or not, and lend it to programs."""


class VideoDevices:
    """The cameras of this computer."""

    name = "camera"
    signal = Signal.MEETING
    every = timedelta(seconds=20)
    backend = "Video4Linux"

    def __init__(
        self, devices: Path = Path("/dev"), processes: Path = Path("/proc")
    ) -> None:
        self._devices = devices
        self._processes = processes

    def look(self) -> bool | None:
        """Tell whether a camera is held; None when only the media server holds it."""
        cameras = {str(path) for path in self._devices.glob("video[0-9]*")}
        if not cameras:
            return False
        unsure = False
        for process in self._own():
            if cameras.intersection(_open_files(process)):
                if not _is_server(process):
                    return True
                unsure = True
        return None if unsure else False

    def _own(self) -> list[str]:
        """Name the folders of processes; those of other users cannot be looked into."""
        try:
            with os.scandir(self._processes) as entries:
                return [each.path for each in entries if each.name.isdecimal()]
        except OSError as error:
            raise SensorError(
                "processes cannot be listed, so a camera in use is not seen"
            ) from error


def _open_files(process: str) -> Iterator[str]:
    try:
        with os.scandir(f"{process}/fd") as entries:
            for entry in entries:
                with suppress(OSError):  # closed meanwhile
                    yield os.readlink(entry.path)  # noqa: PTH115 - thousands of them
    except OSError:  # of another user, or ended meanwhile
        return


def _is_server(process: str) -> bool:
    try:
        return Path(process, "comm").read_text("utf-8").strip() in _SERVERS
    except (OSError, ValueError):
        return False
