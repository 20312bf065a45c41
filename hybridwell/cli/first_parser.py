"""The option of `run` about the first steps: documented in docs/command-line.md."""

import argparse


def add_first_steps(run: argparse.ArgumentParser) -> None:
    """Neither of both: the steps come at the first start in a new data folder."""
    run.add_argument(
        "--first-steps", action=argparse.BooleanOptionalAction,
        help="open the first steps; with --no- before it they wait, as at a login",
    )  # fmt: skip
