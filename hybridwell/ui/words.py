"""The words of windows for days, weeks and reasons, in the language of the user."""

from datetime import date, datetime, timedelta
from textwrap import wrap

from PySide6.QtCore import QDate, QLocale

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.period_number import period_number
from hybridwell.domain.claims.workday import Place, Workday
from hybridwell.domain.movement.breaks import BreakKind, Held
from hybridwell.domain.movement.look import Outlook
from hybridwell.domain.movement.session import Plan
from hybridwell.domain.movement.standing_desk import Move
from hybridwell.domain.place_evidence import Suggestion
from hybridwell.domain.report import DayReport
from hybridwell.evidence_words import because
from hybridwell.language import Language, clock_time
from hybridwell.place_words import say_workday

_LINE = 44
"""Characters that fit on a small screen in large type."""


def locale_of(language: Language) -> QLocale:
    return QLocale("en_GB" if language.code == "en" else language.code)


def say_date(language: Language, day: date, form: str = "dddd d MMMM") -> str:
    return locale_of(language).toString(QDate(day.year, day.month, day.day), form)


def say_time(at: datetime, plan: Plan) -> str:
    """Return an instant as the clock on the wall shows it."""
    return f"{at.astimezone(plan.calendar.zone):%H:%M}"


def sentence(clause: str) -> str:
    """Return the clause of an error with a capital and a full stop."""
    end = "." if clause and not clause.endswith(".") else ""
    return clause[:1].upper() + clause[1:] + end


def minutes(duration: timedelta) -> int:
    return int(duration.total_seconds()) // 60


def percent(part: timedelta, whole: timedelta) -> int:
    return round(100 * (part / whole)) if whole else 0


def confirm_text(language: Language, workday: Workday) -> str:
    tr = language.tr
    if workday.places == (Place.HOME,):
        return tr("Confirm home day")
    if workday.places == (Place.OFFICE,):
        return tr("Confirm office day")
    return tr("Confirm this day")


def move_text(move: Move, language: Language) -> str:
    """Return what a click does to the standing desk."""
    tr = language.tr
    return {
        Move.RAISE: tr("Raise the desk"),
        Move.LOWER: tr("Lower the desk"),
        Move.STOP: tr("Stop the desk"),
    }[move]


def suggested_because(language: Language, found: Suggestion | None) -> list[str]:
    """Say in lines why a day is thought to be spent where it is; none if it is confirmed.

    Neither a menu nor a tooltip breaks a line by itself.
    """
    if found is None or found.day.confirmed:
        return []
    said = language.tr("Suggested: {reason}", reason=because(language, found))
    return wrap(said, _LINE)


def week_heading(language: Language, period: Period) -> str:
    """Return `Week 47 · 16–22 November 2026`, with months and years where they differ."""
    first, last = period.first, period.last
    if first.year != last.year:
        start = say_date(language, first, "d MMMM yyyy") + " – "
    elif first.month != last.month:
        start = say_date(language, first, "d MMMM") + " – "
    else:
        start = f"{first.day}–"
    days = start + say_date(language, last, "d MMMM yyyy")
    if period != Period.week(first):
        return days
    return language.tr("Week {number} · {days}", number=first.isocalendar().week, days=days)


def pay_period_heading(language: Language, period: Period) -> str:
    """Return `November 2026`, `Week 47 · …`, or `Period 12 · 2 – 29 November 2026`."""
    if period == Period.month(period.first):
        month = say_date(language, period.first, "MMMM yyyy")
        return month[:1].upper() + month[1:]
    if period == Period.week(period.first):
        return week_heading(language, period)
    number = period_number(period).number
    days = week_heading(language, period)
    return language.tr("Period {number} · {days}", number=number, days=days)


def why(language: Language, outlook: Outlook, plan: Plan) -> str:
    """Say in one sentence why a break comes now, or why not."""
    tr = language.tr
    sat, until = minutes(outlook.sitting), outlook.paused_until
    if outlook.held_by is Held.PAUSED and until is not None:
        return tr(
            "No breaks until {time}: you paused them. Time is still counted.",
            time=say_time(until, plan),
        )
    if outlook.held_by is not None:
        return _why_held(language, outlook.held_by)
    every = minutes(plan.rules[outlook.kind].every)
    return _why_now(language, outlook.kind, sat, None if not outlook.due_in else every)


def _why_now(language: Language, kind: BreakKind, sat: int, every: int | None) -> str:
    """Say how far the clock of the next break is; `every` None: it has run out."""
    tr = language.tr
    if kind is BreakKind.MOVE:
        if every is None:
            return tr("A break now: you have been sitting for %n minutes.", sat)
        return tr(
            "No break yet: you have been sitting for %n minutes of {every}.",
            sat,
            every=every,
        )
    if every is None:
        return tr("A break now: you have looked at the screen for %n minutes.", sat)
    return tr(
        "No break yet: you have looked at the screen for %n minutes of {every}.",
        sat,
        every=every,
    )


def _why_held(language: Language, held: Held) -> str:
    tr = language.tr
    return {
        Held.OFF: tr("No breaks: they are switched off in the settings."),
        Held.UNKNOWN: tr("No breaks: this computer does not tell when you are working."),
        Held.ON_SCREEN: tr("A break now: it is good to pause for a moment."),
        Held.PAUSED: tr("No breaks: you paused them. Time is still counted."),
        Held.LOCKED: tr("No break now: the screen is locked."),
        Held.MEETING: tr("No break in a meeting: it is offered when the meeting ends."),
        Held.SCREEN_IN_USE: tr(
            "No break now: the whole screen is in use, for a film or a presentation."
        ),
        Held.DO_NOT_DISTURB: tr("No break now: the desktop must not disturb you."),
        Held.ABSENT: tr("No breaks today: you are on leave or ill."),
        Held.FREE_DAY: tr("No breaks today: it is a day off."),
        Held.OUTSIDE_HOURS: tr("No break now: your agreed hours are over."),
        Held.LONGER_NEAR: tr("No break now: a longer one comes soon."),
        Held.STANDING: tr("No break needed: you are standing, so sitting is not counted."),
        Held.AWAY: tr("No break now: you are away from the computer."),
    }[held]


def next_break(language: Language, outlook: Outlook, plan: Plan, now: datetime) -> str:
    """Return the line at the foot of the window."""
    tr = language.tr
    if outlook.held_by is None:
        at = say_time(now + outlook.due_in, plan)
        match outlook.kind:
            case BreakKind.EYES:
                return tr("Next eye break {time}", time=at)
            case BreakKind.MOVE:
                return tr("Next movement break {time}", time=at)
            case _:
                return tr("Next rest break {time}", time=at)
    if outlook.held_by is Held.PAUSED and outlook.paused_until is not None:
        return tr("Breaks paused until {time}", time=say_time(outlook.paused_until, plan))
    return tr("No break planned now")


def say_day(language: Language, day: DayReport) -> str:
    """Return a day with its exact numbers, for callouts and screen readers."""
    tr = language.tr
    lines = [
        f"{say_date(language, day.date)} · {say_workday(language, day.workday)}",
        tr(
            "Screen {screen}: sitting {sitting}, standing {standing}",
            screen=clock_time(day.screen),
            sitting=clock_time(day.screen_sitting),
            standing=clock_time(day.screen_standing),
        ),
        tr(
            "Longest sitting {longest} · breaks had {had}",
            longest=clock_time(day.longest_sitting),
            had=day.breaks.had,
        ),
    ]
    return "\n".join(lines)
