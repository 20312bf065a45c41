"""Writes the made-up year through the stores that the program itself uses."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from importlib import import_module
from zoneinfo import ZoneInfo

from hybridwell.check_files import shipped_checks
from hybridwell.demo.activity import away_for, made_up_activity
from hybridwell.demo.workdays import COMMUTE, WEEK, made_up_days, workday_before, year_to
from hybridwell.domain.calendar import ONE_DAY, Period
from hybridwell.domain.claims.workday import Place, Workday, parts_of
from hybridwell.domain.movement.holes import Explained
from hybridwell.domain.movement.workstation import Answer, Spot, Station
from hybridwell.domain.working_time import FreeDay
from hybridwell.errors import ProblemError
from hybridwell.holiday_list import add_years
from hybridwell.parts import Ground
from hybridwell.payroll import close_period, say_sent
from hybridwell.provision_commands import Wish, add_provision, set_provision
from hybridwell.workstation_file import change

SEED = "hybridwell"
EVENING = time(18, 5)
SCRIPT = ((True, timedelta(minutes=40)), (False, timedelta(minutes=4))) * 12
"""What the made-up user does from that evening on, while the window is open."""
SETTINGS = ("detect_meetings=off", "detect_full_screen=off")
"""Nothing of the real user is looked at."""
EMPLOYER = "Voorbeeld BV (demo)"
TERMS = {
    "employer": EMPLOYER,
    "employer_number": "DEMO",
    "employee_number": "DEMO-7",
    "week": ",".join(place.value for place in WEEK),
    "commute_km": f"{COMMUTE}",
    "commute_mode": "car",
    "commute_fuel": "petrol",
    "same_day": "highest",
}
PROVISIONS = (
    ("Bureaustoel", "389,00", "arbo", 300, (("granted", 288), ("received", 270))),
    ("Zit-stabureau", "549,50", "arbo", 210, (("granted", 190), ("received", 161))),
    ("Headset", "129,95", "ict", 120, (("granted", 113), ("received", 104))),
    ("Internet thuis, een jaar", "480", "ict", 75, (("refused", 61),)),
    ("Tweede beeldscherm", "219", "ict", 12, ()),
)
"""Item, cost, category, how many days ago it was asked for, and what became of it."""
FORMERLY_WRONG = ("c1", "c3", "c7", "c10", "c12", "c15", "c20", "c26", "c28", "c29")
NOT_YET_RIGHT = {"c10": Answer.PARTLY, "c12": Answer.NO, "c20": Answer.PARTLY}
"""Of the check of the workstation, half a year ago and now."""
_LEFT = 6
_CORRECTED = 3
"""So many months before the last closed one a day turned out to be another one."""
_OPEN_DAYS = 2
"""The last days of the year are still to be confirmed."""


@dataclass(frozen=True, slots=True)
class Evening:
    """The end of the made-up year."""

    day: date
    zone: ZoneInfo

    @property
    def instant(self) -> datetime:
        return datetime.combine(self.day, EVENING, self.zone).astimezone(UTC)


def evening_of(today: date, zone: ZoneInfo) -> Evening:
    """Return this evening, or that of the last day that was no weekend or holiday."""
    holidays = _holidays(range(today.year - 1, today.year + 1))
    off = frozenset(day.date for days in holidays.values() for day in days if day.counts)
    return Evening(workday_before(today, off), zone)


def fill(ground: Ground, until: datetime, seed: str = SEED) -> None:
    """Write the year that ends at an instant into empty stores. Raises StoreError."""
    calendar = ground.calendar
    year = year_to(calendar.day_of(until))
    add_years(
        ground.data.free_days,
        _holidays(range(year.first.year, year.last.year + 2)),
    )
    days = list(made_up_days(year, ground.holidays.load().free_days.off, seed))
    made = made_up_activity(days, calendar, until, seed)
    ground.movement.save(made.spans, made.outcomes, calendar)
    _explain(ground, year, seed)
    _claim(ground, days, until.astimezone(calendar.zone))
    _provide(ground, until.astimezone(calendar.zone))
    _check(ground, until.astimezone(calendar.zone).date())


def _explain(ground: Ground, year: Period, seed: str) -> None:
    """Say what time away was, for all but the last of it."""
    reports = ground.reports()
    found = [hole for day in reports.days(year).days for hole in day.holes]
    said = (Explained(hole, away_for(hole, seed), hole.end) for hole in found[:-1])
    reports.explained.say(*said)


def last_closed(ground: Ground) -> Period:
    """Return the last closed month, or the one before this month if none is."""
    closed = [batch.period for batch in ground.daybook.batches.all() if batch.whole]
    return closed[-1] if closed else Period.month(ground.today.replace(day=1) - ONE_DAY)


def _holidays(years: Iterable[int]) -> dict[int, list[FreeDay]]:
    """Compute them; what that loads is too much for a tray, not for a demo."""
    rules = import_module("hybridwell.public_holidays")
    return {year: rules.dutch_holidays(year) for year in years}


def _claim(ground: Ground, days: Sequence[Workday], until: datetime) -> None:
    """Agree, confirm month by month, and close every month but the last."""
    book, zone = ground.daybook, until.tzinfo
    begun = datetime.combine(days[0].date, time(17, 40), zone)
    book.store.since(days[0].date)
    book.agree(days[0].date, TERMS, begun)
    _confirm(ground, days[:1], begun)
    months = sorted({day.date.replace(day=1) for day in days})
    for number, first in enumerate(months, start=1):
        month = Period.month(first)
        inside = [day for day in days[1:] if day.date in month]
        if number == len(months):
            _confirm(ground, inside[:-_OPEN_DAYS], until)
            return
        evening = datetime.combine(month.last, time(17, 40), zone)
        _confirm(ground, inside, evening)
        pay_day = datetime.combine(month.last + ONE_DAY, time(9), zone)
        _close(ground, month, pay_day, sent=number < len(months) - 1)
        if number == len(months) - 1 - _CORRECTED:
            _restate(ground, inside, pay_day + timedelta(days=4))


def _confirm(ground: Ground, days: Sequence[Workday], now: datetime) -> None:
    ground.daybook.store.save([replace(day, confirmed_at=now) for day in days], "user", now)


def _close(ground: Ground, month: Period, now: datetime, *, sent: bool) -> None:
    """Close a month; one whose amounts are not known yet stays open, as it would."""
    try:
        batch = close_period(ground.daybook, month, now).batch
    except ProblemError:
        return
    if sent and batch.number is not None:
        say_sent(ground.daybook, batch.number, now + timedelta(hours=1))


def _restate(ground: Ground, days: Sequence[Workday], now: datetime) -> None:
    """Say that a day at home was one at the office: the next batch corrects it."""
    at_home = [day for day in days if day.places == (Place.HOME,)]
    ground.daybook.set_days([Workday(at_home[-1].date, parts_of(Place.OFFICE))], None, now)


def _check(ground: Ground, today: date) -> None:
    """Answer two rounds of the check at home: half a year ago, and most of a new one."""
    checks = [each.id for each in shipped_checks()]
    first = dict.fromkeys(checks, Answer.YES) | dict.fromkeys(FORMERLY_WRONG, Answer.NO)
    now = dict.fromkeys(checks[:-_LEFT], Answer.YES) | NOT_YET_RIGHT

    def answered(was: Station) -> Station:
        for check, answer in first.items():
            was = was.say(check, answer, today - timedelta(days=180))
        was = was.begin_anew(shipped_checks())
        for check, answer in now.items():
            was = was.say(check, answer, today - timedelta(days=2))
        return was

    change(ground.data, Spot.HOME, answered)


def _provide(ground: Ground, until: datetime) -> None:
    register, receipts = ground.provisions, ground.data.receipts
    for item, cost, category, ago, steps in PROVISIONS:
        asked = until - timedelta(days=ago)
        wish = Wish(item=item, cost=cost, category=category)
        made = add_provision(register, wish, receipts, asked)
        for state, since in steps:
            on = until - timedelta(days=since)
            set_provision(register, made.id, Wish(state=state), receipts, on)
