"""What windows, tray and prompt are given: facts to draw and one way to ask for things."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from hybridwell import payroll
from hybridwell.commands import Answer
from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.claim import Claim
from hybridwell.domain.claims.workday import Workday
from hybridwell.domain.movement.look import Outlook
from hybridwell.domain.movement.session import Plan, Session
from hybridwell.domain.report import DayReport, WeekReport
from hybridwell.export import render
from hybridwell.export.options import Options
from hybridwell.language import Language
from hybridwell.parts import Ground, Parts
from hybridwell.ui.self_test import SelfTest
from hybridwell.ui.trends_desk import TrendsDesk


@dataclass(frozen=True, slots=True)
class View:
    """Everything there is to show at one moment."""

    now: datetime
    session: Session
    plan: Plan
    outlook: Outlook
    today: DayReport
    trouble: str | None = None
    """A sentence: the log cannot be written, or idle time is unknown."""
    agreed: tuple[time, time] | None = None
    """From when to when today is worked by agreement."""


class News(QObject):
    """Tells that the view has changed."""

    changed = Signal()
    days_changed = Signal()
    """Workdays or claims are not as they were."""
    tested = Signal(str, object)
    """A part of the self-test, or none for all, and its checks; from a thread."""


@dataclass(frozen=True, slots=True)
class PromptStyle:
    """How a break is brought, as the settings say."""

    full_screen: bool = False
    sounds: bool = False
    animations: bool = True


@dataclass(frozen=True, slots=True)
class Desk:
    """Facts flow out, commands flow in; `app` joins the ends."""

    language: Language
    news: News
    view: Callable[[], View]
    day: Callable[[date], DayReport]
    week: Callable[[date], WeekReport]
    """The week of a date, Monday to Sunday."""
    claim: Callable[[date], Claim]
    """The claim of the month of a date."""
    workdays: Callable[[date], Sequence[Workday]]
    """Every day of the month of a date, confirmed or suggested."""
    preview: Callable[[date], str]
    """The very CSV file of the month of a date, as it would be written now."""
    sent: Callable[[int], bool]
    """Whether a batch went to payroll, by the user's word."""
    ask: Callable[..., Answer]
    """A named command with its arguments, as on the command line:

    `ask("stand")`, `ask("sit")`, `ask("break now")`, `ask("break postpone")`,
    `ask("break skip")`, `ask("break withdraw")`,
    `ask("pause", until=datetime)`, `ask("resume")`,
    `ask("meeting", on=True)`, `ask("day set", day=date, places=("home",))`,
    `ask("day set", day=(date, date), places=("home",))`,
    `ask("day confirm", days=(date,))`, `ask("day undo")`,
    `ask("day choose", day=date, allowance="home")`,
    `ask("claim close", period="2026-11")`, `ask("claim sent", batch=7)`,
    `ask("export", period="2026-11", format="csv", out=path)`, `ask("quit")`.
    Raises HybridWellError with a sentence for the user.
    """
    data_dir: Path
    prompts: PromptStyle = PromptStyle()
    self_test: SelfTest = field(default_factory=SelfTest)
    trends: TrendsDesk = field(default_factory=TrendsDesk)


Hours = tuple[time, time] | None
"""From when to when a day is worked, on the wall."""


def desk_of(
    parts: Parts, news: News, agreed: Callable[[date], Hours], self_test: SelfTest
) -> Desk:
    """Join what is drawn to the running program."""
    ground, reports = parts.ground, parts.reports
    return Desk(
        language=ground.language,
        news=news,
        view=lambda: _view(parts, agreed),
        day=reports.day,
        week=lambda day: reports.days(Period.week(day)),
        claim=lambda day: ground.daybook.claim(Period.month(day), ground.today),
        workdays=lambda day: ground.daybook.days(Period.month(day)),
        preview=lambda day: _preview(ground, day),
        sent=lambda number: number in ground.daybook.batches.sent(),
        ask=parts.commands.ask,
        data_dir=ground.data.path,
        prompts=PromptStyle(
            full_screen=ground.settings.full_screen_breaks,
            sounds=ground.settings.sounds == "soft",
            animations=ground.settings.animations,
        ),
        self_test=self_test,
        trends=TrendsDesk(reports.totals),
    )


def _preview(ground: Ground, day: date) -> str:
    daybook = ground.daybook
    batch = payroll.draft(daybook, Period.month(day), ground.local_now)
    options = Options(codes=payroll.codes_of(daybook))
    return render(batch, "csv", options).decode("utf-8-sig")


def _view(parts: Parts, agreed: Callable[[date], Hours]) -> View:
    tracker, ground = parts.tracker, parts.ground
    trouble, today = tracker.trouble, ground.today
    return View(
        now=ground.clock.now(),
        session=tracker.session,
        plan=tracker.plan,
        outlook=tracker.outlook,
        today=parts.reports.today(today),
        trouble=None if trouble is None else ground.language.explain(trouble),
        agreed=agreed(today),
    )
