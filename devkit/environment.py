"""The virtual environment `.venv` of this checkout, pinned by one lock file."""

import hashlib
import os
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PROJECT = ROOT / "pyproject.toml"
LOCK = ROOT / "requirements-dev.lock"
STAMP = VENV / "installed"
BUILD_TOOLS = ("hatchling", "editables")  # what pyproject.toml names as its build system


def tool(name: str, venv: Path = VENV) -> str:
    """Return the path of a program in a virtual environment."""
    return str(venv / "Scripts" / f"{name}.exe" if os.name == "nt" else venv / "bin" / name)


def prepare(*, dev: bool) -> None:
    """Make `.venv` hold what the lock file says; do nothing when it does already."""
    installed = STAMP.read_text("utf-8").split() if STAMP.exists() else []
    if installed[:1] == [_fingerprint()] and (installed[1:] == ["dev"] or not dev):
        return
    print("making .venv (once, and after a change of the dependencies)", flush=True)
    create(VENV)
    group = (
        tomllib.loads(PROJECT.read_text("utf-8"))["dependency-groups"]["dev"] if dev else []
    )
    install(VENV, *BUILD_TOOLS, *group)
    extras = "[desk]" if dev else ""  # tests use the real libraries of each extra
    install(VENV, "--no-build-isolation", "--editable", f"{ROOT}{extras}")
    STAMP.write_text(f"{_fingerprint()} {'dev' if dev else 'run'}\n")


def create(venv: Path) -> None:
    """Create a virtual environment, empty."""
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(venv)], check=True)


def install(venv: Path, *requirements: str) -> None:
    """Install with the versions of the lock file."""
    pip = [tool("python", venv), "-m", "pip", "install"]
    pinned = {
        **os.environ,
        "PIP_CONSTRAINT": str(LOCK),
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    }
    done = subprocess.run(
        [*pip, *requirements], env=pinned, check=False, capture_output=True, text=True
    )
    if done.returncode:
        printed = done.stdout[-4000:] + done.stderr
        sys.exit(f"{printed}pip could not install that; is the network reachable?")


def lock() -> int:
    """Resolve pyproject.toml anew for every system and Python it allows."""
    with tempfile.TemporaryDirectory() as folder:
        venv = Path(folder)
        create(venv)
        subprocess.run(
            [tool("python", venv), "-m", "pip", "-q", "install", "uv"], check=True
        )
        resolve = [tool("uv", venv), "--no-config", "pip", "compile", str(PROJECT)]
        scope = [
            "--group",
            f"{PROJECT}:dev",
            "--all-extras",
            "--universal",
            "--python-version",
            "3.11",
            "-U",
        ]
        plain = ["--no-header", "--no-annotate", "--no-emit-index-url", "--quiet"]
        to = venv / "lock"
        subprocess.run([*resolve, *scope, *plain, "-o", str(to)], check=True)
        pins = to.read_text("utf-8")
    head = f"# Made by: python3 dev.py lock\n# Dependencies: {_dependencies()}\n"
    LOCK.write_text(head + pins, "utf-8")
    return 0


def lock_is_stale() -> bool:
    """Tell whether pyproject.toml names other dependencies than the lock was made from."""
    return f"# Dependencies: {_dependencies()}\n" not in LOCK.read_text("utf-8")


def _dependencies() -> str:
    read = tomllib.loads(PROJECT.read_text("utf-8"))
    project, group = read["project"], read["dependency-groups"]["dev"]
    named = (project["dependencies"], project["optional-dependencies"], group)
    return hashlib.sha256(repr(named).encode()).hexdigest()[:16]


def _fingerprint() -> str:
    """Say what `.venv` is made from; the settings of the tools do not count."""
    project = tomllib.loads(PROJECT.read_text("utf-8"))
    parts = [project[name] for name in ("build-system", "project", "dependency-groups")]
    made_from = repr((sys.version, str(ROOT), parts, LOCK.read_text("utf-8")))
    return hashlib.sha256(made_from.encode()).hexdigest()[:16]
