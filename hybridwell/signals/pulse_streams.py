"""Is a microphone in use: the recording streams of PulseAudio or PipeWire, by `pactl`."""

import json
import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from hybridwell.errors import SensorError
from hybridwell.ports import Signal
from hybridwell.signals.first_answer import AbsentError

PATIENCE = timedelta(seconds=1.5)
"""Less than what a watch grants a look, so that the better sentence wins."""
_NO_SERVER = "no sound server answers"
_SLOW = "the sound server does not answer in time, so a microphone in use is not seen"
_NO_PACTL = (
    "pactl is missing, so a microphone in use is not seen;"
    " install the package pulseaudio-utils"
)
_UNREAD = "the list of recording streams cannot be read, so a microphone in use is not seen"
# The two properties that are read; PipeWire says of meters that they only monitor.
_METER, _PROCESS = "stream.monitor", "application.process.id"


@dataclass(frozen=True, slots=True)
class Stream:
    """A recording stream: from which source, and whether it is more than plumbing."""

    source: int
    corked: bool
    """Held open, but not recording."""
    client: bool
    """Made by a program; the others are modules of the server (loopback, echo cancel)."""
    meter: bool
    """A level meter: it takes peaks, no sound."""
    process: int | None

    def recording(self, own: int) -> bool:
        plumbing = self.corked or self.meter or not self.client
        return not plumbing and self.process != own


def streams_in_json(text: str) -> list[Stream]:
    """Read `pactl --format=json list source-outputs`; raises ValueError.

    Names of programs are in that text too; they are not taken from it.
    """
    entries = json.loads(text) if text.strip() else []
    try:
        return [_stream(entry) for entry in entries]
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not a list of streams: {text[:40]!r}") from error


def _stream(entry: Mapping[str, object]) -> Stream:
    properties = entry.get("properties")
    owner = properties if isinstance(properties, dict) else {}
    return Stream(
        source=int(str(entry["source"])),
        corked=entry["corked"] is True,
        client=_known(entry.get("client")),
        meter=entry.get("resample_method") == "peaks" or owner.get(_METER) == "true",
        process=_number(owner.get(_PROCESS)),
    )


def streams_in_text(text: str) -> list[Stream]:
    """Read `pactl list source-outputs` of old versions, in English; raises ValueError."""
    return [_stream(_fields(block)) for block in text.split("Source Output #")[1:]]


def _fields(block: str) -> dict[str, object]:
    pairs = [line.strip().partition(": ") for line in block.splitlines()[1:]]
    said = {name: value for name, _, value in pairs}
    if "Source" not in said:
        raise ValueError(f"a stream without a source: {block[:40]!r}")
    return {
        "source": said["Source"],
        "corked": said.get("Corked") == "yes",
        "client": said.get("Client"),
        "resample_method": said.get("Resample method"),
        "properties": {name: _property(block, name) for name in (_METER, _PROCESS)},
    }


def _property(block: str, name: str) -> str:
    return block.partition(f'{name} = "')[2].partition('"')[0]


def monitors(text: str) -> set[int]:
    """Return the sources in `pactl list short sources` that hear a loudspeaker."""
    rows = (line.split("\t") for line in text.splitlines())
    return {int(row[0]) for row in rows if len(row) > 1 and row[1].endswith(".monitor")}


def _known(value: object) -> bool:
    return value is not None and str(value) not in ("", "n/a", "4294967295")


def _number(value: object) -> int | None:
    text = str(value)
    return int(text) if text.isdecimal() else None


class PulseStreams:
    """The microphone, as the sound server sees it."""

    name = "microphone"
    signal = Signal.MEETING
    every = timedelta(seconds=10)
    backend = "PulseAudio"

    def __init__(
        self, environment: Mapping[str, str], patience: timedelta = PATIENCE
    ) -> None:
        # English, and numbers with a point: pactl 16 writes broken JSON in other locales.
        self._environment = {**environment, "LC_ALL": "C.UTF-8"}
        self._patience = patience
        self._own = os.getpid()

    def look(self) -> bool | None:
        try:
            recording = [each for each in self._streams() if each.recording(self._own)]
            if not recording:
                return False
            loudspeakers = monitors(self._ask("list", "short", "sources"))
        except ValueError as error:
            raise SensorError(_UNREAD) from error
        return any(each.source not in loudspeakers for each in recording)

    def _streams(self) -> list[Stream]:
        try:
            return streams_in_json(self._ask("--format=json", "list", "source-outputs"))
        except (_RefusedError, ValueError):  # before version 16, or broken by a name
            return streams_in_text(self._ask("list", "source-outputs"))

    def _ask(self, *arguments: str) -> str:
        try:
            done = subprocess.run(  # noqa: S603 - no shell, and constant words
                ["pactl", *self._server(), *arguments],  # noqa: S607 - wherever it is
                env=self._environment,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=self._patience.total_seconds(),
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise SensorError(_SLOW) from error
        except OSError as error:
            raise SensorError(_NO_PACTL) from error
        if done.returncode:
            refused = b"unrecognized option" in done.stderr
            raise _RefusedError(_UNREAD) if refused else AbsentError(_NO_SERVER)
        return done.stdout.decode("utf-8", "replace")

    def _server(self) -> tuple[str, ...]:
        """Name the server: without a name, pactl would start one where none runs."""
        if self._environment.get("PULSE_SERVER"):
            return ()
        run = self._environment.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}"
        folder = self._environment.get("PULSE_RUNTIME_PATH") or f"{run}/pulse"
        if not Path(folder, "native").exists():
            raise AbsentError(_NO_SERVER)
        return ("--server", f"unix:{folder}/native")


class _RefusedError(SensorError):
    """This pactl does not know the option."""
