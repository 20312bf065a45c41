"""The kinds of settings: how each is read from text, written and bounded."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import time, timedelta
from decimal import Decimal
from typing import Any

from hybridwell.domain.claims.workday import Place
from hybridwell.domain.working_hours import WorkingHours
from hybridwell.errors import Phrase

_UNITS = {"s": 1, "m": 60, "h": 3600}


@dataclass(frozen=True, slots=True)
class Kind:
    """How one setting is read, written and bounded."""

    label: str
    allowed: Phrase
    """What a user may write, as the end of "… must be"."""
    parse: Callable[[str], Any]
    """From text; raises ValueError."""
    show: Callable[[Any], str]


def parse_duration(text: str) -> timedelta:
    """Read `10s`, `2m`, `1h` or `1h30m`; raises ValueError."""
    parts = re.findall(r"(\d+)([smh])", text)
    if not parts or "".join(number + unit for number, unit in parts) != text:
        raise ValueError(f"{text!r} is not a duration such as 10s, 2m or 1h30m")
    return timedelta(seconds=sum(int(number) * _UNITS[unit] for number, unit in parts))


def show_duration(duration: timedelta) -> str:
    seconds = int(duration.total_seconds())
    parts = [(seconds // 3600, "h"), (seconds // 60 % 60, "m"), (seconds % 60, "s")]
    return "".join(f"{number}{unit}" for number, unit in parts if number) or "0s"


def duration(default: str, label: str, *, least: str, most: str) -> Any:  # noqa: ANN401 - a dataclass field takes the type of its annotation
    low, high = parse_duration(least), parse_duration(most)

    def parse(text: str) -> timedelta:
        value = parse_duration(text)
        if not low <= value <= high:
            raise ValueError(text)
        return value

    kind = Kind(
        label,
        Phrase("a duration from {least} to {most}", {"least": least, "most": most}),
        parse,
        show_duration,
    )
    return field(default=parse_duration(default), metadata={"kind": kind})


def clock(default: time, label: str) -> Any:  # noqa: ANN401 - as above
    def parse(text: str) -> time:
        if not re.fullmatch(r"\d\d:\d\d", text):
            raise ValueError(text)
        return time.fromisoformat(text)

    kind = Kind(
        label, Phrase("a time such as 17:30"), parse, lambda value: f"{value:%H:%M}"
    )
    return field(default=default, metadata={"kind": kind})


def choice(label: str, *options: str) -> Any:  # noqa: ANN401 - as above
    def parse(text: str) -> str:
        if text not in options:
            raise ValueError(text)
        return text

    kind = Kind(
        label, Phrase("one of {options}", {"options": ", ".join(options)}), parse, str
    )
    return field(default=options[0], metadata={"kind": kind})


def switch(label: str, *, default: bool) -> Any:  # noqa: ANN401 - as above
    def parse(text: str) -> bool:
        return {"on": True, "true": True, "off": False, "false": False}[text.lower()]

    kind = Kind(label, Phrase("on or off"), parse, lambda value: "on" if value else "off")
    return field(default=default, metadata={"kind": kind})


def number(default: str, label: str, *, least: int, most: int) -> Any:  # noqa: ANN401 - as above
    def parse(text: str) -> Decimal:
        value = Decimal(text.replace(",", "."))
        if not value.is_finite() or not least <= value <= most:
            raise ValueError(text)
        return value

    kind = Kind(
        label,
        Phrase("a number from {least} to {most}", {"least": least, "most": most}),
        parse,
        str,
    )
    return field(default=Decimal(default), metadata={"kind": kind})


def week(default: str, label: str) -> Any:  # noqa: ANN401 - as above
    def parse(text: str) -> tuple[Place, ...]:
        places = tuple(Place(name.strip()) for name in text.split(","))
        if len(places) != 7:
            raise ValueError(text)
        return places

    names = ", ".join(place.value for place in Place)
    kind = Kind(
        label,
        Phrase(
            "seven places with commas between, Monday first ({names})", {"names": names}
        ),
        parse,
        lambda places: ",".join(place.value for place in places),
    )
    return field(default=parse(default), metadata={"kind": kind})


def hours(default: str, label: str) -> Any:  # noqa: ANN401 - as above
    kind = Kind(
        label,
        Phrase("weekdays with their hours, such as mon-fri 09:00-12:30 13:00-17:30"),
        WorkingHours.parse,
        str,
    )
    return field(default=WorkingHours.parse(default), metadata={"kind": kind})
