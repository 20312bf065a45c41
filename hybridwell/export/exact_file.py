"""A worksheet with the field names of Exact Online's variable mutations (payroll)."""

from hybridwell.domain.claims.batch import Batch
from hybridwell.export import profiled
from hybridwell.export.options import Options
from hybridwell.export.profile import Kind

USUAL = "exact"


def content(batch: Batch, options: Options) -> bytes:
    return profiled.content(batch, profiled.of_kind(Kind.CSV, USUAL, options), options)


def rows(content: bytes, options: Options) -> list[tuple[str, ...]]:
    return profiled.rows(content, profiled.of_kind(Kind.CSV, USUAL, options))
