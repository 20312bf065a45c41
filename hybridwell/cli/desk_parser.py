"""The command line of the standing desk: documented in docs/command-line.md."""

import argparse
from typing import TypeVar

_Commands = argparse._SubParsersAction  # noqa: SLF001 - argparse names its type so
_Parser = TypeVar("_Parser", bound=argparse.ArgumentParser)


def add_desk(commands: "_Commands[_Parser]") -> None:
    desk = commands.add_parser("desk", help="a standing desk over Bluetooth")
    actions = desk.add_subparsers(
        dest="action", metavar="ACTION", required=True, parser_class=type(desk)
    )
    show = actions.add_parser("show", help="how high it stands now")
    find = actions.add_parser("find", help="desks nearby: names and addresses")
    use = actions.add_parser("use", help="set a desk up, once it answers")
    use.add_argument("address")
    use.add_argument("--pair", action="store_true", help="pair it with this computer first")
    for name in ("sitting", "standing"):
        height = actions.add_parser(name, help=f"the height for {name}")
        height.add_argument("height", nargs="?", metavar="CM", help="as it stands now")
    actions.add_parser("raise", help="to the height for standing; be at the desk")
    actions.add_parser("lower", help="to the height for sitting; be at the desk")
    actions.add_parser("stop", help="stop it where it is")
    actions.add_parser("forget", help="no desk any more, and the usual heights")
    for each in (show, find):
        each.add_argument("--json", action="store_true", help="for programs")
