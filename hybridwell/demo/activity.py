"""Made-up days at the computer: spells of typing, standing, breaks had and missed."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from hybridwell.domain.calendar import ONE_DAY, Calendar, Period
from hybridwell.domain.claims.workday import Place, Workday
from hybridwell.domain.movement.breaks import Change
from hybridwell.domain.movement.holes import Doing, Hole
from hybridwell.domain.movement.prompting import Outcome
from hybridwell.domain.movement.span import Activity, Span

PROMPTED_AFTER = 30
"""Minutes of sitting, as in the standard rhythm."""
LAST_BREAK = timedelta(minutes=18)
"""So long before the evening the last break of the year ends."""
_LAST_REST = timedelta(minutes=12)
"""Long enough to be a rest break as well."""
_MOST_STOOD = 2
_LEARNING = timedelta(weeks=16)
"""Over so many weeks habits get better, up to the last day."""
_AFTERNOON = time(13)
_EVENING = time(20)
_LUNCH = time(11, 45), time(13, 30)
_IN_A_MEETING = 0.3
_MOST_PROMPTS = 4


@dataclass(frozen=True, slots=True)
class Habits:
    """How somebody works at one place; chances are from 0 to 1, lengths in minutes."""

    begins: time
    ends: time
    takes: tuple[float, float]
    """The chance that a prompted break is taken, in the morning and later."""
    gets_up: float
    """The chance to get up before any prompt."""
    stands: float
    away: tuple[int, int]
    """How long somebody stays away who got up."""

    def better(self, much: float) -> "Habits":
        """Return the habits after some learning, 0 to 1."""
        morning, later = self.takes
        return Habits(
            self.begins, self.ends, (morning + 0.12 * much, later + 0.24 * much),
            self.gets_up + 0.12 * much, self.stands + 0.06 * much, self.away,
        )  # fmt: skip


AT_HOME = Habits(time(8, 40), time(17, 10), (0.72, 0.42), 0.2, 0.05, (3, 9))
AT_WORK = Habits(time(8, 15), time(16, 50), (0.76, 0.5), 0.42, 0.1, (5, 22))


@dataclass(slots=True)
class Made:
    """What a tracker would have kept of some days."""

    spans: list[Span] = field(default_factory=list)
    outcomes: list[Outcome] = field(default_factory=list)


class _Diary:
    """Writes one day down as it goes on, never past its end."""

    def __init__(self, day: date, calendar: Calendar, random: Random, made: Made) -> None:
        self._day, self._zone = day, calendar.zone
        self._random, self._made = random, made
        self.now = self.end = calendar.start_of(day)

    @property
    def over(self) -> bool:
        return self.now >= self.end

    @property
    def later(self) -> bool:
        return self.now.astimezone(self._zone).time() >= _AFTERNOON

    def type(self, lasts: timedelta) -> None:
        """Sit at the computer: spells of typing, short glances elsewhere between."""
        until = min(self.now + lasts, self.end)
        while self.now < until:
            spell = timedelta(seconds=self._random.randint(240, 1080))
            glance = timedelta(seconds=self._random.randint(62, 115))
            self.type_on(min(spell, until - self.now))
            self.now = min(self.now + glance, until)

    def type_on(self, lasts: timedelta) -> None:
        """Sit at the computer without looking up."""
        self._add(self.now, self.now + lasts, Activity.ACTIVE)
        self.now += lasts

    def stand(self, lasts: timedelta) -> None:
        begun = self.now
        self.type(lasts)
        self._add(begun, self.now, Activity.STANDING)

    def note(self, change: Change) -> None:
        self._made.outcomes.append(Outcome(self.now, change))

    def rest(self, lasts: timedelta) -> None:
        """Get up unasked: after two minutes that is a break."""
        back = self.now + lasts
        self.now += timedelta(minutes=2)
        self.note(Change.RESTED_NATURALLY)
        self.now = back

    def _add(self, start: datetime, end: datetime, activity: Activity) -> None:
        if end > start:
            span = Span(start, end, activity, self._day, self._zone.key)
            self._made.spans.append(span)


def made_up_activity(
    days: list[Workday], calendar: Calendar, until: datetime, seed: str
) -> Made:
    """Live through workdays in order; the last one goes on until an instant."""
    made = Made()
    last = days[-1].date
    for workday in days:
        random = Random(f"{seed} at work {workday.date}")  # noqa: S311 - made up
        learned = max(0.0, 1 - (last - workday.date) / _LEARNING)
        if workday.worked:
            habits = _habits(workday).better(learned)
            diary = _Diary(workday.date, calendar, random, made)
            _work(diary, habits, _hours(workday, calendar, random, until), random)
            if workday.date == last:
                diary.end = until
                diary.now = until - LAST_BREAK - _LAST_REST
                diary.rest(_LAST_REST)
                diary.type_on(LAST_BREAK)
    for sunday in _changes(Period(days[0].date, last), calendar):
        _look_in(sunday, calendar, seed, made)
    return made


def away_for(hole: Hole, seed: str) -> Doing:
    """Return what time away was: lunch around noon, else a walk or a meeting."""
    noon = hole.start.astimezone(ZoneInfo(hole.zone)).time()
    if _LUNCH[0] <= noon <= _LUNCH[1]:
        return Doing.LUNCH
    random = Random(f"{seed} away {hole.start}")  # noqa: S311 - made up
    return Doing.MEETING if random.random() < _IN_A_MEETING else Doing.WALKED


def _habits(workday: Workday) -> Habits:
    return AT_HOME if workday.places[0] is Place.HOME else AT_WORK


def _hours(
    workday: Workday, calendar: Calendar, random: Random, until: datetime
) -> tuple[datetime, datetime]:
    """Return begin and end of the work of a day; half a day ends at lunch."""
    habits = _habits(workday)
    shift = [timedelta(seconds=random.randint(-1100, 1100)) for _ in range(2)]
    begin = calendar.at(workday.date, habits.begins) + shift[0]
    end = calendar.at(workday.date, habits.ends) + shift[1]
    if any(not place.worked for place in workday.places):
        end -= timedelta(hours=4, minutes=30)
    if calendar.day_of(until) == workday.date:
        end = until - LAST_BREAK - _LAST_REST
    return begin, end


def _work(
    diary: _Diary, habits: Habits, hours: tuple[datetime, datetime], random: Random
) -> None:
    begin, diary.end = hours
    diary.now = begin
    lunch = begin + timedelta(seconds=random.randint(13200, 14400))
    had_lunch, stood = False, 0
    while not diary.over:
        if not had_lunch and diary.now >= lunch:
            had_lunch = True
            diary.rest(timedelta(seconds=random.randint(1500, 2900)))
        elif stood < _MOST_STOOD and random.random() < habits.stands:
            stood += 1
            diary.stand(timedelta(seconds=random.randint(1300, 2500)))
        else:
            _sit(diary, habits, random)


def _sit(diary: _Diary, habits: Habits, random: Random) -> None:
    """Sit until a break is had: unasked, prompted, or after some that were missed."""
    minute = timedelta(minutes=1)
    if random.random() < habits.gets_up:
        diary.type(timedelta(seconds=random.randint(700, 1790)))
    else:
        diary.type(PROMPTED_AFTER * minute)
        for _ in range(_MOST_PROMPTS):
            if diary.over:
                return
            diary.note(Change.PROMPTED)
            if random.random() < habits.takes[diary.later]:
                diary.type(timedelta(seconds=random.randint(20, 80)))
                diary.note(Change.STARTED)
                diary.now += 2 * minute
                diary.note(Change.TAKEN)
                diary.now += timedelta(seconds=random.randint(5, 200))
                return
            _miss(diary, random)
    if not diary.over:
        diary.rest(timedelta(minutes=random.randint(*habits.away)))


def _miss(diary: _Diary, random: Random) -> None:
    """Put a prompted break off for five minutes, or skip it."""
    diary.type(timedelta(seconds=random.randint(15, 60)))
    if random.random() < 0.55:
        diary.note(Change.POSTPONED)
        diary.type(timedelta(minutes=5))
    else:
        diary.note(Change.SKIPPED)
        diary.type(timedelta(minutes=PROMPTED_AFTER))


def _changes(period: Period, calendar: Calendar) -> list[date]:
    """Return the days on which the clock changed, at night: the workday before feels it."""
    return [
        day
        for day in period.days()
        if calendar.start_of(day) - calendar.start_of(day - ONE_DAY) != ONE_DAY
    ]


def _look_in(day: date, calendar: Calendar, seed: str, made: Made) -> None:
    """Look something up in the evening of a free day."""
    random = Random(f"{seed} in the evening {day}")  # noqa: S311 - made up
    diary = _Diary(day, calendar, random, made)
    diary.now = calendar.at(day, _EVENING).astimezone(UTC)
    diary.end = diary.now + timedelta(minutes=40)
    diary.type(timedelta(minutes=25))
