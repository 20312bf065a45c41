"""A table as the user's own profile describes it, CSV or workbook."""

from hybridwell.domain.claims.batch import Batch
from hybridwell.export import profiled
from hybridwell.export.options import Options
from hybridwell.export.profile_files import named


def content(batch: Batch, options: Options) -> bytes:
    return profiled.content(batch, named(options.profile, options), options)


def rows(content: bytes, options: Options) -> list[tuple[str, ...]]:
    return profiled.rows(content, named(options.profile, options))
