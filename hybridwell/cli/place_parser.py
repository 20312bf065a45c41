"""The command line of suggested places: documented in docs/command-line.md."""

import argparse
from typing import TypeVar

_Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse names its type so
_Parser = TypeVar("_Parser", bound=argparse.ArgumentParser)


def add_suggest(days: "_Commands[_Parser]") -> None:
    """Add `suggest` to the commands on days."""
    suggest = days.add_parser("suggest", help="where a day is thought to be spent, and why")
    suggest.add_argument("date", nargs="?", help="today if none is given")
    suggest.add_argument("--json", action="store_true", help="for programs")


def add_places(commands: "_Commands[_Parser]") -> None:
    places = commands.add_parser("places", help="what is kept to know places again")
    actions = places.add_subparsers(
        dest="action", metavar="ACTION", required=True, parser_class=type(places)
    )
    listing = actions.add_parser("list", help="the days, and what was seen, as codes")
    forget = actions.add_parser("forget", help="forget all networks and screens")
    for each in (listing, forget):
        each.add_argument("--json", action="store_true", help="for programs")
