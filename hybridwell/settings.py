"""Typed settings: each declared once, with its default, its bounds and its wording."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import time, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any, Self

from hybridwell import setting_kinds as kind
from hybridwell.domain.claims.workday import Fuel, Mode, Place
from hybridwell.domain.working_hours import HoursError, WorkingHours
from hybridwell.errors import SettingsError

_CONTRADICTIONS = (
    ("move_lasts", "move_every"),
    ("eyes_lasts", "eyes_every"),
    ("rest_lasts", "rest_every"),
    ("move_every", "sitting_limit"),
)
"""The first of each pair must be the shorter one."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that the user can choose; a duration, time, number or choice each."""

    language: str = kind.choice("Language", "auto", "nl", "en")
    idle_after: timedelta = kind.duration(
        "1m", "Screen time ends after", least="1s", most="30m"
    )
    sitting_gap: timedelta = kind.duration(
        "2m", "Sitting goes on over", least="0s", most="15m"
    )
    pause_after: timedelta = kind.duration(
        "5s", "A pause begins after", least="1s", most="5m"
    )
    rhythm: str = kind.choice("Rhythm of breaks", "standard", "calm", "intensive")
    move_breaks: bool = kind.switch("Movement breaks", default=True)
    move_every: timedelta = kind.duration(
        "30m", "Movement break every", least="5s", most="4h"
    )
    move_lasts: timedelta = kind.duration(
        "2m", "Movement break lasts", least="2s", most="1h"
    )
    eyes_breaks: str = kind.choice("Eye breaks", "rhythm", "on", "off")
    eyes_every: timedelta = kind.duration("20m", "Eye break every", least="5s", most="2h")
    eyes_lasts: timedelta = kind.duration("20s", "Eye break lasts", least="2s", most="5m")
    rest_breaks: str = kind.choice("Rest breaks", "rhythm", "on", "off")
    rest_every: timedelta = kind.duration("2h", "Rest break every", least="5s", most="8h")
    rest_lasts: timedelta = kind.duration("10m", "Rest break lasts", least="2s", most="2h")
    move_prelude: timedelta = kind.duration(
        "90s", "Notice before a break", least="2s", most="10m"
    )
    postpone_by: timedelta = kind.duration("5m", "Postpone by", least="2s", most="1h")
    max_postpones: Decimal = kind.number("3", "Postpone at most", least=0, most=20)
    adaptive: bool = kind.switch("Prompt at a stop in typing", default=True)
    insist: bool = kind.switch("Ignored breaks stay", default=False)
    full_screen_breaks: bool = kind.switch("Breaks on all screens", default=False)
    sounds: str = kind.choice("Sounds", "off", "soft")
    animations: bool = kind.switch("Moving pictures", default=True)
    screen_limit: timedelta = kind.duration(
        "6h", "Screen time in a day", least="1m", most="16h"
    )
    sitting_limit: timedelta = kind.duration(
        "8h", "Sitting in a day", least="1m", most="16h"
    )
    detect_meetings: bool = kind.switch("See a microphone or camera in use", default=True)
    meeting_policy: str = kind.choice("Prompts in a meeting", "defer", "notify", "ignore")
    detect_full_screen: bool = kind.switch("See a full screen", default=True)
    screen_in_use_policy: str = kind.choice(
        "Prompts while the screen is in use", "defer", "notify", "ignore"
    )
    day_start: time = kind.clock(time(4), "A workday begins at")
    working_hours: WorkingHours = kind.hours("mon-fri 08:30-17:30", "Agreed hours")
    outside_hours: str = kind.choice(
        "Prompts outside agreed hours", "as_usual", "gentle", "off"
    )
    say_day_is_done: bool = kind.switch("Say when the agreed hours end", default=True)
    agreed_week: tuple[Place, ...] = kind.week(
        "home,office,home,office,home,free,free", "Agreed week"
    )
    commute_km: Decimal = kind.number(
        "0", "Kilometres to the office and back", least=0, most=999
    )
    commute_mode: str = kind.choice(
        "Means of transport", "none", *(mode.value for mode in Mode)
    )
    commute_fuel: str = kind.choice("Fuel", "none", *(fuel.value for fuel in Fuel))
    same_day: str = kind.choice(
        "Home and commute on one day", "ask", "highest", "home", "commute"
    )

    def with_values(self, values: Iterable[str]) -> Self:
        """Return these settings with `NAME=VALUE` applied; raises SettingsError."""
        return self.with_texts(texts_of_values(values))

    def with_texts(self, texts: Mapping[str, str]) -> Self:
        known = kinds()
        parsed: dict[str, Any] = {}
        for name, text in texts.items():
            if name not in known:
                raise SettingsError(
                    "there is no setting {name}; there are: {known}",
                    name=repr(name),
                    known=", ".join(known),
                )
            parsed[name] = _parsed(name, text, known[name])
        return replace(self, **parsed).checked()

    def checked(self) -> Self:
        """Return these settings if no two contradict; raises SettingsError."""
        for shorter, longer in _CONTRADICTIONS:
            if getattr(self, shorter) >= getattr(self, longer):
                raise SettingsError(
                    "{shorter} must be shorter than {longer}",
                    shorter=shorter,
                    longer=longer,
                )
        return self


def texts_of_values(values: Iterable[str]) -> dict[str, str]:
    """Take `NAME=VALUE` apart; raises SettingsError."""
    pairs = [text.partition("=") for text in values]
    for name, equals, _ in pairs:
        if not equals:
            raise SettingsError("{name} is not NAME=VALUE", name=repr(name))
    return {name: value for name, _, value in pairs}


def texts_of(settings: Settings) -> dict[str, str]:
    """Return each setting as it is written."""
    return {name: how.show(getattr(settings, name)) for name, how in kinds().items()}


def _parsed(name: str, text: str, how: kind.Kind) -> object:
    try:
        return how.parse(text)
    except HoursError as error:
        raise SettingsError("{name}: {reason}", name=name, reason=error.reason) from error
    except (ValueError, KeyError, InvalidOperation) as error:
        raise SettingsError(
            "{name} must be {allowed}, not {given}",
            name=name,
            allowed=how.allowed,
            given=repr(text),
        ) from error


def kinds() -> dict[str, kind.Kind]:
    """Return how each setting is read and bounded, by its name."""
    return {each.name: each.metadata["kind"] for each in fields(Settings)}
