"""Windows CPython with PySide6 under Wine, in `.cache/windows`: for tests, never shipped.

No archive of packages has Windows' Python, but a wheel of the Panda3D engine carries its
core (python311.dll and the compiled modules).  What is plain Python comes from this
computer's own 3.11; a launcher and small
libraries that Wine lacks are compiled from `wine/`.
"""

import hashlib
import re
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

from devkit.environment import LOCK, ROOT, tool
from devkit.steps import StepError, quietly

COMMANDS = {"wine": "wine", "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64-posix"}
"""880 MB in all, so only asked for by `check --windows`."""
HOME = ROOT / ".cache" / "windows"
PYTHON = HOME / "py"
PREFIX = HOME / "prefix"
CORE = "panda3d==1.10.16"  # python311.dll 3.11.9
SOURCES = Path(__file__).with_name("wine")
_STAMP = HOME / "made-from"
_OVERRIDES = "mscoree,mshtml,winedbg.exe="
"""No .NET and no browser, which it would ask for, and no debugger that waits for ever."""
_NOT_PLAIN = ("site-packages", "dist-packages", "lib-dynload", "test", "__pycache__")
_COMPILER = "x86_64-w64-mingw32-gcc"
_RUNTIME = ("msvcp140", "msvcp140_1", "msvcp140_2", "vcruntime140_1", "concrt140")


def environment(variables: dict[str, str]) -> dict[str, str]:
    """Lead Wine to the prefix of this checkout, without its questions and its chatter."""
    plain = {name: value for name, value in variables.items() if name != "QT_QPA_PLATFORM"}
    return plain | {
        "WINEPREFIX": str(PREFIX),
        "WINEDEBUG": "-all",
        "WINEDLLOVERRIDES": _OVERRIDES,
        "PYTHONUTF8": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def command(*arguments: str) -> list[str]:
    """Return what starts the Windows Python."""
    return ["wine", str(PYTHON / "python.exe"), *arguments]


def prepare(variables: dict[str, str]) -> None:
    """Make it, unless it is there and made from the same lock file and sources."""
    made_from = _fingerprint()
    if _STAMP.exists() and _STAMP.read_text() == made_from:
        return
    shutil.rmtree(HOME, ignore_errors=True)
    wheels = HOME / "wheels"
    wheels.mkdir(parents=True)
    _take_core(wheels)
    _take_packages()
    _build()
    shutil.rmtree(wheels)
    quietly(["wineboot", "-i"], environment(variables))
    _STAMP.write_text(made_from)


def install(wheel: Path) -> None:
    """Put a wheel of HybridWell, whose dependencies are there, in place of an older one."""
    packages = PYTHON / "Lib" / "site-packages"
    for old in packages.glob("hybridwell*"):
        shutil.rmtree(old)
    quietly([*_pip("install"), "--no-compile", "--target", str(packages), str(wheel)])


def end(variables: dict[str, str]) -> None:
    """End every Windows program of this prefix, and wait for it."""
    for option in ("-k", "-w"):
        subprocess.run(["wineserver", option], env=environment(variables), check=False)


def _fingerprint() -> str:
    parts = [LOCK.read_bytes(), Path(__file__).read_bytes(), sys.version.encode()]
    parts += [source.read_bytes() for source in sorted(SOURCES.glob("*.c"))]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()[:16]


def _take_core(wheels: Path) -> None:
    """Unpack the compiled part of Python, and lay this computer's plain part beside it."""
    if sys.version_info[:2] != (3, 11):
        raise StepError(f"this needs Python 3.11, and here is {sys.version.split()[0]}")
    quietly([*_pip("download"), "--abi", "cp311", "-d", str(wheels), CORE])
    (wheel,) = wheels.glob("panda3d*.whl")
    libraries = PYTHON / "DLLs"
    libraries.mkdir(parents=True)
    with zipfile.ZipFile(wheel) as archive:
        for name in archive.namelist():
            if name.startswith("deploy_libs/"):
                folder = libraries if name.endswith(".pyd") else PYTHON
                (folder / Path(name).name).write_bytes(archive.read(name))
    plain = Path(sysconfig.get_path("stdlib"))
    shutil.copytree(plain, PYTHON / "Lib", ignore=shutil.ignore_patterns(*_NOT_PLAIN))


def _take_packages() -> None:
    """Install what the lock file says for Windows."""
    packages = PYTHON / "Lib" / "site-packages"
    packages.mkdir()
    pins = quietly([tool("python"), "-m", "devkit.lock_pins"]).split()
    quietly([*_pip("install"), "--no-compile", "--target", str(packages), *pins])
    for name in _RUNTIME:  # of Visual C++, which Windows has and Wine has not
        shutil.copy(packages / "shiboken6" / f"{name}.dll", PYTHON)


def _pip(work: str) -> list[str]:
    only = ["--only-binary=:all:", "--platform", "win_amd64", "--python-version", "3.11"]
    quiet = ["-q", "--disable-pip-version-check", "--no-deps", "--implementation", "cp"]
    return [tool("python"), "-m", "pip", work, *quiet, *only]


def _build() -> None:
    """Compile the launcher, the stable ABI's python3.dll, and stand-ins for Windows'."""
    _compile("-municode", "launch.c", "python.exe")
    _compile("-shared", "icu.c", "icuuc.dll")
    _compile("-shared", "prng.c", "bcryptprimitives.dll", "-ladvapi32")
    definition = HOME / "python3.def"
    exports = "".join(f"{name} = python311.{name}\n" for name in _exported())
    definition.write_text(f"LIBRARY python3.dll\nEXPORTS\n{exports}")
    forwarder = ["-shared", "-nostdlib", "-Wl,--entry=0", "-o", str(PYTHON / "python3.dll")]
    quietly([_COMPILER, *forwarder, str(definition)])


def _compile(kind: str, source: str, program: str, *libraries: str) -> None:
    made = ["-o", str(PYTHON / program), *libraries]
    quietly([_COMPILER, kind, "-O1", "-w", str(SOURCES / source), *made])


def _exported() -> list[str]:
    told = quietly(["x86_64-w64-mingw32-objdump", "-p", str(PYTHON / "python311.dll")])
    _, _, table = told.partition("[Ordinal/Name Pointer] Table")
    return sorted(set(re.findall(r"\]\s.*?(_?Py\w+)$", table, re.MULTILINE)))
