"""The words for time away from the computer, for windows and command line alike."""

from datetime import tzinfo

from hybridwell.domain.movement.holes import Doing, Explained, Hole
from hybridwell.language import Language


def doing_name(language: Language, doing: Doing) -> str:
    tr = language.tr
    return {
        Doing.LUNCH: tr("Lunch or a rest"),
        Doing.MEETING: tr("Meeting"),
        Doing.DESK: tr("Phone or reading"),
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
