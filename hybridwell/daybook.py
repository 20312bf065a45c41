"""The user's workdays and agreements: what claims are made of."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from hybridwell.agreement_book import agreed_from, agreements_in
from hybridwell.agreement_terms import texts_of
from hybridwell.domain.calendar import Period, workday_at
from hybridwell.domain.claims.agreement import Agreement, agreement_on
from hybridwell.domain.claims.batch import Batch
from hybridwell.domain.claims.claim import Claim
from hybridwell.domain.claims.closing import claim_with_corrections
from hybridwell.domain.claims.day_lines import Norms
from hybridwell.domain.claims.ledger import Ledger
from hybridwell.domain.claims.rates import Rate
from hybridwell.domain.claims.workday import Allowance, Part, Place, Trip, Workday, suggest
from hybridwell.errors import Phrase, UsageError
from hybridwell.settings import Settings
from hybridwell.store.agreements import AgreementStore
from hybridwell.store.batches import BatchStore
from hybridwell.store.claims import ClaimsStore

FIRST_DAY = date(2010, 1, 1)
_AHEAD = timedelta(days=366)
LONGEST = timedelta(days=3660)
_EVER = Period(FIRST_DAY, date(2199, 12, 31))
_NOTE = 500
_USER = "user"


Days = Sequence[Workday]
Week = tuple[Place, ...]
"""Monday first."""


def _as_expected(days: Days) -> Days:
    """Nothing is known but the agreed week and what was planned."""
    return days


def _none_off() -> frozenset[date]:
    """Nobody listed a day off."""
    return frozenset()


@dataclass(frozen=True, slots=True)
class Daybook:
    """What tray, window and command line call; every method may raise StoreError."""

    store: ClaimsStore
    rates: tuple[Rate, ...]
    chosen: Callable[[], Settings]
    off: Callable[[], frozenset[date]] = _none_off
    """The public holidays and other days off of the user's list."""
    advise: Callable[[Days], Days] = _as_expected
    """Other places for open days, by what was seen on them; it confirms none."""

    @property
    def settings(self) -> Settings:
        return self.chosen()

    @property
    def batches(self) -> BatchStore:
        return BatchStore(self.store.database)

    @property
    def agreement_store(self) -> AgreementStore:
        return AgreementStore(self.store.database)

    def today(self, now: datetime) -> date:
        """Return the workday of an instant in its own zone: it begins at `day_start`."""
        return workday_at(now, self.settings.day_start)

    def days(self, period: Period) -> list[Workday]:
        """Return every day of the period: confirmed, or as it is suggested to be."""
        return list(self.advise(self.expected(period)))

    def expected(self, period: Period) -> list[Workday]:
        """Return every day of the period: confirmed, planned, or as the agreed week."""
        if period.last - period.first > LONGEST:
            raise UsageError("{period} is too long: ten years at most", period=period)
        known = self.known(period)
        agreements, off, usual = self.agreements(), self.off(), self.settings.agreed_week
        return [
            known.get(day) or suggest(day, _week(agreements, day, usual), off)
            for day in period.days()
        ]

    def known(self, period: Period) -> dict[date, Workday]:
        """Return the days that are confirmed, or planned by an import."""
        planned = {day.date: day for day in self.store.planned(period)}
        return planned | {day.date: day for day in self.store.workdays(period)}

    def suggested(self, day: date) -> Workday:
        """Return the suggestion of the settings; needs no store, for when it is broken."""
        return suggest(day, self.settings.agreed_week, self.off())

    def set_days(
        self, days: Sequence[Workday], note: str | None, now: datetime
    ) -> list[Workday]:
        """Confirm days as given, all or none; no `note` keeps each's. Raises UsageError."""
        found = []
        for day in days:
            check(day.date, note, now)
            before = self.store.workday(day.date)
            kept = (before.note if before else "") if note is None else note
            found.append(replace(day, note=kept, confirmed_at=now, source=""))
        self._save(found, _USER, now)
        return found

    def confirm(self, days: Iterable[date], now: datetime) -> list[Workday]:
        """Confirm days as suggested, all or none; what is confirmed already stays."""
        found = []
        for day in dict.fromkeys(days):
            check(day, None, now)
            known = self.days(Period(day, day))[0]
            found.append(known if known.confirmed else known.confirm(now))
        self._save([day for day in found if day.confirmed_at == now], _USER, now)
        return found

    def choose(self, day: date, allowance: Allowance | None, now: datetime) -> Workday:
        """Say which allowance counts for a confirmed day; None: as agreed."""
        known = self.store.workday(day)
        if known is None:
            raise UsageError("{day}: confirm the day first", day=day)
        chosen = replace(known, allowance=allowance)
        self._save([chosen], _USER, now)
        return chosen

    def take(
        self, days: Sequence[Workday], source: str, now: datetime, *, confirm: bool
    ) -> None:
        """Keep imported days as suggestions, or as confirmed by the user's word."""
        for day in days:
            check(day.date, None, now)
        if confirm:
            self._save([day.confirm(now) for day in days], f"import {source}", now)
        else:
            self.store.plan([replace(day, source=source) for day in days], now)

    def agreements(self) -> list[Agreement]:
        """Return what was agreed, by date; where nothing is stated, the settings."""
        return agreements_in(self.agreement_store, self.settings)

    def agree(self, first_day: date, texts: dict[str, str], now: datetime) -> Agreement:
        """Change terms from a day on; the others go on as they were. Raises UsageError."""
        check(first_day, None, now)
        agreed = agreed_from(first_day, texts, self.agreement_store, self.settings)
        self.agreement_store.save(first_day, texts_of(agreed), now)
        return agreed

    def agreed_workdays(self, period: Period) -> frozenset[date]:
        """Return the days of a period that are worked by the agreed week."""
        agreements, usual = self.agreements(), self.settings.agreed_week
        return frozenset(
            day
            for day in period.days()
            if _week(agreements, day, usual)[day.weekday()].worked
        )

    def week_on(self, day: date) -> Week:
        """Return the agreed week in force, Monday first."""
        return _week(self.agreements(), day, self.settings.agreed_week)

    def ledger(self) -> Ledger:
        """Return all that claims are made from, as it is known now."""
        confirmed = self.store.workdays(_EVER)
        return Ledger.of(confirmed, self.agreements(), Norms(self.rates))

    def claim(self, period: Period, today: date) -> Claim:
        """Return the claim of a period with corrections, or what was closed of it.

        Raises UsageError for a period of which no day can be filed.
        """
        return self._claim(period, today, self.ledger(), self.batches.all())

    def open_claim(self, period: Period, today: date, ledger: Ledger) -> Claim:
        """Price a period as if nothing had ever been closed."""
        return self._claim(period, today, ledger, ())

    def _save(self, days: Iterable[Workday], by: str, now: datetime) -> None:
        self.store.since(self.today(now))
        self.store.save(days, by, now)

    def _claim(
        self, period: Period, today: date, ledger: Ledger, batches: Sequence[Batch]
    ) -> Claim:
        """Days before this store was begun are not asked for."""
        _check_period(period)
        open_days = [day for day in self.days(period) if not day.confirmed]
        since = self.store.since(today)
        return claim_with_corrections(period, open_days, ledger, batches, (today, since))


def _week(agreements: Iterable[Agreement], day: date, usual: Week) -> Week:
    found = agreement_on(agreements, day)
    return found.week if found else usual


def workday_of(
    day: date,
    parts: Iterable[Part],
    trips: Iterable[Trip],
    allowance: Allowance | None = None,
) -> Workday:
    """Return a day as the user says it was. Raises UsageError for what cannot be."""
    try:
        return Workday(day, tuple(parts), tuple(trips), allowance)
    except ValueError as error:
        raise UsageError("{day}: {reason}", day=day, reason=Phrase(str(error))) from error


def check(day: date, note: str | None, now: datetime) -> None:
    """Raise UsageError for a date or note that cannot be filed."""
    if not FIRST_DAY <= day <= now.date() + _AHEAD:
        raise UsageError(
            "{day}: a date must be from {first} to a year from today",
            day=day,
            first=FIRST_DAY,
        )
    if note is not None and len(note) > _NOTE:
        raise UsageError("{day}: a note has {most} characters at most", day=day, most=_NOTE)


def _check_period(period: Period) -> None:
    if period.first < _EVER.first or period.last > _EVER.last:
        raise UsageError(
            "{period} must lie between {first} and {last}",
            period=period,
            first=_EVER.first,
            last=_EVER.last,
        )
