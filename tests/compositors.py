"""Real compositors without a screen, each with a folder of its own, and a hand on them."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from jeepney import DBusAddress, message_bus, new_method_call
from jeepney.io.blocking import open_dbus_connection
from jeepney.wrappers import unwrap_msg

from hybridwell.errors import SensorError
from hybridwell.sensors.wayland_wire import WaylandWire, connected
from tests.e2e.desktop import wait_for

NOBODY = ("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")
HEADLESS = {
    "WLR_BACKENDS": "headless",
    "WLR_RENDERER": "pixman",
    "WLR_LIBINPUT_NO_DEVICES": "1",
}
REMOTE = "org.gnome.Mutter.RemoteDesktop"


@dataclass(frozen=True, slots=True)
class Compositor:
    """One that runs: how programs find it, and how the user moves the pointer."""

    process: "subprocess.Popen[bytes]"
    environment: Mapping[str, str]
    move: Callable[[], None]

    @property
    def socket(self) -> Path:
        return Path(self.environment["WAYLAND_DISPLAY"])

    def kill(self) -> None:
        """End it as a crash does."""
        self.process.kill()
        self.process.wait()


@contextmanager
def folder_of_a_session() -> Iterator[Path]:
    """Make a folder that the compositor may use; sway does not run as root."""
    with tempfile.TemporaryDirectory(prefix="way-") as name:
        if os.geteuid() == 0:
            os.chown(name, 65534, 65534)
        yield Path(name)


@contextmanager
def sway(folder: Path) -> Iterator[Compositor]:
    """Run sway; a second one in the same folder has the same sockets."""
    need("sway", "swaymsg")
    file, command = folder / "config", folder / "command.sock"
    file.write_text("xwayland disable\n")
    file.chmod(0o644)  # for sway as well, whatever a test before this one has masked
    command.unlink(missing_ok=True)  # sway takes another one if it is there
    environment = private(folder) | HEADLESS | {"SWAYSOCK": str(command)}
    dropped = NOBODY if os.geteuid() == 0 else ()
    with running([*dropped, "sway", "-c", str(file)], environment) as process:
        wait_for(lambda: said("swaymsg", environment))
        display = folder / "wayland-1"
        yield Compositor(
            process,
            {"WAYLAND_DISPLAY": str(display), "XDG_SESSION_TYPE": "wayland"},
            lambda: assert_said("swaymsg seat seat0 cursor move 5 5", environment),
        )


@contextmanager
def kwin(folder: Path, bus: str) -> Iterator[Compositor]:
    """Run KWin, as Plasma does, where it is installed: it is too large for each check."""
    need("kwin_wayland")
    # With the capability of the installed file it does not run in a container.
    program = str(folder / "kwin_wayland")
    shutil.copy(shutil.which("kwin_wayland") or "", program)
    environment = private(folder) | {
        "KWIN_WAYLAND_NO_PERMISSION_CHECKS": "1",
        "DBUS_SESSION_BUS_ADDRESS": bus,
    }
    line = [program, "--virtual", "--no-lockscreen", "--socket", "kwin"]
    with running(line, environment) as process:
        wait_for(lambda: owned(bus, "org.kde.KWin"))  # its socket is there too early
        wait_for(lambda: answers(folder / "kwin"))
        yield Compositor(
            process,
            {"WAYLAND_DISPLAY": str(folder / "kwin"), "XDG_SESSION_TYPE": "wayland"},
            lambda: move_on_kwin(folder / "kwin"),
        )


@contextmanager
def mutter(folder: Path, bus: str) -> Iterator[Compositor]:
    """Run Mutter as GNOME Shell does, on this session bus."""
    need("mutter")
    environment = private(folder) | {"DBUS_SESSION_BUS_ADDRESS": bus}
    line = ["mutter", "--headless", "--wayland", "--no-x11", "--wayland-display", "mutter"]
    screen = ["--virtual-monitor", "640x480"]
    with running([*line, *screen], environment) as process, ExitStack() as stack:
        wait_for(lambda: answers(folder / "mutter"))
        hand = wait_for(lambda: remote_hand(bus, stack))
        yield Compositor(
            process,
            {
                "WAYLAND_DISPLAY": str(folder / "mutter"),
                "DBUS_SESSION_BUS_ADDRESS": bus,
                "XDG_SESSION_TYPE": "wayland",
            },
            hand,
        )


def need(*programs: str) -> None:
    if missing := [name for name in programs if not shutil.which(name)]:
        pytest.skip(f"not installed: {', '.join(missing)}")


def private(folder: Path) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH",)}
    return kept | {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "LC_ALL": "C.UTF-8"}


@contextmanager
def running(
    line: list[str], environment: dict[str, str]
) -> Iterator["subprocess.Popen[bytes]"]:
    silent = subprocess.DEVNULL
    process = subprocess.Popen(line, env=environment, stdout=silent, stderr=silent)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def said(line: str, environment: dict[str, str]) -> bool:
    command = line.split() if " " in line else [line, "-t", "get_version"]
    done = subprocess.run(command, env=environment, capture_output=True, check=False)
    return done.returncode == 0


def assert_said(line: str, environment: dict[str, str]) -> None:
    assert said(line, environment)


def owned(bus: str, name: str) -> bool:
    with open_dbus_connection(bus) as connection:
        asked = message_bus.NameHasOwner(name)
        return bool(unwrap_msg(connection.send_and_get_reply(asked))[0])


def answers(socket: Path) -> bool:
    try:
        WaylandWire(connected(socket)).close()
    except SensorError:  # it is not there yet, or what a killed one has left is
        return False
    return True


def move_on_kwin(socket: Path) -> None:
    wire = WaylandWire(connected(socket))
    fake = wire.bind("org_kde_kwin_fake_input", 4)
    wire.request(fake, 0, b"test", b"test")
    wire.request(fake, 1, 5 * 256, 5 * 256)
    wire._round_trip()  # what a client asks as it hangs up is not heard
    wire.close()


def remote_hand(bus: str, stack: ExitStack) -> Callable[[], None] | None:
    """Return what moves the pointer of Mutter, once its remote desktop is there."""
    connection = open_dbus_connection(bus)

    def call(path: str, interface: str, member: str, *words: object) -> tuple[str, ...]:
        address = DBusAddress(path, REMOTE, interface)
        signature = "d" * len(words) or None
        message = new_method_call(address, member, signature, words)
        answer: tuple[str, ...] = unwrap_msg(connection.send_and_get_reply(message))
        return answer

    try:
        (session,) = call("/org/gnome/Mutter/RemoteDesktop", REMOTE, "CreateSession")
    except Exception:  # noqa: BLE001 - it is not there yet
        connection.close()
        return None
    stack.callback(connection.close)
    of_session = f"{REMOTE}.Session"
    call(session, of_session, "Start")

    def move() -> None:
        call(session, of_session, "NotifyPointerMotionRelative", 5.0, 5.0)

    return move
