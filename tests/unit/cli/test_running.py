"""Commands that reach a running instance: tracker, stores and socket are the real ones."""

import json
import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from select import select
from typing import Any

import pytest

from hybridwell import app
from hybridwell.claim_commands import close
from hybridwell.clock import SystemClock
from hybridwell.domain.calendar import Calendar
from hybridwell.domain.movement.breaks import Stage
from hybridwell.domain.movement.session import Posture
from hybridwell.first_start import note_step
from hybridwell.local_socket import Listener
from hybridwell.parts import Parts
from tests.hand_desk import HandDesk
from tests.mornings import AMSTERDAM
from tests.unit.cli.conftest import Shell

STATUS_KEYS = {
    "running", "date", "active", "posture", "standing", "meeting", "idle_seconds",
    "screen_seconds", "sitting_seconds", "standing_seconds", "sitting_since_break_seconds",
    "kind", "stage", "due_in_seconds", "next_break", "held_back_by", "paused_until",
    "place", "confirmed", "trouble",
}  # fmt: skip
MINUTE = timedelta(minutes=1)
BEAT = timedelta(seconds=5)


def _within_a_workday(now: datetime) -> datetime:
    """Return now, or so much earlier that the workday does not end during a test."""
    calendar = Calendar(AMSTERDAM)
    return min(now, calendar.end_of(calendar.day_of(now)) - timedelta(hours=2))


class Running:
    """An instance whose user works by hand, from now on."""

    def __init__(self, shell: Shell) -> None:
        self.desk = HandDesk(_within_a_workday(SystemClock().now()))
        ground = app.lay_ground(shell.folder, [], "en", self.desk)
        self.parts: Parts = app.assemble(ground, self.desk)
        self.opened = 0
        self.stepped = 0
        self.tray = True
        self.parts.commands.offer("open", self._open)
        self.parts.commands.offer("first steps", self._step)
        self.parts.commands.offer("desktop", lambda: {"tray": self.tray, "trouble": ""})
        self._listener = Listener(ground.data.socket)
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def work(self, time: timedelta) -> None:
        for _ in range(time // BEAT):
            self.desk.work(BEAT)
            self.parts.tracker.look()

    def _open(self) -> None:
        self.opened += 1

    def _step(self) -> None:
        self.stepped += 1

    def _serve(self) -> None:
        while not self._ended.is_set():
            if select([self._listener], [], [], 0.01)[0]:
                self._listener.answer(self._answer)

    def _answer(self, command: str, arguments: dict[str, Any]) -> dict[str, Any]:
        return dict(self.parts.commands.ask(command, **arguments).data)

    def end(self) -> None:
        self._ended.set()
        self._thread.join()
        self._listener.close()
        self.parts.tracker.close()
        for database in self.parts.ground.databases:
            database.close()


@pytest.fixture
def running(shell: Shell) -> Iterator[Running]:
    running = Running(shell)
    yield running
    running.end()


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("stand", "You stand."),
        ("sit", "You sit."),
        ("break now", "The break has begun."),
        ("break skip", "The break is skipped."),
        ("pause 30m", "No prompts for now."),
        ("pause tomorrow", "No prompts for now."),
        ("resume", "Prompts are on."),
        ("meeting on", "Noted."),
        ("meeting off", "Noted."),
        ("open", "The window is open."),
        ("--lang nl stand", "Je staat."),
    ],
)
def test_a_wish_is_done_and_said(
    shell: Shell, running: Running, line: str, said: str
) -> None:
    assert shell(line) == 0

    assert (shell.lines, shell.err) == ([said], "")


def test_wishes_reach_the_tracker(shell: Shell, running: Running) -> None:
    tracker = running.parts.tracker
    running.work(MINUTE)

    shell("stand")
    assert tracker.session.posture is Posture.STANDING
    shell("break now")
    assert tracker.session.move.stage is Stage.RESTING
    shell("meeting on")
    assert tracker.meeting
    shell("pause 30m")
    assert tracker.session.paused_until is not None


def test_a_break_that_is_not_there_cannot_be_postponed(
    shell: Shell, running: Running
) -> None:
    assert shell("break postpone") == 2

    assert shell.err == "hybridwell: there is no break on screen to postpone\n"


def test_a_break_on_screen_can_be_postponed(shell: Shell, running: Running) -> None:
    running.work(31 * MINUTE)

    assert shell("break postpone") == 0

    assert shell.lines == ["The break comes a little later."]


def test_the_status_has_every_key(shell: Shell, running: Running) -> None:
    running.work(10 * MINUTE)

    assert shell("status --json") == 0

    told = json.loads(shell.out)
    assert set(told) == STATUS_KEYS
    assert (told["running"], told["active"], told["stage"]) == (True, True, "working")
    assert (told["posture"], told["held_back_by"]) == ("sitting", None)


def test_the_status_in_words_tells_the_next_break(shell: Shell, running: Running) -> None:
    running.work(10 * MINUTE)

    assert shell("status") == 0

    assert shell.lines[-1] == "Next movement break in 0:20."


def test_trouble_is_told_with_the_status(shell: Shell, running: Running) -> None:
    running.desk.broken = "the X server is gone"

    assert shell("status") == 0

    assert shell.err == "hybridwell: the X server is gone\n"


def test_the_report_counts_what_the_instance_has_not_written_yet(
    shell: Shell, running: Running
) -> None:
    running.work(10 * MINUTE + 50 * BEAT / 5)
    today = running.parts.ground.today

    shell(f"report day --on {today} --json")

    told = json.loads(shell.out)
    assert told["screen_seconds"] == pytest.approx(645, abs=6)


def test_days_are_set_and_confirmed_by_the_instance(shell: Shell, running: Running) -> None:
    assert shell("day set 2026-03-02 office --km 12 --note bus") == 0
    assert shell.lines == ["2026-03-02  Office  12 km"]

    assert shell("day confirm 2026-03-04") == 0
    assert shell.lines == ["2026-03-04  Home"]


def test_a_choice_and_its_undo_reach_the_windows_of_the_instance(
    shell: Shell, running: Running
) -> None:
    told: list[str] = []
    running.parts.commands.days_changed = lambda: told.append("changed")
    shell("day set 2026-03-02..2026-03-03 home office --trip commute:12:bus")

    assert shell("day choose 2026-03-02 home") == 0
    assert shell("day undo") == 0

    assert shell.lines == ["2026-03-02  Home + Office  12 km"]
    assert told == 3 * ["changed"]


def test_a_refusal_of_the_instance_is_told_in_the_language(
    shell: Shell, running: Running
) -> None:
    ground = running.parts.ground
    shell("day set 2015-03-02 home")
    running.parts.commands.offer(
        "open", lambda: close(ground.daybook, ground.local_now, "2015-03")
    )

    assert shell("--lang nl day set 2026-03-02 moon") == 2
    assert shell.err.startswith("hybridwell: 'moon' is geen plek; er zijn: home, office")
    assert shell("--lang nl open") == 1

    assert shell.err.startswith("hybridwell: 2015-03 kan niet dicht voordat dit")
    assert "2015-03-02: het onbelaste bedrag is nog niet bekend" in shell.err


def test_what_the_instance_refuses_keeps_its_code_and_sentence(
    shell: Shell, running: Running
) -> None:
    assert shell("day set 1999-01-01 home") == 2

    assert shell.err.startswith("hybridwell: 1999-01-01: a date must be from 2010-01-01")


def test_starting_again_opens_the_window_of_the_first(
    shell: Shell, running: Running
) -> None:
    assert shell("run") == 0

    assert running.opened == 1
    assert shell.lines == ["HybridWell is running already; its window is open."]


@pytest.mark.parametrize(
    ("line", "mark", "steps"),
    [
        ("run", "", False),
        ("run", "places", True),
        ("run", "done", False),
        ("run --no-first-steps", "places", False),
        ("run --first-steps", "done", True),
    ],
)
def test_starting_again_opens_the_first_steps_if_they_wait_or_are_asked_for(
    shell: Shell, running: Running, line: str, mark: str, steps: bool
) -> None:
    if mark:
        note_step(running.parts.ground.data, mark)

    assert shell(line) == 0

    assert (running.stepped, running.opened) == ((1, 0) if steps else (0, 1))


@pytest.mark.parametrize(("tray", "told"), [(True, "works"), (False, "fails")])
def test_the_doctor_asks_the_running_instance(
    shell: Shell, running: Running, tray: bool, told: str
) -> None:
    running.tray = tray

    shell("doctor --json")

    states = {each["name"]: each["state"] for each in json.loads(shell.out)["checks"]}
    assert (states["running"], states["tray"]) == ("works", told)
