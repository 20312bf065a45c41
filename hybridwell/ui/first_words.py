"""What the first steps say, computed without Qt."""

from datetime import timedelta

from hybridwell.choice_words import RHYTHMS as RHYTHM_WORDS
from hybridwell.domain.movement.breaks import BreakKind
from hybridwell.domain.movement.rhythms import RHYTHMS, SOURCES, Beat, Rhythm
from hybridwell.first_start import STEPS
from hybridwell.language import Language
from hybridwell.setting_kinds import show_duration
from hybridwell.ui.first_values import OWN

_SECOND, _MINUTE, _HOUR = timedelta(seconds=1), timedelta(minutes=1), timedelta(hours=1)


def progress(language: Language, step: str) -> str:
    return language.tr(
        "Step {number} of {all}", number=STEPS.index(step) + 1, all=len(STEPS)
    )


def heading(language: Language, step: str) -> str:
    tr = language.tr
    return {
        "days": tr("Your language and your week"),
        "places": tr("Home, office and the way there"),
        "rhythm": tr("How often shall we remind you?"),
        "privacy": tr("Yours, and only yours"),
    }[step]


def introduction(language: Language, step: str) -> str:
    tr = language.tr
    return {
        "days": tr(
            "Four short steps. Everything has a sensible value already, and all of it can"
            " be changed later."
        ),
        "places": tr(
            "For the days and kilometres that your employer pays. Leave it as it is if you"
            " claim nothing."
        ),
        "rhythm": tr(
            "A break comes when you have been working for a while, and waits for a good"
            " moment. You can always postpone it."
        ),
        "privacy": tr("HybridWell keeps little, keeps it here, and shows you all of it."),
    }[step]


def say_length(language: Language, length: timedelta) -> str:
    """Return `20 s`, `2 min`, `2 hours`, or `1h30m` for what is not round."""
    if length < _MINUTE:
        return language.tr("{number} s", number=length // _SECOND)
    if length % _HOUR == timedelta():
        return language.tr("%n hours", length // _HOUR)
    if length < _HOUR and length % _MINUTE == timedelta():
        return language.tr("{number} min", number=length // _MINUTE)
    return show_duration(length)


def card_name(language: Language, card: str) -> str:
    if card == OWN:
        return language.tr("Your own rhythm")
    return language.explain(RHYTHM_WORDS[card])


def card_text(language: Language, card: str) -> str:
    """Say what a rhythm means, from its numbers."""
    if card == OWN:
        return language.tr("You say how often, and how long.")
    rhythm = RHYTHMS[Rhythm(card)]
    told = [
        beat_text(language, kind, rhythm[kind])
        for kind in (BreakKind.MOVE, BreakKind.EYES, BreakKind.REST)
        if rhythm[kind].enabled
    ]
    return "\n".join(told)


def beat_text(language: Language, kind: BreakKind, beat: Beat) -> str:
    tr = language.tr
    values = {
        "lasts": say_length(language, beat.lasts),
        "every": say_length(language, beat.every),
    }
    match kind:
        case BreakKind.EYES:
            return tr("Eyes: {lasts} of looking far away, after {every}", None, **values)
        case BreakKind.MOVE:
            return tr("Movement: {lasts} on your feet, after {every}", None, **values)
        case BreakKind.REST:
            return tr("Rest: {lasts} off the screen, after {every}", None, **values)


def norm_text(language: Language) -> str:
    sources = "; ".join(SOURCES[kind] for kind in (BreakKind.MOVE, BreakKind.REST))
    return language.tr("A norm, not law. Source: {source}.", source=sources)


def kept_lines(language: Language) -> tuple[str, ...]:
    """Say what is kept, what is not, and what leaves this computer."""
    tr = language.tr
    return (
        tr(
            "Kept: when keyboard and mouse were in use, never what you typed or clicked;"
            " your breaks, your workdays and your settings."
        ),
        tr("HybridWell makes no connection to any network: no account, no cloud."),
        tr(
            "Screen time, sitting and breaks are in a file of their own. No file for"
            " payroll ever holds them."
        ),
    )
