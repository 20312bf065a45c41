"""What the tray says, as data: its tooltip and its menu."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from hybridwell.domain.claims.workday import Place
from hybridwell.domain.movement.breaks import Held
from hybridwell.domain.movement.holes import Doing
from hybridwell.domain.movement.session import Posture
from hybridwell.hole_words import answer_name, question
from hybridwell.language import Language, clock_time
from hybridwell.place_words import place_name, say_workday
from hybridwell.ui.desk import View
from hybridwell.ui.words import (
    confirm_text,
    minutes,
    move_text,
    next_break,
    say_time,
    suggested_because,
    why,
)

PAUSES = (timedelta(minutes=15), timedelta(minutes=30), timedelta(hours=1))


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the menu; what it does is known by its key."""

    key: str
    text: str = ""
    checked: bool | None = None
    """None: it cannot be checked."""
    enabled: bool = True
    strong: bool = False
    inside: tuple["Entry", ...] = ()
    """A menu of its own."""


LINE = Entry("line")


def demo_line(language: Language) -> str:
    return language.tr("Demo: made-up data")


def demo_entry(language: Language) -> Entry:
    """Return the line of the menu that says so."""
    return Entry("demo", demo_line(language), enabled=False, strong=True)


def posture_line(view: View, language: Language) -> str:
    tr = language.tr
    sat = minutes(view.outlook.sitting)
    if view.session.posture is Posture.STANDING:
        return tr("You are standing")
    if view.outlook.held_by is Held.AWAY and not sat:
        return tr("You are away")
    return tr("Sitting for %n minutes", sat)


def day_line(view: View, language: Language) -> str:
    return language.tr(
        "Screen time {time} · {place}",
        time=clock_time(view.today.screen),
        place=_inside_a_line(say_workday(language, view.today.workday)),
    )


def tooltip(view: View, language: Language) -> str:
    """Return what is sent to the panel at most once a minute."""
    lines = [posture_line(view, language), day_line(view, language)]
    if view.trouble:
        return "\n".join([view.trouble, *lines])
    return "\n".join([*lines, break_line(view, language)])


def break_line(view: View, language: Language) -> str:
    """Return when the next break comes, or why none does."""
    outlook = view.outlook
    if outlook.held_by is None and outlook.due_in:
        return next_break(language, outlook, view.plan, view.now)
    return why(language, outlook, view.plan)


def menu(view: View, language: Language) -> tuple[Entry, ...]:
    tr = language.tr
    standing = view.session.posture is Posture.STANDING
    sample = view.session.sample
    trouble = (Entry("trouble", view.trouble, enabled=False),) if view.trouble else ()
    return (
        *trouble,
        Entry("status", posture_line(view, language), enabled=False, strong=True),
        Entry("status day", day_line(view, language), enabled=False),
        Entry("status break", break_line(view, language), enabled=False),
        LINE,
        Entry("break now", tr("Take a break now")),
        *_prompted(view, language),
        Entry("sit", tr("I sit")) if standing else Entry("stand", tr("I stand")),
        *_desk(view, language),
        *_pauses(view, language),
        Entry("meeting", tr("Meeting mode"), bool(sample and sample.meeting)),
        LINE,
        *_hole(view, language),
        _today(view, language),
        LINE,
        Entry("open", tr("Open HybridWell")),
        Entry("export", tr("Month for payroll…")),
        Entry("self-test", tr("Self-test")),
        Entry("quit", tr("Quit")),
    )


def pause_ends(key: str, view: View) -> datetime:
    """Return the instant until which a pause lasts; tomorrow begins at the day start."""
    calendar = view.plan.calendar
    if key == "pause tomorrow":
        return calendar.end_of(calendar.day_of(view.now))
    return view.now + timedelta(minutes=int(key.removeprefix("pause ")))


def _pauses(view: View, language: Language) -> tuple[Entry, ...]:
    tr = language.tr
    choices = tuple(
        Entry(f"pause {minutes(pause)}", _length(pause, language)) for pause in PAUSES
    )
    choices += (Entry("pause tomorrow", tr("Until tomorrow")),)
    until = view.outlook.paused_until
    pause = Entry("pause", tr("Pause"), inside=choices)
    if until is None:
        return (pause,)
    resume = tr("Resume (paused until {time})", time=say_time(until, view.plan))
    return Entry("resume", resume), pause


def _prompted(view: View, language: Language) -> tuple[Entry, ...]:
    """Offer by the keyboard what the prompt on screen offers."""
    if view.session.prompt is None:
        return ()
    tr = language.tr
    return (
        Entry("break postpone", tr("Postpone the break")),
        Entry("break skip", tr("Skip the break")),
    )


def _desk(view: View, language: Language) -> tuple[Entry, ...]:
    """Offer what a click may do to the desk."""
    if view.move is None:
        return ()
    return (Entry(view.move.value, move_text(view.move, language)),)


def _length(pause: timedelta, language: Language) -> str:
    if pause >= timedelta(hours=1):
        return language.tr("%n hours", minutes(pause) // 60)
    return language.tr("%n minutes", minutes(pause))


def _hole(view: View, language: Language) -> tuple[Entry, ...]:
    """Ask what time away was; each answer names its hole, as a newer one may come."""
    if view.hole is None:
        return ()
    start = view.hole.start.isoformat()
    inside = tuple(
        Entry(f"hole {start} {doing.value}", answer_name(language, doing))
        for doing in Doing
    )
    asked = question(language, view.hole, view.plan.calendar.zone)
    return (Entry("hole", asked, inside=inside),)


def _today(view: View, language: Language) -> Entry:
    workday = view.today.workday
    said = suggested_because(language, view.suggestion)
    reason = [
        Entry(f"because {number}", line, enabled=False) for number, line in enumerate(said)
    ]
    confirm = (
        ()
        if workday.confirmed
        else (*reason, Entry("confirm", confirm_text(language, workday)), LINE)
    )
    worked = [place for place in Place if place.worked]
    absent = [place for place in Place if not place.worked]

    def choice(place: Place) -> Entry:
        return Entry(
            f"place {place.value}", place_name(language, place), place in workday.places
        )

    text = language.tr(
        "Today: {place}", place=_inside_a_line(say_workday(language, workday))
    )
    inside = (*confirm, *map(choice, worked), LINE, *map(choice, absent))
    return Entry("today", text, inside=inside)


def _inside_a_line(text: str) -> str:
    return text[:1].lower() + text[1:]
