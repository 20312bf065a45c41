"""What PipeWire says of its streams: a recorded answer, and what changes its meaning."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from hybridwell.errors import SensorError
from hybridwell.signals.first_answer import AbsentError
from hybridwell.signals.pipewire_streams import PipewireStreams, in_use

DUMP = Path(__file__).parent / "outputs" / "pipewire-dump.json"
MICROPHONE, STREAM, LINK = 32, 38, 43
"""Numbers of objects in that answer: `pw-record` takes from a microphone."""


def changed(number: int, **values: object) -> str:
    """Return the answer with other values in one object; a name of a property has a dot."""
    items: list[dict[str, Any]] = json.loads(DUMP.read_text("utf-8"))
    info = next(each["info"] for each in items if each["id"] == number)
    for name, value in values.items():
        if name == "state":
            info[name] = value
        else:
            info["props"][name.replace("_", ".")] = value
    return json.dumps(items)


def test_a_program_that_takes_from_a_microphone_uses_it() -> None:
    said = DUMP.read_text("utf-8")

    assert in_use(said, "Audio") is True
    assert in_use(said, "Video") is False


@pytest.mark.parametrize(
    ("number", "values"),
    [
        (STREAM, {"state": "suspended"}),
        (STREAM, {"state": "idle"}),
        (STREAM, {"stream_monitor": True}),
        (STREAM, {"stream_monitor": "true"}),
        (STREAM, {"stream_capture.sink": True}),
        (STREAM, {"node_link-group": "loopback-12"}),
        (STREAM, {"media_class": "Stream/Output/Audio"}),
        (MICROPHONE, {"media_class": "Audio/Sink"}),
    ],
)
def test_what_is_held_open_or_plumbing_or_no_microphone_does_not_count(
    number: int, values: dict[str, object]
) -> None:
    assert in_use(changed(number, **values), "Audio") is False


@pytest.mark.parametrize("value", [False, "false"])
def test_a_stream_that_says_it_is_no_meter_counts(value: object) -> None:
    assert in_use(changed(STREAM, stream_monitor=value), "Audio") is True


def test_a_virtual_microphone_counts() -> None:
    assert in_use(changed(MICROPHONE, media_class="Audio/Source/Virtual"), "Audio") is True


def test_a_stream_without_a_link_takes_nothing() -> None:
    items = [each for each in json.loads(DUMP.read_text("utf-8")) if each["id"] != LINK]

    assert in_use(json.dumps(items), "Audio") is False


@pytest.mark.parametrize("text", ["", "odd", "3", '["odd"]', "[3]"])
def test_another_answer_is_an_error(text: str) -> None:
    with pytest.raises((ValueError, TypeError, AttributeError)):
        in_use(text, "Audio")


def test_without_a_socket_nothing_is_started(tmp_path: Path) -> None:
    nothing_on_the_path = {"XDG_RUNTIME_DIR": str(tmp_path), "PATH": "/nowhere"}

    with pytest.raises(AbsentError):
        PipewireStreams(nothing_on_the_path, "Audio").look()


@pytest.fixture
def socket(tmp_path: Path) -> dict[str, str]:
    (tmp_path / "pipewire-0").touch()
    return {"XDG_RUNTIME_DIR": str(tmp_path), "PATH": str(tmp_path)}


def program(environment: dict[str, str], lines: str) -> None:
    """Put a program on the path that is called as the one of PipeWire."""
    file = Path(environment["PATH"]) / "pw-dump"
    file.write_text(f"#!/bin/sh\n{lines}\n", encoding="utf-8")
    file.chmod(0o755)


def test_without_pw_dump_it_says_what_to_install(socket: dict[str, str]) -> None:
    with pytest.raises(SensorError, match="install the package pipewire-bin"):
        PipewireStreams(socket, "Audio").look()


def test_an_answer_that_cannot_be_read_is_an_error(socket: dict[str, str]) -> None:
    program(socket, "echo odd")

    with pytest.raises(SensorError, match="cannot be read"):
        PipewireStreams(socket, "Audio").look()


def test_a_socket_that_a_crash_left_behind_is_no_pipewire(socket: dict[str, str]) -> None:
    program(socket, "exit 255")

    with pytest.raises(AbsentError):
        PipewireStreams(socket, "Audio").look()


def test_a_pipewire_that_hangs_is_given_up(socket: dict[str, str]) -> None:
    program(socket, "read never </dev/zero")

    with pytest.raises(SensorError, match="does not answer in time"):
        PipewireStreams(socket, "Audio", timedelta(milliseconds=50)).look()


def test_what_the_program_says_counts(socket: dict[str, str]) -> None:
    program(socket, f"while read -r line; do echo $line; done <{DUMP}")

    assert PipewireStreams(socket, "Audio").look() is True
    assert PipewireStreams(socket, "Video").look() is False
