"""All that claims are made from, and what holds in a pay period."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.absence import pauses
from hybridwell.domain.claims.agreement import Agreement, agreement_on, closed_ends
from hybridwell.domain.claims.day_lines import Norms
from hybridwell.domain.claims.travel import Visits, visits
from hybridwell.domain.claims.workday import Workday

_LOOK_BACK = timedelta(days=800)
"""Days before a period that its claim may depend on: two years of illness."""
_LOOK_AHEAD = timedelta(days=62)
"""Days after it: an absence is long by its end."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """All that claims are made from: confirmed days, agreements, amounts and rules."""

    confirmed: tuple[Workday, ...]
    """By date."""
    agreements: tuple[Agreement, ...]
    norms: Norms
    seen: Visits

    @classmethod
    def of(
        cls, days: Iterable[Workday], agreements: Iterable[Agreement], norms: Norms
    ) -> "Ledger":
        confirmed = sorted(
            (day for day in days if day.confirmed), key=lambda each: each.date
        )
        return cls(
            tuple(confirmed), tuple(closed_ends(agreements)), norms, visits(confirmed)
        )

    def agreed_on(self, day: date) -> Agreement | None:
        return agreement_on(self.agreements, day)

    def stretches(self, period: Period) -> Iterator[tuple[Agreement, Period]]:
        """Yield each agreement that is in force in the period, and when."""
        for agreed in self.agreements:
            first = max(agreed.first_day, period.first)
            last = min(agreed.last_day or period.last, period.last)
            if first <= last:
                yield agreed, Period(first, last)

    def pauses(self, period: Period, agreed: Agreement) -> list[Period]:
        """Return when a fixed allowance is not paid, as far as the period tells."""
        first, last = period.first - _LOOK_BACK, period.last + _LOOK_AHEAD
        near = [day for day in self.confirmed if first <= day.date <= last]
        return pauses(near, agreed, self.norms)
