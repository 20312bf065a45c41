"""A desktop without a monitor: X server, window manager, tray and session bus."""

import os
import select
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

SCREEN = "1440x900x24"
PATIENCE = 20  # seconds for a part to say that it is ready


@contextmanager
def virtual_desk(*, tray: bool) -> Iterator[dict[str, str]]:
    """Start what is installed of a desktop; yield the environment that leads there."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="desk-")))
        environment = {
            name: value for name, value in os.environ.items() if "WAYLAND" not in name
        }
        environment["XDG_SESSION_TYPE"] = "x11"
        environment["DISPLAY"] = f":{_x_server(stack)}"
        if shutil.which("dbus-daemon"):
            environment["DBUS_SESSION_BUS_ADDRESS"] = _session_bus(stack)
        if shutil.which("openbox"):
            _window_manager(stack, environment, folder / "ready")
        if tray and shutil.which("tint2"):
            _start(stack, ["tint2", "-c", "/etc/xdg/tint2/tint2rc"], environment)
        yield environment


@contextmanager
def private_home(environment: dict[str, str]) -> Iterator[dict[str, str]]:
    """Lead all files of a user to a folder that goes away: a check meets no real data."""
    with tempfile.TemporaryDirectory(prefix="home-") as folder:
        places = {
            "HOME": "",
            "XDG_RUNTIME_DIR": "run",
            "XDG_DATA_HOME": "data",
            "XDG_CONFIG_HOME": "config",
            "XDG_CACHE_HOME": "cache",
            "XDG_STATE_HOME": "state",
        }
        for place in places.values():
            (Path(folder) / place).mkdir(mode=0o700, exist_ok=True)
        # Nor real locks and sleep: a test that wants a system bus starts one.
        system = {"DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={folder}/run/system_bus"}
        private = {name: str(Path(folder) / at) for name, at in places.items()}
        yield environment | private | system


def _x_server(stack: ExitStack) -> str:
    """Start Xvfb on a display it chooses itself, and return the number."""
    if not shutil.which("Xvfb"):
        sys.exit(
            "There is no display and no Xvfb to make one: install Xvfb and start again."
        )
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-s", "0"]
    _start(stack, [*command, "-nolisten", "tcp"], dict(os.environ), writing)
    os.close(writing)
    return _line(reading, "Xvfb")


def _session_bus(stack: ExitStack) -> str:
    reading, writing = os.pipe()
    command = ["dbus-daemon", "--session", "--nofork", f"--print-address={writing}"]
    _start(stack, command, dict(os.environ), writing)
    os.close(writing)
    return _line(reading, "dbus-daemon")


def _window_manager(stack: ExitStack, environment: dict[str, str], ready: Path) -> None:
    os.mkfifo(ready)
    reading = os.open(ready, os.O_RDONLY | os.O_NONBLOCK)
    _start(stack, ["openbox", "--startup", f"sh -c 'echo ready > {ready}'"], environment)
    _line(reading, "openbox")


def _start(
    stack: ExitStack, command: list[str], environment: dict[str, str], *passed: int
) -> None:
    process = subprocess.Popen(
        command,
        env=environment,
        pass_fds=passed,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,  # Ctrl+C is for HybridWell; its desk goes after it
    )
    stack.callback(process.wait)
    stack.callback(process.terminate)


def _line(reading: int, who: str) -> str:
    with os.fdopen(reading) as stream:
        if not select.select([stream], [], [], PATIENCE)[0]:
            sys.exit(f"{who} did not start; try it by hand to see why")
        return stream.readline().strip()
