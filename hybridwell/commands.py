"""The named commands: one path for tray, window, command line and local socket."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from hybridwell.claim_commands import Child, Saving, close, save
from hybridwell.day_commands import choose, confirm_days, set_day, undo
from hybridwell.daybook import Daybook
from hybridwell.domain.movement.breaks import BreakKind, Stage
from hybridwell.domain.movement.session import Posture
from hybridwell.domain.report import DayReport
from hybridwell.domain.report_json import seconds
from hybridwell.errors import UsageError
from hybridwell.hole_commands import explain, forget, instant_of
from hybridwell.payroll import say_sent
from hybridwell.ports import Clock
from hybridwell.reports import Reports
from hybridwell.tracker import Tracker


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command has to say to programs: plain data for `--json`."""

    data: Mapping[str, Any] = field(default_factory=dict)


class Commands:
    """What the running instance can be asked; arguments are plain or typed."""

    def __init__(
        self,
        tracker: Tracker,
        daybook: Daybook,
        reports: Reports,
        clock: Clock,
        child: Child | None = None,
    ) -> None:
        self._tracker = tracker
        self._daybook = daybook
        self._reports = reports
        self._clock = clock
        self._child = child
        self.days_changed: Callable[[], None] = lambda: None
        """Called when a workday was set or confirmed, from wherever."""
        self._known: dict[str, Callable[..., dict[str, Any] | None]] = {
            "status": self.status,
            "stand": tracker.stand,
            "sit": tracker.sit,
            "break now": self._break_now,
            "break postpone": self._postpone,
            "break skip": tracker.skip,
            "break withdraw": tracker.unseen,
            "pause": self._pause,
            "resume": tracker.resume,
            "meeting": self._meet,
            "day set": self._set_day,
            "day confirm": self._confirm,
            "day choose": self._choose,
            "day undo": self._undo,
            "hole explain": self._explain,
            "hole forget": self._forget,
            "claim close": self._close,
            "claim sent": self._say_sent,
            "export": self._export,
        }

    def offer(self, name: str, run: Callable[..., dict[str, Any] | None]) -> None:
        """Add a command that others answer: windows, or what this module need not know."""
        self._known[name] = run

    def ask(self, name: str, **arguments: Any) -> Answer:  # noqa: ANN401 - from a socket or a click
        """Run one command. Raises HybridWellError with a sentence for the user."""
        if name not in self._known:
            raise UsageError("there is no command {name}", name=repr(name))
        return Answer(self._known[name](**arguments) or {})

    def status(self) -> dict[str, Any]:
        """Return what is counted now and the next break."""
        self._tracker.look()
        return status_as_json(self._tracker, self.today(), self._clock.now())

    def today(self) -> DayReport:
        today = self._tracker.plan.calendar.day_of(self._clock.now())
        return self._reports.today(today)

    @property
    def _local_now(self) -> datetime:
        return self._clock.now().astimezone(self._tracker.plan.calendar.zone)

    def _break_now(self, kind: str | None = None) -> None:
        known = [each.value for each in BreakKind]
        if kind is not None and kind not in known:
            raise UsageError(
                "there is no kind of break {given}; there are: {known}",
                given=repr(kind),
                known=", ".join(known),
            )
        self._tracker.break_now(None if kind is None else BreakKind(kind))

    def _postpone(self) -> None:
        if self._tracker.session.prompt is None:
            raise UsageError("there is no break on screen to postpone")
        self._tracker.postpone()

    def _pause(self, until: str | datetime) -> None:
        end = instant_of(until)
        if end <= self._clock.now():
            raise UsageError("a pause must end in the future")
        self._tracker.pause(end)

    def _meet(self, *, on: bool) -> None:
        self._tracker.meet(on=bool(on))

    def _set_day(self, **said: Any) -> dict[str, Any]:  # noqa: ANN401 - from a socket
        return self._changed(set_day(self._daybook, self._local_now, **said))

    def _confirm(self, days: Iterable[str | date]) -> dict[str, Any]:
        return self._changed(confirm_days(self._daybook, self._local_now, days))

    def _choose(self, day: str | date, allowance: str) -> dict[str, Any]:
        return self._changed(choose(self._daybook, self._local_now, day, allowance))

    def _undo(self, day: str | date | None = None) -> dict[str, Any]:
        return self._changed(undo(self._daybook, self._local_now, day))

    def _explain(self, start: str | datetime, what: str) -> dict[str, Any]:
        now = self._clock.now()
        return self._changed(explain(self._reports, now, start, what))

    def _forget(self, start: str | datetime) -> dict[str, Any]:
        return self._changed(forget(self._reports, start))

    def _changed(self, said: dict[str, Any]) -> dict[str, Any]:
        self.days_changed()
        return said

    def _close(self, period: str) -> dict[str, Any]:
        return self._changed(close(self._daybook, self._local_now, period))

    def _say_sent(self, batch: int, *, sent: bool = True) -> dict[str, Any]:
        found = say_sent(self._daybook, int(batch), self._local_now, sent=bool(sent))
        return self._changed({"batch": found.number, "sent": bool(sent)})

    def _export(
        self,
        period: str,
        format: str,  # noqa: A002 - as the option is called
        out: str | Path,
        *,
        draft: bool = False,
        replace: bool = False,
    ) -> dict[str, Any]:
        """Write a closed period, or a draft of an open one."""
        said = Saving(period, format, Path(out), draft=draft, replace=replace)
        return save(self._daybook, self._local_now, said, self._child)


def status_as_json(tracker: Tracker, today: DayReport, now: datetime) -> dict[str, Any]:
    session, outlook, prompt = tracker.session, tracker.outlook, tracker.session.prompt
    free = outlook.held_by is None
    zone = tracker.plan.calendar.zone
    sample = session.sample
    return {
        "running": True,
        "date": today.date.isoformat(),
        "active": session.active is not None,
        "posture": session.posture.value,
        "standing": session.posture is Posture.STANDING,
        "meeting": tracker.meeting,
        "idle_seconds": None
        if sample is None or sample.idle is None
        else seconds(sample.idle),
        "screen_seconds": seconds(today.screen),
        "sitting_seconds": seconds(today.sitting),
        "standing_seconds": seconds(today.standing),
        "sitting_since_break_seconds": seconds(outlook.sitting),
        "kind": outlook.kind.value,
        "stage": (Stage.WORKING if prompt is None else prompt.stage).value,
        "due_in_seconds": seconds(outlook.due_in),
        "next_break": _iso(now + outlook.due_in, zone) if free else None,
        "held_back_by": None if outlook.held_by is None else outlook.held_by.value,
        "paused_until": _iso(outlook.paused_until, zone) if outlook.paused_until else None,
        "place": today.workday.places[0].value,
        "confirmed": today.workday.confirmed,
        "trouble": None if tracker.trouble is None else str(tracker.trouble),
    }


def _iso(instant: datetime, zone: ZoneInfo) -> str:
    return instant.astimezone(zone).isoformat(timespec="seconds")
