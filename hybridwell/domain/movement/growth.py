"""How a span opens and grows: always within one workday."""

from datetime import datetime

from hybridwell.domain.calendar import Calendar
from hybridwell.domain.movement.span import Activity, Span


def open_span(start: datetime, activity: Activity, calendar: Calendar) -> Span:
    return Span(start, start, activity, calendar.day_of(start), calendar.zone.key)


def grow(span: Span, end: datetime, calendar: Calendar, spans: list[Span]) -> Span:
    """Let a span grow to `end`; at each day start a new one begins."""
    while (edge := calendar.end_of(span.workday)) <= end:
        spans.append(span.until(max(span.start, edge)))
        span = open_span(edge, span.activity, calendar)
    grown = span.until(max(span.end, end))
    spans.append(grown)
    return grown
