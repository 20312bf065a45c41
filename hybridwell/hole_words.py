"""The words for time away from the computer, for windows and command line alike."""

from datetime import tzinfo

from hybridwell.domain.movement.holes import Doing, Explained, Hole
from hybridwell.domain.report import DayReport
from hybridwell.language import Language, clock_time


def doing_name(language: Language, doing: Doing) -> str:
    tr = language.tr
    return {
        Doing.LUNCH: tr("Lunch, rest"),
        Doing.MEETING: tr("Meeting"),
        Doing.DESK: tr("Phone, reading"),
        Doing.WALKED: tr("Walked"),
        Doing.AWAY: tr("Away"),
    }[doing]


def answer_name(language: Language, doing: Doing) -> str:
    """Return what is on the button of an answer."""
    return language.tr("Leave it") if doing is Doing.AWAY else doing_name(language, doing)


def answer_hint(language: Language, doing: Doing) -> str:
    """Return what an answer changes."""
    tr = language.tr
    return {
        Doing.LUNCH: tr("Counts as rest, not as sitting"),
        Doing.MEETING: tr("Counts as sitting, not as screen time"),
        Doing.DESK: tr("Counts as sitting, not as screen time"),
        Doing.WALKED: tr("Counts as a movement break"),
        Doing.AWAY: tr("Changes nothing, and is not asked again"),
    }[doing]


def say_hole(hole: Hole | Explained, zone: tzinfo) -> str:
    """Return `12:09–12:57`."""
    return "–".join(f"{at.astimezone(zone):%H:%M}" for at in (hole.start, hole.end))


def question(language: Language, hole: Hole, zone: tzinfo) -> str:
    return language.tr("{times}: what was this?", times=say_hole(hole, zone))


def say_answer(language: Language, hole: Hole, doing: Doing, zone: tzinfo) -> str:
    """Return `12:09–12:57: meeting`."""
    name = doing_name(language, doing)
    return f"{say_hole(hole, zone)}: {name[:1].lower()}{name[1:]}"


def say_away(language: Language, today: DayReport) -> str:
    """Say in a line what the time away of a day was, and what is not told yet."""
    tr = language.tr
    told = [(doing, today.spent(doing)) for doing in Doing if today.spent(doing)]
    parts = [f"{doing_name(language, doing)} {clock_time(time)}" for doing, time in told]
    if today.holes:
        return tr("Choose a stretch with ? in the timeline to say what it was.")
    if parts:
        return tr("Away from the computer: {parts}.", parts=" · ".join(parts))
    return tr("No long time away from the computer.")
