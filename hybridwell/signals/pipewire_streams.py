"""Is a microphone or camera in use: the running streams of PipeWire, by `pw-dump`.

It is asked where no PulseAudio socket is (a PipeWire without pipewire-pulse), and for
cameras, which PipeWire may hold open and lend to programs.
"""

import json
import os
import subprocess
from collections.abc import Iterator, Mapping
from datetime import timedelta

from hybridwell.errors import SensorError
from hybridwell.signals.first_answer import AbsentError

PATIENCE = timedelta(seconds=1)
_NO_SERVER = "no PipeWire answers"
_SLOW = "PipeWire does not answer in time, so a microphone in use is not seen"
_UNREAD = "the streams of PipeWire cannot be read, so a microphone in use is not seen"
_PLUMBING = ("stream.monitor", "stream.capture.sink", "node.link-group")
"""Level meters, recordings of loudspeakers, and modules such as echo cancellation."""

Item = Mapping[str, object]


def in_use(text: str, medium: str) -> bool:
    """Tell whether `Audio` or `Video` of a source runs into a program.

    Names of programs are in that text too; they are not taken from it.
    Raises ValueError, TypeError or AttributeError when it is no such text.
    """
    items = [_fields(each) for each in json.loads(text)]
    classes = {number: _properties(info).get("media.class") for number, _, info in items}
    takers = {number for number, _, info in items if _takes(info, f"Stream/Input/{medium}")}
    source = f"{medium}/Source"
    return any(
        str(classes.get(giver)).startswith(source) and taker in takers
        for giver, taker in _links(items)
    )


def _fields(item: Item) -> tuple[object, str, Item]:
    info = item.get("info")
    return item.get("id"), str(item.get("type")), info if isinstance(info, Mapping) else {}


def _properties(info: Item) -> Item:
    properties = info.get("props")
    return properties if isinstance(properties, Mapping) else {}


def _takes(info: Item, medium: str) -> bool:
    has = _properties(info)
    runs = has.get("media.class") == medium and info.get("state") == "running"
    return runs and all(has.get(name) in (None, False, "false") for name in _PLUMBING)


def _links(items: list[tuple[object, str, Item]]) -> Iterator[tuple[object, object]]:
    for _, kind, info in items:
        if kind.endswith(":Link"):
            yield info.get("output-node-id"), info.get("input-node-id")


class PipewireStreams:
    """What programs take from microphones (`Audio`) or cameras (`Video`)."""

    backend = "PipeWire"

    def __init__(
        self,
        environment: Mapping[str, str],
        medium: str,
        patience: timedelta = PATIENCE,
    ) -> None:
        self._environment = {**environment, "LC_ALL": "C.UTF-8"}
        self._medium = medium
        self._patience = patience

    def look(self) -> bool | None:
        if not self._there():
            raise AbsentError(_NO_SERVER)
        try:
            return in_use(self._dump(), self._medium)
        except (ValueError, TypeError, AttributeError) as error:
            raise SensorError(_UNREAD) from error

    def _there(self) -> bool:
        """Tell whether the socket is there: looking is cheaper than starting a program."""
        places = ("PIPEWIRE_RUNTIME_DIR", "XDG_RUNTIME_DIR")
        known = (self._environment.get(place) for place in places)
        folder = next(filter(None, known), f"/run/user/{os.getuid()}")
        socket = self._environment.get("PIPEWIRE_REMOTE") or "pipewire-0"
        return os.path.exists(os.path.join(folder, socket))  # noqa: PTH110, PTH118 - a name or a path

    def _dump(self) -> str:
        try:
            done = subprocess.run(
                ["pw-dump"],  # noqa: S607 - wherever it is
                env=self._environment,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=self._patience.total_seconds(),
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise SensorError(_SLOW) from error
        except OSError as error:
            raise SensorError(
                "pw-dump is missing, so a microphone in use is not seen;"
                " install the package pipewire-bin"
            ) from error
        if done.returncode:
            raise AbsentError(_NO_SERVER)
        return done.stdout.decode("utf-8", "replace")
