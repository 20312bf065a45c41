"""A private sound server with a loudspeaker and a microphone of silence."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

import pytest

from hybridwell.errors import SensorError
from hybridwell.signals.pulse_streams import PulseStreams

DEADLINE = 20.0
Server = tuple["subprocess.Popen[bytes]", dict[str, str]]


@contextmanager
def sound_server(folder: Path, path: str) -> Iterator[Server]:
    """Run a server whose socket is in `folder`, as in a runtime folder of a user."""
    (folder / "pulse").mkdir()
    home = dict.fromkeys(("HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME"), str(folder))
    environment = {"PATH": path, **home}
    command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1"]
    command += ["--use-pid-file=no", "--log-target=null"]
    for module in (
        f"module-native-protocol-unix socket={folder}/pulse/native auth-anonymous=1",
        "module-null-sink sink_name=loudspeaker",
        "module-null-source source_name=microphone",
    ):
        command += ["-L", module]
    with subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL) as server:
        try:
            wait_for_silence(environment)
            yield server, environment
        finally:
            server.kill()


def wait_for_silence(environment: dict[str, str]) -> None:
    end = monotonic() + DEADLINE
    while monotonic() < end:
        try:
            if PulseStreams(environment).look() is False:
                return
        except SensorError:
            continue
    pytest.fail("the sound server is not silent")


@contextmanager
def recording(environment: dict[str, str], source: str) -> Iterator[None]:
    """Record until the block ends; it begins when the first sound has come."""
    command = ["parec", "--raw", "--latency-msec=20", "-d", source]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE) as recorder:
        assert recorder.stdout is not None
        assert recorder.stdout.read(64)
        try:
            yield
        finally:
            recorder.kill()
