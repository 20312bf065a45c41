"""Write a claim for payroll, in one of several formats; each is loaded when it is used."""

from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from hybridwell.domain.claims.claim import Claim
from hybridwell.domain.claims.day_lines import Problem, ProblemKind
from hybridwell.errors import Phrase, Phrases, ProblemError, UsageError
from hybridwell.export.new_file import write_new

FORMATS = {"csv": "csv_file", "json": "json_file"}


class _Format(Protocol):
    def content(self, claim: Claim) -> bytes: ...


def export(claim: Claim, path: Path, file_format: str, *, replace: bool = False) -> None:
    """Write the day log of a claim: its confirmed worked days; open days are left out.

    Raises UsageError for a path or format that cannot be, ProblemError for a claim with
    conflicts, StoreError if the disk does not take the file. Then nothing is changed.
    """
    if file_format not in FORMATS:
        raise UsageError(
            "there is no format {name}; there are: {formats}",
            name=repr(file_format),
            formats=", ".join(FORMATS),
        )
    if claim.conflicts:
        raise _unsettled(claim)
    module = import_module(f"{__name__}.{FORMATS[file_format]}")
    write_new(path, cast("_Format", module).content(claim), replace=replace)


def _unsettled(claim: Claim) -> ProblemError:
    return ProblemError(
        "the claim of {period} cannot be exported before this is settled: {reasons}",
        period=claim.period,
        reasons=Phrases(tuple(map(_reason, claim.conflicts))),
    )


def _reason(problem: Problem) -> Phrase:
    when = {"date": problem.date}
    if problem.kind is ProblemKind.NO_RATE:
        return Phrase("{date} (no amount known)", when)
    return Phrase("{date} (home and commute on one day)", when)
