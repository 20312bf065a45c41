"""The command line of `workstation`: documented in docs/command-line.md."""

import argparse
from pathlib import Path
from typing import TypeVar

from hybridwell.domain.movement.workstation import Answer, Spot

_Parser = TypeVar("_Parser", bound=argparse.ArgumentParser)
_Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse names its type so
_ANSWERS = tuple(each.value for each in Answer)
_SPOTS = tuple(each.value for each in Spot)


def add_workstation(commands: "_Commands[_Parser]") -> None:
    """Add `workstation` with its actions."""
    workstation = commands.add_parser(
        "workstation", help="the check of your workstation, and what to do about it"
    )
    actions = workstation.add_subparsers(
        dest="action", metavar="ACTION", required=True, parser_class=type(workstation)
    )
    listing = actions.add_parser("list", help="questions, answers and the score")
    listing.add_argument("--json", action="store_true", help="for programs")
    put = actions.add_parser("set", help="answer a question")
    put.add_argument("check", metavar="ID", help="c1 to c32")
    put.add_argument("answer", metavar="ANSWER", choices=_ANSWERS, help=", ".join(_ANSWERS))
    note = actions.add_parser("note", help="a note for yourself; empty takes it away")
    note.add_argument("note", metavar="TEXT")
    pdf = actions.add_parser("pdf", help="the check as a PDF file that you may share")
    pdf.add_argument("file", metavar="FILE", type=Path, help="- is standard output")
    pdf.add_argument(
        "--without-notes", action="store_true", help="as input for an RI&E, for instance"
    )
    pdf.add_argument("--replace", action="store_true", help="write over a file")
    anew = actions.add_parser("new-round", help="keep date and score, and begin again")
    for each in (listing, put, note, pdf, anew):
        each.add_argument("--place", choices=_SPOTS, default=Spot.HOME.value)
