"""The folder that `demo --out` fills: pictures, files for payroll, and a list of them.

The list is written first, so that a folder left half full is known as a demo's next time.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from hybridwell.domain.calendar import Period
from hybridwell.errors import StoreError, UsageError
from hybridwell.export.new_file import write_new
from hybridwell.language import Language

LIST = "README.md"
FORMS = ("pdf", "csv", "xlsx")
_MARK = "<!-- hybridwell demo -->"
_LINE = re.compile(r"^- \[([\w-]+\.(?:png|pdf|csv|xlsx))\]", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Album:
    """A folder that may be written, and what an earlier demo left there."""

    folder: Path
    former: frozenset[str] = frozenset()

    def write(self, name: str, content: bytes) -> Path:
        """Write a file whole or not at all. Raises StoreError."""
        path = self.folder / name
        write_new(path, content, replace=True)
        return path

    def clear(self, kept: Iterable[str]) -> None:
        """Take away what only the earlier demo had. Raises StoreError."""
        for name in self.former - set(kept):
            try:
                (self.folder / name).unlink(missing_ok=True)
            except OSError as error:
                raise _unwritable(self.folder, error) from error


def open_album(folder: Path) -> Album:
    """Make the folder, or look what is in it.

    Raises UsageError if it holds anything but a former demo's files, StoreError.
    """
    path = folder.expanduser().absolute()
    if path.exists() and not path.is_dir():
        raise UsageError("{path} is not a folder", path=path)
    try:
        path.mkdir(parents=True, exist_ok=True)
        there = {each.name for each in path.iterdir()}
        former = _listed(path / LIST) if LIST in there else frozenset()
    except OSError as error:
        raise _unwritable(path, error) from error
    others = sorted(there - former - {LIST} if former else there)
    if others:
        raise UsageError(
            "{path} holds other files than those of a demo, such as {file};"
            " name an empty or a new folder",
            path=path, file=others[0],
        )  # fmt: skip
    return Album(path, former)


def _listed(path: Path) -> frozenset[str]:
    text = path.read_text("utf-8", errors="replace")
    return frozenset(_LINE.findall(text)) if text.startswith(_MARK) else frozenset()


def _unwritable(path: Path, error: OSError) -> StoreError:
    return StoreError(
        "the folder {path} cannot be written: {reason}", path=path, reason=error.strerror
    )


def claim_file(period: Period, form: str) -> str:
    """Return the name of a file for payroll; it says what it is."""
    return f"hybridwell-{period}-demo.{form}"


def list_of(
    language: Language, titles: Iterable[tuple[str, str]], period: Period
) -> dict[str, str]:
    """Return what is in each file by its name, in the order of the list."""
    tr = language.tr
    found = {f"{name}.png": title for name, title in titles}
    said = (
        tr("The month {month} as a PDF to sign", month=period),
        tr("The month {month} for payroll, as CSV", month=period),
        tr("The month {month} for payroll, as Excel", month=period),
    )
    return found | {
        claim_file(period, form): text for form, text in zip(FORMS, said, strict=True)
    }


def list_text(language: Language, files: dict[str, str]) -> str:
    tr = language.tr
    lines = [f"- [{name}]({name}): {said}" for name, said in files.items()]
    return "\n".join(
        [
            _MARK,
            tr("# HybridWell: a demo"),
            "",
            tr("Everything here is made up: a year of nobody, at {employer}.",
               employer="Voorbeeld BV (demo)"),
            tr("`hybridwell demo --out` wrote it, and writes it anew."),
            "",
            *lines,
            "",
        ]
    )  # fmt: skip
