"""`report trends`: weeks or months beside each other."""

import argparse
from datetime import date

from hybridwell.cli.pictures import draw
from hybridwell.cli.words import Words
from hybridwell.daybook import FIRST_DAY
from hybridwell.domain.calendar import Period
from hybridwell.domain.streaks import streaks
from hybridwell.domain.trends import (
    FEWEST_WEEKS,
    MOST_WEEKS,
    WEEKS,
    Trend,
    TrendPoint,
    chunks,
    months_of,
    trend_of,
    weeks_until,
)
from hybridwell.domain.trends_json import trend_as_json
from hybridwell.errors import UsageError
from hybridwell.language import clock_time
from hybridwell.parts import Ground


def trends(options: argparse.Namespace, ground: Ground, words: Words, on: date) -> int:
    trend = _read(_points(options, on, ground.today), ground)
    if options.png:
        draw(trend, options.png, ground)
    if options.json:
        words.json(trend_as_json(trend, ground.today))
    else:
        _say(trend, ground.today, words)
    return 0


def _points(options: argparse.Namespace, on: date, today: date) -> tuple[Period, ...]:
    if options.year is not None:
        if options.weeks is not None:
            raise UsageError("--weeks and --year do not go together")
        if not FIRST_DAY.year <= options.year <= today.year:
            raise UsageError(
                "--year is from {first} to {last}", first=FIRST_DAY.year, last=today.year
            )
        return months_of(options.year)
    number = WEEKS if options.weeks is None else options.weeks
    if not FEWEST_WEEKS <= number <= MOST_WEEKS:
        raise UsageError(
            "--weeks is from {first} to {last}", first=FEWEST_WEEKS, last=MOST_WEEKS
        )
    return weeks_until(min(on, today), number)


def _read(points: tuple[Period, ...], ground: Ground) -> Trend:
    """Add up what lies up to today."""
    reports = ground.reports()
    period = Period(points[0].first, min(points[-1].last, ground.today))
    days = (day for chunk in chunks(period) for day in reports.totals(chunk))
    return trend_of(points, {day.date: day for day in days})


def _say(trend: Trend, today: date, words: Words) -> None:
    tr = words.language.tr
    head = (
        tr("Period"), tr("Screen a day"), tr("Sitting a day"), tr("Longest sitting"),
        tr("Breaks"), tr("Home"), tr("Office"),
    )  # fmt: skip
    words.table([head, *map(_row, trend.points)])
    found = streaks(trend.days, today)
    words.say(
        "Breaks on end: at most {days} days and {weeks} weeks.",
        days=found.days.best.length if found.days.best else 0,
        weeks=found.weeks.best.length if found.weeks.best else 0,
    )


def _row(point: TrendPoint) -> tuple[str, ...]:
    breaks, places = point.breaks, point.places
    if not point.recorded:
        numbers = ("–",) * 4
    else:
        numbers = (
            clock_time(point.mean_screen), clock_time(point.mean_sitting),
            clock_time(point.longest), f"{breaks.had}/{breaks.prompted}",
        )  # fmt: skip
    return (str(point.period), *numbers, str(places.home), str(places.office))
