"""Read the national figures (`resources/benchmarks.toml`): whole, or not at all."""

import tomllib
from collections.abc import Callable, Mapping
from decimal import Decimal
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
from hybridwell.toml_fields import decimal, flag, one_of, optional, read_field, words

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
        read_field(fields, "unit", one_of(Unit), Unit),
        read_field(fields, "title", _A_TEXT, _texts),
        read_field(fields, "differs", _A_TEXT, _texts),
    )


def _groups(given: Mapping[str, object]) -> dict[str, Mapping[str, str]]:
    return {name: read_field(given, name, _A_TEXT, _texts) for name in given}


def _figure(entry: object, groups: Mapping[str, object]) -> Benchmark:
    fields = _fields(entry, _REQUIRED, _FIELDS)
    known = "one of " + ", ".join(groups)
    return Benchmark(
        measure=_measure(fields["measure"]),
        group=read_field(fields, "group", known, lambda name: _one_of(name, groups)),
        value=read_field(fields, "value", 'a text such as "4.5"', _measured),
        year=read_field(fields, "year", _A_YEAR, _year),
        source=read_field(fields, "source", "a text that says who reports it", words),
        year_exact=read_field(
            {"year_exact": True} | fields, "year_exact", "true or false", flag
        ),
        first_year=read_field(
            fields, "first_year", _A_YEAR,
            optional(_year),
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


def _measure(name: object) -> Measure:
    return read_field(
        {"measure": name}, "measure", one_of(Measure),
        Measure,
    )  # fmt: skip


def _one_of(name: object, known: Mapping[str, object]) -> str:
    if not isinstance(name, str) or name not in known:
        raise ValueError(name)
    return name


def _texts(value: object) -> dict[str, str]:
    if not isinstance(value, dict) or _SOURCE not in value:
        raise ValueError(value)
    return {code: words(text) for code, text in value.items()}


def _measured(value: object) -> Decimal:
    number = decimal(value)
    if number < 0:
        raise ValueError(value)
    return number


def _year(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 1990 <= value <= 2100:
        raise ValueError(value)
    return value
