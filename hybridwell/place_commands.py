"""Commands on suggested places from plain arguments, with and without an instance."""

from collections.abc import Callable
from datetime import date
from typing import Any

from hybridwell.day_commands import read_day
from hybridwell.daybook import Daybook
from hybridwell.domain.calendar import Period
from hybridwell.domain.place_evidence import Suggestion
from hybridwell.place_book import PlaceBook


def place_commands(
    places: PlaceBook,
    daybook: Daybook,
    today: Callable[[], date],
    changed: Callable[[], None],
) -> dict[str, Callable[..., dict[str, Any]]]:
    """Return the commands of a running instance by name; `changed` tells its windows."""

    def suggest(day: str | date | None = None) -> dict[str, Any]:
        found = suggested(places, daybook, today() if day is None else read_day(day))
        return suggestion_as_json(found)

    def forget() -> dict[str, Any]:
        done = forget_places(places)
        changed()
        return done

    return {"day suggest": suggest, "places forget": forget}


def suggested(places: PlaceBook, daybook: Daybook, day: date) -> Suggestion:
    """Return where a day is thought to be spent, and why. Raises StoreError."""
    return places.suggestions(daybook.expected(Period(day, day)))[0]


def forget_places(places: PlaceBook) -> dict[str, Any]:
    """Forget all that was seen of places. Raises StoreError."""
    return {"days": places.forget()}


def suggestion_as_json(found: Suggestion) -> dict[str, Any]:
    """Return a suggestion as docs/command-line.md tells it; it holds no code."""
    return {
        "date": found.day.date.isoformat(),
        "places": [place.value for place in found.day.places],
        "confirmed": found.day.confirmed,
        "reason": found.reason.value,
        "certainty": found.certainty.value,
        "evidence": [trace.value for trace in found.traces],
        "days": found.days,
        "expected": found.expected,
        "against": [place.value for place in found.against],
    }
