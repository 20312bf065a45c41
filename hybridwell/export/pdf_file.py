"""The summary to sign as a tagged PDF (PDF/UA-1), typeset by Typst: docs/adr/0021.

Equal input gives equal bytes: no clock and none of the machine's own letters go in.
"""

import json
import logging
import re
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import cast

import typst
from pypdf import PdfReader
from pypdf.errors import DependencyError, PyPdfError

from hybridwell.domain.claims.batch import Batch
from hybridwell.errors import ProblemError, ResourceError, UsageError
from hybridwell.export.options import Options
from hybridwell.export.pdf_text import name_label, summary
from hybridwell.paths import resources

_NO_LETTER = re.compile(r'the text `"(.*)"` could not be displayed')
# What pypdf lets through of a damaged or encrypted file, besides its own.
_DAMAGED = (
    PyPdfError, DependencyError,
    ArithmeticError, AttributeError, LookupError, RuntimeError, TypeError, ValueError,
)  # fmt: skip


def content(batch: Batch, options: Options) -> bytes:
    """Typeset it; raises ProblemError for a letter that the shipped ones lack."""
    return typeset(summary(batch, options), resources() / "templates" / "claim.typ")


def typeset(data: Mapping[str, object], template: Path) -> bytes:
    """Raise ProblemError as `content` does, and ResourceError for the template."""
    try:
        return typst.compile(
            template.read_bytes(),
            format="pdf",
            ignore_system_fonts=True,
            sys_inputs={"data": json.dumps(_printable(data))},
            pdf_standards=["ua-1"],
        )
    except typst.TypstError as error:
        if lacking := _NO_LETTER.search(error.message):
            text = "the PDF file has no letter {letter}: write names in Latin letters"
            raise ProblemError(text, letter=lacking[1]) from error
        text = "{file} is not a template for the PDF file: {reason}"
        raise ResourceError(text, file=template.name, reason=error.message) from error
    except OSError as error:
        text = "{file} cannot be read: {reason}"
        raise ResourceError(text, file=template.name, reason=error.strerror) from error


def rows(content: bytes, options: Options) -> list[tuple[str, ...]]:
    """Return the lines of the text; the employee's name, which is not kept, is left out."""
    name = name_label(options.language)
    return [(line,) for line in _text(content) if not line.startswith(name)]


def _text(content: bytes) -> list[str]:
    # Of a damaged file pypdf also logs, which would stand beside our own sentence.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        pages = [page.extract_text() for page in PdfReader(BytesIO(content)).pages]
    except _DAMAGED as error:
        raise UsageError("this is not a PDF file that can be read") from error
    lines = (" ".join(line.split()) for page in pages for line in page.splitlines())
    return [line for line in lines if line]


def _printable(said: object) -> object:
    """Return it with a space for each character that has no look: controls, surrogates."""
    match said:
        case str():
            return "".join(each if each.isprintable() else " " for each in said)
        case Mapping():
            return {name: _printable(value) for name, value in said.items()}
        case _:
            return [_printable(each) for each in cast("list[object]", said)]
