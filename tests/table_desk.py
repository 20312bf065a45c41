"""A desk whose view tests set by hand, and that writes down what it is asked."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from hybridwell import paths
from hybridwell.claim_commands import Saving
from hybridwell.commands import Answer
from hybridwell.domain.calendar import Calendar, Period
from hybridwell.domain.claims.claim import Claim
from hybridwell.domain.claims.workday import Place, Workday, parts_of
from hybridwell.domain.movement.breaks import BreakKind, BreakRule, BreakState, Held, Stage
from hybridwell.domain.movement.look import Outlook
from hybridwell.domain.movement.prompting import at_rest
from hybridwell.domain.movement.sample import Sample
from hybridwell.domain.movement.session import Plan, Posture, Session
from hybridwell.domain.movement.span import Activity, Span
from hybridwell.domain.report import DayReport, WeekReport, report_day
from hybridwell.errors import HybridWellError
from hybridwell.language import Language, load_language
from hybridwell.ui.desk import Desk, News, PromptStyle, View
from tests.rules import only

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
CALENDAR = Calendar(AMSTERDAM, time(4))
MONDAY = date(2026, 3, 2)
NOON = datetime(2026, 3, 2, 11, 0, tzinfo=UTC)
"""Twelve o'clock in Amsterdam."""
MINUTE = timedelta(minutes=1)
RULE = BreakRule(
    every=30 * MINUTE,
    lasts=2 * MINUTE,
    prelude=timedelta(seconds=90),
    pause_after=timedelta(seconds=5),
    postpone_by=5 * MINUTE,
    max_postpones=3,
)
PLAN = Plan(CALENDAR, MINUTE, 2 * MINUTE, only(RULE))
BOOT = timedelta(hours=5)


def report(screen: timedelta, place: Place = Place.HOME, *, confirmed: bool) -> DayReport:
    start = NOON - screen
    span = Span(start, NOON, Activity.ACTIVE, MONDAY, AMSTERDAM.key)
    workday = Workday(MONDAY, parts_of(place), confirmed_at=NOON if confirmed else None)
    return report_day(workday, [span], [], 2 * MINUTE)


def first_view() -> View:
    sample = Sample(NOON, BOOT, BOOT, timedelta())
    move = BreakState(mark=BOOT, seen=BOOT, sat=18 * MINUTE)
    session = Session({**at_rest(BOOT), BreakKind.MOVE: move}, sample)
    outlook = Outlook(due_in=12 * MINUTE, sitting=18 * MINUTE, held_by=None)
    today = report(timedelta(hours=3, minutes=24), confirmed=False)
    return View(NOON, session, PLAN, outlook, today)


class TableDesk:
    """Give `desk` to a widget; then `show` what is so, and read `asked`."""

    def __init__(
        self,
        language: str = "en",
        data_dir: Path = Path("/nowhere"),
        prompts: PromptStyle = PromptStyle(),  # noqa: B008 - it is frozen
    ) -> None:
        self.now = first_view()
        self.news = News()
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.refusal: HybridWellError | None = None
        self.desk = Desk(
            language=_language(language),
            news=self.news,
            view=lambda: self.now,
            today=lambda: self.now.today.date,
            day=lambda _: self.now.today,
            week=_no_week,
            pay_period=Period.month,
            claim=_no_claim,
            workdays=_no_month,
            unsaid=_no_month,
            preview=_no_month,
            sent=_no_batch,
            ask=self._ask,
            data_dir=data_dir,
            child=_no_child,
            style=lambda: prompts,
        )

    def _ask(self, name: str, **arguments: Any) -> Answer:  # noqa: ANN401 - as the desk's own
        if self.refusal:
            raise self.refusal
        self.asked.append((name, arguments))
        return Answer()

    def show(self, **changes: Any) -> None:  # noqa: ANN401 - any field of a view
        self.now = replace(self.now, **changes)
        self.news.changed.emit()

    def pass_time(self, time: timedelta) -> None:
        """Let the user sit on."""
        self._sample(time)
        outlook = self.now.outlook
        due = max(timedelta(), outlook.due_in - time)
        sitting = outlook.sitting + time
        self.show(outlook=replace(outlook, due_in=due, sitting=sitting))

    def enter(
        self,
        stage: Stage,
        rested: timedelta = timedelta(),
        kind: BreakKind = BreakKind.MOVE,
    ) -> None:
        """Prompt for a break, begin it, or be at work again."""
        session = self.now.session
        boot = BOOT if session.sample is None else session.sample.boot
        state = replace(session.breaks[kind].enter(stage, boot), rested=rested, mark=boot)
        held = None if stage is Stage.WORKING else Held.ON_SCREEN
        self.show(
            session=session.with_break(kind, state),
            outlook=replace(self.now.outlook, held_by=held),
        )

    def stand(self) -> None:
        self.show(
            session=replace(self.now.session, posture=Posture.STANDING),
            outlook=replace(self.now.outlook, held_by=Held.STANDING),
        )

    def pause(self, until: datetime) -> None:
        outlook = replace(self.now.outlook, held_by=Held.PAUSED, paused_until=until)
        self.show(outlook=outlook)

    def meet(self) -> None:
        sample = self.now.session.sample
        assert sample is not None
        session = replace(self.now.session, sample=replace(sample, meeting=True))
        outlook = replace(self.now.outlook, held_by=Held.MEETING)
        self.show(session=session, outlook=outlook)

    def _sample(self, time: timedelta) -> None:
        session = self.now.session
        sample = session.sample
        assert sample is not None
        later = replace(
            sample, at=sample.at + time, boot=sample.boot + time,
            monotonic=sample.monotonic + time,
        )  # fmt: skip
        self.now = replace(
            self.now, now=self.now.now + time, session=replace(session, sample=later)
        )


def _language(code: str) -> Language:
    folder = paths.resources() / "translations"
    shipped = (folder / f"hybridwell_{code}.ts").exists()
    return load_language(code, folder) if shipped else Language(code)


def _no_week(day: date) -> WeekReport:
    raise AssertionError(f"nobody asks for the week of {day} here")


def _no_claim(period: Period) -> Claim:
    raise AssertionError(f"nobody asks for the claim of {period} here")


def _no_month(period: Period) -> Any:  # noqa: ANN401 - of any kind
    raise AssertionError(f"nobody asks for {period} here")


def _no_child(asked: Saving) -> Sequence[str]:
    raise AssertionError(f"nobody should ask for a file of {asked.period}")


def _no_batch(number: int) -> bool:
    raise AssertionError(f"nobody asks for batch {number} here")
