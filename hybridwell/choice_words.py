"""The words for what one chooses between, ready to be translated."""

from collections.abc import Mapping
from enum import Enum

from hybridwell.domain.claims.agreement import (
    AbsenceRule,
    Method,
    OfficeFixed,
    PayPeriod,
    Rounding,
    SameDay,
)
from hybridwell.domain.claims.workday import Fuel, Mode
from hybridwell.errors import Phrase
from hybridwell.language import known_languages
from hybridwell.paths import translations

_OWN_NAMES = {"nl": "Nederlands", "en": "English", "de": "Deutsch", "fr": "Français"}
LANGUAGES = {
    "auto": Phrase("As the desktop"),
    **{
        code: Phrase(_OWN_NAMES.get(code, code)) for code in known_languages(translations())
    },
}
LOOKS = {
    "system": Phrase("As the desktop"),
    "light": Phrase("Light"),
    "dark": Phrase("Dark"),
}
CONTRASTS = {
    "system": Phrase("As the desktop"),
    "normal": Phrase("Normal"),
    "high": Phrase("High"),
}
RHYTHMS = {
    "standard": Phrase("Standard"),
    "calm": Phrase("Calm"),
    "intensive": Phrase("Intensive"),
}
BY_RHYTHM = {
    "rhythm": Phrase("As the rhythm has them"),
    "on": Phrase("Always"),
    "off": Phrase("Never"),
}
SOUNDS = {"off": Phrase("None"), "soft": Phrase("Soft")}
POLICIES = {
    "defer": Phrase("Wait until it is over"),
    "notify": Phrase("Only a passing message"),
    "ignore": Phrase("Come all the same"),
}
OUTSIDE = {
    "as_usual": Phrase("Come as usual"),
    "gentle": Phrase("Only a passing message"),
    "off": Phrase("Stay away"),
}
SAME_DAY = {
    SameDay.ASK.value: Phrase("Ask me each time"),
    SameDay.HIGHEST.value: Phrase("The higher amount"),
    SameDay.HOME.value: Phrase("The home-work allowance"),
    SameDay.COMMUTE.value: Phrase("The commute allowance"),
}
TERM_WORDS: Mapping[type[Enum], Mapping[str, Phrase]] = {
    SameDay: SAME_DAY,
    Method: {
        "per_day": Phrase("For each day as it was"),
        "fixed": Phrase("The same each period, by the days agreed"),
    },
    PayPeriod: {
        "month": Phrase("A month"),
        "four_weeks": Phrase("Four weeks"),
        "week": Phrase("A week"),
    },
    Rounding: {
        "exact": Phrase("Not rounded"),
        "up": Phrase("Up to whole days"),
    },
    AbsenceRule: {
        "practical": Phrase("This month and the next are paid"),
        "legal": Phrase("Two months are paid, by cause"),
    },
    OfficeFixed: {
        "always": Phrase("Always"),
        "by_days": Phrase("By the days there in a year"),
    },
    Mode: {
        "car": Phrase("Car"),
        "motorcycle": Phrase("Motorcycle"),
        "moped": Phrase("Moped"),
        "e-bike": Phrase("Electric bicycle"),
        "bicycle": Phrase("Bicycle"),
        "walk": Phrase("On foot"),
        "train": Phrase("Train"),
        "bus": Phrase("Bus, tram or metro"),
        "taxi": Phrase("Taxi"),
        "mixed": Phrase("Several"),
    },
    Fuel: {
        "petrol": Phrase("Petrol"),
        "diesel": Phrase("Diesel"),
        "plug-in": Phrase("Plug-in hybrid"),
        "gas": Phrase("LPG or CNG"),
        "electric": Phrase("Electricity"),
        "hydrogen": Phrase("Hydrogen"),
    },
}
"""By the values that are kept."""
NOT_SAID = Phrase("Not said")
MODES = {"none": NOT_SAID} | dict(TERM_WORDS[Mode])
FUELS = {"none": NOT_SAID} | dict(TERM_WORDS[Fuel])
