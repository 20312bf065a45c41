"""No minute is lost or made in a heat map, whatever the zone and its changes of clock."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from hybridwell.domain.claims.workday import Place, Workday, parts_of
from hybridwell.domain.hours import heat_map, hours_of
from hybridwell.domain.movement.span import Activity, Span
from hybridwell.domain.report import report_day

ZONES = ["Europe/Amsterdam", "Australia/Lord_Howe", "America/New_York", "Asia/Kathmandu"]
BEGINNINGS = [
    datetime(2026, 3, 28, 12, tzinfo=UTC),
    datetime(2026, 10, 24, 12, tzinfo=UTC),
    datetime(2026, 4, 4, 3, tzinfo=UTC),
    datetime(2026, 6, 1, tzinfo=UTC),
]
SECOND = timedelta(seconds=1)
DAY = date(2026, 3, 29)


@st.composite
def days(draw: st.DrawFn) -> list[Span]:
    """Return a day of work, rest and standing, in one zone after another."""
    at = draw(st.sampled_from(BEGINNINGS))
    spans = []
    for _ in range(draw(st.integers(0, 12))):
        at += draw(st.integers(0, 4000)) * SECOND
        end = at + draw(st.integers(1, 9000)) * SECOND
        zone = draw(st.sampled_from(ZONES))
        spans.append(Span(at, end, Activity.ACTIVE, DAY, zone))
        if draw(st.booleans()):
            spans.append(Span(at, end, Activity.STANDING, DAY, zone))
        at = end
    return spans


@settings(max_examples=80, deadline=None)
@given(st.lists(days(), max_size=3), st.sampled_from([timedelta(), 120 * SECOND]))
def test_the_heat_map_comes_to_the_time_of_its_days(
    stories: list[list[Span]], gap: timedelta
) -> None:
    workday = Workday(DAY, parts_of(Place.HOME))
    reports = [report_day(workday, spans, (), gap) for spans in stories]

    heat = heat_map((6, hours_of(report)) for report in reports)

    cells = [cell for row in heat.rows for cell in row]
    zero = timedelta()
    assert sum((cell.screen for cell in cells), zero) == sum(
        (report.screen for report in reports), zero
    )
    assert sum((cell.sitting for cell in cells), zero) == sum(
        (report.sitting for report in reports), zero
    )
