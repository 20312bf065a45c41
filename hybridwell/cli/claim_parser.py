"""The part of the command line from days to payroll; documented in docs/command-line.md."""

import argparse
from pathlib import Path
from typing import TypeVar

from hybridwell.cli.place_parser import add_suggest
from hybridwell.export import FORMATS
from hybridwell.imports import FORMS as SOURCES

_Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse names its type so
_Parser = TypeVar("_Parser", bound=argparse.ArgumentParser)
_PERIOD = "2026-11, 2026-W47, 2026-P12, 2026 or two dates"


def add_days(commands: "_Commands[_Parser]") -> None:
    days = _group(commands, "day", "where a workday was spent")
    put = days.add_parser("set", help="say where days were spent; this confirms them")
    put.add_argument("date", metavar="DATE|RANGE")
    put.add_argument(
        "places", nargs="+", metavar="PLACE", help="home, or home:50:BE with share, country"
    )
    put.add_argument("--km", help="kilometres travelled on this day, both ways")
    put.add_argument(
        "--trip", action="append", default=[], dest="trips", metavar="T",
        help="commute:40:car:petrol or business:80; may be repeated",
    )  # fmt: skip
    put.add_argument("--note", help="for yourself; never exported")
    put.add_argument(
        "--all-days", action="store_true", help="of a range also days not worked as a rule"
    )
    confirm = days.add_parser("confirm", help="confirm the suggested place of these days")
    confirm.add_argument("dates", nargs="+", metavar="DATE|RANGE")
    choose = days.add_parser("choose", help="which of two allowances a day gets")
    choose.add_argument("date")
    choose.add_argument("allowance", metavar="home|commute|agreed")
    undo = days.add_parser("undo", help="take back the last change, of a day or at all")
    undo.add_argument("date", nargs="?")
    history = days.add_parser("history", help="every change of a day")
    history.add_argument("date")
    listing = days.add_parser("list", help="days with their place, suggested or confirmed")
    listing.add_argument("--period", metavar="P", help=_PERIOD)
    for each in (history, listing):
        _json(each)
    add_suggest(days)


def add_claims(commands: "_Commands[_Parser]") -> None:
    _add_agreements(commands)
    claims = _group(commands, "claim", "what home-work days and travel come to")
    show = claims.add_parser("show", help="lines, problems and totals of a period")
    close = claims.add_parser("close", help="close a period; later changes are corrections")
    close.add_argument(
        "--preview", action="store_true", help="only show what would be filed"
    )
    for each in (show, close):
        each.add_argument("--period", required=True, metavar="P", help=_PERIOD)
    correct = claims.add_parser("correct", help="file corrections of closed periods alone")
    correct.add_argument("--period", metavar="P", help="of this one only")
    sent = claims.add_parser("sent", help="note that a batch went to payroll")
    sent.add_argument("batch", type=int, metavar="N")
    sent.add_argument("--withdraw", action="store_true", help="it did not, after all")
    listing = claims.add_parser("list", help="the closed batches")
    for each in (show, close, correct, listing):
        _json(each)
    _add_export(commands)
    _add_import(commands)


def _add_agreements(commands: "_Commands[_Parser]") -> None:
    agreements = _group(commands, "agreement", "what was agreed, by date")
    put = agreements.add_parser("set", help="change terms from a day on")
    put.add_argument("terms", nargs="+", metavar="NAME=VALUE")
    remove = agreements.add_parser("remove", help="remove the agreement of a day")
    for each in (put, remove):
        each.add_argument("--from", required=True, dest="first_day", metavar="DATE")
    listing = agreements.add_parser("list", help="every agreement with its terms")
    show = agreements.add_parser("show", help="the same as list")
    for each in (listing, show):
        _json(each)


def _add_export(commands: "_Commands[_Parser]") -> None:
    export = commands.add_parser("export", help="a closed period or a draft, for payroll")
    export.add_argument("--period", metavar="P", help=_PERIOD)
    export.add_argument("--batch", type=int, metavar="N", help="instead of a period")
    export.add_argument("--format", required=True, choices=tuple(FORMATS))
    export.add_argument(
        "--out", type=Path, metavar="FILE", help="- is standard output: a preview"
    )
    export.add_argument("--replace", action="store_true", help="overwrite an existing file")
    export.add_argument("--draft", action="store_true", help="of a period that is open")
    export.add_argument("--check", type=Path, metavar="FILE", help="does it still agree?")
    export.add_argument("--profile", metavar="NAME", help="layout of a csv or custom file")
    export.add_argument("--template", type=Path, metavar="FILE", help="of Nmbrs, to fill")
    export.add_argument("--name", help="your name, for the summary to sign; not kept")


def _add_import(commands: "_Commands[_Parser]") -> None:
    take = commands.add_parser("import", help="days from a calendar or another program")
    take.add_argument("file", type=Path, metavar="FILE")
    take.add_argument("--from", required=True, dest="form", choices=tuple(SOURCES))
    take.add_argument("--period", metavar="P", help=_PERIOD)
    take.add_argument("--dry-run", action="store_true", help="only tell what would happen")
    take.add_argument("--confirm", action="store_true", help="as your word, not suggested")
    _json(take)


def _group(commands: "_Commands[_Parser]", name: str, text: str) -> "_Commands[_Parser]":
    parser = commands.add_parser(name, help=text)
    return parser.add_subparsers(
        dest="action", metavar="ACTION", required=True, parser_class=type(parser)
    )


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="for programs")
