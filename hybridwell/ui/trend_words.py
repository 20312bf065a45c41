"""The words of the trends: the names of weeks and months, and the four graphs over them."""

from collections.abc import Sequence
from datetime import timedelta

from hybridwell.domain.calendar import Period
from hybridwell.domain.report import BOUT_NORM, SCREEN_NORM, SITTING_NORM
from hybridwell.domain.trends import Trend, TrendPoint
from hybridwell.language import Language, clock_time
from hybridwell.ui.drawing import Table
from hybridwell.ui.graph import Graph, Norm, Series, Slot
from hybridwell.ui.trend_drawings import GraphDrawing
from hybridwell.ui.words import say_date, week_heading

_HOUR = timedelta(hours=1)


def say_point(language: Language, period: Period) -> str:
    """Return `Week 47 · 16–22 November 2026`, or `November 2026` for a month."""
    if period != Period.month(period.first):
        return week_heading(language, period)
    text = say_date(language, period.first, "MMMM yyyy")
    return text[:1].upper() + text[1:]


def say_range(language: Language, period: Period) -> str:
    """Return the days of a range, or its year."""
    if (period.last - period.first).days >= 364 and period.first.day == 1:
        return str(period.first.year)
    one_year = period.first.year == period.last.year
    first = say_date(language, period.first, "d MMMM" if one_year else "d MMMM yyyy")
    return f"{first} – {say_date(language, period.last, 'd MMMM yyyy')}"


def sitting_graph(language: Language, trend: Trend) -> GraphDrawing:
    """Return sitting and screen time a day as lines, each with its norm."""
    tr = language.tr
    series = (
        _series(tr("sitting"), "sitting", "circle", [
            each.mean_sitting if each.recorded else None for each in trend.points
        ]),
        _series(tr("screen"), "brand", "square", [
            each.mean_screen if each.recorded else None for each in trend.points
        ]),
    )  # fmt: skip
    said = [
        tr(
            "Sitting {sitting} and screen {screen} a day",
            sitting=clock_time(each.mean_sitting),
            screen=clock_time(each.mean_screen),
        )
        for each in trend.points
    ]
    rows = [
        (clock_time(each.mean_sitting), clock_time(each.mean_screen), _days(each))
        for each in trend.points
    ]
    norms = _norm(language, SITTING_NORM), _norm(language, SCREEN_NORM)
    graph = Graph(
        _key("sitting", trend), tr("Sitting and screen a day"), "hours",
        _slots(language, trend, said), series, norms,
    )  # fmt: skip
    headings = (tr("Sitting a day"), tr("Screen a day"), tr("Days"))
    return GraphDrawing(graph, _table(language, trend, headings, rows))


def longest_graph(language: Language, trend: Trend) -> GraphDrawing:
    """Return the longest sitting on end as columns, with the norm of an hour."""
    tr = language.tr
    name = tr("Longest sitting on end")
    series = _series(name, "sitting", "column", [
        each.longest if each.recorded else None for each in trend.points
    ])  # fmt: skip
    said = [
        "\n".join((
            tr("Longest on end {time}", time=clock_time(each.longest)),
            tr("%n times longer than an hour", each.long_bouts),
        ))
        for each in trend.points
    ]  # fmt: skip
    rows = [
        (clock_time(each.longest), str(each.long_bouts), _days(each))
        for each in trend.points
    ]
    norm = _norm(language, BOUT_NORM)
    graph = Graph(
        _key("longest", trend), name, "hours", _slots(language, trend, said), (series,),
        (norm,),
    )  # fmt: skip
    headings = (name, tr("Times longer than an hour"), tr("Days"))
    return GraphDrawing(graph, _table(language, trend, headings, rows))


def breaks_graph(language: Language, trend: Trend) -> GraphDrawing:
    """Return the breaks that were had as columns, and how many were prompted."""
    tr = language.tr
    counts = [each.breaks for each in trend.points]
    names = (tr("taken when prompted"), tr("by themselves"), tr("prompted"))
    series = (
        Series(names[0], "brand", "column", tuple(float(each.taken) for each in counts)),
        Series(names[1], "away", "column", tuple(float(each.natural) for each in counts)),
        Series(
            names[2], "ink", "tick",
            tuple(float(each.prompted) if each.prompted else None for each in counts),
        ),
    )  # fmt: skip
    said = [
        tr(
            "{taken} of {prompted} prompted, {natural} by themselves",
            taken=each.taken, prompted=each.prompted, natural=each.natural,
        )
        for each in counts
    ]  # fmt: skip
    rows = [
        (str(each.taken), str(each.prompted), str(each.natural), str(each.had))
        for each in counts
    ]
    graph = Graph(
        _key("breaks", trend), tr("Movement breaks"), "count",
        _slots(language, trend, said), series,
    )  # fmt: skip
    headings = (names[0], names[2], names[1], tr("had in all"))
    return GraphDrawing(graph, _table(language, trend, headings, rows))


def places_graph(language: Language, trend: Trend) -> GraphDrawing:
    """Return the confirmed days at home, at the office and elsewhere as columns."""
    tr = language.tr
    counts = [each.places for each in trend.points]
    names = (tr("home"), tr("office"), tr("several or elsewhere"))
    series = (
        Series(names[0], "brand", "column", tuple(float(each.home) for each in counts)),
        Series(names[1], "office", "column", tuple(float(each.office) for each in counts)),
        Series(names[2], "travel", "column", tuple(float(each.other) for each in counts)),
    )
    said = [_say_places(language, point) for point in trend.points]
    rows = [
        (str(each.home), str(each.office), str(each.other), str(point.unconfirmed))
        for each, point in zip(counts, trend.points, strict=True)
    ]
    graph = Graph(
        _key("places", trend), tr("Days at home and at the office"), "count",
        tuple(
            Slot(_label(language, point), f"{say_point(language, point.period)}\n{words}")
            for point, words in zip(trend.points, said, strict=True)
        ),
        series if any(each.other for each in counts) else series[:2],
    )  # fmt: skip
    return GraphDrawing(graph, _table(language, trend, (*names, tr("not confirmed")), rows))


def _say_places(language: Language, point: TrendPoint) -> str:
    tr, places = language.tr, point.places
    lines = [tr("Home {home} · office {office}", home=places.home, office=places.office)]
    if places.other:
        lines.append(tr("several or elsewhere {other}", other=places.other))
    if point.unconfirmed:
        lines.append(tr("%n days not confirmed", point.unconfirmed))
    return "\n".join(lines)


def _series(name: str, role: str, mark: str, times: list[timedelta | None]) -> Series:
    values = (None if each is None else each / _HOUR for each in times)
    return Series(name, role, mark, tuple(values))


def _norm(language: Language, norm: timedelta) -> Norm:
    return Norm(norm / _HOUR, language.tr("norm {norm}", norm=clock_time(norm)))


def _slots(language: Language, trend: Trend, said: list[str]) -> tuple[Slot, ...]:
    """Name each point, and say its numbers or that there are none."""
    tr = language.tr
    made = []
    for point, words in zip(trend.points, said, strict=True):
        days = len(point.recorded)
        told = f"{words}\n{tr('%n days with records', days)}"
        if not days:
            told = tr("Nothing was counted")
        name = say_point(language, point.period)
        made.append(Slot(_label(language, point), f"{name}\n{told}"))
    return tuple(made)


def _label(language: Language, point: TrendPoint) -> str:
    if point.period == Period.month(point.period.first):
        return say_date(language, point.period.first, "MMM").rstrip(".")
    number = point.period.first.isocalendar().week
    return language.tr("wk {number}", number=number)


def _table(
    language: Language,
    trend: Trend,
    headings: tuple[str, ...],
    rows: Sequence[tuple[str, ...]],
) -> Table:
    tr = language.tr
    monthly = trend.points[0].period == Period.month(trend.points[0].period.first)
    first = tr("Month") if monthly else tr("Week")
    named = (
        (_row_name(language, point), *(row if point.days else ("",) * len(row)))
        for point, row in zip(trend.points, rows, strict=True)
    )
    return Table((first, *headings), tuple(named))


def _row_name(language: Language, point: TrendPoint) -> str:
    """Return `wk 47 · 16 Nov` or `Nov 2026`: a row has little room."""
    first = point.period.first
    if point.period == Period.month(first):
        return f"{_label(language, point)} {first.year}"
    return f"{_label(language, point)} · {say_date(language, first, 'd MMM')}"


def _days(point: TrendPoint) -> str:
    return str(len(point.recorded))


def _key(name: str, trend: Trend) -> str:
    return f"{name} {trend.period}"
