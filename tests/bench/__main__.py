"""`python3 -m tests.bench`: what HybridWell costs on this machine, as one table.

It measures and never judges: the aims are for reading, and depend on the machine.
"""

import argparse

from tests.bench.claims import year_of_claims
from tests.bench.queries import query_times
from tests.bench.running import QUICK, USUAL, costs, idle_memory, start_up
from tests.bench.table import table
from tests.bench.window import window


def main() -> None:
    options = argparse.ArgumentParser(prog="python3 -m tests.bench", description=__doc__)
    options.add_argument("--quick", action="store_true", help="four minutes, not twelve")
    parts = ("start", "memory", "window", "run", "queries", "claims")
    options.add_argument("--only", choices=parts, help="one part of it")
    chosen = options.parse_args()
    lengths = QUICK if chosen.quick else USUAL
    measure = {
        "start": lambda: start_up(lengths),
        "memory": lambda: idle_memory(lengths),
        "window": lambda: window(lengths),
        "run": lambda: costs(lengths),
        "queries": query_times,
        "claims": year_of_claims,
    }
    wanted = [chosen.only] if chosen.only else parts
    print(table(row for part in wanted for row in measure[part]()))


main()
