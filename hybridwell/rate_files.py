"""Read the amounts by date (`resources/rates/*.toml` and the user's own), whole or not."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

from hybridwell.domain.claims.rates import Rate, Scheme, Status, Unit
from hybridwell.errors import ResourceError
from hybridwell.toml_fields import day, decimal, flag, one_of, optional, read_field, words

_REQUIRED = frozenset(
    {"scheme", "first_day", "unit", "status", "source", "published", "published_exact"}
)
_A_DATE = "a date such as 2026-01-01"
_A_REPORT = "a text that says who reports the amount"
_FIELDS = _REQUIRED | {"last_day", "value"}


def load_rates(*folders: Path) -> tuple[Rate, ...]:
    """Return all amounts; those of a later folder count before those of an earlier one.

    A folder that is not there holds none. Raises ResourceError, which names file, entry
    and field.
    """
    return tuple(
        rate
        for folder in folders
        if folder.is_dir()
        for path in sorted(folder.glob("*.toml"))
        for rate in _rates(path)
    )


def _rates(path: Path) -> list[Rate]:
    try:
        content = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        text = "{file} cannot be read: {reason}"
        raise ResourceError(text, file=path.name, reason=error.strerror) from error
    except ValueError as error:
        text = "{file} is not TOML: {reason}"
        raise ResourceError(text, file=path.name, reason=error) from error
    entries = content.pop("rate", None)
    if content or not isinstance(entries, list):
        text = "{file} must hold [[rate]] entries and nothing else"
        raise ResourceError(text, file=path.name)
    return [
        _entry(entry, f"{path.name}, entry {number}")
        for number, entry in enumerate(entries, 1)
    ]


def _entry(entry: object, where: str) -> Rate:
    if not isinstance(entry, dict):
        raise ResourceError("{where}: must be a [[rate]] table", where=where)
    for name in sorted(entry.keys() - _FIELDS):
        raise ResourceError("{where}: there is no field {name}", where=where, name=name)
    for name in sorted(_REQUIRED - entry.keys()):
        raise ResourceError("{where}: {name} is missing", where=where, name=name)
    try:
        return _rate(entry)
    except ValueError as error:
        raise ResourceError("{where}: {reason}", where=where, reason=error) from error


def _rate(entry: Mapping[str, object]) -> Rate:
    return Rate(
        scheme=read_field(entry, "scheme", one_of(Scheme), Scheme),
        first_day=read_field(entry, "first_day", _A_DATE, day),
        last_day=read_field(entry, "last_day", _A_DATE, optional(day)),
        value=read_field(entry, "value", 'a text such as "2.45"', optional(decimal)),
        unit=read_field(entry, "unit", one_of(Unit), Unit),
        status=read_field(entry, "status", one_of(Status), Status),
        source=read_field(entry, "source", _A_REPORT, words),
        published=read_field(entry, "published", _A_DATE, day),
        published_exact=read_field(entry, "published_exact", "true or false", flag),
    )
