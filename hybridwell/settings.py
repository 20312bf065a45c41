"""Typed settings: each declared once, with its default, its bounds and its wording."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import time, timedelta
from decimal import Decimal
from typing import Any, Self

from hybridwell import choice_words as words
from hybridwell import setting_kinds as kind
from hybridwell.domain.claims.workday import Place
from hybridwell.domain.desk_heights import HIGHEST, LOWEST, Heights
from hybridwell.domain.working_hours import WorkingHours
from hybridwell.errors import Phrase, SettingsError
from hybridwell.setting_checks import (
    check,
    check_heights,
    parsed,
    texts_of_values,
)
from hybridwell.setting_kinds import About, Section

LOOK, TIME, BREAKS, PROMPTS, LIMITS, SIGNALS, DESK, PLACES, PROGRAM = map(About, Section)


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that the user can choose; a duration, time, number or choice each."""

    # A table: each name with all there is to say of it.
    # fmt: off
    language: str = kind.choice("Language", words.LANGUAGES, LOOK)
    look: str = kind.choice("Light or dark", words.LOOKS, LOOK)
    contrast: str = kind.choice("Contrast", words.CONTRASTS,
        LOOK.say(Phrase("High draws every line and letter more clearly.")))
    animations: bool = kind.switch("Moving pictures",
        LOOK.say(Phrase("Exercises move and cards grow; without, all stands still.")),
        default=True)
    working_hours: WorkingHours = kind.hours("mon-fri 08:30-17:30", "Agreed hours",
        TIME.say(Phrase("For example mon-fri 09:00-12:30 13:00-17:30; wed 09:00-12:00")))
    day_start: time = kind.clock(time(4), "A workday begins at",
        TIME.say(Phrase("Work after midnight counts for the day before.")))
    outside_hours: str = kind.choice("Prompts outside agreed hours", words.OUTSIDE, TIME)
    say_day_is_done: bool = kind.switch("Say when the agreed hours end",
        TIME.say(Phrase("One friendly line, if you are still at work.")), default=True)
    rhythm: str = kind.choice("Rhythm of breaks", words.RHYTHMS,
        BREAKS.say(Phrase("A time of your own below goes before it.")))
    move_breaks: bool = kind.switch("Movement breaks", BREAKS, default=True)
    move_every: timedelta | None = kind.beat("30m", "Movement break every",
        BREAKS.say(Phrase("Sitting time before you are asked to stand up."),
        Phrase("Nationale Beweegminuut 2021: move every half hour. A norm, not law.")),
        least="5s", most="4h")
    move_lasts: timedelta | None = kind.beat("2m", "Movement break lasts",
        BREAKS.say(source=Phrase("TNO 2015: two minutes on your feet. A norm, not law.")),
        least="2s", most="1h")
    eyes_breaks: str = kind.choice("Eye breaks", words.BY_RHYTHM, BREAKS)
    eyes_every: timedelta | None = kind.beat("20m", "Eye break every",
        BREAKS.say(Phrase("Screen time before you are asked to look into the distance."),
        Phrase("Custom among physiotherapists; no norm and no law.")), least="5s",
        most="2h")
    eyes_lasts: timedelta | None = kind.beat("20s", "Eye break lasts", BREAKS, least="2s",
        most="5m")
    rest_breaks: str = kind.choice("Rest breaks", words.BY_RHYTHM, BREAKS)
    rest_every: timedelta | None = kind.beat("2h", "Rest break every",
        BREAKS.say(Phrase("Screen time before a longer break, away from the screen."),
        Phrase("Arbocatalogus: two hours at most. A norm, not law.")), least="5s",
        most="8h")
    rest_lasts: timedelta | None = kind.beat("10m", "Rest break lasts",
        BREAKS.say(source=Phrase("Arbocatalogus: ten minutes. A norm, not law.")),
        least="2s", most="2h")
    move_prelude: timedelta = kind.duration("90s", "Notice before a break",
        PROMPTS.say(Phrase("How long the small card waits before it grows.")), least="2s",
        most="10m")
    pause_after: timedelta = kind.duration("5s", "A pause begins after",
        PROMPTS.say(Phrase("Without a key for so long, the break begins.")), least="1s",
        most="5m")
    postpone_by: timedelta = kind.duration("5m", "Postpone by", PROMPTS, least="2s",
        most="1h")
    max_postpones: Decimal = kind.number("3", "Postpone at most",
        PROMPTS.say(Phrase("Times for one break.")), least=0, most=20)
    adaptive: bool = kind.switch("Prompt at a stop in typing",
        PROMPTS.say(Phrase("Rather than in the middle of a sentence.")), default=True)
    insist: bool = kind.switch("Ignored breaks stay",
        PROMPTS.say(Phrase("Until you take one; Escape always ends it.")), default=False)
    full_screen_breaks: bool = kind.switch("Breaks on all screens",
        PROMPTS.say(Phrase("The countdown fills every screen.")), default=False)
    sounds: str = kind.choice("Sounds", words.SOUNDS, PROMPTS)
    message_buttons: bool = kind.switch("Buttons in messages",
        PROMPTS.say(Phrase("Where your desktop has them; a click answers.")),
        default=True)
    screen_limit: timedelta = kind.duration("6h", "Screen time in a day",
        LIMITS.say(Phrase("Reached it, you are told so once that day."),
        Phrase("Arbocatalogus: six hours at most. A norm, not law.")), least="1m",
        most="16h")
    sitting_limit: timedelta = kind.duration("8h", "Sitting in a day",
        LIMITS.say(Phrase("Reached it, you are told so once that day."),
        Phrase("TNO factsheet of 27 February 2024: eight hours. A norm, not law.")),
        least="1m", most="16h")
    idle_after: timedelta = kind.duration("1m", "Screen time ends after",
        LIMITS.say(Phrase("Without keyboard or pointer for so long.")), least="1s",
        most="30m")
    sitting_gap: timedelta = kind.duration("2m", "Sitting goes on over",
        LIMITS.say(Phrase("Away for less is too short to have stood up.")), least="0s",
        most="15m")
    ask_holes: bool = kind.switch("Ask what time away was",
        LIMITS.say(Phrase("Lunch, a meeting, a walk: your answer counts.")), default=True)
    hole_after: timedelta = kind.duration("10m", "Ask about time away from",
        LIMITS.say(Phrase("Shorter is a cup of coffee.")), least="3m", most="2h")
    detect_input: bool = kind.switch("See when keyboard and pointer were used",
        SIGNALS.say(Phrase("If off, nothing is counted and no break comes.")), default=True)
    follow_lock: bool = kind.switch("Stop at a lock",
        SIGNALS.say(Phrase("Also for another user's session, and before sleep.")),
        default=True)
    detect_meetings: bool = kind.switch("See a microphone or camera in use",
        SIGNALS.say(Phrase("Only whether; never by which program.")), default=True)
    meeting_policy: str = kind.choice("Prompts in a meeting", words.POLICIES, SIGNALS)
    detect_full_screen: bool = kind.switch("See a full screen",
        SIGNALS.say(Phrase("A presentation, a film, or a screen that is kept awake.")),
        default=True)
    screen_in_use_policy: str = kind.choice("Prompts while the screen is in use",
        words.POLICIES, SIGNALS)
    follow_do_not_disturb: bool = kind.switch("Follow do not disturb",
        SIGNALS.say(Phrase("Then breaks come as a short message, if at all.")),
        default=True)
    desk_address: str = kind.address("Standing desk",
        DESK.say(Phrase("Its Bluetooth address; empty is off. See hybridwell desk find.")))
    desk_sitting_cm: Decimal = kind.number("72", "Sitting height of the desk, in cm",
        DESK.say(source=Phrase("An IKEA Idåsen goes from 62 to 127 cm.")),
        least=LOWEST, most=HIGHEST)
    desk_standing_cm: Decimal = kind.number("110", "Standing height of the desk, in cm",
        DESK.say(Phrase("Above the middle of both you stand; a click raises it so far.")),
        least=LOWEST, most=HIGHEST)
    agreed_week: tuple[Place, ...] = kind.week("home,office,home,office,home,free,free",
        "Agreed week", PLACES.say(Phrase("What each day is suggested to be.")))
    learn_places: bool = kind.switch("Learn places by network and screens",
        PLACES.say(Phrase("Kept as codes for 180 days; no file for payroll has them.")),
        default=False)
    commute_km: Decimal = kind.number("0", "Kilometres to the office and back", PLACES,
        least=0, most=999)
    commute_mode: str = kind.choice("Means of transport", words.MODES, PLACES)
    commute_fuel: str = kind.choice("Fuel", words.FUELS,
        PLACES.say(Phrase("Of a car, motorcycle, moped or taxi.")))
    same_day: str = kind.choice("Home and commute on one day", words.SAME_DAY,
        PLACES.say(Phrase("One of both is paid for such a day.")))
    start_at_login: bool = kind.switch("Start at login",
        PROGRAM.say(Phrase("In the tray, without a window.")), default=False)
    # fmt: on

    def with_values(self, values: Iterable[str]) -> Self:
        """Return these settings with `NAME=VALUE` applied; raises SettingsError."""
        return self.with_texts(texts_of_values(values))

    def with_texts(self, texts: Mapping[str, str]) -> Self:
        known = kinds()
        read: dict[str, Any] = {}
        for name, text in texts.items():
            if name not in known:
                raise SettingsError(
                    "there is no setting {name}; there are: {known}",
                    name=repr(name),
                    known=", ".join(known),
                )
            read[name] = parsed(name, text, known[name])
        return replace(self, **read).checked()

    def checked(self) -> Self:
        """Return these settings if no two contradict; raises SettingsError."""
        check(self._span)
        check_heights(Heights(self.desk_sitting_cm, self.desk_standing_cm))
        return self

    def _span(self, name: str) -> timedelta:
        """Return a duration, or what the standard rhythm has in its place."""
        value: timedelta | None = getattr(self, name)
        return value or kinds()[name].usual or timedelta()


def texts_of(settings: Settings) -> dict[str, str]:
    """Return each setting as it is written."""
    return {name: how.show(getattr(settings, name)) for name, how in kinds().items()}


def kinds() -> dict[str, kind.Kind]:
    """Return how each setting is read and bounded, by its name."""
    return {each.name: each.metadata["kind"] for each in fields(Settings)}
