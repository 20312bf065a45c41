"""Dates and pay periods in words, for a file that a person reads and signs."""

from datetime import date

from hybridwell.domain.calendar import Period
from hybridwell.language import Language


def say_day(language: Language, day: date) -> str:
    """Return `2 november 2026` in Dutch, `2 November 2026` in English."""
    return f"{day.day} {_month(language, day.month)} {day.year}"


def say_period(language: Language, period: Period) -> str:
    """Return `november 2026` for a month, else the first and last day."""
    first, last = period.first, period.last
    if period == Period.month(first):
        return f"{_month(language, first.month)} {first.year}"
    return f"{say_day(language, first)} – {say_day(language, last)}"


def _month(language: Language, number: int) -> str:
    tr = language.tr
    return (
        tr("January"),
        tr("February"),
        tr("March"),
        tr("April"),
        tr("May"),
        tr("June"),
        tr("July"),
        tr("August"),
        tr("September"),
        tr("October"),
        tr("November"),
        tr("December"),
    )[number - 1]
