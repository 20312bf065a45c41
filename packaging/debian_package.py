"""Lay out a Debian package: the wheel and its dependencies in one private folder.

Debian 12 has no PySide6, so the package carries it, without the parts of Qt that
HybridWell never loads. The launcher finds the folder beside itself, so the tree also
runs where it is unpacked.
"""

import gzip
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # a script sees its own folder only

from devkit.machine import QT_LIBRARIES  # noqa: E402 - needs the line above

LINUX = ROOT / "packaging" / "linux"
ICONS = ROOT / "resources" / "icons"
PRIVATE = Path("usr/lib/hybridwell")
KEPT_MODULES = (
    "Core",
    "DBus",
    "Gui",
    "Network",
    "PrintSupport",
    "Svg",
    "SvgWidgets",
    "Widgets",
)
KEPT_LIBRARIES = (*KEPT_MODULES, "OpenGL", "XcbQpa", "WaylandClient", "WlShellIntegration")
KEPT_PLUGINS = (
    "iconengines", "imageformats", "platforminputcontexts", "platforms", "platformthemes",
    "printsupport", "wayland-decoration-client", "wayland-graphics-integration-client",
    "wayland-shell-integration", "xcbglintegrations",
)  # fmt: skip
KEPT_FOLDERS = ("Qt", "Qt/lib", "Qt/plugins", "Qt/translations", "support")
DROPPED_PLUGINS = (
    "libqeglfs", "libqlinuxfb", "libqminimal", "libqvkkhrdisplay", "libqvnc", "libqpdf",
    "libqtvirtualkeyboardplugin", "libivi-shell", "libqt-shell", "libvulkan-server",
)  # fmt: skip
RENAMED = {"libglib2.0-0": "libglib2.0-0t64 | libglib2.0-0"}  # 64-bit time, Debian 13
LAUNCHER = """#!/usr/bin/python3 -I
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "lib" / "hybridwell"))

from hybridwell.cli import main

sys.exit(main())
"""
CONTROL = """Package: hybridwell
Version: {version}-1
Section: misc
Priority: optional
Architecture: {architecture}
Maintainer: The HybridWell contributors <contributors@hybridwell.invalid>
Installed-Size: {size}
Depends: python3 (>= 3.11), libc6 (>= 2.34), {libraries}
Recommends: fonts-dejavu-core | fonts-noto-core, libnotify-bin
Description: companion for people who work partly at home
 HybridWell counts screen and sitting time, invites to move in time, and keeps the
 home-work days that payroll needs. Movement data stay on this computer.
"""
AFTER_INSTALL = """#!/bin/sh
set -e
# Python 3 may be newer than the one of the build, so the byte code is made here.
python3 -m compileall -q /usr/lib/hybridwell || true
"""
BEFORE_REMOVAL = """#!/bin/sh
set -e
find /usr/lib/hybridwell -name __pycache__ -type d -prune -exec rm -r {} +
"""


def build(wheel: Path, out: Path) -> Path:
    """Build the Debian package of a wheel."""
    version = wheel.name.split("-")[1]
    architecture = _output("dpkg", "--print-architecture").strip()
    package = out / f"hybridwell_{version}-1_{architecture}.deb"
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "root"
        _install(wheel, root / PRIVATE)
        _thin_out(root / PRIVATE / "PySide6")
        _check_libraries(root / PRIVATE)
        _share(root)
        _control(root, version, architecture)
        pack = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z3", "--build"]
        subprocess.run(
            [*pack, str(root), str(package)], check=True, stdout=subprocess.DEVNULL
        )
    return package


def _install(wheel: Path, target: Path) -> None:
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-compile", "--target"]
    pinned = {**os.environ, "PIP_CONSTRAINT": str(ROOT / "requirements-dev.lock")}
    subprocess.run([*pip, str(target), str(wheel)], check=True, env=pinned)
    shutil.rmtree(target / "bin", ignore_errors=True)


def _thin_out(pyside: Path) -> None:
    """Remove the parts of PySide6 that HybridWell never loads: three quarters of it."""
    for path in sorted(pyside.rglob("*"), reverse=True):
        if path.is_dir():
            if not any(path.iterdir()):
                path.rmdir()
        elif not _kept(path.relative_to(pyside)):
            path.unlink()


def _kept(path: Path) -> bool:
    folder, name = path.parent.as_posix(), path.name
    plugin = path.parent.parent.as_posix() == "Qt/plugins"
    match folder:
        case ".":
            module = name.startswith("Qt") and name.endswith(".so")
            kept = {f"Qt{module}.abi3.so" for module in KEPT_MODULES}
            return (
                name in kept
                if module
                else name.endswith(".py") or "libpyside6.abi3" in name
            )
        case "Qt/lib":
            kept = {f"libQt6{library}.so.6" for library in KEPT_LIBRARIES}
            return name in kept or name.startswith("libicu")
        case "Qt/translations":
            return name == "qtbase_nl.qm"
        case "support":
            return name.endswith(".py")
    return (
        plugin and path.parent.name in KEPT_PLUGINS and not name.startswith(DROPPED_PLUGINS)
    )


def _check_libraries(private: Path) -> None:
    """Refuse to pack when a kept part needs a dropped one."""
    for library in private.rglob("*.so*"):
        for line in _output("ldd", str(library)).splitlines():
            if "not found" in line and line.strip().startswith(
                ("libQt6", "libpyside", "libicu")
            ):
                sys.exit(f"{library.name} needs a dropped library: {line.strip()}")


def _share(root: Path) -> None:
    """Put launcher, desktop entry, icons and papers where Debian has them."""
    launcher = root / "usr/bin/hybridwell"
    _write(launcher, LAUNCHER, 0o755)
    share = root / "usr/share"
    _copy(LINUX / "hybridwell.desktop", share / "applications")
    for metainfo in LINUX.glob("*.metainfo.xml"):
        _copy(metainfo, share / "metainfo")
    hicolor = share / "icons/hicolor"
    for icon in ICONS.glob("*x*/hybridwell.png"):
        _copy(icon, hicolor / icon.parent.name / "apps")
    _copy(ICONS / "hybridwell.svg", hicolor / "scalable/apps")
    _copy(ICONS / "hybridwell-symbolic.svg", hicolor / "symbolic/apps")
    papers = share / "doc/hybridwell"
    _copy(LINUX / "copyright", papers)
    (papers / "changelog.gz").write_bytes(
        gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), mtime=0)
    )


def _control(root: Path, version: str, architecture: str) -> None:
    libraries = sorted(RENAMED.get(name, name) for name in QT_LIBRARIES.values())
    size = sum(path.stat().st_size for path in root.rglob("*") if path.is_file()) // 1024
    control = CONTROL.format(
        version=version,
        architecture=architecture,
        size=size,
        libraries=", ".join(libraries),
    )
    _write(root / "DEBIAN/control", control, 0o644)
    _write(root / "DEBIAN/postinst", AFTER_INSTALL, 0o755)
    _write(root / "DEBIAN/prerm", BEFORE_REMOVAL, 0o755)
    for path in _folders(root):
        path.chmod(0o755)


def _folders(root: Path) -> Iterator[Path]:
    yield root
    yield from (path for path in root.rglob("*") if path.is_dir())


def _write(path: Path, text: str, mode: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(mode)


def _copy(source: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, folder / source.name)


def _output(*command: str) -> str:
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    return done.stdout
