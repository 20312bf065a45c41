"""A claim as JSON: amounts as strings with two decimals, so that no cent is lost."""

import json
from collections.abc import Iterator

from hybridwell.domain.claims.batch import Batch
from hybridwell.domain.claims.batch_json import batch_as_json
from hybridwell.errors import UsageError
from hybridwell.export.options import Options


def content(batch: Batch, options: Options) -> bytes:  # noqa: ARG001 - as every format
    text = json.dumps(batch_as_json(batch), indent=2, ensure_ascii=False)
    return f"{text}\n".encode()


def rows(content: bytes, options: Options) -> list[tuple[str, ...]]:  # noqa: ARG001 - as every format
    """Return a row for each value, after the way to it: `lines.1.amount`."""
    try:
        return list(_flat(json.loads(content), ""))
    except (ValueError, RecursionError) as error:
        raise UsageError("this is not JSON") from error


def _flat(value: object, way: str) -> Iterator[tuple[str, str]]:
    match value:
        case dict():
            for name, each in sorted(value.items()):
                yield from _flat(each, f"{way}.{name}" if way else name)
        case list():
            for number, each in enumerate(value, 1):
                yield from _flat(each, f"{way}.{number}")
        case None:
            yield way, ""
        case _:
            yield way, str(value)
