"""Receipts of provisions: checked, then copied into the data folder under a safe name."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from hybridwell.domain.claims.provision import RECEIPT_FORMS
from hybridwell.errors import StoreError, UsageError
from hybridwell.export.new_file import refused, write_new

_MEGABYTE = 10**6
_MOST = 20
_FORMS = ", ".join(RECEIPT_FORMS)
_BEGINNINGS = {
    "pdf": (0, b"%PDF-"),
    "png": (0, b"\x89PNG\r\n\x1a\n"),
    "jpg": (0, b"\xff\xd8\xff"),
    "jpeg": (0, b"\xff\xd8\xff"),
    "webp": (8, b"WEBP"),
    "heic": (4, b"ftyp"),
}
"""What a file of a form has, and at which byte."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """A file that was read whole and found to be what its name says."""

    content: bytes
    form: str

    def name(self, provision: int) -> str:
        return f"{provision}-{sha256(self.content).hexdigest()[:12]}.{self.form}"


def read_receipt(path: Path) -> Receipt:
    """Read a file, and write nothing; raises UsageError where it is no receipt."""
    form = path.suffix[1:].lower()
    if form not in RECEIPT_FORMS:
        text = "{file} is not a receipt: one of {forms} is needed"
        raise UsageError(text, file=path.name, forms=_FORMS)
    content = _read(path)
    if len(content) > _MOST * _MEGABYTE:
        text = "{file} is larger than {most} MB"
        raise UsageError(text, file=path.name, most=_MOST)
    at, beginning = _BEGINNINGS[form]
    if not content.startswith(beginning, at):
        text = "{file} does not hold what its name says: a file of the form {form}"
        raise UsageError(text, file=path.name, form=form)
    return Receipt(content, form)


def _read(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise UsageError("there is no file {file}", file=path)
        with path.open("rb") as file:
            return file.read(_MOST * _MEGABYTE + 1)
    except OSError as error:
        text = "{file} cannot be read: {reason}"
        raise UsageError(text, file=path.name, reason=error.strerror) from error


@contextmanager
def kept(receipt: Receipt, folder: Path, provision: int) -> Iterator[str]:
    """Copy it into the folder and yield its name; taken back if what follows fails.

    So a row never names a receipt that is not there. Raises StoreError.
    """
    target = folder / receipt.name(provision)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        there = target.exists()
    except OSError as error:
        raise refused(target, error) from error
    _write(target, receipt.content)
    try:
        yield target.name
    except BaseException:
        if not there:
            target.unlink(missing_ok=True)
        raise


def _write(target: Path, content: bytes) -> None:
    try:
        write_new(target, content, replace=True)
    except UsageError as error:
        # Not the user's slip: the name is ours.
        raise StoreError(error.text, **error.values) from error
