"""Settings and terms in the user's words, and back; computed without Qt."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal, InvalidOperation
from typing import Any

from hybridwell.domain.working_hours import HoursError
from hybridwell.errors import HybridWellError, Phrase
from hybridwell.language import Language
from hybridwell.place_words import place_name
from hybridwell.setting_kinds import (
    BY_RHYTHM,
    Form,
    Kind,
    Section,
    parse_duration,
    show_duration,
)
from hybridwell.settings import kinds
from hybridwell.ui.words import sentence

_SECONDS = {"s": 1, "m": 60, "h": 3600, "u": 3600}
_PART = re.compile(r"(\d+(?:[.,]\d+)?)\s*([a-z]+)\.?")
_UNITS = re.compile(
    r"s|secs?|seconds?|seconden?|m|mins?|minutes?|minuut|minuten|h|hrs?|hours?|u|uur|uren"
)
_JOINTS = re.compile(r"\b(?:and|en)\b|[,\s]+")


@dataclass(frozen=True, slots=True)
class Item:
    """One setting or term as it is drawn."""

    name: str
    kind: Kind
    label: str
    help: str
    source: str
    value: str
    """As it is kept."""
    shown: str
    """As an editor shows it."""
    default: str = ""
    default_shown: str = ""
    for_this_run: bool = False

    @property
    def changed(self) -> bool:
        return self.value != self.default


def section_title(language: Language, section: Section) -> str:
    tr = language.tr
    return {
        Section.LOOK: tr("Language and look"),
        Section.TIME: tr("Agreed time"),
        Section.BREAKS: tr("Breaks"),
        Section.PROMPTS: tr("Prompts"),
        Section.LIMITS: tr("Limits"),
        Section.SIGNALS: tr("Meetings and full screen"),
        Section.DESK: tr("Standing desk"),
        Section.PLACES: tr("Home and office"),
        Section.PROGRAM: tr("Program"),
    }[section]


def sections(language: Language) -> list[tuple[str, list[str]]]:
    """Return the title of each section, and the names of what is in it."""
    known = kinds()
    return [
        (
            section_title(language, section),
            [name for name, how in known.items() if how.about.section is section],
        )
        for section in Section
    ]


def items_of(language: Language, listed: Mapping[str, Mapping[str, Any]]) -> list[Item]:
    """Return every setting as it is now."""
    return [_item(language, name, how, listed[name]) for name, how in kinds().items()]


def _item(language: Language, name: str, how: Kind, now: Mapping[str, Any]) -> Item:
    """Return one setting; what the rhythm gives is shown as what it comes to."""
    value, default = now["value"], now["default"]
    return Item(
        name, how, *labels_of(language, how),
        value, say_text(language, how, now["in_force"]),
        default, say_text(language, how, default), now["for_this_run"],
    )  # fmt: skip


def labels_of(language: Language, how: Kind) -> tuple[str, str, str]:
    """Return label, help and source of a setting or term."""
    about = how.about
    said = [language.explain(each) if each else "" for each in (about.help, about.source)]
    return language.tr(how.label), said[0], said[1]


def say_text(language: Language, how: Kind, text: str) -> str:
    """Return a kept text as the user reads it."""
    if text in how.options:
        return language.explain(how.options[text])
    if how.form is Form.SWITCH:
        return language.tr("On") if text == "on" else language.tr("Off")
    if how.form is Form.WEEK:
        return ", ".join(place_name(language, each) for each in how.parse(text))
    if text == BY_RHYTHM and how.usual:
        return language.tr("as the rhythm has it")
    if how.empty and text == how.empty:
        return ""
    if how.form is Form.DURATION:
        return say_duration(language, parse_duration(text))
    if how.form is Form.NUMBER:
        return language.number(Decimal(text))
    return text


def say_duration(language: Language, duration: timedelta) -> str:
    """Return `1 hour 30 minutes`."""
    tr = language.tr
    seconds = int(duration.total_seconds())
    hours, minutes, rest = seconds // 3600, seconds // 60 % 60, seconds % 60
    parts = [
        tr("%n hours", hours) if hours else "",
        tr("%n minutes", minutes) if minutes else "",
        tr("%n seconds", rest) if rest or not seconds else "",
    ]
    return " ".join(filter(None, parts))


def read_duration(text: str) -> str:
    """Return `1h30m` for `1 hour 30 minutes`, `1,5 uur` or itself; raises ValueError."""
    said = " ".join(text.casefold().split())
    parts = _PART.findall(said)
    if not parts or _JOINTS.sub("", _PART.sub("", said)):
        raise ValueError(text)
    total = Decimal(0)
    for number, unit in parts:
        if not _UNITS.fullmatch(unit):
            raise ValueError(text)
        total += Decimal(number.replace(",", ".")) * _SECONDS[unit[0]]
    if total != int(total) or total > 10**6:
        raise ValueError(text)
    return show_duration(timedelta(seconds=int(total)))


def kept_text(how: Kind, typed: str) -> str:
    """Return what was typed in the form in which it is kept; it need not be right."""
    said = typed.strip()
    if not said:
        return how.empty
    if how.form is Form.DURATION:
        try:
            return read_duration(said)
        except (ValueError, InvalidOperation):
            return said
    if how.form is Form.CLOCK and re.fullmatch(r"\d[:.]\d\d|\d\d\.\d\d", said):
        return said.replace(".", ":").rjust(5, "0")
    if how.form is Form.DATE and (found := re.fullmatch(r"(\d\d?)-(\d\d?)-(\d{4})", said)):
        return f"{found[3]}-{found[2]:0>2}-{found[1]:0>2}"
    return said


def refusal(language: Language, how: Kind, text: str) -> str:
    """Say why a text cannot be kept, or nothing."""
    try:
        how.parse(text)
    except HoursError as error:
        return sentence(language.explain(error.reason))
    except (ValueError, KeyError, InvalidOperation):
        allowed = language.explain(_friendly(language, how))
        return language.tr("This must be {allowed}.", allowed=allowed)
    return ""


def _friendly(language: Language, how: Kind) -> Phrase:
    """Return what is allowed, with durations in words."""
    if how.form is not Form.DURATION:
        return how.allowed
    values = {
        name: say_duration(language, parse_duration(str(text)))
        for name, text in how.allowed.values.items()
    }
    return Phrase("a duration from {least} to {most}", values)


def contradiction(language: Language, error: HybridWellError) -> str:
    """Say what is wrong, with labels in place of the names of settings."""
    known, values = kinds(), error.values
    named = {
        key: language.tr(known[name].label)
        for key, name in values.items()
        if isinstance(name, str) and name in known
    }
    if named.keys() == {"shorter", "longer"}:
        return language.tr("“{shorter}” must be shorter than “{longer}”.", None, **named)
    if named.keys() == {"lower", "higher"}:
        said = "“{lower}” must be at least {apart} cm below “{higher}”."
        return language.tr(said, None, **{**values, **named})
    return sentence(language.explain(error))


def matching(language: Language, items: Iterable[Item], query: str) -> frozenset[str]:
    """Return the names of what holds all words of a query, in any of its texts."""
    words = query.casefold().split()
    return frozenset(
        item.name
        for item in items
        if all(word in _haystack(language, item) for word in words)
    )


def _haystack(language: Language, item: Item) -> str:
    options = (language.explain(each) for each in item.kind.options.values())
    name = item.name.replace("_", " ")
    texts = (item.label, item.help, item.source, item.name, name, *options)
    return " ".join(texts).casefold()
