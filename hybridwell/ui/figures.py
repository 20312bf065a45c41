"""The figures of a day and of a week, each with what it is compared with."""

from datetime import timedelta

from hybridwell.domain.benchmarks import ALL, Benchmarks, Measure, Unit
from hybridwell.domain.claims.workday import Place
from hybridwell.domain.report import (
    BOUT_NORM,
    SCREEN_NORM,
    SITTING_NORM,
    BreakCounts,
    DayReport,
    WeekReport,
)
from hybridwell.language import Language, clock_time
from hybridwell.ui.cards import Figure
from hybridwell.ui.comparison_words import amount, year_of
from hybridwell.ui.theme import Palette
from hybridwell.ui.words import percent


def day_figures(language: Language, day: DayReport, palette: Palette) -> tuple[Figure, ...]:
    """Return screen, sitting, standing and breaks."""
    tr = language.tr
    stood = percent(day.screen_standing, day.screen)
    return (
        Figure(
            tr("Screen time"),
            clock_time(day.screen),
            tr("of {norm} (norm, not law)", norm=clock_time(SCREEN_NORM)),
            day.screen / SCREEN_NORM,
            _under(day.screen, SCREEN_NORM, palette.brand, palette),
        ),
        Figure(
            tr("Sitting"),
            clock_time(day.sitting),
            tr("limit {norm} (norm, not law)", norm=clock_time(SITTING_NORM)),
            day.sitting / SITTING_NORM,
            _under(day.sitting, SITTING_NORM, palette.sitting, palette),
        ),
        Figure(
            tr("Standing"),
            clock_time(day.standing),
            tr("{percent}% of screen time", percent=stood),
            stood / 100,
            palette.standing,
        ),
        _breaks(language, day.breaks, tr("Movement breaks"), palette),
    )


def week_figures(
    language: Language,
    week: WeekReport,
    before: WeekReport,
    palette: Palette,
    benchmarks: Benchmarks,
) -> tuple[Figure, ...]:
    """Return the means, the longest, the breaks and the places of a week."""
    tr = language.tr
    return (
        Figure(
            tr("Screen a day"),
            clock_time(week.mean_screen),
            _national(language, benchmarks),
            week.mean_screen / SCREEN_NORM,
            _under(week.mean_screen, SCREEN_NORM, palette.brand, palette),
        ),
        Figure(
            tr("Sitting a day"),
            clock_time(week.mean_sitting),
            _trend(language, week, before),
            week.mean_sitting / SITTING_NORM,
            _under(week.mean_sitting, SITTING_NORM, palette.sitting, palette),
        ),
        Figure(
            tr("Longest on end"),
            clock_time(week.longest_sitting),
            _bouts(language, week),
            week.longest_sitting / BOUT_NORM,
            _under(week.longest_sitting, BOUT_NORM, palette.sitting, palette),
        ),
        _breaks(language, week.breaks, tr("Breaks"), palette),
        _places(language, week, palette),
    )


def _national(language: Language, benchmarks: Benchmarks) -> str:
    """Say the norm, and how many workers reach it where that is known."""
    tr, norm = language.tr, clock_time(SCREEN_NORM)
    found = benchmarks.latest(Measure.LONG_SCREEN, ALL)
    if found is None:
        return tr("of {norm} (norm, not law)", norm=norm)
    return tr(
        "norm {norm}; {share} of workers reach it ({year})",
        norm=norm,
        share=amount(language, found.value, Unit.PERCENT),
        year=year_of(language, found),
    )


def _under(time: timedelta, norm: timedelta, colour: str, palette: Palette) -> str:
    return palette.limit if time > norm else colour


def _breaks(
    language: Language, breaks: BreakCounts, title: str, palette: Palette
) -> Figure:
    tr = language.tr
    note = tr(
        "{taken} of {prompted} prompted, {natural} by themselves",
        taken=breaks.taken,
        prompted=breaks.prompted,
        natural=breaks.natural,
    )
    part = breaks.taken / breaks.prompted if breaks.prompted else 0.0
    return Figure(title, str(breaks.had), note, part, palette.brand)


def _trend(language: Language, week: WeekReport, before: WeekReport) -> str:
    tr = language.tr
    if not before.recorded:
        return tr("limit {norm}", norm=clock_time(SITTING_NORM))
    difference = week.mean_sitting - before.mean_sitting
    if abs(difference) < timedelta(minutes=1):
        return tr("limit {norm}; as the week before", norm=clock_time(SITTING_NORM))
    if difference < timedelta():
        return tr(
            "limit {norm}; {time} less than the week before",
            norm=clock_time(SITTING_NORM), time=clock_time(-difference),
        )  # fmt: skip
    return tr(
        "limit {norm}; {time} more than the week before",
        norm=clock_time(SITTING_NORM), time=clock_time(difference),
    )  # fmt: skip


def _bouts(language: Language, week: WeekReport) -> str:
    tr, norm = language.tr, clock_time(BOUT_NORM)
    if not week.long_bouts:
        return tr("norm {norm}; never exceeded", norm=norm)
    return tr("norm {norm}; exceeded %n times", week.long_bouts, norm=norm)


def _places(language: Language, week: WeekReport, palette: Palette) -> Figure:
    tr = language.tr
    home, office = week.days_at(Place.HOME), week.days_at(Place.OFFICE)
    title = tr("Home · office")
    unsure = sum(not day.workday.confirmed for day in week.recorded)
    note = tr("%n days not confirmed", unsure) if unsure else tr("confirmed days")
    part = home / (home + office) if home + office else 0.0
    return Figure(title, f"{home} · {office}", note, part, palette.brand)
