"""What the page of trends asks of the program, and which days it still knows."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from hybridwell.domain.calendar import Period
from hybridwell.domain.trends import DayTotals, chunks

MOST_DAYS = 800
"""So many days are kept: two years, for who walks back and forth."""


def _no_days(_period: Period) -> Sequence[DayTotals]:
    """Return nothing: there is no store."""
    return ()


@dataclass(frozen=True, slots=True)
class TrendsDesk:
    """One door to the days of a period, added up; raises HybridWellError."""

    totals: Callable[[Period], Sequence[DayTotals]] = _no_days


@dataclass(slots=True)
class TrendDays:
    """Reads days a week at a time, and keeps those that are over."""

    desk: TrendsDesk
    _known: dict[date, DayTotals] = field(default_factory=dict)

    def forget(self) -> None:
        """Read again: days have been changed."""
        self._known.clear()

    def read(
        self, points: Sequence[Period], today: date, found: dict[date, DayTotals]
    ) -> Iterator[None]:
        """Fill `found` in small steps, one for each week that is not known yet."""
        for chunk in chunks(Period(points[0].first, min(points[-1].last, today))):
            days = list(chunk.days())
            if not all(day in self._known for day in days):
                for each in self.desk.totals(chunk):
                    self._keep(each, today)
                    found[each.date] = each
                yield
            found.update((day, self._known[day]) for day in days if day in self._known)

    def _keep(self, day: DayTotals, today: date) -> None:
        if day.date >= today:
            return
        if len(self._known) >= MOST_DAYS:
            del self._known[next(iter(self._known))]
        self._known[day.date] = day
