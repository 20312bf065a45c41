"""One line of progress for each step of a check, and what to do about those that fail."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from time import monotonic

from devkit.environment import ROOT

STARTED = 5  # seconds after which a program that still runs has started


class StepError(Exception):
    """A step that failed; the message is what it printed."""


class StepSkippedError(Exception):
    """A step that cannot be done on this system; the message says why."""


@dataclass(slots=True)
class Progress:
    """What was done so far."""

    failed: list[str] = field(default_factory=list)

    def step(self, name: str, work: Callable[[], object], advice: str) -> None:
        """Do one piece of work; go on with the next also when it fails."""
        print(f"  {name:<36}", end="", flush=True)
        started = monotonic()
        try:
            work()
        except StepSkippedError as why:
            print(f"skipped: {why}", flush=True)
        except (StepError, SystemExit, OSError, subprocess.SubprocessError) as error:
            print(
                f"FAILED {monotonic() - started:5.1f} s\n{error}\n  -> {advice}", flush=True
            )
            self.failed.append(name)
        else:
            print(f"ok     {monotonic() - started:5.1f} s", flush=True)

    def finish(self) -> int:
        """Say how it went; return the exit code."""
        if self.failed:
            print(f"Not good yet: {', '.join(self.failed)}", flush=True)
            return 1
        print("All checks passed.", flush=True)
        return 0


def quietly(command: Sequence[str], environment: dict[str, str] | None = None) -> str:
    """Run a command and return what it prints; a failure shows all of it."""
    done = subprocess.run(
        command,
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        raise StepError(f"{' '.join(command)} (exit {done.returncode})\n{done.stdout}")
    return done.stdout


def aloud(command: Sequence[str], environment: dict[str, str]) -> None:
    """Run a command that shows its own progress."""
    print(flush=True)
    done = subprocess.run(command, cwd=ROOT, env=environment, check=False)
    sys.stdout.flush()
    print(" " * 38, end="", flush=True)
    if done.returncode:
        raise StepError(f"exit {done.returncode}, see above")


def stays_up(command: Sequence[str], environment: dict[str, str]) -> None:
    """Start a program that is to run on; it has failed if it ends within a few seconds."""
    process = subprocess.Popen(
        command,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        printed, _ = process.communicate(timeout=STARTED)
    except subprocess.TimeoutExpired:
        process.terminate()
        process.communicate(timeout=STARTED)
    else:
        raise StepError(
            f"{' '.join(command)} ended at once ({process.returncode})\n{printed}"
        )


def colour() -> str:
    """Return pytest's option for colours: only where somebody looks."""
    return (
        "--color=yes"
        if sys.stdout.isatty() and "NO_COLOR" not in os.environ
        else "--color=no"
    )
