"""A table as CSV, by the profile that is usual for a format or the one that was chosen."""

from dataclasses import dataclass

from hybridwell.domain.claims.batch import Batch
from hybridwell.export import profiled
from hybridwell.export.options import Options
from hybridwell.export.profile import Kind, Profile


@dataclass(frozen=True, slots=True)
class CsvFile:
    """One of the formats that differ by their profile alone."""

    usual: str
    """The name of a shipped profile."""

    def content(self, batch: Batch, options: Options) -> bytes:
        return profiled.content(batch, self._profile(options), options)

    def rows(self, content: bytes, options: Options) -> list[tuple[str, ...]]:
        return profiled.rows(content, self._profile(options))

    def _profile(self, options: Options) -> Profile:
        return profiled.of_kind(Kind.CSV, self.usual, options)
