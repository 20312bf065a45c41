"""What this computer must have besides Python, by name, and how Debian provides it."""

import ctypes
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Mapping
from importlib.util import find_spec
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
DBUSMOCK = "/usr/lib/python3/dist-packages/dbusmock/__init__.py"
"""Plays the services of a desktop; with what it needs 3 MB. It has no command."""
TEST_COMMANDS = SCREEN_COMMANDS | {
    "xdotool": "xdotool",
    "sway": "sway",
    "mutter": "mutter",
    "xrandr": "x11-xserver-utils",
    "xterm": "xterm",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",  # not on the path of a user
    "notify-send": "libnotify-bin",
    DBUSMOCK: "python3-dbusmock",
    "xfce4-notifyd-config": "xfce4-notifyd",  # draws messages with buttons; 1 MB
    "faketime": "faketime",
    "strace": "strace",
    "ip": "iproute2",  # a network of its own, to read its gateway
    "import": "imagemagick",
    "pulseaudio": "pulseaudio",
    "pactl": "pulseaudio-utils",
    "pipewire": "pipewire",
    "pw-record": "pipewire-bin",
    "wireplumber": "wireplumber",
    "gsettings": "libglib2.0-bin",
    "desktop-file-validate": "desktop-file-utils",
    "appstreamcli": "appstream",
    "pdftotext": "poppler-utils",
    "soffice": "libreoffice-calc-nogui",
}
FONTS = {".ttf", ".otf", ".ttc", ".pfb"}
QUIET = ("env", "DEBIAN_FRONTEND=noninteractive")
APT = ("apt-get", "-o", "DPkg::Lock::Timeout=120")
INSTALL = (*APT, "install", "-y", "--no-install-recommends")


def provide(commands: Mapping[str, str], *, yes: bool) -> None:
    """Install what Python, Qt and these commands lack, as root or when told to.

    All of it is asked for at once; where it may not be installed, the one command is said.
    """
    missing = _missing(commands) if sys.platform == "linux" else {}
    if not missing:
        return
    print(f"This computer lacks: {', '.join(sorted(missing))}", flush=True)
    if not shutil.which("apt-get"):
        sys.exit("Install them with this system's package manager and start again.")
    wanted = sorted(set(missing.values()))
    root = os.geteuid() == 0
    if not root and not (yes and shutil.which("sudo")):
        sys.exit(
            f"Install them with this command, or start again with --yes:\n{_sudo(wanted)}"
        )
    _install(wanted, QUIET if root else ("sudo", *QUIET))


def _missing(commands: Mapping[str, str]) -> dict[str, str]:
    """Map the name of what is missing to the Debian package that brings it."""
    missing = {name: package for name, package in QT_LIBRARIES.items() if not _loads(name)}
    missing |= {name: package for name, package in commands.items() if not there(name)}
    if not any(path.suffix in FONTS for path in Path("/usr/share/fonts").rglob("*")):
        missing["a font"] = "fonts-dejavu-core"
    if not find_spec("ensurepip"):  # a package of its own on Debian
        missing["venv"] = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    return missing


def there(name: str) -> bool:
    """Tell whether there is such a command, or such a file by its whole path."""
    return bool(shutil.which(name)) or (name.startswith("/") and Path(name).is_file())


def _install(packages: list[str], prefix: tuple[str, ...]) -> None:
    print(f"installing {' '.join(packages)}", flush=True)
    update, install = (*prefix, *APT, "update"), (*prefix, *INSTALL, *packages)
    if not any(Path("/var/lib/apt/lists").glob("*Packages*")):
        done = _works(update) and _works(install)
    else:  # lists may be old, and name versions that the archive has replaced
        done = _works(install) or (_works(update) and _works(install))
    if not done:
        sys.exit(f"apt-get could not install them. Try by hand:\n{_sudo(packages)}")


def _works(command: tuple[str, ...]) -> bool:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
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
