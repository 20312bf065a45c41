"""Read profiles (`resources/profiles/*.toml` and the user's own), each whole or not."""

import tomllib
from collections.abc import Callable, Mapping
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any

from hybridwell.errors import ResourceError, UsageError
from hybridwell.export.fields import EURO_TOTALS, FIELDS, KIND_TOTALS, TOTAL_LAYOUTS
from hybridwell.export.options import Options
from hybridwell.export.profile import (
    Column,
    DateFormat,
    Kind,
    Layout,
    LineEnd,
    Profile,
    Quote,
)
from hybridwell.paths import resources

_Parser = Callable[[object], object]


def named(name: str, options: Options) -> Profile:
    """Return the user's own profile of that name, or the shipped one.

    Raises UsageError where there is none, ResourceError for a damaged one.
    """
    files = {**_profiles(resources() / "profiles"), **_profiles(options.profiles)}
    if not name or name not in files:
        text = "there is no profile {name}; there are: {profiles}"
        raise UsageError(text, name=repr(name), profiles=", ".join(sorted(files)))
    return load_profile(files[name])


def shipped(name: str) -> Profile:
    return load_profile(resources() / "profiles" / f"{name}.toml")


def load_profile(path: Path) -> Profile:
    """Read it whole, or raise ResourceError: file, entry, field and what is allowed."""
    try:
        content = tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        text = "{file} cannot be read: {reason}"
        raise ResourceError(text, file=path.name, reason=error.strerror) from error
    except ValueError as error:
        text = "{file} is not TOML: {reason}"
        raise ResourceError(text, file=path.name, reason=error) from error
    try:
        return _profile(path.stem, content)
    except ValueError as error:
        text = "{where}: {reason}"
        raise ResourceError(text, where=path.name, reason=error) from error


def _profiles(folder: Path | None) -> dict[str, Path]:
    return {path.stem: path for path in folder.glob("*.toml")} if folder else {}


def _profile(name: str, content: dict[str, Any]) -> Profile:
    entries = content.pop("column", None)
    if not isinstance(entries, list) or not entries:
        raise ValueError("there must be [[column]] entries")
    settings = _values(content, _SETTINGS)
    layout = settings.get("layout", Layout.LONG)
    columns = tuple(
        _named_column(entry, layout, number) for number, entry in enumerate(entries, 1)
    )
    return Profile(name, columns, **settings)


def _named_column(entry: object, layout: Layout, number: int) -> Column:
    try:
        return _column(entry, layout)
    except ValueError as error:
        raise ValueError(f"column {number}: {error}") from error


def _column(entry: object, layout: Layout) -> Column:
    if not isinstance(entry, dict):
        raise ValueError("must be a [[column]] table")  # noqa: TRY004 - one kind of error for a wrong file
    values = _values(entry, _COLUMN)
    if "header" not in values:
        raise ValueError("header is missing")
    if len(values.keys() & {"field", "constant", "total"}) != 1:
        raise ValueError("there must be one of field, constant and total")
    if "field" in values and layout not in FIELDS[values["field"]].layouts:
        allowed = [name for name, field in FIELDS.items() if layout in field.layouts]
        said = ", ".join(allowed)
        raise ValueError(f"field must be one of {said} in layout {layout.value}")
    if "field" not in values and values.keys() & {"digits", "words"}:
        raise ValueError("digits and words go with field only")
    _check_total(values, layout)
    return Column(**values)


def _check_total(values: Mapping[str, Any], layout: Layout) -> None:
    if "total" not in values:
        if "value" in values:
            raise ValueError("value goes with total only")
        return
    if layout not in TOTAL_LAYOUTS:
        raise ValueError("total goes with layout day or wide only")
    if values["total"] in EURO_TOTALS and values.get("value") == "quantity":
        raise ValueError(f"value must be amount for total {values['total']}")


def _values(entry: Mapping[str, object], known: Mapping[str, "_Allowed"]) -> dict[str, Any]:
    found = {}
    for name, value in entry.items():
        if name not in known:
            said = ", ".join(known)
            raise ValueError(f"there is no field {name}; there are: {said}")
        allowed, parse = known[name]
        try:
            found[name] = parse(value)
        except (ValueError, TypeError) as error:
            raise ValueError(f"{name} must be {allowed}, not {value!r}") from error
    return found


_Allowed = tuple[str, _Parser]


def _one_of(options: type[Enum]) -> _Allowed:
    return "one of " + ", ".join(option.value for option in options), options


def _among(*options: str) -> _Allowed:
    def parse(value: object) -> str:
        return options[options.index(str(value))]

    return "one of " + ", ".join(map(repr, options)), parse


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(value)
    return value


def _constant(value: object) -> str | Decimal:
    if isinstance(value, str):
        return value
    if isinstance(value, bool) or not isinstance(value, int):
        raise ValueError(value)  # noqa: TRY004 - as above
    return Decimal(value)


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError(value)  # noqa: TRY004 - as above
    return value


def _words(value: object) -> dict[str, str]:
    if not isinstance(value, dict) or not all(isinstance(v, str) for v in value.values()):
        raise ValueError(value)
    return value


_FLAG: _Allowed = ("true or false", _flag)
_TEXT: _Allowed = ("a text", _text)
_SETTINGS: Mapping[str, _Allowed] = {
    "kind": _one_of(Kind),
    "layout": _one_of(Layout),
    "delimiter": _among(";", ",", "\t", "|"),
    "decimal": _among(",", "."),
    "encoding": _among("utf-8", "cp1252"),
    "bom": _FLAG,
    "line_end": _one_of(LineEnd),
    "date_format": _one_of(DateFormat),
    "quote": _one_of(Quote),
    "header": _FLAG,
    "zero_rows": _FLAG,
    "total_row": _TEXT,
}
_COLUMN: Mapping[str, _Allowed] = {
    "header": _TEXT,
    "field": _among(*FIELDS),
    "constant": ("a text or a whole number", _constant),
    "total": _among(*KIND_TOTALS, *EURO_TOTALS),
    "value": _among("quantity", "amount"),
    "digits": _FLAG,
    "words": ('texts by code, such as { quantity = "1", amount = "2" }', _words),
}
