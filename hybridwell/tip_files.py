"""Reads the tips that HybridWell ships, in `resources/tips/tips.toml`."""

import tomllib
from collections.abc import Callable, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

from hybridwell.domain.movement.tips import (
    Tip,
    TipPart,
    TipPosture,
    Where,
    Wording,
)
from hybridwell.errors import ResourceError

T = TypeVar("T")
EQUIPMENT = frozenset(
    [
        "none",
        "bicycle",
        "calendar",
        "chair",
        "counter",
        "desk",
        "glass",
        "keyboard",
        "phone",
        "stairs",
        "support",
        "wall",
    ]
)


def load_tips(path: Path) -> tuple[Tip, ...]:
    """Return all tips in the order of the file.

    Raises ResourceError, which names the entry and the field that is not as it must be.
    """
    try:
        entries = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ResourceError("the tips in {file} cannot be read", file=path.name) from error
    return tuple(_Entry(path.name, name, entry).tip() for name, entry in entries.items())


class _Entry:
    """One table of the file, read field by field."""

    def __init__(self, file: str, name: str, fields: object) -> None:
        self._file, self._name = file, name
        self._fields: Mapping[str, Any] = fields if isinstance(fields, dict) else {}

    def tip(self) -> Tip:
        return Tip(
            name=self._name,
            title=self._read("title", Wording.read),
            do=self._read("do", Wording.read),
            often=self._read("often", Wording.read),
            lasts=self._read("seconds", _duration),
            where=self._read("place", Where),
            silent=self._read("silent", _truth),
            posture=self._read("posture", TipPosture),
            equipment=self._read("equipment", _equipment),
            habit=self._read("habit", _truth),
            figure=self._read("figure", _text),
            source=self._read("source", _letters),
            part=self._read("part", TipPart),
        )

    def _read(self, field: str, read: Callable[[Any], T]) -> T:
        try:
            return read(self._fields[field])
        except (KeyError, TypeError, ValueError) as error:
            raise ResourceError(
                "{file}: the tip {name} has no proper {field}",
                file=self._file,
                name=repr(self._name),
                field=repr(field),
            ) from error


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(value)
    return value


def _duration(value: object) -> timedelta:
    if type(value) is not int or not 0 <= value <= 3600:
        raise ValueError(value)
    return timedelta(seconds=value)


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


def _equipment(value: str) -> str:
    if value not in EQUIPMENT:
        raise ValueError(value)
    return value


def _letters(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not value:
        raise ValueError(value)
    letters = tuple(_text(each) for each in value)
    if not set(letters) <= set("ABCDEFG"):
        raise ValueError(value)
    return letters
