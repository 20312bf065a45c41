"""The engine told as mornings: `play("work 50m")` lists every change with its time."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hybridwell.domain.calendar import Calendar
from hybridwell.domain.movement import wishes
from hybridwell.domain.movement.breaks import BreakRule
from hybridwell.domain.movement.sample import Sample
from hybridwell.domain.movement.session import (
    Observed,
    Outcome,
    Plan,
    Session,
    begin,
    observe,
)
from hybridwell.domain.movement.span import Activity, Span
from hybridwell.setting_kinds import parse_duration

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
PLAN = Plan(
    Calendar(AMSTERDAM, time(4)),
    idle_after=timedelta(minutes=1),
    sitting_gap=timedelta(minutes=2),
    move=RULE,
)


@dataclass
class Morning:
    """A person at a computer, sampled every `tick`."""

    plan: Plan = PLAN
    start: datetime = MONDAY
    tick: timedelta = timedelta(seconds=1)
    passed: timedelta = timedelta()
    slept: timedelta = timedelta()
    set_by: timedelta = timedelta()
    last_input: timedelta = timedelta()
    meeting: bool = False
    unknown: bool = False
    locked: bool = False
    spans: dict[tuple[Activity, datetime], Span] = field(default_factory=dict)
    outcomes: list[Outcome] = field(default_factory=list)
    samples: list[Sample] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.session: Session = begin(self.sample(), self.plan)
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
            self._one(word, parse_duration(length) if length else timedelta())
        return self

    def _one(self, word: str, length: timedelta) -> None:
        now = self.session.sample
        assert now is not None
        match word:
            case "work" | "rest" | "meeting" | "unknown" | "locked":
                self.meeting, self.unknown = word == "meeting", word == "unknown"
                self.locked = word == "locked"
                self._pass(length, typing=word in {"work", "unknown"})
            case "sleep":
                self.passed += length
                self.slept += length
            case "frozen":
                self.passed += length
            case "set":
                self.set_by += length
            case "back":
                self.set_by -= length
            case "stand":
                self.keep(wishes.stand(self.session, now, self.plan))
            case "sit":
                self.keep(wishes.sit(self.session, now))
            case "take":
                self.keep(wishes.break_now(self.session, now))
            case "postpone":
                self.keep(wishes.postpone(self.session, now, self.plan))
            case "skip":
                self.keep(wishes.skip_break(self.session, now))
            case "pause":
                self.keep(wishes.pause(self.session, now, now.at + length))
            case "resume":
                self.keep(wishes.resume(self.session))
            case _:
                raise ValueError(word)

    def _pass(self, length: timedelta, *, typing: bool) -> None:
        end = self.passed + length
        while self.passed < end:
            self.passed = min(end, self.passed + self.tick)
            if typing:
                self.last_input = self.passed
            self.look()

    def told(self) -> Iterator[str]:
        for outcome in self.outcomes:
            seconds = int((outcome.at - self.start).total_seconds())
            yield f"{seconds // 60}:{seconds % 60:02d} {outcome.change.value}"

    def minutes(self, activity: Activity = Activity.ACTIVE) -> list[tuple[str, str]]:
        """Return the spans of one activity as local times."""
        return [
            (f"{each.start.astimezone(AMSTERDAM):%H:%M:%S}",
             f"{each.end.astimezone(AMSTERDAM):%H:%M:%S}")
            for each in self.spans.values()
            if each.activity is activity and each.duration
        ]  # fmt: skip


def play(story: str, rule: BreakRule = RULE, tick: float = 1) -> list[str]:
    """Return everything that happened to breaks; the list says that nothing else did."""
    plan = replace(PLAN, move=rule)
    return list(Morning(plan, tick=timedelta(seconds=tick)).live(story).told())
