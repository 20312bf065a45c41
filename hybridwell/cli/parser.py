"""The command line: stable names, documented in docs/command-line.md."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from hybridwell import __version__
from hybridwell.cli.claim_parser import add_claims, add_days
from hybridwell.cli.demo_parser import add_demo
from hybridwell.cli.desk_parser import add_desk
from hybridwell.cli.first_parser import add_first_steps
from hybridwell.cli.hole_parser import add_holes
from hybridwell.cli.place_parser import add_places
from hybridwell.cli.provision_parser import add_provisions
from hybridwell.cli.settings_parser import add_settings
from hybridwell.cli.trends_parser import add_trends
from hybridwell.cli.workstation_parser import add_workstation
from hybridwell.errors import UsageError
from hybridwell.language import known_languages
from hybridwell.paths import translations


class _Parser(argparse.ArgumentParser):
    """Wrong usage is an error like all others: one sentence, exit code 2."""

    def error(self, message: str) -> NoReturn:
        raise UsageError("{reason} (see --help)", reason=message)


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the command line; raises UsageError.

    Global options may stand before or behind the command.
    """
    anywhere = _global_options()
    options, rest = anywhere.parse_known_args(arguments)
    parser = _parser(anywhere)
    found = parser.parse_args(rest, options)
    return found if found.command else parser.parse_args([*rest, "run"], options)


def _global_options() -> _Parser:
    parser = _Parser(add_help=False, allow_abbrev=False)
    parser.add_argument(
        "--data-dir", type=Path, metavar="DIR", help="keep everything in this folder"
    )
    parser.add_argument(
        "--set", action="append", default=[], metavar="NAME=VALUE", dest="values",
        help="a setting for this run only, such as move_every=45m",
    )  # fmt: skip
    parser.add_argument(
        "--lang", choices=known_languages(translations()), help="language of this run"
    )
    return parser


def _parser(anywhere: _Parser) -> _Parser:
    parser = _Parser(
        prog="hybridwell",
        description="Screen and sitting time, movement breaks, home-work days.",
        parents=[anywhere],
    )
    parser.add_argument("--version", action="version", version=f"HybridWell {__version__}")
    commands = parser.add_subparsers(
        dest="command", metavar="COMMAND", parser_class=_Parser
    )
    _add_tracking(commands)
    add_days(commands)
    add_places(commands)
    add_desk(commands)
    _add_free_days(commands)
    _add_reports(commands)
    add_holes(commands)
    add_claims(commands)
    add_provisions(commands)
    add_settings(commands)
    add_workstation(commands)
    add_demo(commands)
    return parser


_Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse names its type so


def _add_run(commands: "_Commands[_Parser]") -> None:
    run = commands.add_parser("run", help="start in the tray, or open the window")
    run.add_argument("--demo", action="store_true", help="made-up activity at speed")
    run.add_argument("--replay", type=Path, metavar="FILE", help="activity from a script")
    run.add_argument(
        "--record", type=Path, metavar="FILE", help="write samples as JSON lines"
    )
    shown = run.add_mutually_exclusive_group()
    shown.add_argument("--window", action="store_true", help="open the window as well")
    shown.add_argument("--background", action="store_true", help="no window, as at a login")
    add_first_steps(run)


def _add_tracking(commands: "_Commands[_Parser]") -> None:
    _add_run(commands)
    status = commands.add_parser("status", help="what is counted now, and the next break")
    _json(status)
    commands.add_parser("stand", help="I stand from now on")
    commands.add_parser("sit", help="I sit from now on")
    rest = commands.add_parser("break", help="a break now, later or not")
    rest.add_argument("what", choices=("now", "postpone", "skip", "withdraw"))
    rest.add_argument(
        "--kind",
        choices=("eyes", "move", "rest"),
        help="for now: which break",
    )
    pause = commands.add_parser("pause", help="no prompts: 30m, until 14:00, or tomorrow")
    pause.add_argument("length", nargs="+", metavar="30m|until 14:00|tomorrow")
    commands.add_parser("resume", help="prompts again")
    meeting = commands.add_parser("meeting", help="meeting mode: time counts, no prompts")
    meeting.add_argument("state", choices=("on", "off"))
    commands.add_parser("open", help="open the window of the running HybridWell")
    commands.add_parser("quit", help="end the running HybridWell")
    rhythms = commands.add_parser("rhythms", help="the ready rhythms of breaks, and yours")
    _json(rhythms)
    doctor = commands.add_parser("doctor", help="what works on this computer")
    _json(doctor)


def _add_free_days(commands: "_Commands[_Parser]") -> None:
    free = commands.add_parser("free-days", help="public holidays and other days off")
    actions = free.add_subparsers(
        dest="action", metavar="ACTION", required=True, parser_class=_Parser
    )
    listing = actions.add_parser("list", help="the days of the list")
    refresh = actions.add_parser("refresh", help="add years that are not listed yet")
    for each in (listing, refresh):
        each.add_argument("--year", action="append", metavar="Y", type=int, dest="years")
        _json(each)
    put = actions.add_parser("set", help="a day off, or with --work a day that is worked")
    put.add_argument("date")
    put.add_argument("name", nargs="?")
    put.add_argument("--work", action="store_true", help="this day is no day off")


def _add_reports(commands: "_Commands[_Parser]") -> None:
    report = commands.add_parser("report", help="screen time, sitting time and breaks")
    report.add_argument("what", choices=("day", "week", "month", "trends", "insights"))
    report.add_argument(
        "--on", metavar="DATE", help="the day, or a day of the week or month"
    )
    report.add_argument(
        "--png", type=Path, metavar="FILE", help="write the chart (png, svg, pdf)"
    )
    add_trends(report)
    _json(report)


def _json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="for programs")
