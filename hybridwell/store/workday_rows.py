"""Workdays as rows of the store and back, also those that version 1 of the file wrote."""

import json
from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Any

from hybridwell.domain.claims.workday import Allowance, Part, Trip, Workday
from hybridwell.domain.claims.workday_text import read_part, read_trip

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_USUAL = 256
"""How many ways to spend a day, and to travel, are kept once they are read."""
_MILLISECOND = timedelta(milliseconds=1)


def row_of(day: Workday, now: datetime) -> dict[str, Any]:
    if day.confirmed_at is None:
        raise ValueError("a suggestion is never filed")
    return {
        "date": day.date.isoformat(),
        "parts": words_of(day.parts),
        "trips": words_of(day.trips),
        "allowance": None if day.allowance is None else day.allowance.value,
        "note": day.note,
        "confirmed_at": milliseconds(day.confirmed_at),
        "zone": str(now.tzinfo),
    }


def workday_from(row: Mapping[str, Any]) -> Workday:
    chosen = row["allowance"]
    return Workday(
        date.fromisoformat(row["date"]),
        parts_in(row["parts"]),
        trips_in(row["trips"]),
        None if chosen is None else Allowance(chosen),
        row["note"],
        instant(row["confirmed_at"]),
    )


def workday_in(row: str | None) -> Workday | None:
    """Read a day from the history, which keeps what version 1 of the file wrote."""
    found = json.loads(row) if row else None
    if not found:
        return None
    if "places" in found:
        old = found.pop("kilometres")
        found |= {"parts": found.pop("places"), "allowance": None}
        away = {"client", "elsewhere"} & set(found["parts"].split(","))
        purpose = "business" if away else "commute"
        lost = old is None or found["parts"] == "home"
        found["trips"] = "" if lost else f"{purpose}:{old}"
    return workday_from(found)


def words_of(words: Iterable[object]) -> str:
    return ",".join(map(str, words))


@lru_cache(maxsize=_USUAL)
def parts_in(said: str) -> tuple[Part, ...]:
    return tuple(map(read_part, said.split(",")))


@lru_cache(maxsize=_USUAL)
def trips_in(said: str) -> tuple[Trip, ...]:
    return tuple(map(read_trip, said.split(","))) if said else ()


def milliseconds(moment: datetime) -> int:
    return (moment - _EPOCH) // _MILLISECOND


def instant(since: int) -> datetime:
    return _EPOCH + since * _MILLISECOND
