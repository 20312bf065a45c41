"""Reads the checks of a workstation that HybridWell ships, in `resources/checks/`."""

import tomllib
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from hybridwell.domain.movement.tips import Wording
from hybridwell.domain.movement.workstation import Check, Item, Rule, Topic
from hybridwell.errors import ResourceError
from hybridwell.paths import resources

T = TypeVar("T")
WEIGHTS = range(1, 4)


@cache
def shipped_checks() -> tuple[Check, ...]:
    """Return the checks in their order; raises ResourceError."""
    return load_checks(resources() / "checks" / "workstation.toml")


def load_checks(path: Path) -> tuple[Check, ...]:
    """Return all checks in the order of the file.

    Raises ResourceError, which names the entry and the field that is not as it must be.
    """
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        text = "the checks in {file} cannot be read"
        raise ResourceError(text, file=path.name) from error
    entries = {
        part: {
            name: _Entry(path.name, name, fields)
            for name, fields in _table(tables.get(part)).items()
        }
        for part in ("sources", "items", "checks")
    }
    sources = {name: entry.wording() for name, entry in entries["sources"].items()}
    items = {name: entry.item() for name, entry in entries["items"].items()}
    return tuple(entry.check(sources, items) for entry in entries["checks"].values())


class _Entry:
    """One table of the file, read field by field."""

    def __init__(self, file: str, name: str, fields: object) -> None:
        self._file, self._name = file, name
        self._fields = _table(fields)

    def wording(self) -> Wording:
        return Wording(
            {code: self._read(code, _text) for code in {"en", "nl"} | self._more()}
        )

    def _more(self) -> set[str]:
        """Return further languages, which are two letters each."""
        return {name for name in self._fields if len(name) == 2}

    def item(self) -> Item:
        return Item(self._name, self.wording(), self._read("category", Rule))

    def check(self, sources: Mapping[str, Wording], items: Mapping[str, Item]) -> Check:
        wanted = "item" in self._fields
        return Check(
            id=self._name,
            topic=self._read("group", Topic),
            question=self._read("question", Wording.read),
            action=self._read("action", Wording.read),
            why=self._read("why", Wording.read),
            sources=self._read("source", lambda names: _named(names, sources)),
            weight=self._read("weight", _weight),
            item=self._read("item", items.__getitem__) if wanted else None,
        )

    def _read(self, field: str, read: Callable[[Any], T]) -> T:
        try:
            return read(self._fields[field])
        except (KeyError, TypeError, ValueError) as error:
            raise ResourceError(
                "{file}: the entry {name} has no proper {field}",
                file=self._file,
                name=repr(self._name),
                field=repr(field),
            ) from error


def _table(given: object) -> Mapping[str, Any]:
    return given if isinstance(given, dict) else {}


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(value)
    return value


def _weight(value: object) -> int:
    if type(value) is not int or value not in WEIGHTS:
        raise ValueError(value)
    return value


def _named(names: object, sources: Mapping[str, Wording]) -> tuple[Wording, ...]:
    if not isinstance(names, list) or not names:
        raise ValueError(names)
    return tuple(sources[name] for name in names)
