"""The day log as CSV for Dutch spreadsheets: semicolons, decimal commas, CRLF, UTF-8."""

import csv
from collections.abc import Iterator
from decimal import Decimal
from io import StringIO

from hybridwell.domain.claims.claim import Claim
from hybridwell.domain.claims.claim_json import euros, plain
from hybridwell.domain.claims.day_lines import ClaimLine
from hybridwell.export.day_log import LoggedDay, day_log

HEADER = (
    "period",
    "date",
    "place",
    "kind",
    "quantity",
    "unit",
    "rate",
    "amount",
    "rate_status",
    "rate_source",
)


def content(claim: Claim) -> bytes:
    table = StringIO(newline="")
    writer = csv.writer(table, delimiter=";", lineterminator="\r\n")
    writer.writerow(HEADER)
    for day in day_log(claim):
        for cells in _cells(day):
            writer.writerow([_harmless(str(claim.period)), *map(_harmless, cells)])
    return table.getvalue().encode()


def _cells(day: LoggedDay) -> Iterator[tuple[str, ...]]:
    place = "+".join(day.places)
    for line in day.lines:
        yield (day.date, place, *_line(line))
    if not day.lines:
        yield (day.date, place, "none", "0", "", "", _comma(euros(Decimal(0))), "", "")


def _line(line: ClaimLine) -> tuple[str, ...]:
    return (
        line.kind.value,
        _comma(plain(line.quantity)),
        line.unit,
        _comma(euros(line.rate.paid)),
        _comma(euros(line.amount)),
        line.rate.status.value,
        line.rate.source,
    )


def _comma(number: str) -> str:
    return number.replace(".", ",")


def _harmless(cell: str) -> str:
    """Keep a spreadsheet from taking text for a formula (OWASP, CSV injection)."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
