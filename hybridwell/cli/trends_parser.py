"""The options of `report trends`: documented in docs/command-line.md."""

import argparse

from hybridwell.domain.trends import FEWEST_WEEKS, MOST_WEEKS


def add_trends(report: argparse.ArgumentParser) -> None:
    """Add what only the trends have."""
    weeks = f"for trends: so many weeks, {FEWEST_WEEKS} to {MOST_WEEKS}, 12 if not said"
    report.add_argument("--weeks", type=int, metavar="N", help=weeks)
    report.add_argument(
        "--year", type=int, metavar="Y", help="for trends: the months of a year instead"
    )
