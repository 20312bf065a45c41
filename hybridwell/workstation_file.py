"""The answers on the check of a workstation: `workstation.toml`, and a good copy beside.

A file that cannot be read is never overwritten: it is kept aside under another name, and
the last good copy is used::

    [home.answers]
    c1 = { answer = "partly", on = 2026-11-24 }

    [[home.rounds]]
    on = 2026-05-12
    score = 64
    answered = 30
    total = 32
"""

import json
import os
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import count
from pathlib import Path

from hybridwell.domain.movement.workstation import (
    MOST_NOTE,
    Answer,
    FinishedRound,
    Said,
    Score,
    Spot,
    Station,
)
from hybridwell.errors import HybridWellError, ResourceError, StoreError
from hybridwell.paths import DataDir

_ABOUT = "# The check of your workstation: for you alone. HybridWell writes this file.\n"
Stations = Mapping[Spot, Station]


@dataclass(frozen=True, slots=True)
class Loaded:
    """The answers to work with, and what was wrong with the file, if anything."""

    stations: Stations = field(default_factory=dict)
    complaint: HybridWellError | None = None

    def at(self, spot: Spot) -> Station:
        return self.stations.get(spot, Station())


def load(data: DataDir) -> Loaded:
    """Read the answers; from a wrong file the last good ones, with a sentence why."""
    try:
        return Loaded(read(data.workstation))
    except ResourceError as error:
        return Loaded(_last_good(data), error)


def read(path: Path) -> Stations:
    """Read one file, whole or not at all; raises ResourceError. No file: no answers."""
    try:
        tables = tomllib.loads(path.read_text("utf-8"))
        return {Spot(name): _station(table) for name, table in tables.items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        text = "the answers in {file} cannot be read; the last good ones are used"
        raise ResourceError(text, file=path.name) from error


def change(data: DataDir, spot: Spot, step: Callable[[Station], Station]) -> Station:
    """Change one workplace and write the file, for this user alone. Raises StoreError."""
    loaded = load(data)
    changed = step(loaded.at(spot))
    text = _text({**loaded.stations, spot: changed})
    try:
        data.path.mkdir(mode=0o700, parents=True, exist_ok=True)
        if loaded.complaint is not None:
            data.workstation.rename(_aside(data.workstation))
        for path in (data.workstation, data.good_workstation):
            _write(path, text)
    except OSError as error:
        raise StoreError(
            "{file} cannot be written: {reason}",
            file=data.workstation.name,
            reason=error.strerror,
        ) from error
    return changed


def _write(path: Path, text: str) -> None:
    """Write beside and rename: the file is the old one or the new one, never half."""
    beside = path.with_suffix(".new")
    beside.unlink(missing_ok=True)
    binary: int = getattr(os, "O_BINARY", 0)  # or Windows writes each line end as two bytes
    number = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | binary, 0o600)
    with os.fdopen(number, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)
    beside.replace(path)


def _aside(path: Path) -> Path:
    """Return a name that nothing has: `workstation.damaged-1.toml`."""
    names = (path.with_name(f"{path.stem}.damaged-{number}.toml") for number in count(1))
    return next(name for name in names if not name.exists())


def _last_good(data: DataDir) -> Stations:
    try:
        return read(data.good_workstation)
    except ResourceError:
        return {}


def _station(table: Mapping[str, object]) -> Station:
    answers, rounds = table.get("answers", {}), table.get("rounds", [])
    if not isinstance(answers, dict) or not isinstance(rounds, list):
        raise TypeError(table)
    return Station(
        answers={_id(id_): _said(said) for id_, said in answers.items()},
        note=fit_note(table.get("note", "")),
        rounds=tuple(map(_round, rounds)),
    )


def _id(name: str) -> str:
    """Return an id that can be written back; raises ValueError."""
    if not name.isascii() or not name.isalnum():
        raise ValueError(name)
    return name


def _said(given: Mapping[str, object]) -> Said:
    return Said(Answer(given["answer"]), _day(given["on"]))


def _round(given: Mapping[str, object]) -> FinishedRound:
    value = given.get("score")
    answered, total = (_number(given[name], 10_000) for name in ("answered", "total"))
    reached = None if value is None else _number(value, 100)
    return FinishedRound(_day(given["on"]), Score(reached, answered, total))


def _day(value: object) -> date:
    if type(value) is not date:
        raise TypeError(value)
    return value


def _number(value: object, most: int) -> int:
    if type(value) is not int or not 0 <= value <= most:
        raise ValueError(value)
    return value


def fit_note(given: object) -> str:
    """Return a note that can be kept; raises ValueError, TypeError."""
    if not isinstance(given, str):
        raise TypeError(given)
    if len(given) > MOST_NOTE or not given.replace("\n", " ").isprintable():
        raise ValueError(given)
    return given


def _text(stations: Stations) -> str:
    parts = [_ABOUT]
    for spot in Spot:
        if spot in stations:
            parts += _lines(spot.value, stations[spot])
    return "".join(parts)


def _lines(name: str, station: Station) -> list[str]:
    lines = [f"\n[{name}]\n"]
    if station.note:
        lines.append(f"note = {json.dumps(station.note, ensure_ascii=False)}\n")
    lines.append(f"\n[{name}.answers]\n")
    lines += [
        f'{id_} = {{ answer = "{said.answer.value}", on = {said.on} }}\n'
        for id_, said in station.answers.items()
    ]
    for each in station.rounds:
        lines.append(f"\n[[{name}.rounds]]\non = {each.on}\n")
        if each.score.value is not None:
            lines.append(f"score = {each.score.value}\n")
        lines.append(f"answered = {each.score.answered}\ntotal = {each.score.total}\n")
    return lines
