"""The words of windows for places, days and reasons, in the language of the user."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QDate, QLocale

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.workday import Place, Workday
from hybridwell.domain.movement.look import Held, Outlook
from hybridwell.domain.movement.session import Plan
from hybridwell.domain.report import DayReport
from hybridwell.language import Language, clock_time


def locale_of(language: Language) -> QLocale:
    return QLocale("nl_NL" if language.code == "nl" else "en_GB")


def say_date(language: Language, day: date, form: str = "dddd d MMMM") -> str:
    return locale_of(language).toString(QDate(day.year, day.month, day.day), form)


def say_time(at: datetime, plan: Plan) -> str:
    """Return an instant as the clock on the wall shows it."""
    return f"{at.astimezone(plan.calendar.zone):%H:%M}"


def minutes(duration: timedelta) -> int:
    return int(duration.total_seconds()) // 60


def percent(part: timedelta, whole: timedelta) -> int:
    return round(100 * (part / whole)) if whole else 0


def place_name(language: Language, place: Place) -> str:
    tr = language.tr
    return {
        Place.HOME: tr("Home"),
        Place.OFFICE: tr("Office"),
        Place.HUB: tr("Hub"),
        Place.CLIENT: tr("Client"),
        Place.ELSEWHERE: tr("Elsewhere"),
        Place.LEAVE: tr("Leave"),
        Place.SICK: tr("Sick"),
        Place.HOLIDAY: tr("Holiday"),
        Place.FREE: tr("Day off"),
    }[place]


def say_places(language: Language, places: Iterable[Place]) -> str:
    return " + ".join(place_name(language, place) for place in places)


def say_workday(language: Language, workday: Workday) -> str:
    """Return the place of a day, and whether it is only suggested."""
    places = say_places(language, workday.places)
    if workday.confirmed:
        return places
    return language.tr("{places} · suggested", places=places)


def confirm_text(language: Language, workday: Workday) -> str:
    tr = language.tr
    if workday.places == (Place.HOME,):
        return tr("Confirm home day")
    if workday.places == (Place.OFFICE,):
        return tr("Confirm office day")
    return tr("Confirm this day")


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


def why(language: Language, outlook: Outlook, plan: Plan) -> str:
    """Say in one sentence why a break comes now, or why not."""
    tr = language.tr
    every, until = minutes(plan.move.every), outlook.paused_until
    sat = minutes(outlook.sitting)
    match outlook.held_by:
        case Held.ON_SCREEN:
            return tr("A break now: you have been sitting for a while, and it resets.")
        case Held.OFF:
            return tr("No breaks: movement breaks are switched off in the settings.")
        case Held.PAUSED if until is not None:
            return tr(
                "No breaks until {time}: you paused them. Time is still counted.",
                time=say_time(until, plan),
            )
        case Held.MEETING:
            return tr("No break in a meeting: it is offered when the meeting ends.")
        case Held.STANDING:
            return tr("No break needed: you are standing, so sitting is not counted.")
        case Held.AWAY:
            return tr("No break now: you are away from the computer.")
        case Held.UNKNOWN:
            return tr("No breaks: this computer does not tell when you are working.")
        case _ if not outlook.due_in:
            return tr("A break now: you have been sitting for %n minutes.", sat)
    return tr(
        "No break yet: you have been sitting for %n minutes of {every}.", sat, every=every
    )


def next_break(language: Language, outlook: Outlook, plan: Plan, now: datetime) -> str:
    """Return the line at the foot of the window."""
    tr = language.tr
    if outlook.held_by is None:
        at = say_time(now + outlook.due_in, plan)
        return tr("Next movement break {time}", time=at)
    if outlook.held_by is Held.PAUSED and outlook.paused_until is not None:
        return tr("Breaks paused until {time}", time=say_time(outlook.paused_until, plan))
    return tr("No movement break planned now")


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
