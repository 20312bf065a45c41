"""The command line of `settings`: documented in docs/command-line.md."""

from pathlib import Path
from typing import Any


def add_settings(commands: Any) -> None:  # noqa: ANN401 - argparse names its type privately
    settings = commands.add_parser(
        "settings", help="what you can choose, and what you chose"
    )
    actions = settings.add_subparsers(
        dest="action", metavar="ACTION", required=True, parser_class=type(settings)
    )
    listing = actions.add_parser("list", help="every setting, and what it is by default")
    put = actions.add_parser("set", help="change settings, all of them or none")
    put.add_argument("pairs", nargs="+", metavar="NAME=VALUE")
    reset = actions.add_parser("reset", help="go back to the defaults")
    reset.add_argument("names", nargs="*", metavar="NAME")
    reset.add_argument("--all", action="store_true", dest="everything")
    give = actions.add_parser("export", help="write what differs from the defaults")
    give.add_argument("file", type=Path, metavar="FILE")
    give.add_argument("--replace", action="store_true", help="overwrite the file")
    take = actions.add_parser("import", help="take the settings of a file, whole or not")
    take.add_argument("file", type=Path, metavar="FILE")
    take.add_argument("--dry-run", action="store_true", help="only say what would change")
    for each in (listing, put, reset, take):
        each.add_argument("--json", action="store_true", help="for programs")
