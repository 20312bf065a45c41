"""A D-Bus bus of a test's own, and a loop that turns until something is so."""

import select
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from time import monotonic

from hybridwell.session_bus import Bus

_CONFIG = """<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>{address}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
"""Without the services of this computer: nothing is started by asking."""
PATIENCE = 10.0


@contextmanager
def private_bus(folder: Path, name: str = "bus") -> Iterator[str]:
    """Start a bus and yield its address; it can be started there again."""
    address = f"unix:path={folder / name}"
    config = folder / f"{name}.conf"
    config.write_text(_CONFIG.format(address=address))
    command = ["dbus-daemon", "--nofork", "--print-address", f"--config-file={config}"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()  # it listens
        try:
            yield address
        finally:
            process.terminate()
            process.wait(PATIENCE)


class Later:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = timedelta()

    def __call__(self) -> timedelta:
        return self.now


def real_time() -> timedelta:
    return timedelta(seconds=monotonic())


def turn(*buses: Bus, until: Callable[[], object]) -> None:
    """Do what a loop does until something is so; fails if that takes too long."""
    end = monotonic() + PATIENCE
    while not until():
        assert monotonic() < end, "this has not come true"
        loops = {number: bus for bus in buses if (number := bus.fileno()) is not None}
        writing = [number for number, bus in loops.items() if bus.writing]
        found = select.select([*loops], writing, [], 0.05)
        for number in {*found[0], *found[1]}:
            loops[number].drain()
        for bus in buses:
            bus.tick()
