"""The kinds of settings: how each is read from text, written, bounded and explained."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import time, timedelta
from decimal import Decimal
from enum import Enum
from typing import Any

from hybridwell.domain.claims.workday import Place
from hybridwell.domain.working_hours import WorkingHours
from hybridwell.errors import Phrase

BY_RHYTHM = "rhythm"
_UNITS = {"s": 1, "m": 60, "h": 3600}


class Section(Enum):
    """Where a setting stands; in the order of the page."""

    LOOK = "look"
    TIME = "time"
    BREAKS = "breaks"
    PROMPTS = "prompts"
    LIMITS = "limits"
    SIGNALS = "signals"
    DESK = "desk"
    PLACES = "places"
    PROGRAM = "program"


class Form(Enum):
    """What a value is, and so what edits it."""

    SWITCH = "switch"
    CHOICE = "choice"
    DURATION = "duration"
    CLOCK = "clock"
    NUMBER = "number"
    WEEK = "week"
    HOURS = "hours"
    TEXT = "text"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class About:
    """What the user is told beside a label."""

    section: Section
    help: Phrase | None = None
    source: Phrase | None = None
    """Who says that this is a good limit."""

    def say(self, help: Phrase | None = None, source: Phrase | None = None) -> "About":  # noqa: A002 - as the field is called
        return About(self.section, help, source)


@dataclass(frozen=True, slots=True)
class Kind:
    """How one setting is read, written and bounded."""

    label: str
    allowed: Phrase
    """What a user may write, as the end of "… must be"."""
    parse: Callable[[str], Any]
    """From text; raises ValueError."""
    show: Callable[[Any], str]
    form: Form = Form.TEXT
    about: About = field(default_factory=lambda: About(Section.PLACES))
    options: Mapping[str, Phrase] = field(default_factory=dict)
    """The words of each choice, by the text that is kept."""
    empty: str = ""
    """The text that is kept where an editor is left empty, if that is allowed."""
    usual: timedelta | None = None
    """What the standard rhythm gives."""


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


def _bounded(least: str, most: str) -> Callable[[str], timedelta]:
    low, high = parse_duration(least), parse_duration(most)

    def parse(text: str) -> timedelta:
        value = parse_duration(text)
        if not low <= value <= high:
            raise ValueError(text)
        return value

    return parse


def duration(default: str, label: str, about: About, *, least: str, most: str) -> Any:  # noqa: ANN401 - a dataclass field takes the type of its annotation
    allowed = Phrase("a duration from {least} to {most}", {"least": least, "most": most})
    parse = _bounded(least, most)
    kind = Kind(label, allowed, parse, show_duration, Form.DURATION, about)
    return field(default=parse_duration(default), metadata={"kind": kind})


def beat(usual: str, label: str, about: About, *, least: str, most: str) -> Any:  # noqa: ANN401 - as above
    """Declare a duration that the rhythm gives (`usual`), unless the user chose one."""
    bounded = _bounded(least, most)

    def parse(text: str) -> timedelta | None:
        return None if text == BY_RHYTHM else bounded(text)

    def show(value: timedelta | None) -> str:
        return BY_RHYTHM if value is None else show_duration(value)

    allowed = Phrase(
        "rhythm, or a duration from {least} to {most}", {"least": least, "most": most}
    )
    standard = parse_duration(usual)
    kind = Kind(
        label, allowed, parse, show, Form.DURATION, about, empty=BY_RHYTHM, usual=standard
    )
    return field(default=None, metadata={"kind": kind})


def clock(default: time, label: str, about: About) -> Any:  # noqa: ANN401 - as above
    def parse(text: str) -> time:
        if not re.fullmatch(r"\d\d:\d\d", text):
            raise ValueError(text)
        return time.fromisoformat(text)

    def show(value: time) -> str:
        return f"{value:%H:%M}"

    kind = Kind(label, Phrase("a time such as 17:30"), parse, show, Form.CLOCK, about)
    return field(default=default, metadata={"kind": kind})


def choice(label: str, options: Mapping[str, Phrase], about: About) -> Any:  # noqa: ANN401 - as above
    """Declare a choice; the first one is the default."""

    def parse(text: str) -> str:
        if text not in options:
            raise ValueError(text)
        return text

    allowed = Phrase("one of {options}", {"options": ", ".join(options)})
    kind = Kind(label, allowed, parse, str, Form.CHOICE, about, options)
    return field(default=next(iter(options)), metadata={"kind": kind})


def switch(label: str, about: About, *, default: bool) -> Any:  # noqa: ANN401 - as above
    def parse(text: str) -> bool:
        return {"on": True, "true": True, "off": False, "false": False}[text.lower()]

    def show(value: bool) -> str:  # noqa: FBT001 - the value of a setting
        return "on" if value else "off"

    kind = Kind(label, Phrase("on or off"), parse, show, Form.SWITCH, about)
    return field(default=default, metadata={"kind": kind})


def number(default: str, label: str, about: About, *, least: int, most: int) -> Any:  # noqa: ANN401 - as above
    def parse(text: str) -> Decimal:
        value = Decimal(text.replace(",", "."))
        if not value.is_finite() or not least <= value <= most:
            raise ValueError(text)
        return value

    allowed = Phrase("a number from {least} to {most}", {"least": least, "most": most})
    kind = Kind(label, allowed, parse, str, Form.NUMBER, about)
    return field(default=Decimal(default), metadata={"kind": kind})


def address(label: str, about: About) -> Any:  # noqa: ANN401 - as above
    """Declare the address of a Bluetooth device, or none; macOS has numbers of its own."""
    form = r"([0-9A-F]{2}(:[0-9A-F]{2}){5}|[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12})?"

    def parse(text: str) -> str:
        found = text.strip().upper()
        if not re.fullmatch(form, found):
            raise ValueError(text)
        return found

    allowed = Phrase("an address such as E8:5B:5B:24:22:E4, or empty")
    kind = Kind(label, allowed, parse, str, about=about)
    return field(default="", metadata={"kind": kind})


def week(default: str, label: str, about: About) -> Any:  # noqa: ANN401 - as above
    kind = week_kind(label, about)
    return field(default=kind.parse(default), metadata={"kind": kind})


def week_kind(label: str, about: About) -> Kind:
    def parse(text: str) -> tuple[Place, ...]:
        places = tuple(Place(name.strip()) for name in text.split(","))
        if len(places) != 7:
            raise ValueError(text)
        return places

    def show(places: tuple[Place, ...]) -> str:
        return ",".join(place.value for place in places)

    allowed = Phrase(
        "seven places with commas between, Monday first ({names})",
        {"names": ", ".join(place.value for place in Place)},
    )
    return Kind(label, allowed, parse, show, Form.WEEK, about)


def hours(default: str, label: str, about: About) -> Any:  # noqa: ANN401 - as above
    allowed = Phrase("weekdays with their hours, such as mon-fri 09:00-12:30 13:00-17:30")
    kind = Kind(label, allowed, WorkingHours.parse, str, Form.HOURS, about)
    return field(default=WorkingHours.parse(default), metadata={"kind": kind})
