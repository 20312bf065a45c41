"""Rows of the benchmark, and the one table they are printed as."""

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True, slots=True)
class Row:
    """One figure beside the aim of the design; empty if there is none."""

    name: str
    measured: str
    aim: str = ""


def table(rows: Iterable[Row]) -> str:
    """Return the rows in columns, for a terminal or a report."""
    lines = [("", "measured", "aim"), *((row.name, row.measured, row.aim) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(3)]
    return "\n".join(
        f"{name:<{widths[0]}}  {measured:>{widths[1]}}  {aim:>{widths[2]}}".rstrip()
        for name, measured, aim in lines
    )


def spread(values: Iterable[float], unit: str, digits: int = 2) -> str:
    """Return `median (least to most) unit`: the least is what a free machine would show."""
    known = sorted(values)
    middle, least, most = (
        f"{each:.{digits}f}" for each in (median(known), known[0], known[-1])
    )
    return f"{middle} ({least} to {most}) {unit}"
