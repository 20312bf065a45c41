"""What windows, tray and prompt are given: facts to draw and one way to ask for things."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from hybridwell import payroll
from hybridwell.claim_commands import Saving, child_of
from hybridwell.commands import Answer
from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.claim import Claim
from hybridwell.domain.claims.workday import Workday
from hybridwell.domain.movement.holes import Hole
from hybridwell.domain.movement.look import Outlook
from hybridwell.domain.movement.session import Plan, Session
from hybridwell.domain.movement.standing_desk import Move
from hybridwell.domain.place_evidence import Suggestion
from hybridwell.domain.report import DayReport, WeekReport
from hybridwell.export import render
from hybridwell.export.options import Options
from hybridwell.language import Language
from hybridwell.parts import Ground, Parts
from hybridwell.settings import Settings
from hybridwell.ui.choices import Choices, choices_of
from hybridwell.ui.first_desk import FirstSteps, first_steps_of
from hybridwell.ui.insights import Insights, insights_of
from hybridwell.ui.places import Places, places_of, suggestion_of
from hybridwell.ui.self_test import SelfTest
from hybridwell.ui.trends_desk import TrendsDesk
from hybridwell.ui.workstation import Workstations, workstations_of


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
    hole: Hole | None = None
    """The newest time away of which the user is asked what it was."""
    move: Move | None = None
    """What a click does to the standing desk; None: there is none in reach."""
    suggestion: Suggestion | None = None
    """Why today is thought to be spent where it is; None: it cannot be told."""


class News(QObject):
    """Tells that the view has changed."""

    changed = Signal()
    days_changed = Signal()
    """Workdays or claims are not as they were."""
    tested = Signal(str, object)
    """A part of the self-test, or none for all, and its checks; from a thread."""
    sampled = Signal(object)
    """The rows of the file that payroll would get; from a thread."""


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
    today: Callable[[], date]
    """The workday of now; a view tells it too, but adds the day up for it."""
    day: Callable[[date], DayReport]
    week: Callable[[date], WeekReport]
    """The week of a date, Monday to Sunday."""
    pay_period: Callable[[date], Period]
    """The month, four weeks or week in which payroll settles a date."""
    claim: Callable[[Period], Claim]
    workdays: Callable[[Period], Sequence[Workday]]
    """Every day of a period, confirmed or suggested."""
    unsaid: Callable[[Period], Sequence[Workday]]
    """The days of a period up to today of which nobody has said the place yet."""
    preview: Callable[[Period], str]
    """The very CSV file of a period, as it would be written now."""
    sent: Callable[[int], bool]
    """Whether a batch went to payroll, by the user's word."""
    ask: Callable[..., Answer]
    """A named command with its arguments, as on the command line:

    `ask("stand")`, `ask("sit")`, `ask("break now")`, `ask("break postpone")`,
    `ask("break skip")`, `ask("break withdraw")`,
    `ask("desk raise")`, `ask("desk lower")`, `ask("desk stop")`,
    `ask("pause", until=datetime)`, `ask("resume")`,
    `ask("meeting", on=True)`, `ask("day set", day=date, places=("home",))`,
    `ask("day set", day=(date, date), places=("home",))`,
    `ask("day confirm", days=(date,))`, `ask("day undo")`,
    `ask("day choose", day=date, allowance="home")`,
    `ask("hole explain", start=datetime, what="lunch")`,
    `ask("hole forget", start=datetime)`,
    `ask("claim close", period="2026-11")`, `ask("claim sent", batch=7)`,
    `ask("export", period="2026-11", format="csv", out=path)`,
    `ask("workstation set", check="c1", answer="partly", place="home")`,
    `ask("provision add", item="Chair", cost="449,95", category="arbo", check="c1")`,
    `ask("provision set", number=1, state="received")`,
    `ask("settings set", values={"move_every": "45m"})`,
    `ask("settings reset", names=("move_every",))`, `ask("settings reset")`,
    `ask("settings import", file=path, dry_run=True)`, `ask("settings export", file=path)`,
    `ask("agreement set", first_day=date, terms={"employee_number": "7"})`,
    `ask("agreement remove", first_day=date)`,
    `ask("places forget")`,
    `ask("open", page="settings", target="employee_number")`, `ask("quit")`.
    Raises HybridWellError with a sentence for the user.
    """
    data_dir: Path
    child: Callable[[Saving], Sequence[str]]
    """The command line of a process that writes a heavy kind of file."""
    style: Callable[[], PromptStyle] = PromptStyle
    self_test: SelfTest = field(default_factory=SelfTest)
    trends: TrendsDesk = field(default_factory=TrendsDesk)
    workstation: Workstations = field(default_factory=Workstations)
    insights: Insights = field(default_factory=Insights)
    choices: Choices = field(default_factory=Choices)
    first_steps: FirstSteps = field(default_factory=FirstSteps)
    demo: bool = False
    """Everything is made up, and every page says so."""
    places: Places = field(default_factory=Places)

    @property
    def prompts(self) -> PromptStyle:
        """Return how a break is brought, by the settings of now."""
        return self.style()


Hours = tuple[time, time] | None
"""From when to when a day is worked, on the wall."""


def desk_of(
    parts: Parts,
    news: News,
    agreed: Callable[[date], Hours],
    self_test: SelfTest,
    to_ask: Callable[[DayReport], Hole | None] = lambda _day: None,
    move: Callable[[], Move | None] = lambda: None,
) -> Desk:
    """Join what is drawn to the running program."""
    ground, reports = parts.ground, parts.reports
    return Desk(
        language=ground.language,
        news=news,
        view=lambda: replace(_view(parts, agreed, to_ask), move=move()),
        today=lambda: ground.today,
        day=reports.day,
        week=lambda day: reports.days(Period.week(day)),
        pay_period=partial(payroll.pay_period, ground.daybook),
        claim=lambda period: ground.daybook.claim(period, ground.today),
        workdays=ground.daybook.days,
        unsaid=lambda period: payroll.unsaid(ground.daybook, period, ground.today),
        preview=lambda period: _preview(ground, period),
        sent=lambda number: number in ground.daybook.batches.sent(),
        ask=parts.commands.ask,
        data_dir=ground.data.path,
        child=lambda asked: child_of(ground.data.path, ground.language.code, asked),
        style=lambda: style_of(ground.settings),
        self_test=self_test,
        trends=TrendsDesk(reports.totals),
        workstation=workstations_of(ground),
        insights=insights_of(parts),
        choices=choices_of(ground),
        first_steps=first_steps_of(ground),
        demo=ground.data.demo.is_file(),
        places=places_of(ground),
    )


def style_of(settings: Settings) -> PromptStyle:
    return PromptStyle(
        full_screen=settings.full_screen_breaks,
        sounds=settings.sounds == "soft",
        animations=settings.animations,
    )


def _preview(ground: Ground, period: Period) -> str:
    daybook = ground.daybook
    batch = payroll.draft(daybook, period, ground.local_now)
    options = Options(codes=payroll.codes_of(daybook))
    return render(batch, "csv", options).decode("utf-8-sig")


def _view(
    parts: Parts,
    agreed: Callable[[date], Hours],
    to_ask: Callable[[DayReport], Hole | None],
) -> View:
    tracker, ground = parts.tracker, parts.ground
    trouble, day = tracker.trouble, ground.today
    today = parts.reports.today(day)
    return View(
        now=ground.clock.now(),
        session=tracker.session,
        plan=tracker.plan,
        outlook=tracker.outlook,
        today=today,
        trouble=None if trouble is None else ground.language.explain(trouble),
        agreed=agreed(day),
        hole=to_ask(today),
        suggestion=suggestion_of(ground, today.workday),
    )
