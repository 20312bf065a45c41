"""Set up, run and check HybridWell: `python3 dev.py run`, `python3 dev.py check`.

Only this file is read by an old Python, so it says what is needed before anything else.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - an old Python must get a sentence, not a traceback
    sys.exit(
        "HybridWell needs Python 3.11 or newer, and this is Python %d.%d. "  # noqa: UP031
        "Start dev.py with a newer one, for example: python3.12 dev.py run"
        % sys.version_info[:2]
    )

from devkit.commands import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
