"""The limits of a day: how much screen time and sitting is enough, said once a workday."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from enum import Enum


class Limit(Enum):
    """What is limited, by the name of its setting."""

    SCREEN = "screen_limit"
    SITTING = "sitting_limit"


Durations = Mapping[Limit, timedelta]


def to_say(
    spent: Durations, limits: Durations, said_on: Mapping[Limit, date | None], day: date
) -> Iterator[Limit]:
    """Return the limits that were reached on `day` and not told on it yet."""
    for limit in Limit:
        if spent[limit] >= limits[limit] and said_on[limit] != day:
            yield limit
