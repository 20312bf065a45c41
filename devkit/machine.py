"""What this computer must have besides Python, by name, and how Debian provides it."""

import ctypes
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

QT_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
SCREEN_COMMANDS = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "tint2": "tint2",
    "dbus-daemon": "dbus",
}
TEST_COMMANDS = SCREEN_COMMANDS | {
    "xdotool": "xdotool",
    "xterm": "xterm",
    "notify-send": "libnotify-bin",
    "import": "imagemagick",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
}
APT = ("apt-get", "-o", "DPkg::Lock::Timeout=120")
INSTALL = (*APT, "install", "-y", "--no-install-recommends")


def missing_libraries() -> list[str]:
    """Name the libraries and fonts that Qt would ask for in vain."""
    missing = [name for name in QT_LIBRARIES if not _loads(name)]
    fonts = (path for path in Path("/usr/share/fonts").rglob("*.[to]tf"))
    return missing if next(fonts, None) else [*missing, "a font"]


def provide_libraries(*, yes: bool) -> None:
    """Install what Qt needs of a Linux system, or say what to install."""
    if sys.platform == "linux":
        packages = QT_LIBRARIES | {"a font": "fonts-dejavu-core"}
        provide("Qt needs", missing_libraries(), packages, yes=yes)


def provide_commands(commands: Mapping[str, str], *, yes: bool) -> None:
    """Install the programs that a virtual screen or the tests start."""
    if sys.platform == "linux":
        missing = [name for name in commands if not shutil.which(name)]
        provide("HybridWell's checks need", missing, commands, yes=yes)


def provide(
    who: str, missing: Iterable[str], packages: Mapping[str, str], *, yes: bool
) -> None:
    """Install the packages of what is missing, as root or when told to."""
    names = sorted(missing)
    if not names:
        return
    print(f"{who}: {', '.join(names)}", flush=True)
    if not shutil.which("apt-get"):
        sys.exit("Install them with this system's package manager and start again.")
    wanted = sorted({packages[name] for name in names})
    root = os.geteuid() == 0
    if not root and not yes:
        sys.exit(
            f"Install them with this command, or start again with --yes:\n{_sudo(wanted)}"
        )
    _install(wanted, [] if root else ["sudo"])


def _install(packages: list[str], prefix: list[str]) -> None:
    print(f"installing {' '.join(packages)}", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    lists = Path("/var/lib/apt/lists").glob("*Packages*")
    updated = next(lists, None) is None and _apt(prefix, (*APT, "update"), quiet)
    if _apt(prefix, (*INSTALL, *packages), quiet):
        return
    # Old package lists name versions that the archive has replaced.
    if not updated and _apt(prefix, (*APT, "update"), quiet):
        updated = _apt(prefix, (*INSTALL, *packages), quiet)
    if not updated:
        sys.exit(f"apt-get could not install them. Try by hand:\n{_sudo(packages)}")


def _apt(prefix: list[str], command: Iterable[str], environment: Mapping[str, str]) -> bool:
    done = subprocess.run(
        [*prefix, *command], env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode:
        print(done.stdout[-2000:], done.stderr[-2000:], sep="\n", flush=True)
    return done.returncode == 0


def _sudo(packages: list[str]) -> str:
    return shlex.join(["sudo", "apt-get", "install", "-y", *packages])


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
