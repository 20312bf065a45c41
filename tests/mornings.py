"""The engine told as mornings: `play("work 50m")` lists every change with its time."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hybridwell.domain.calendar import Calendar
from hybridwell.domain.movement import wishes
from hybridwell.domain.movement.breaks import BreakRule
from hybridwell.domain.movement.look import next_look
from hybridwell.domain.movement.prompting import Outcome
from hybridwell.domain.movement.sample import Sample
from hybridwell.domain.movement.session import Observed, Plan, Session, begin, observe
from hybridwell.domain.movement.span import Activity, Span
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
_PASSING = {"work", "rest", "meeting", "unknown", "locked"}
_ELSEWHERE = {"sleep", "frozen", "killed", "set", "back", "pause"}
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
    meeting: bool = False
    unknown: bool = False
    locked: bool = False
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
        idle = None if self.unknown else self.passed - self.last_input
        at = self.start + self.passed + self.set_by
        return Sample(at, awake, self.passed, idle, self.locked, self.meeting)

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
            word, _, length = part.strip().partition(" ")
            time = parse_duration(length) if length else timedelta()
            if length and word not in _ELSEWHERE:
                self._pass(word, time)
            else:
                self._one(word, time)
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
        now, plan, session = self.samples[-1], self.plan, self.session
        match word:
            case "stand":
                return wishes.stand(session, now, plan)
            case "sit":
                return wishes.sit(session, now, plan)
            case "take":
                return wishes.break_now(session, now)
            case "postpone":
                return wishes.postpone(session, now, plan)
            case "skip":
                return wishes.skip_break(session, now)
            case "pause":
                return wishes.pause(session, now, now.at + length)
            case "resume":
                return wishes.resume(session)
            case _:
                raise ValueError(word)

    def _begin_again(self) -> None:
        """Start the program on what was kept of this workday."""
        sample = self.sample()
        self.samples.append(sample)
        today = self.plan.calendar.day_of(sample.at)
        spans = [span for span in self.spans.values() if span.workday == today]
        self.session = begin(sample, self.plan, spans, self.outcomes)

    def _pass(self, word: str, length: timedelta) -> None:
        if word not in _PASSING:
            raise ValueError(word)
        self.meeting, self.unknown = word == "meeting", word == "unknown"
        self.locked = word == "locked"
        end = self.passed + length
        wait = self.tick or SECOND  # a change is noticed at once
        while self.passed < end:
            self.passed = min(end, self.passed + wait)
            if word in {"work", "unknown"}:
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
        for outcome in self.outcomes:
            seconds = int((outcome.at - self.start).total_seconds())
            yield f"{seconds // 60}:{seconds % 60:02d} {outcome.change.value}"

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


def play(story: str, rule: BreakRule = RULE) -> list[str]:
    """Return everything that happened to breaks; the list says that nothing else did."""
    return list(Morning(replace(PLAN, rules=only(rule))).live(story).told())
