"""The command line of `demo`; documented in docs/command-line.md."""

import argparse
from pathlib import Path
from typing import TypeVar

_Parser = TypeVar("_Parser", bound=argparse.ArgumentParser)
_Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse names its type so


def add_demo(commands: "_Commands[_Parser]") -> None:
    """Add `demo`."""
    demo = commands.add_parser("demo", help="the window on a year of made-up data")
    demo.add_argument(
        "--out",
        type=Path,
        metavar="DIR",
        help="no window: write its pictures and the files of a month here",
    )
