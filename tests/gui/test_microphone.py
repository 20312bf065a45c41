"""A meeting seen on a sound server of its own: a recording from a microphone of silence."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from queue import SimpleQueue
from signal import SIGCONT, SIGSTOP
from time import monotonic

import pytest

from hybridwell.clock import SystemClock
from hybridwell.errors import SensorError
from hybridwell.ports import Signal
from hybridwell.signals.pulse_streams import PulseStreams
from hybridwell.signals.watch import SignalWatch

DEADLINE = 20.0
Server = tuple["subprocess.Popen[bytes]", dict[str, str]]
pytestmark = pytest.mark.skipif(
    not shutil.which("pulseaudio"), reason="there is no PulseAudio to be tried"
)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Run a private sound server with a loudspeaker and a microphone."""
    folder = tmp_path_factory.mktemp("sound")
    (folder / "pulse").mkdir()
    home = dict.fromkeys(("HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME"), str(folder))
    environment = {"PATH": os.environ["PATH"], **home}
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


@pytest.fixture
def sound(server: Server) -> dict[str, str]:
    return server[1]


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


def test_a_recording_from_the_microphone_is_a_meeting(sound: dict[str, str]) -> None:
    with recording(sound, "microphone"):
        assert PulseStreams(sound).look() is True

    wait_for_silence(sound)


def test_what_a_loudspeaker_plays_may_be_recorded(sound: dict[str, str]) -> None:
    with recording(sound, "loudspeaker.monitor"):
        assert PulseStreams(sound).look() is False

        with recording(sound, "microphone"):
            assert PulseStreams(sound).look() is True


def test_the_watch_tells_when_a_meeting_begins_and_ends(sound: dict[str, str]) -> None:
    told: SimpleQueue[tuple[Signal, bool | None]] = SimpleQueue()
    probe = PulseStreams(sound)
    probe.every = timedelta(milliseconds=100)
    clock = SystemClock()
    watch = SignalWatch([probe], lambda *each: told.put(each), clock.monotonic)
    watch.active(True)
    assert told.get(timeout=DEADLINE) == (Signal.MEETING, False)

    with recording(sound, "microphone"):
        assert told.get(timeout=DEADLINE) == (Signal.MEETING, True)

    assert told.get(timeout=DEADLINE) == (Signal.MEETING, False)
    watch.close()


def test_a_server_that_hangs_makes_it_unknown(server: Server) -> None:
    process, environment = server
    process.send_signal(SIGSTOP)

    with pytest.raises(SensorError, match="does not answer in time"):
        PulseStreams(environment, timedelta(milliseconds=200)).look()

    process.send_signal(SIGCONT)
    wait_for_silence(environment)


def test_a_server_that_went_away_makes_it_unknown(sound: dict[str, str]) -> None:
    gone = sound | {"PULSE_SERVER": "unix:/nowhere/native"}

    with pytest.raises(SensorError, match="no sound server answers"):
        PulseStreams(gone).look()
