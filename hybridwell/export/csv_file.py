"""The usual CSV for a Dutch payroll office: a row for each line and correction."""

from hybridwell.domain.claims.batch import Batch
from hybridwell.export import profiled
from hybridwell.export.options import Options
from hybridwell.export.profile import Kind

USUAL = "nl"


def content(batch: Batch, options: Options) -> bytes:
    return profiled.content(batch, profiled.of_kind(Kind.CSV, USUAL, options), options)


def rows(content: bytes, options: Options) -> list[tuple[str, ...]]:
    return profiled.rows(content, profiled.of_kind(Kind.CSV, USUAL, options))
