"""Read the amounts by date (`resources/rates/*.toml` and the user's own), whole or not."""

import tomllib
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import Enum
from pathlib import Path
from typing import TypeVar

from hybridwell.domain.claims.rates import Rate, Scheme, Status, Unit
from hybridwell.errors import ResourceError

_REQUIRED = frozenset(
    {"scheme", "first_day", "unit", "status", "source", "published", "published_exact"}
)
_A_DATE = "a date such as 2026-01-01"
_T = TypeVar("_T")
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
        scheme=_read(entry, "scheme", _one_of(Scheme), Scheme),
        first_day=_read(entry, "first_day", _A_DATE, _date),
        last_day=_read(entry, "last_day", _A_DATE, _optional(_date)),
        value=_read(entry, "value", 'a text such as "2.45"', _optional(_decimal)),
        unit=_read(entry, "unit", _one_of(Unit), Unit),
        status=_read(entry, "status", _one_of(Status), Status),
        source=_read(entry, "source", "a text that says who reports the amount", _text),
        published=_read(entry, "published", _A_DATE, _date),
        published_exact=_read(entry, "published_exact", "true or false", _flag),
    )


def _read(
    entry: Mapping[str, object], name: str, allowed: str, parse: Callable[[object], _T]
) -> _T:
    value = entry.get(name)
    try:
        return parse(value)
    except (ValueError, InvalidOperation) as error:
        raise ValueError(f"{name} must be {allowed}, not {value!r}") from error


def _one_of(options: type[Enum]) -> str:
    return "one of " + ", ".join(option.value for option in options)


def _optional(parse: Callable[[object], _T]) -> Callable[[object], _T | None]:
    return lambda value: None if value is None else parse(value)


def _date(value: object) -> date:
    if not isinstance(value, date) or isinstance(value, datetime):
        raise ValueError(value)  # noqa: TRY004 - one kind of error for a wrong file
    return value


def _decimal(value: object) -> Decimal:
    if not isinstance(value, str) or not (number := Decimal(value)).is_finite():
        raise ValueError(value)
    return number


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(value)
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError(value)  # noqa: TRY004 - as above
    return value
