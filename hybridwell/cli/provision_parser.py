"""The command line of `provision`: documented in docs/provisions.md."""

import argparse
from pathlib import Path
from typing import TypeVar

from hybridwell.domain.claims.provision import Category, State

_Parser = TypeVar("_Parser", bound=argparse.ArgumentParser)
_Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse names its type so
_CATEGORIES = tuple(each.value for each in Category)
_STATES = tuple(each.value for each in State)


def add_provisions(commands: "_Commands[_Parser]") -> None:
    """Add `provision` with its actions."""
    provision = commands.add_parser(
        "provision", help="what you ask or get for working at home, and the free space"
    )
    actions = provision.add_subparsers(
        dest="action", metavar="ACTION", required=True, parser_class=type(provision)
    )
    _add(actions.add_parser("add", help="add a provision"))
    _set(actions.add_parser("set", help="change a provision; what it was is kept"))
    remove = actions.add_parser("remove", help="take one out; its history stays")
    _id(remove)
    listing = actions.add_parser("list", help="provisions, with totals by category")
    listing.add_argument(
        "--year", metavar="Y", type=int, help="of the present state's date"
    )
    listing.add_argument("--category", choices=_CATEGORIES)
    _json(listing)
    history = actions.add_parser("history", help="every change of a provision")
    _id(history)
    _json(history)
    _free_space(actions.add_parser("free-space", help="vrije ruimte, and the final levy"))


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("item")
    parser.add_argument("--cost", required=True, metavar="N", help="euros: 449,95")
    parser.add_argument("--category", required=True, choices=_CATEGORIES)
    parser.add_argument("--date", metavar="D", dest="on", help="today, if not said")
    parser.add_argument("--state", choices=_STATES, help="asked, if not said")
    parser.add_argument("--check", metavar="ID", help="the workstation check behind it")
    _papers(parser)


def _set(parser: argparse.ArgumentParser) -> None:
    _id(parser)
    parser.add_argument("--item", metavar="T")
    parser.add_argument("--cost", metavar="N", help="euros: 449,95")
    parser.add_argument("--category", choices=_CATEGORIES)
    parser.add_argument("--state", choices=_STATES)
    parser.add_argument("--on", metavar="D", help="since when the state holds")
    _papers(parser)


def _papers(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--receipt", metavar="FILE", type=Path,
        help="a copy is kept: pdf, png, jpg, jpeg, webp or heic, 20 MB at most",
    )  # fmt: skip
    parser.add_argument(
        "--note", metavar="T", help="for yourself; nothing about your health"
    )


def _free_space(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--wages", required=True, metavar="N", help="taxable wages of all employees"
    )
    parser.add_argument("--year", metavar="Y", type=int, help="this year, if not said")
    parser.add_argument(
        "--spent", metavar="N",
        help="of the free space; if not said, what the register has received",
    )  # fmt: skip
    _json(parser)


def _id(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID", type=int)


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="for programs")
