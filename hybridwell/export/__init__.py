"""Write a batch for payroll in one of several formats, and check what a file says.

Each format is a module with `content` and `rows`, loaded when it is used; those of a
shipped profile share one.
"""

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from hybridwell.domain.claims.batch import Batch
from hybridwell.errors import Phrase, UsageError
from hybridwell.export.differences import Difference, differences
from hybridwell.export.new_file import refused, write_new
from hybridwell.export.options import Options


@dataclass(frozen=True, slots=True)
class Form:
    module: str
    extension: str
    marks_draft: bool
    """Whether the file itself says that it is a draft."""
    usual: str = ""
    """The profile that makes it, unless the user chose another; empty: it has no such."""


FORMATS = {
    "csv": Form("csv_file", ".csv", marks_draft=True, usual="nl"),
    "csv-wide": Form("csv_file", ".csv", marks_draft=True, usual="wide"),
    "xlsx": Form("xlsx_file", ".xlsx", marks_draft=True),
    "json": Form("json_file", ".json", marks_draft=True),
    "loket": Form("loket_file", ".csv", marks_draft=False),
    "exact": Form("csv_file", ".csv", marks_draft=False, usual="exact"),
    "afas": Form("csv_file", ".csv", marks_draft=False, usual="afas"),
    "custom": Form("custom_file", ".csv", marks_draft=False),
    "pdf": Form("pdf_file", ".pdf", marks_draft=True),
    "nmbrs": Form("nmbrs_file", ".xlsx", marks_draft=False),
}
_DRAFT = ("draft", "concept")


class _Format(Protocol):
    def content(self, batch: Batch, options: Options) -> bytes: ...

    def rows(self, content: bytes, options: Options) -> list[tuple[str, ...]]: ...


def export(
    batch: Batch, path: Path, form: str, options: Options, *, replace: bool = False
) -> None:
    """Write the file whole, or leave everything as it was.

    Raises UsageError for a path or format that cannot be, ProblemError for what the
    format needs and the batch has not, StoreError if the disk does not take the file.
    """
    writer = _format(form)
    marked = any(word in path.name.lower() for word in _DRAFT)
    if batch.draft and not FORMATS[form].marks_draft and not marked:
        text = (
            "a file of format {form} cannot say that it is a draft: "
            "its name must hold draft or concept"
        )
        raise UsageError(text, form=form)
    write_new(path, _content(writer, batch, options, path), replace=replace)


def render(batch: Batch, form: str, options: Options) -> bytes:
    """Return the very file, for a preview. Raises UsageError, ProblemError."""
    return _format(form).content(batch, options)


def check(path: Path, batch: Batch, form: str, options: Options) -> list[Difference]:
    """Compare a file with the batch as it would be written now; empty: it agrees.

    Raises UsageError for a file that is missing or cannot be read.
    """
    writer = _format(form)
    expected = writer.rows(writer.content(batch, options), options)
    try:
        content = path.read_bytes()
    except OSError as error:
        text = "{path} cannot be read: {reason}"
        raise UsageError(text, path=path, reason=error.strerror) from error
    try:
        said = writer.rows(content, options)
    except UsageError as error:
        reason = Phrase(error.text, error.values)
        raise UsageError("{path}: {reason}", path=path, reason=reason) from error
    return differences(said, expected)


def _content(writer: _Format, batch: Batch, options: Options, path: Path) -> bytes:
    """Render it; libraries make temporary files, on a disk that may be full."""
    try:
        return writer.content(batch, options)
    except OSError as error:
        raise refused(path, error) from error


def _format(form: str) -> _Format:
    if form not in FORMATS:
        raise UsageError(
            "there is no format {name}; there are: {formats}",
            name=repr(form),
            formats=", ".join(FORMATS),
        )
    known = FORMATS[form]
    module = import_module(f"{__name__}.{known.module}")
    return cast("_Format", module.CsvFile(known.usual) if known.usual else module)
