"""A meeting seen on a sound server of its own: a recording from a microphone of silence."""

import os
import shutil
from collections.abc import Iterator
from datetime import timedelta
from queue import SimpleQueue
from signal import SIGCONT, SIGSTOP

import pytest

from hybridwell.clock import SystemClock
from hybridwell.errors import SensorError
from hybridwell.ports import Signal
from hybridwell.signals.pulse_streams import PulseStreams
from hybridwell.signals.watch import SignalWatch
from tests.sound_server import DEADLINE, Server, recording, sound_server, wait_for_silence

pytestmark = pytest.mark.skipif(
    not shutil.which("pulseaudio"), reason="there is no PulseAudio to be tried"
)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with sound_server(tmp_path_factory.mktemp("sound"), os.environ["PATH"]) as found:
        yield found


@pytest.fixture
def sound(server: Server) -> dict[str, str]:
    return server[1]


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
