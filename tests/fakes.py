"""Made-up days, and a desk made of plain data that remembers what was asked of it."""

import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from hybridwell.check import Check, State
from hybridwell.claim_commands import Saving
from hybridwell.commands import Answer
from hybridwell.domain.calendar import Calendar, Period
from hybridwell.domain.claims.claim import Claim
from hybridwell.domain.claims.workday import Place, Workday, parts_of
from hybridwell.domain.day_facts import DayFacts
from hybridwell.domain.movement.breaks import BreakKind, BreakRule, BreakState, Change, Held
from hybridwell.domain.movement.holes import Doing, Explained, Hole, Said
from hybridwell.domain.movement.look import Outlook
from hybridwell.domain.movement.prompting import Outcome
from hybridwell.domain.movement.sample import Sample
from hybridwell.domain.movement.session import Plan, Posture, Session
from hybridwell.domain.movement.span import Activity, Span
from hybridwell.domain.report import DayReport, WeekReport, report_day
from hybridwell.domain.trends import DayTotals
from hybridwell.errors import HybridWellError, Phrase, SensorError
from hybridwell.insight_file import InsightWishes
from hybridwell.language import Language, load_language
from hybridwell.paths import resources
from hybridwell.ui.choices import Choices
from hybridwell.ui.desk import Desk, News, View
from hybridwell.ui.first_desk import FirstSteps
from hybridwell.ui.insights import Insights, facts_in, shipped
from hybridwell.ui.places import Places
from hybridwell.ui.self_test import SelfTest
from hybridwell.ui.trends_desk import TrendsDesk
from hybridwell.ui.workstation import Workstations
from tests.checks import TRIALS, made_up_checks
from tests.rules import only

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
MONDAY = date(2026, 11, 16)
SITTING_GAP = timedelta(minutes=2)
PLAN = Plan(
    Calendar(AMSTERDAM),
    idle_after=timedelta(minutes=1),
    sitting_gap=SITTING_GAP,
    rules=only(
        BreakRule(
            every=timedelta(minutes=30),
            lasts=timedelta(minutes=2),
            prelude=timedelta(seconds=90),
            pause_after=timedelta(seconds=5),
            postpone_by=timedelta(minutes=5),
            max_postpones=3,
        )
    ),
)
HOME, OFFICE, FREE = (Place.HOME,), (Place.OFFICE,), (Place.FREE,)
DAYS = (
    ("08:30 sit 48 b sit 52 b stand 55 b sit 47 away 44 sit 51 b sit 49 n sit 64", HOME),
    (
        "08:05 sit 58 b sit 64 b sit 55 away 35 sit 57 b sit 61 n sit 58 b sit 31 stand 18",
        OFFICE,
    ),
    (
        "08:40 sit 46 b stand 50 b sit 51 n sit 40 away 52 sit 47 b stand 49 b sit 88",
        HOME,
    ),
    (
        "08:10 sit 52 b sit 57 b sit 49 away 38 stand 28 b sit 63 n sit 58 s sit 77",
        OFFICE,
    ),
    ("08:55 sit 44 b sit 39 b stand 38 n sit 46 away 55 sit 41 b stand 34 b sit 28", HOME),
    ("", FREE),
    ("", FREE),
)
TODAY = "08:30 sit 51 b sit 43 b stand 36 n sit 58 b sit 18"
_DOINGS = {each.value: each for each in Doing if each is not Doing.AWAY}
_CHANGES = {"b": Change.TAKEN, "n": Change.RESTED_NATURALLY, "s": Change.SKIPPED}


def made_up_day(
    day: date,
    story: str,
    places: tuple[Place, ...] = HOME,
    *,
    confirmed: bool = True,
) -> DayReport:
    """Tell a day: `08:30 sit 48 b stand 36`; `b` is a break, `n` came by itself.

    `away 48` is a hole, and `meeting 48` one that was explained.
    """
    workday = Workday(day, parts_of(*places))
    if confirmed:
        workday = replace(workday, confirmed_at=_at(day, "18:00"))
    words = iter(story.split())
    now = _at(day, next(words, "08:00"))
    spans: list[Span] = []
    outcomes: list[Outcome] = []
    told: list[Explained] = []
    for word in words:
        if word in _CHANGES:
            if word != "n":
                outcomes.append(Outcome(now, Change.PROMPTED))
            now += timedelta(minutes=3)
            outcomes.append(Outcome(now, _CHANGES[word]))
            continue
        end = now + timedelta(minutes=int(next(words)))
        if word in _DOINGS:
            hole = Hole(now, end, day, AMSTERDAM.key)
            told.append(Explained(hole, _DOINGS[word], end))
        elif word != "away":
            spans.append(Span(now, end, Activity.ACTIVE, day, AMSTERDAM.key))
        if word == "stand":
            spans.append(Span(now, end, Activity.STANDING, day, AMSTERDAM.key))
        now = end
    return report_day(workday, spans, outcomes, SITTING_GAP, Said(told))


def _at(day: date, hour: str) -> datetime:
    return datetime.fromisoformat(f"{day}T{hour}").replace(tzinfo=AMSTERDAM).astimezone(UTC)


def made_up_week(monday: date = MONDAY) -> WeekReport:
    """Return five working days at home and at the office, Friday not yet confirmed."""
    days = tuple(
        made_up_day(monday + timedelta(days=number), story, places, confirmed=number != 4)
        for number, (story, places) in enumerate(DAYS)
    )
    return WeekReport(Period.week(monday), days)


def suggested(period: Period) -> list[Workday]:
    """Return the days of a period, none of them confirmed."""
    return [Workday(each, parts_of(*DAYS[each.weekday()][1])) for each in period.days()]


def empty_week(monday: date = MONDAY) -> WeekReport:
    period = Period.week(monday)
    days = tuple(made_up_day(day, "", FREE, confirmed=False) for day in period.days())
    return WeekReport(period, days)


def made_up_view(
    *,
    held_by: Held | None = None,
    posture: Posture = Posture.SITTING,
    trouble: str | None = None,
    today: DayReport | None = None,
) -> View:
    """Return the view of a Monday at noon, eighteen minutes after a break."""
    now = _at(MONDAY + timedelta(days=7), "12:08")
    session = Session(
        dict.fromkeys(BreakKind, BreakState(mark=timedelta())),
        sample=Sample(now, timedelta(), timedelta(), timedelta()),
        posture=posture,
    )
    paused = now + timedelta(minutes=52) if held_by is Held.PAUSED else None
    minutes = timedelta(minutes=1)
    return View(
        now,
        session,
        PLAN,
        Outlook(12 * minutes, 18 * minutes, held_by, paused),
        today or made_up_day(MONDAY + timedelta(days=7), TODAY, confirmed=False),
        trouble,
    )


def says(text: str, code: int = 0) -> Sequence[str]:
    """Return the command line of a process that tells a text and ends."""
    where = "stderr" if code else "stdout"
    script = f"import sys; sys.{where}.write({text!r}); sys.exit({code})"
    return (sys.executable, "-c", script)


@dataclass
class FakeDesk:
    """Plain data behind a Desk; tests change `shown` and call `tell`."""

    data_dir: Path
    language: Language = field(default_factory=Language)
    shown: View = field(default_factory=made_up_view)
    day: Callable[[date], DayReport] = lambda day: made_up_day(day, TODAY)
    week: Callable[[date], WeekReport] = lambda day: made_up_week(Period.week(day).first)
    pay_period: Callable[[date], Period] = Period.month
    claim: Callable[[Period], Claim] = lambda period: Claim(period, (), ())
    workdays: Callable[[Period], Sequence[Workday]] = lambda period: suggested(period)  # noqa: PLW0108 - it is defined below
    preview: Callable[[Period], str] = lambda period: f"period\n{period}\n"
    sent: set[int] = field(default_factory=set)
    answers: dict[str, dict[str, Any]] = field(default_factory=dict)
    refusal: str = ""
    asked: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    news: News = field(default_factory=News)
    child: Callable[[Saving], Sequence[str]] = lambda asked: says(
        f"a file of {asked.period}"
    )
    does: Mapping[str, Callable[..., dict[str, Any] | None]] = field(default_factory=dict)
    """Commands that do something; all others are only remembered."""
    workstation: Workstations = field(default_factory=Workstations)
    checks: Callable[[], list[Check]] = made_up_checks
    choices: Choices = field(default_factory=Choices)
    trial: Callable[[str], Check] = lambda name: Check(
        name, State.WORKS, Phrase("a file was written, read back and removed")
    )
    totals: Callable[[Period], Sequence[DayTotals]] = lambda _period: ()

    facts: Callable[[Period], Sequence[DayFacts]] = lambda period: made_up_facts(period)  # noqa: PLW0108 - it is defined below
    home_days: Decimal = Decimal(3)
    wishes: InsightWishes = field(default_factory=InsightWishes)
    first_steps: FirstSteps = field(default_factory=FirstSteps)
    places: Places = field(default_factory=Places)

    def desk(self) -> Desk:
        return Desk(
            language=self.language,
            news=self.news,
            view=lambda: self.shown,
            today=lambda: self.shown.today.date,
            day=self._day,
            week=self._week,
            pay_period=lambda day: self.pay_period(day),  # noqa: PLW0108 - as above
            claim=self._claim,
            workdays=self._workdays,
            unsaid=self._unsaid,
            preview=self._preview,
            sent=lambda number: number in self.sent,
            ask=self._ask,
            data_dir=self.data_dir,
            child=lambda asked: self.child(asked),  # noqa: PLW0108 - a test may change it later
            first_steps=self.first_steps,
            places=self.places,
            self_test=SelfTest(
                prepare=lambda: self.checks,
                idle=self._idle,
                trials={name: partial(self._try, name) for name in TRIALS},
            ),
            trends=TrendsDesk(self._totals),
            workstation=self.workstation,
            insights=Insights(
                facts=self._facts,
                home_days=lambda day: self.home_days,
                wishes=lambda: self.wishes,
                keep=self._keep_wishes,
                benchmarks=shipped,
            ),
            choices=self.choices,
        )

    def tell(self, view: View) -> None:
        """Change the view and say so."""
        self.shown = view
        self.news.changed.emit()

    def show_month(self, days: Sequence[Workday], claim: Claim) -> None:
        """Change what the month of a claim holds and comes to, and say so."""
        here, before = claim.period, (self.workdays, self.claim)
        self.workdays = lambda period: days if period == here else before[0](period)
        self.claim = lambda period: claim if period == here else before[1](period)
        self.news.days_changed.emit()

    def _facts(self, period: Period) -> Sequence[DayFacts]:
        return self.facts(period)  # a test may change it later

    def _keep_wishes(self, wishes: InsightWishes) -> None:
        self.wishes = wishes

    def _idle(self) -> timedelta:
        sample = self.shown.session.sample
        if sample is None or sample.idle is None:
            raise SensorError("there is no screen here, so no idle time")
        return sample.idle

    def _try(self, name: str) -> Check:
        return self.trial(name)  # a test may change it later

    def _day(self, day: date) -> DayReport:
        return self.day(day)  # a test may change it later

    def _week(self, day: date) -> WeekReport:
        return self.week(day)  # a test may change it later

    def _totals(self, period: Period) -> Sequence[DayTotals]:
        return self.totals(period)

    def _claim(self, period: Period) -> Claim:
        return self.claim(period)

    def _workdays(self, period: Period) -> Sequence[Workday]:
        return self.workdays(period)

    def _unsaid(self, period: Period) -> Sequence[Workday]:
        dates = self.claim(period).unconfirmed
        return [each for each in self.workdays(period) if each.date in dates]

    def _preview(self, period: Period) -> str:
        if self.refusal:
            raise HybridWellError(self.refusal)
        return self.preview(period)

    def _ask(self, command: str, **arguments: object) -> Answer:
        self.asked.append((command, arguments))
        if self.refusal:
            raise HybridWellError(self.refusal)
        if command in self.does:
            return Answer(self.does[command](**arguments) or {})
        return Answer(self.answers.get(command, {}))


def made_up_facts(period: Period) -> list[DayFacts]:
    """Return the days of made-up weeks: more sitting at the office than at home."""
    mondays = sorted({Period.week(day).first for day in period.days()})
    known = [each for monday in mondays for each in facts_in(made_up_week(monday))]
    return [each for each in known if each.date in period]


def dutch() -> Language:
    return load_language("nl", resources() / "translations")
