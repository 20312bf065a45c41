"""What pactl prints, read from real output of PulseAudio 16 and PipeWire 0.3."""

import os
from datetime import timedelta
from pathlib import Path

import pytest

from hybridwell.errors import SensorError
from hybridwell.signals.pulse_streams import (
    PulseStreams,
    Stream,
    monitors,
    streams_in_json,
    streams_in_text,
)

OUTPUTS = Path(__file__).parent / "outputs"
OWN = 7
MICROPHONE = Stream(source=1, corked=False, client=True, meter=False, process=33)


def read(name: str) -> str:
    return (OUTPUTS / name).read_text("utf-8")


def test_both_outputs_say_the_same() -> None:
    streams = streams_in_json(read("pulseaudio-16.json"))

    assert streams == streams_in_text(read("pulseaudio-16.txt"))
    assert sorted(stream.source for stream in streams) == [0, 1, 1]


def test_a_loopback_of_the_server_is_no_recording() -> None:
    streams = streams_in_json(read("pulseaudio-16.json"))

    assert [stream.client for stream in streams].count(False) == 1
    assert sum(stream.recording(OWN) for stream in streams) == 2


def test_the_monitor_of_a_loudspeaker_is_known_by_its_name() -> None:
    assert monitors(read("sources.txt")) == {0}


@pytest.mark.parametrize(
    "stream",
    [
        Stream(1, corked=True, client=True, meter=False, process=33),
        Stream(1, corked=False, client=False, meter=False, process=None),
        Stream(1, corked=False, client=True, meter=True, process=33),
        Stream(1, corked=False, client=True, meter=False, process=OWN),
    ],
)
def test_plumbing_is_no_recording(stream: Stream) -> None:
    assert not stream.recording(OWN)
    assert MICROPHONE.recording(OWN)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('"resample_method": ""', '"resample_method": "peaks"'),
        ('"media.name": ', '"stream.monitor": "true", "media.name": '),
    ],
)
def test_a_level_meter_is_seen_in_json(before: str, after: str) -> None:
    text = read("pulseaudio-16.json").replace(before, after)

    assert all(stream.meter for stream in streams_in_json(text))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Resample method: n/a", "Resample method: peaks"),
        ("media.name = ", 'stream.monitor = "true"\n\t\tmedia.name = '),
    ],
)
def test_a_level_meter_is_seen_in_text(before: str, after: str) -> None:
    text = read("pulseaudio-16.txt").replace(before, after)

    assert all(stream.meter for stream in streams_in_text(text))


def test_the_streams_of_pipewire_are_programs_that_record() -> None:
    streams = streams_in_json(read("pipewire-0.3.json"))

    assert [stream.source for stream in streams] == [42, 48]
    assert all(stream.recording(OWN) for stream in streams)


@pytest.mark.parametrize("text", ["", "[]", " \n"])
def test_nobody_records(text: str) -> None:
    assert streams_in_json(text) == []


@pytest.mark.parametrize(
    "text",
    ["{", "3", '"no"', "[3]", "[{}]", '[{"source": "x", "corked": false}]', "[null]"],
)
def test_what_is_no_list_of_streams_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        streams_in_json(text)


def test_a_text_without_a_source_is_refused() -> None:
    with pytest.raises(ValueError, match="without a source"):
        streams_in_text("Source Output #1\n\tCorked: no\n")


def fake_pactl(folder: Path, script: str) -> dict[str, str]:
    command = folder / "pactl"
    command.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    command.chmod(0o755)
    return {"PATH": f"{folder}:{os.environ['PATH']}", "PULSE_SERVER": "unix:/nowhere"}


def test_an_old_pactl_is_asked_for_text(tmp_path: Path) -> None:
    environment = fake_pactl(
        tmp_path,
        'case "$*" in\n'
        "  --format*) echo \"pactl: unrecognized option '$1'\" >&2; exit 1;;\n"
        f'  *outputs) cat "{OUTPUTS}/pulseaudio-16.txt";;\n'
        f'  *) cat "{OUTPUTS}/sources.txt";;\n'
        "esac",
    )

    assert PulseStreams(environment).look() is True


def test_json_that_a_name_broke_is_asked_for_as_text(tmp_path: Path) -> None:
    environment = fake_pactl(
        tmp_path, 'case "$1" in --format*) printf \'[{"name": "\\377\';; esac'
    )

    assert PulseStreams(environment).look() is False


def test_a_list_that_makes_no_sense_is_an_error(tmp_path: Path) -> None:
    environment = fake_pactl(tmp_path, 'echo "Source Output #1"')

    with pytest.raises(SensorError, match="cannot be read"):
        PulseStreams(environment).look()


def test_only_the_monitor_of_a_loudspeaker_is_recorded(tmp_path: Path) -> None:
    entry = '[{"source": 0, "corked": false, "client": "4"}]'
    environment = fake_pactl(
        tmp_path,
        f"case \"$*\" in *outputs) echo '{entry}';; *) cat {OUTPUTS}/sources.txt;; esac",
    )

    assert PulseStreams(environment).look() is False


def test_a_pactl_that_hangs_is_ended(tmp_path: Path) -> None:
    environment = fake_pactl(tmp_path, "exec tail -f /dev/null")

    with pytest.raises(SensorError, match="does not answer in time"):
        PulseStreams(environment, timedelta(milliseconds=50)).look()


def test_a_server_that_refuses_is_an_error(tmp_path: Path) -> None:
    environment = fake_pactl(tmp_path, "echo 'Connection refused' >&2; exit 1")

    with pytest.raises(SensorError, match="no sound server answers"):
        PulseStreams(environment).look()


def test_without_pactl_it_says_what_to_install(tmp_path: Path) -> None:
    environment = {"PATH": str(tmp_path), "PULSE_SERVER": "unix:/nowhere"}

    with pytest.raises(SensorError, match="install the package pulseaudio-utils"):
        PulseStreams(environment).look()


def test_no_server_is_started_where_none_runs(tmp_path: Path) -> None:
    started = tmp_path / "started"
    environment = fake_pactl(tmp_path, f"touch {started}")
    del environment["PULSE_SERVER"]

    with pytest.raises(SensorError, match="no sound server answers"):
        PulseStreams(environment | {"XDG_RUNTIME_DIR": str(tmp_path)}).look()

    assert not started.exists()
