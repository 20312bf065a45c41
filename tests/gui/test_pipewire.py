"""A meeting seen on a PipeWire of the test's own, without PulseAudio beside it."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from time import monotonic

import pytest

from hybridwell.errors import SensorError
from hybridwell.ports import Probe
from hybridwell.signals.microphone import open_probe
from tests.buses import private_bus

DEADLINE = 20.0
NEEDED = ("pipewire", "wireplumber", "pw-cli", "pw-dump", "pw-record", "dbus-daemon")
MICROPHONE = (
    "{ factory.name=support.null-audio-sink node.name=microphone"
    " media.class=Audio/Source object.linger=true audio.position=[FL FR] }"
)
pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, NEEDED)), reason="there is no PipeWire to be tried"
)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    folder = tmp_path_factory.mktemp("sound")
    home = dict.fromkeys(("HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME"), str(folder))
    with ExitStack() as running:
        bus = running.enter_context(private_bus(folder))
        environment = {
            **home,
            "PATH": os.environ["PATH"],
            "DBUS_SESSION_BUS_ADDRESS": bus,
        }
        for command in (["pipewire"], ["wireplumber"]):
            quiet = subprocess.DEVNULL
            served = subprocess.Popen(command, env=environment, stdout=quiet, stderr=quiet)
            running.callback(served.wait)
            running.callback(served.kill)
            comes((folder / "pipewire-0").exists)
        make = ["pw-cli", "create-node", "adapter", MICROPHONE]
        subprocess.run(make, env=environment, check=True, capture_output=True)
        yield environment


def comes(fact: Callable[[], bool]) -> bool:
    end = monotonic() + DEADLINE
    while not fact():
        if monotonic() > end:
            return False
    return True


def sees(probe: Probe, value: bool) -> Callable[[], bool]:
    def look() -> bool:
        try:
            return probe.look() is value
        except SensorError:  # it is slow to start
            return False

    return look


def test_a_recording_is_seen_until_it_ends(sound: dict[str, str], tmp_path: Path) -> None:
    probe = open_probe(sound)
    assert comes(sees(probe, False))
    assert probe.backend == "PipeWire"

    command = ["pw-record", "--target", "microphone", str(tmp_path / "sound.wav")]
    with subprocess.Popen(command, env=sound) as recorder:
        assert comes(sees(probe, True))
        recorder.kill()

    assert comes(sees(probe, False))
