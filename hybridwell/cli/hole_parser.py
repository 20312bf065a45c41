"""The command line of `holes`: documented in docs/command-line.md."""

import argparse
from typing import TypeVar

from hybridwell.domain.movement.holes import Doing

_Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse names its type so
_Parser = TypeVar("_Parser", bound=argparse.ArgumentParser)


def add_holes(commands: "_Commands[_Parser]") -> None:
    parser = commands.add_parser("holes", help="what time away from the computer was")
    actions = parser.add_subparsers(
        dest="action", metavar="ACTION", required=True, parser_class=type(parser)
    )
    listing = actions.add_parser("list", help="the time away of a day, and what it was")
    put = actions.add_parser("explain", help="say what the time away at a moment was")
    drop = actions.add_parser("forget", help="take back what was said of it")
    for each in (put, drop):
        each.add_argument("time", metavar="12:09", help="when it began, or within it")
    put.add_argument("what", metavar="|".join(doing.value for doing in Doing))
    for each in (listing, put, drop):
        each.add_argument("--on", metavar="DATE", help="the workday; today if not given")
        each.add_argument("--json", action="store_true", help="for programs")
