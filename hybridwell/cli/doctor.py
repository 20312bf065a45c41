"""`doctor`: what works on this computer."""

import argparse

from hybridwell.check import State
from hybridwell.cli import running
from hybridwell.cli.words import Words
from hybridwell.doctor import examine
from hybridwell.errors import HybridWellError
from hybridwell.parts import Ground


def doctor(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    """Return 1 if something fails, so that a script can tell."""
    try:
        said = running.ask(ground, "desktop")
    except HybridWellError:
        said = None
    checks = examine(ground, said)
    failed = any(check.state is State.FAILS for check in checks)
    if options.json:
        listed = [
            {"name": check.name, "state": check.state.value, "says": check.says}
            for check in checks
        ]
        words.json({"works": not failed, "checks": listed})
    else:
        words.table((check.name, check.state.value, check.says) for check in checks)
    return 1 if failed else 0
