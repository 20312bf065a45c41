"""Trends as plain data for `--json`; the keys are documented in docs/data-format.md."""

from datetime import date

from hybridwell.domain.hours import HeatMap
from hybridwell.domain.report_json import breaks_as_json, seconds
from hybridwell.domain.streaks import Run, Streak, streaks
from hybridwell.domain.trends import FEWEST_DAYS, Side, Trend, TrendPoint


def trend_as_json(trend: Trend, today: date) -> dict[str, object]:
    """Return the points, the heat map in seconds a day, both places and the streaks."""
    found = streaks(trend.days, today)
    return {
        "period": str(trend.period),
        "points": [_point(point) for point in trend.points],
        "hours": _hours(trend.heat),
        "home": _side(trend.side("home")),
        "office": _side(trend.side("office")),
        "days_needed_to_compare": FEWEST_DAYS,
        "streaks": {"days": _streak(found.days), "weeks": _streak(found.weeks)},
    }


def _point(point: TrendPoint) -> dict[str, object]:
    places = point.places
    return {
        "period": str(point.period),
        "days_recorded": len(point.recorded),
        "mean_screen_seconds": seconds(point.mean_screen),
        "mean_sitting_seconds": seconds(point.mean_sitting),
        "longest_sitting_seconds": seconds(point.longest),
        "long_bouts": point.long_bouts,
        "breaks": breaks_as_json(point.breaks),
        "home_days": places.home,
        "office_days": places.office,
        "other_days": places.other,
        "unconfirmed_days": point.unconfirmed,
    }


def _hours(heat: HeatMap) -> list[dict[str, int]]:
    return [
        {
            "weekday": weekday + 1,
            "hour": hour,
            "days": cell.days,
            "mean_screen_seconds": seconds(cell.mean_screen),
            "mean_sitting_seconds": seconds(cell.mean_sitting),
        }
        for weekday, row in enumerate(heat.rows)
        for hour, cell in enumerate(row)
        if cell.screen or cell.sitting
    ]


def _side(side: Side) -> dict[str, object]:
    return {
        "days": side.days,
        "mean_screen_seconds": seconds(side.screen),
        "mean_sitting_seconds": seconds(side.sitting),
        "mean_longest_sitting_seconds": seconds(side.longest),
        "mean_breaks": round(side.breaks, 2),
    }


def _streak(streak: Streak) -> dict[str, object]:
    return {
        "best": _run(streak.best),
        "running": _run(streak.running),
        "counted": streak.counted,
        "asked": streak.asked,
    }


def _run(run: Run | None) -> dict[str, object] | None:
    if run is None:
        return None
    return {
        "length": run.length, "first": run.first.isoformat(), "last": run.last.isoformat()
    }  # fmt: skip
