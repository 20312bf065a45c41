"""Read the national figures (`resources/benchmarks.toml`): whole, or not at all."""

import tomllib
from collections.abc import Callable, Mapping
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TypeVar

from hybridwell.domain.benchmarks import (
    ALL,
    OWN,
    Benchmark,
    Benchmarks,
    Definition,
    Measure,
    Unit,
)
from hybridwell.errors import ResourceError

_T = TypeVar("_T")
_PARTS = ("measure", "group", "figure")
_DEFINED = frozenset({"unit", "title", "differs"})
_REQUIRED = frozenset({"measure", "group", "value", "year", "source"})
_FIELDS = _REQUIRED | {"year_exact", "first_year"}
_SOURCE = "en"
"""The language in which every text has to be there; others may follow."""
_A_TEXT = "a text by language, en among them"
_A_YEAR = "a year from 1990 to 2100"


def load_benchmarks(path: Path) -> Benchmarks:
    """Return all figures; raises ResourceError, which names file, entry and field."""
    content = _content(path)
    try:
        return _benchmarks(content)
    except ValueError as error:
        raise ResourceError("{where}: {reason}", where=path.name, reason=error) from error


def _benchmarks(content: Mapping[str, object]) -> Benchmarks:
    if content.keys() != set(_PARTS):
        raise ValueError("it must hold [measure], [group] and [[figure]] alone")
    definitions = _definitions(_table(content, "measure"))
    groups = _groups(_table(content, "group"))
    entries = content["figure"]
    if not isinstance(entries, list):
        raise ValueError("figure must be a list of [[figure]] tables")  # noqa: TRY004 - one kind of error for a wrong file
    figures = tuple(
        _named(f"figure {number}", _figure, entry, groups)
        for number, entry in enumerate(entries, 1)
    )
    _check(definitions, groups, figures)
    return Benchmarks(definitions, groups, figures)


def _check(
    definitions: Mapping[Measure, Definition],
    groups: Mapping[str, object],
    figures: tuple[Benchmark, ...],
) -> None:
    """Raise ValueError unless all workers have a figure for each thing compared."""
    if ALL not in groups:
        raise ValueError(f"group {ALL} is missing")
    of_all = {each.measure for each in figures if each.group == ALL}
    for measure in (each for each in OWN if each not in of_all):
        raise ValueError(f"a figure of {measure.value} for group {ALL} is missing")
    for measure in {each.measure for each in figures} - definitions.keys():
        raise ValueError(f"measure {measure.value} is missing")


def _content(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except OSError as error:
        text = "{file} cannot be read: {reason}"
        raise ResourceError(text, file=path.name, reason=error.strerror) from error
    except ValueError as error:
        text = "{file} is not TOML: {reason}"
        raise ResourceError(text, file=path.name, reason=error) from error


def _definitions(given: Mapping[str, object]) -> dict[Measure, Definition]:
    found = (_named(name, _definition, name, entry) for name, entry in given.items())
    return {each.measure: each for each in found}


def _definition(name: str, entry: object) -> Definition:
    fields = _fields(entry, _DEFINED, _DEFINED)
    return Definition(
        _measure(name),
        _read(fields, "unit", "one of " + ", ".join(each.value for each in Unit), Unit),
        _read(fields, "title", _A_TEXT, _texts),
        _read(fields, "differs", _A_TEXT, _texts),
    )


def _groups(given: Mapping[str, object]) -> dict[str, Mapping[str, str]]:
    return {name: _read(given, name, _A_TEXT, _texts) for name in given}


def _figure(entry: object, groups: Mapping[str, object]) -> Benchmark:
    fields = _fields(entry, _REQUIRED, _FIELDS)
    known = "one of " + ", ".join(groups)
    return Benchmark(
        measure=_measure(fields["measure"]),
        group=_read(fields, "group", known, lambda name: _one_of(name, groups)),
        value=_read(fields, "value", 'a text such as "4.5"', _decimal),
        year=_read(fields, "year", _A_YEAR, _year),
        source=_read(fields, "source", "a text that says who reports it", _text),
        year_exact=_read(
            {"year_exact": True} | fields, "year_exact", "true or false", _flag
        ),
        first_year=_read(
            fields, "first_year", _A_YEAR,
            lambda year: None if year is None else _year(year),
        ),
    )  # fmt: skip


def _named(where: str, read: Callable[..., _T], *given: object) -> _T:
    try:
        return read(*given)
    except ValueError as error:
        raise ValueError(f"{where}: {error}") from error


def _table(content: Mapping[str, object], name: str) -> Mapping[str, object]:
    value = content[name]
    if not isinstance(value, dict):
        raise ValueError(f"{name} must be a table")  # noqa: TRY004 - one kind of error
    return value


def _fields(
    entry: object, required: frozenset[str], allowed: frozenset[str]
) -> dict[str, object]:
    if not isinstance(entry, dict):
        raise ValueError("it must be a table")  # noqa: TRY004 - as above
    for name in sorted(entry.keys() - allowed):
        raise ValueError(f"there is no field {name}")
    for name in sorted(required - entry.keys()):
        raise ValueError(f"{name} is missing")
    return entry


def _read(
    fields: Mapping[str, object], name: str, allowed: str, parse: Callable[[object], _T]
) -> _T:
    value = fields.get(name)
    try:
        return parse(value)
    except (ValueError, InvalidOperation) as error:
        raise ValueError(f"{name} must be {allowed}, not {value!r}") from error


def _measure(name: object) -> Measure:
    return _read(
        {"measure": name}, "measure", "one of " + ", ".join(each.value for each in Measure),
        Measure,
    )  # fmt: skip


def _one_of(name: object, known: Mapping[str, object]) -> str:
    if not isinstance(name, str) or name not in known:
        raise ValueError(name)
    return name


def _texts(value: object) -> dict[str, str]:
    if not isinstance(value, dict) or _SOURCE not in value:
        raise ValueError(value)
    return {code: _text(text) for code, text in value.items()}


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(value)
    return value


def _decimal(value: object) -> Decimal:
    if not isinstance(value, str) or not (number := Decimal(value)).is_finite():
        raise ValueError(value)
    if number < 0:
        raise ValueError(value)
    return number


def _year(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 1990 <= value <= 2100:
        raise ValueError(value)
    return value


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError(value)  # noqa: TRY004 - as above
    return value
