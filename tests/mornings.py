"""The engine told as mornings: `play("work 50m")` lists every change with its time."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from hybridwell.domain.calendar import Calendar
from hybridwell.domain.movement import wishes
from hybridwell.domain.movement.beginning import begin
from hybridwell.domain.movement.breaks import BreakKind, BreakRule, Held
from hybridwell.domain.movement.look import next_look
from hybridwell.domain.movement.prompting import Outcome
from hybridwell.domain.movement.sample import Sample
from hybridwell.domain.movement.session import (
    Observed,
    Plan,
    Posture,
    Session,
    observe,
)
from hybridwell.domain.movement.span import Activity, Span
from hybridwell.domain.movement.standing_desk import follow
from hybridwell.setting_kinds import parse_duration
from tests.rules import only

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
MONDAY = datetime(2026, 3, 2, 8, tzinfo=UTC)
RULE = BreakRule(
    every=timedelta(minutes=30),
    lasts=timedelta(minutes=2),
    prelude=timedelta(seconds=90),
    pause_after=timedelta(seconds=5),
    postpone_by=timedelta(minutes=5),
    max_postpones=2,
)
EYES = replace(
    RULE,
    kind=BreakKind.EYES,
    every=timedelta(minutes=20),
    lasts=timedelta(seconds=20),
)
REST = replace(
    RULE, kind=BreakKind.REST, every=timedelta(hours=2), lasts=timedelta(minutes=10)
)


@dataclass(frozen=True, slots=True)
class Signals:
    """What the desktop and the agreed hours say while time passes."""

    keys: bool = True
    meeting: bool | None = False
    screen_in_use: bool | None = False
    do_not_disturb: bool | None = False
    off_duty: Held | None = None
    locked: bool = False
    unknown: bool = False


PASSING = {
    "work": Signals(),
    "rest": Signals(keys=False),
    "meeting": Signals(keys=False, meeting=True),
    "typing in a meeting": Signals(meeting=True),
    "full screen": Signals(screen_in_use=True),
    "film": Signals(keys=False, screen_in_use=True),
    "dnd": Signals(do_not_disturb=True),
    "off": Signals(off_duty=Held.OUTSIDE_HOURS),
    "free day": Signals(off_duty=Held.FREE_DAY),
    "leave": Signals(off_duty=Held.ABSENT),
    "no signals": Signals(meeting=None, screen_in_use=None, do_not_disturb=None),
    "locked": Signals(keys=False, locked=True),
    "unknown": Signals(unknown=True),
}
"""Each word is a way to spend time; all but those without `keys` are typing."""
_WISHES: dict[str, Callable[[Session, Sample, Plan], Observed]] = {
    "stand": wishes.stand,
    "sit": wishes.sit,
    "take": wishes.break_now,
    "take move": partial(wishes.break_now, kind=BreakKind.MOVE),
    "take eyes": partial(wishes.break_now, kind=BreakKind.EYES),
    "take rest": partial(wishes.break_now, kind=BreakKind.REST),
    "postpone": wishes.postpone,
    "skip": wishes.skip_break,
    "desk up": partial(follow, posture=Posture.STANDING),
    "desk down": partial(follow, posture=Posture.SITTING),
    "desk gone": partial(follow, posture=None),
}
PLAN = Plan(
    Calendar(AMSTERDAM, time(4)),
    idle_after=timedelta(minutes=1),
    sitting_gap=timedelta(minutes=2),
    rules=only(RULE),
)


SECOND = timedelta(seconds=1)


@dataclass
class Morning:
    """A person at a computer; the program began a second before.

    It is looked at when the tracker wants to, as by the tray, or else every `tick`.
    """

    plan: Plan = PLAN
    start: datetime = MONDAY
    tick: timedelta | None = None
    passed: timedelta = -SECOND
    slept: timedelta = timedelta()
    set_by: timedelta = timedelta()
    last_input: timedelta = -SECOND
    signals: Signals = PASSING["work"]
    spans: dict[tuple[Activity, datetime], Span] = field(default_factory=dict)
    outcomes: list[Outcome] = field(default_factory=list)
    samples: list[Sample] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.session: Session = begin(self.sample(), self.plan)
        self.samples.append(self.sample())
        self.passed = self.last_input = timedelta()
        self.look()

    def sample(self) -> Sample:
        awake = self.passed - self.slept
        signals = self.signals
        idle = None if signals.unknown else self.passed - self.last_input
        at = self.start + self.passed + self.set_by
        return Sample(
            at,
            awake,
            self.passed,
            idle,
            signals.locked,
            signals.meeting,
            signals.screen_in_use,
            signals.do_not_disturb,
            signals.off_duty,
        )

    def look(self) -> None:
        sample = self.sample()
        self.samples.append(sample)
        self.keep(observe(self.session, sample, self.plan))

    def keep(self, observed: Observed) -> None:
        self.session = observed.session
        self.spans |= {(each.activity, each.start): each for each in observed.spans}
        self.outcomes += observed.outcomes

    def live(self, story: str) -> "Morning":
        """Live through `work 50m, rest 3m, sleep 1h, meeting 45m, stand, sit, …`."""
        for part in story.split(","):
            word, length = _read(part.strip())
            if word in PASSING and length is not None:
                self._pass(PASSING[word], length)
            else:
                self._one(word, length or timedelta())
        return self

    def _one(self, word: str, length: timedelta) -> None:
        match word:
            case "sleep":
                self.passed += length
                self.slept += length
            case "frozen":
                self.passed += length
            case "killed":
                self.passed += length
                self._begin_again()
            case "set":
                self.set_by += length
            case "back":
                self.set_by -= length
            case _:
                self.keep(self._wish(word, length))

    def _wish(self, word: str, length: timedelta) -> Observed:
        now, session = self.samples[-1], self.session
        match word:
            case "pause":
                return wishes.pause(session, now, now.at + length)
            case "resume":
                return wishes.resume(session)
            case "withdraw":
                return wishes.withdraw(session, now)
            case _:
                return _WISHES[word](session, now, self.plan)

    def _begin_again(self) -> None:
        """Start the program on what was kept of this workday, and of a pause."""
        sample, paused_until = self.sample(), self.session.paused_until
        self.samples.append(sample)
        today = self.plan.calendar.day_of(sample.at)
        spans = [span for span in self.spans.values() if span.workday == today]
        self.session = begin(sample, self.plan, spans, self.outcomes)
        if paused_until is not None:
            self.keep(wishes.pause(self.session, sample, paused_until))

    def _pass(self, signals: Signals, length: timedelta) -> None:
        self.signals = signals
        end = self.passed + length
        wait = self.tick or SECOND  # a change is noticed at once
        while self.passed < end:
            self.passed = min(end, self.passed + wait)
            if signals.keys:
                self.last_input = self.passed
            self.look()
            wait = self.tick or self._wait(length)

    def _wait(self, longest: timedelta) -> timedelta:
        """Return when the tracker looks again: by its timer, or told by the sensor."""
        look = next_look(self.session, self.plan)
        idle = self.passed - self.last_input
        crossings = [each - idle for each in look.thresholds if each > idle]
        return min([*crossings, longest if look.after is None else look.after])

    def told(self) -> Iterator[str]:
        """Tell each change; the kind if there are several, and the reason in brackets."""
        several = sum(rule.enabled for rule in self.plan.rules.values()) > 1
        for outcome in self.outcomes:
            seconds = int((outcome.at - self.start).total_seconds())
            kind = f"{outcome.kind.value} " if several else ""
            why = f" ({outcome.reason.value})" if outcome.reason else ""
            change = outcome.change.value
            yield f"{seconds // 60}:{seconds % 60:02d} {kind}{change}{why}"

    def hours(self, activity: Activity = Activity.ACTIVE) -> list[str]:
        """Return the spans of one activity by the wall clock: `09:00:00-09:50:00`."""
        zone = self.plan.calendar.zone
        return [
            f"{each.start.astimezone(zone):%H:%M:%S}-{each.end.astimezone(zone):%H:%M:%S}"
            for each in self.spans.values()
            if each.activity is activity and each.duration
        ]

    def day_hours(self) -> list[str]:
        """Return the active spans with their workday: `02 09:00:00-09:50:00`."""
        days = [span.workday for span in self.spans.values() if span.duration]
        return [f"{day:%d} {hours}" for day, hours in zip(days, self.hours(), strict=True)]


def play(story: str, *rules: BreakRule, plan: Plan = PLAN) -> list[str]:
    """Return everything that happened to breaks; the list says that nothing else did."""
    if rules:
        plan = replace(plan, rules=only(*rules))
    return list(Morning(plan).live(story).told())


def _read(part: str) -> tuple[str, timedelta | None]:
    """Read `full screen 10m` as words and a length, which may be missing."""
    words, _, last = part.rpartition(" ")
    if last[:1].isdigit():
        return words, parse_duration(last)
    return part, None
