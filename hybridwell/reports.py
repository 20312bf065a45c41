"""Days and weeks from both stores and what is not stored yet, for the screen only."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from hybridwell.daybook import Daybook
from hybridwell.domain.calendar import Calendar, Period
from hybridwell.domain.movement.holes import Said
from hybridwell.domain.movement.prompting import Outcome
from hybridwell.domain.movement.span import Span
from hybridwell.domain.report import DayReport, WeekReport, report_day, report_days
from hybridwell.domain.trends import DayTotals, totals_of
from hybridwell.errors import StoreError
from hybridwell.store.explained import ExplainedStore
from hybridwell.store.movement import MovementStore


@dataclass(frozen=True, slots=True)
class Recent:
    """What the store does not know yet, or not as long."""

    spans: tuple[Span, ...] = ()
    outcomes: tuple[Outcome, ...] = ()


@dataclass(frozen=True, slots=True)
class Reports:
    movement: MovementStore
    daybook: Daybook
    calendar_now: Callable[[], Calendar]
    """The calendar by the settings of now, in the zone of now."""
    recent: Callable[[], Recent]

    @property
    def explained(self) -> ExplainedStore:
        """Return what was said of holes."""
        return ExplainedStore(self.movement.database)

    @property
    def calendar(self) -> Calendar:
        return self.calendar_now()

    @property
    def sitting_gap(self) -> timedelta:
        return self.daybook.settings.sitting_gap

    def days(self, period: Period) -> WeekReport:
        """Add up each day of a period. Raises StoreError."""
        recent = self.recent()
        spans = {
            (span.activity, span.start): span
            for span in (*self.movement.spans(period), *recent.spans)
            if span.workday in period
        }
        outcomes = self.movement.outcomes(period)
        for outcome in recent.outcomes:
            outcomes.setdefault(self.calendar.day_of(outcome.at), []).append(outcome)
        workdays = {day.date: day for day in self.daybook.days(period)}
        ordered = sorted(spans.values(), key=lambda span: span.start)
        said = Said(self.explained.of(period), self.daybook.settings.hole_after)
        return report_days(period, workdays, ordered, outcomes, self.sitting_gap, said)

    def today(self, day: date) -> DayReport:
        """Add up a day even while the stores cannot be read: what is in memory counts."""
        try:
            return self.day(day)
        except StoreError:
            recent = self.recent()
            workday = self.daybook.suggested(day)
            return report_day(workday, recent.spans, recent.outcomes, self.sitting_gap)

    def day(self, day: date) -> DayReport:
        """Add one day up. Raises StoreError."""
        return self.days(Period(day, day)).days[0]

    def totals(self, period: Period) -> tuple[DayTotals, ...]:
        """Add up each day of a period for the trends. Raises StoreError."""
        return tuple(map(totals_of, self.days(period).days))
