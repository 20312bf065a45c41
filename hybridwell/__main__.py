"""`python -m hybridwell`."""

import sys

from hybridwell.cli import main

if __name__ == "__main__":
    sys.exit(main())
