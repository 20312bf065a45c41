"""Who holds a camera, from real processes and a folder of made-up devices."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from hybridwell.errors import SensorError
from hybridwell.signals.video_devices import VideoDevices


@pytest.fixture
def devices(tmp_path: Path) -> Path:
    folder = tmp_path / "dev"
    folder.mkdir()
    for name in ("video0", "video1", "video", "tty0"):
        (folder / name).touch()
    return folder


@pytest.fixture
def holder(devices: Path) -> Iterator["subprocess.Popen[bytes]"]:
    """Run a process that holds the second camera open as its input."""
    with (
        (devices / "video1").open("rb") as camera,
        subprocess.Popen(["tail", "-f", "/dev/null"], stdin=camera) as process,
    ):
        camera.close()
        yield process
        process.kill()


def made_up(processes: Path, number: str, name: str, *files: Path) -> None:
    folder = processes / number / "fd"
    folder.mkdir(parents=True)
    for at, file in enumerate(files):
        (folder / str(at)).symlink_to(file)
    (folder.parent / "comm").write_text(f"{name}\n", encoding="utf-8")


def test_a_camera_that_nobody_holds_is_not_in_use(devices: Path) -> None:
    assert VideoDevices(devices).look() is False


def test_a_camera_is_in_use_until_its_process_ends(
    devices: Path, holder: "subprocess.Popen[bytes]"
) -> None:
    probe = VideoDevices(devices)
    assert probe.look() is True

    holder.kill()
    holder.wait()

    assert probe.look() is False


def test_without_a_camera_no_process_is_looked_at(tmp_path: Path) -> None:
    assert VideoDevices(tmp_path, tmp_path / "nowhere").look() is False


def test_processes_that_cannot_be_listed_are_an_error(devices: Path) -> None:
    with pytest.raises(SensorError, match="a camera in use is not seen"):
        VideoDevices(devices, devices / "nowhere").look()


def test_a_media_server_that_holds_all_cameras_proves_nothing(devices: Path) -> None:
    processes = devices.parent / "proc"
    made_up(processes, "10", "wireplumber", devices / "video0")
    made_up(processes, "11", "editor", devices / "tty0")
    (processes / "12").mkdir()  # ended meanwhile, or of another user
    (processes / "self").mkdir()

    assert VideoDevices(devices, processes).look() is None


def test_a_program_beside_the_media_server_counts(devices: Path) -> None:
    processes = devices.parent / "proc"
    made_up(processes, "10", "pipewire", devices / "video0")
    made_up(processes, "11", "browser", devices / "tty0", devices / "video0")

    assert VideoDevices(devices, processes).look() is True


def test_a_process_without_a_name_counts(devices: Path) -> None:
    processes = devices.parent / "proc"
    made_up(processes, "10", "", devices / "video0")
    (processes / "10" / "comm").unlink()

    assert VideoDevices(devices, processes).look() is True
