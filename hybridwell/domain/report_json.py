"""Reports as plain data for `--json`; the keys are documented in docs/data-format.md."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from hybridwell.domain.claims.workday import Workday
from hybridwell.domain.movement.breaks import BreakKind
from hybridwell.domain.movement.holes import Doing, Explained, Hole
from hybridwell.domain.movement.span import Span
from hybridwell.domain.report import BreakCounts, DayReport, WeekReport


def seconds(duration: timedelta) -> int:
    return round(duration.total_seconds())


def day_as_json(day: DayReport) -> dict[str, object]:
    return {
        **_totals(day),
        "spans": [_span(span) for span in day.spans],
        "holes": holes_as_json(day),
    }


def holes_as_json(day: DayReport) -> list[dict[str, object]]:
    """Return the holes of a day in order, explained or not."""
    open_holes = [(hole, None) for hole in day.holes]
    told = [(each.hole, each) for each in day.explained]
    return [
        hole_as_json(hole, each)
        for hole, each in sorted([*open_holes, *told], key=lambda pair: pair[0].start)
    ]


def hole_as_json(hole: Hole, told: Explained | None) -> dict[str, object]:
    zone = ZoneInfo(hole.zone)
    return {
        "start": _local(hole.start, zone),
        "end": _local(hole.end, zone),
        "seconds": seconds(hole.duration),
        "what": None if told is None else told.doing.value,
        "source": None if told is None else told.source.value,
        "said_at": None if told is None else _local(told.said_at, zone),
    }


def week_as_json(week: WeekReport) -> dict[str, object]:
    """Return a run of days without their spans, and the means over recorded days."""
    return {
        "period": str(week.period),
        "mean_screen_seconds": seconds(week.mean_screen),
        "mean_sitting_seconds": seconds(week.mean_sitting),
        "longest_sitting_seconds": seconds(week.longest_sitting),
        "breaks": breaks_as_json(week.breaks),
        "breaks_by_kind": {
            kind.value: breaks_as_json(week.breaks_of(kind)) for kind in BreakKind
        },
        "days": [_totals(day) for day in week.days],
    }


def workday_as_json(workday: Workday) -> dict[str, object]:
    return {
        "date": workday.date.isoformat(),
        "place": workday.places[0].value,
        "places": [place.value for place in workday.places],
        "parts": [str(part) for part in workday.parts],
        "trips": [str(trip) for trip in workday.trips],
        "allowance": None if workday.allowance is None else workday.allowance.value,
        "confirmed": workday.confirmed,
        "source": workday.source,
        "km": None if workday.kilometres is None else str(workday.kilometres),
        "note": workday.note,
    }


def _totals(day: DayReport) -> dict[str, object]:
    workday = workday_as_json(day.workday)
    return {
        **{name: workday[name] for name in ("date", "place", "places", "confirmed")},
        "screen_seconds": seconds(day.screen),
        "sitting_seconds": seconds(day.sitting),
        "standing_seconds": seconds(day.standing),
        "longest_sitting_seconds": seconds(day.longest_sitting),
        "sitting_bouts": len(day.bouts),
        "explained_seconds": {each.value: seconds(day.spent(each)) for each in Doing},
        "breaks": breaks_as_json(day.breaks),
        "breaks_by_kind": {
            kind.value: breaks_as_json(day.breaks_of(kind)) for kind in BreakKind
        },
    }


def breaks_as_json(counts: BreakCounts) -> dict[str, int]:
    return {
        "prompted": counts.prompted,
        "taken": counts.taken,
        "natural": counts.natural,
        "postponed": counts.postponed,
        "skipped": counts.skipped,
    }


def _span(span: Span) -> dict[str, object]:
    zone = ZoneInfo(span.zone)
    return {
        "start": _local(span.start, zone),
        "end": _local(span.end, zone),
        "kind": span.activity.value,
    }


def _local(instant: datetime, zone: ZoneInfo) -> str:
    return instant.astimezone(zone).isoformat(timespec="milliseconds")
