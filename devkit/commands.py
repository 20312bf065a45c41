"""The commands of dev.py: run, check and lock."""

import argparse
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence

from devkit import checks, desk, environment, machine, windows

WITHOUT_SCREEN = ("--version", "--help", "-h")


def main(arguments: Sequence[str]) -> int:
    """Run one command; return its exit code."""
    signal.signal(signal.SIGTERM, _leave)
    try:
        if arguments[:1] == ["run"]:
            return _run(arguments[1:])
        options = _parser().parse_args(arguments)
        if options.command == "lock":
            return environment.lock()
        if options.windows:
            return windows.check(only=options.k, yes=options.yes)
        return checks.check(quick=options.quick, only=options.k, yes=options.yes)
    except KeyboardInterrupt:
        return 130


def _leave(*_signal: object) -> None:
    """End in order, so that no virtual screen is left behind."""
    sys.exit(143)


def _run(arguments: Sequence[str]) -> int:
    """Keep what dev.py itself understands; everything else is for HybridWell."""
    rest = [argument for argument in arguments if argument not in ("--yes", "--demo")]
    return run(rest, demo="--demo" in arguments, yes="--yes" in arguments)


def run(arguments: list[str], *, demo: bool, yes: bool) -> int:
    """Start HybridWell from this checkout, on a virtual screen if there is no other."""
    arguments = ["run", "--demo", *arguments] if demo else arguments
    virtual = opens_windows(arguments) and not _has_screen()
    if virtual:
        print("There is no display here: HybridWell runs on a virtual screen.", flush=True)
    machine.provide(_screen_commands() if virtual else {}, yes=yes)
    environment.prepare(dev=False)
    command = [environment.tool("hybridwell"), *arguments]
    if virtual:
        return _run_on_virtual_screen(command)
    if os.name == "nt":  # exec would give the prompt back while the program still runs
        return subprocess.run(command, check=False).returncode
    return os.execv(command[0], command)  # noqa: S606 - no shell is wanted


def _screen_commands() -> dict[str, str]:
    """Ask for a whole desktop where it is one command away, else for the screen alone."""
    parts = machine.SCREEN_COMMANDS
    return parts if shutil.which("apt-get") else {"Xvfb": parts["Xvfb"]}


def _run_on_virtual_screen(command: list[str]) -> int:
    with desk.virtual_desk(tray=True) as variables:
        display = variables["DISPLAY"]
        print(f"The screen is DISPLAY={display}; a picture of it, with ImageMagick:")
        print(f"  import -display {display} -window root screen.png", flush=True)
        return _wait_for(subprocess.Popen(command, env=variables))


def _wait_for(process: subprocess.Popen[bytes]) -> int:
    """Let the program end by itself after Ctrl+C, which it has heard too."""
    try:
        return process.wait()
    except KeyboardInterrupt:
        return process.wait()
    finally:
        process.terminate()
        process.wait()


def _has_screen() -> bool:
    named = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    return sys.platform != "linux" or bool(named)


def opens_windows(arguments: list[str]) -> bool:
    """Tell `run`, also when it is not said, from the commands that print and end."""
    if not arguments or "run" in arguments:
        return True
    return arguments[0].startswith("-") and not set(WITHOUT_SCREEN) & set(arguments)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="dev.py", allow_abbrev=False)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser(
        "run",
        help="set up and start HybridWell: run [--yes] [--demo] [arguments for hybridwell]",
    )
    checking = commands.add_parser("check", help="everything that CI checks")
    checking.add_argument(
        "--yes", action="store_true", help="install missing packages (sudo)"
    )
    checking.add_argument("--quick", action="store_true", help="no e2e tests, no packages")
    checking.add_argument(
        "--windows", action="store_true", help="on Windows' Python under Wine instead"
    )
    checking.add_argument("-k", metavar="EXPRESSION", help="only these tests")
    commands.add_parser("lock", help="resolve the dependencies anew")
    return parser
