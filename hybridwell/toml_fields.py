"""Fields of shipped data in TOML, read one by one; a wrong one says what is allowed."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import TypeVar

_T = TypeVar("_T")


def read_field(
    entry: Mapping[str, object], name: str, allowed: str, parse: Callable[[object], _T]
) -> _T:
    """Read a field, absent ones as None; raises ValueError with the end of a sentence."""
    value = entry.get(name)
    try:
        return parse(value)
    except (ValueError, InvalidOperation) as error:
        raise ValueError(f"{name} must be {allowed}, not {value!r}") from error


def one_of(options: type[Enum]) -> str:
    """Return what may be written for an enum, as `allowed`."""
    return "one of " + ", ".join(str(option.value) for option in options)


# All parsers raise ValueError, also for another type: one kind of error for a wrong file.


def optional(parse: Callable[[object], _T]) -> Callable[[object], _T | None]:
    return lambda value: None if value is None else parse(value)


def day(value: object) -> date:
    if not isinstance(value, date) or isinstance(value, datetime):
        raise ValueError(value)  # noqa: TRY004 - as above
    return value


def decimal(value: object) -> Decimal:
    """Take a number written as a text: TOML's own are binary."""
    if not isinstance(value, str) or not (number := Decimal(value)).is_finite():
        raise ValueError(value)
    return number


def words(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(value)
    return value


def flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError(value)  # noqa: TRY004 - as above
    return value
