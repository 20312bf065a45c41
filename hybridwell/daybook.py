"""The user's workdays: suggested, set, confirmed and claimed; the one door to claims."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.claim import Claim, build_claim
from hybridwell.domain.claims.day_lines import Agreed, SameDay
from hybridwell.domain.claims.rates import Rate
from hybridwell.domain.claims.workday import Place, Workday, suggest
from hybridwell.errors import Phrase, UsageError
from hybridwell.settings import Settings
from hybridwell.store.claims import ClaimsStore

FIRST_DAY = date(2010, 1, 1)
_AHEAD = timedelta(days=366)
_LONGEST = timedelta(days=3660)
_NOTE = 500
_USER = "user"


@dataclass(frozen=True, slots=True)
class Daybook:
    """What tray, window and command line call; every method may raise StoreError."""

    store: ClaimsStore
    rates: tuple[Rate, ...]
    settings: Settings

    def days(self, period: Period) -> list[Workday]:
        """Return every day of the period: confirmed, or suggested by the agreed week."""
        if period.last - period.first > _LONGEST:
            raise UsageError("{period} is too long: ten years at most", period=period)
        confirmed = {day.date: day for day in self.store.workdays(period)}
        return [confirmed.get(day) or self._suggest(day) for day in period.days()]

    def set_day(
        self,
        day: date,
        places: Sequence[Place],
        kilometres: Decimal | None,
        note: str | None,
        now: datetime,
    ) -> Workday:
        """Set and confirm one day; no `note` leaves the one that it has.

        Raises UsageError for what cannot be.
        """
        _check(day, kilometres, note, now)
        if note is None:
            before = self.store.workday(day)
            note = before.note if before else ""
        try:
            workday = Workday(day, tuple(places), kilometres, note, now)
        except ValueError as error:
            raise UsageError(
                "{day}: {reason}", day=day, reason=Phrase(str(error))
            ) from error
        self.store.save([workday], _USER, now)
        return workday

    def confirm(self, days: Iterable[date], now: datetime) -> list[Workday]:
        """Confirm days as suggested, all or none; what is confirmed already stays."""
        found = []
        for day in dict.fromkeys(days):
            _check(day, None, None, now)
            found.append(self.store.workday(day) or self._suggest(day).confirm(now))
        self.store.save([day for day in found if day.confirmed_at == now], _USER, now)
        return found

    def claim(self, period: Period, today: date) -> Claim:
        """Price a period; days before this store was begun are not asked for."""
        since = self.store.since(today)
        return build_claim(period, self.days(period), self.rates, self.agreed, today, since)

    @property
    def agreed(self) -> Agreed:
        return Agreed(self.settings.commute_km, SameDay(self.settings.same_day))

    def with_settings(self, settings: Settings) -> "Daybook":
        return replace(self, settings=settings)

    def _suggest(self, day: date) -> Workday:
        return suggest(day, self.settings.agreed_week)


def _check(day: date, kilometres: Decimal | None, note: str | None, now: datetime) -> None:
    if not FIRST_DAY <= day <= now.date() + _AHEAD:
        raise UsageError(
            "{day}: a date must be from {first} to a year from today",
            day=day,
            first=FIRST_DAY,
        )
    if kilometres is not None and not _countable(kilometres):
        raise UsageError(
            "{day}: kilometres must be from 0 to 9999, with two decimals at most", day=day
        )
    if note is not None and len(note) > _NOTE:
        raise UsageError("{day}: a note has {most} characters at most", day=day, most=_NOTE)


def _countable(kilometres: Decimal) -> bool:
    """Return whether it is a number at all (Decimal also knows NaN) and fits."""
    return (
        kilometres.is_finite()
        and 0 <= kilometres <= 9999
        and kilometres == round(kilometres, 2)
    )
