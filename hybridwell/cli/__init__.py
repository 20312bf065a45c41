"""The command line: reads it, does it, says it, and returns the exit code.

Codes: 0 done, 1 something the user must settle, 2 wrong usage, 3 data cannot be read or
written.
"""

import os
import sys
from collections.abc import Sequence

from hybridwell import app
from hybridwell.cli.actions import act
from hybridwell.cli.parser import parse
from hybridwell.cli.words import Words, output, spell
from hybridwell.clock import SystemClock
from hybridwell.errors import HybridWellError
from hybridwell.language import Language


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; every failure is one sentence on standard error."""
    os.umask(0o077)  # whatever is written is for this user alone
    spell()
    words = Words(Language())
    try:
        options = parse(sys.argv[1:] if arguments is None else arguments)
        words = Words(app.speak(options.lang))
        ground = app.lay_ground(
            options.data_dir, options.values, options.lang, SystemClock()
        )
        words = Words(ground.language)
        ground.login.complain = words.fail
        ground.preferences.follow(ground.login.follow)
        code = act(options, ground, words)
        with output() as out:
            if out is not None:  # a windowed program on Windows has none
                out.flush()
    except HybridWellError as error:
        words.fail(error)
        return error.exit_code
    except BrokenPipeError:
        return 0
    return code
