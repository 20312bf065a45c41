"""Screen time from real keys: how exact, and what a crash costs."""

import json
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from hybridwell.domain.calendar import Calendar
from hybridwell.domain.movement.beginning import begin
from hybridwell.domain.movement.breaks import BreakRule
from hybridwell.domain.movement.sample import Sample
from hybridwell.domain.movement.session import Plan, observe
from hybridwell.domain.movement.span import Activity
from hybridwell.store.movement import milliseconds
from tests.e2e.conftest import Make
from tests.e2e.desktop import Desktop, Typed, pass_time, wait_for
from tests.e2e.program import Program, seconds
from tests.rules import only

IDLE_AFTER = timedelta(seconds=3)
RULE = BreakRule(
    every=timedelta(seconds=30),
    lasts=timedelta(seconds=3),
    prelude=timedelta(seconds=20),
    pause_after=timedelta(seconds=2),
    postpone_by=timedelta(minutes=5),
    max_postpones=3,
)
"""What the settings of this morning come to."""


@dataclass(frozen=True, slots=True)
class Morning:
    """Typed, paused and typed again; the user has left, and the program has ended."""

    first: Typed
    second: Typed
    report: dict[str, Any]
    rows: list[tuple[str, int, int]]
    samples: list[Sample]

    @property
    def typed(self) -> float:
        return self.first.seconds + self.second.seconds


@pytest.fixture(scope="module")
def morning(desktop: Desktop, tmp_path_factory: pytest.TempPathFactory) -> Morning:
    """Six seconds at work, eight away, four at work: a morning in half a minute."""
    folder = tmp_path_factory.mktemp("morning")
    record = folder / "samples.jsonl"
    program = Program(desktop, folder / "data", idle_after="3s", sitting_gap="3s")
    program.start("--record", str(record))
    wait_for(program.idle)
    first = desktop.type(6)
    pass_time(8)
    second = desktop.type(4)
    wait_for(program.idle)
    report = program.day()
    program.quit()
    samples = [sample(json.loads(line)) for line in record.read_text().splitlines()]
    return Morning(first, second, report, program.rows(), samples)


def sample(line: dict[str, Any]) -> Sample:
    """Read back what `run --record` wrote."""
    idle = line["idle"]
    return Sample(
        at=datetime.fromisoformat(line["at"]),
        monotonic=timedelta(seconds=line["monotonic"]),
        boot=timedelta(seconds=line["boot"]),
        idle=None if idle is None else timedelta(seconds=idle),
        meeting=line["meeting"],
    )


def worked(morning: Morning) -> list[dict[str, str]]:
    """Return the two spans that were typed; the first second of the program is not."""
    spans: list[dict[str, str]] = morning.report["spans"]
    return spans[-2:]


def test_what_was_typed_is_counted(morning: Morning) -> None:
    counted = [seconds(span) for span in worked(morning)]

    assert counted == pytest.approx([morning.first.seconds, morning.second.seconds], abs=2)


def test_the_sum_is_exact(morning: Morning) -> None:
    counted = sum(seconds(span) for span in worked(morning))

    assert counted == pytest.approx(morning.typed, abs=1.5)


def test_idle_is_dated_back_to_the_last_input(morning: Morning) -> None:
    before, after = worked(morning)

    gap = datetime.fromisoformat(after["start"]) - datetime.fromisoformat(before["end"])

    assert gap.total_seconds() == pytest.approx(
        morning.second.start - morning.first.end, abs=1
    )


def test_the_samples_of_a_run_give_its_spans_again(morning: Morning) -> None:
    plan = Plan(Calendar(ZoneInfo("UTC"), time(4)), IDLE_AFTER, IDLE_AFTER, only(RULE))
    session = begin(morning.samples[0], plan)
    spans: dict[tuple[Activity, datetime], datetime] = {}

    for each in morning.samples:
        observed = observe(session, each, plan)
        session = observed.session
        spans |= {(span.activity, span.start): span.end for span in observed.spans}

    replayed = [
        (activity.value, milliseconds(start), milliseconds(end))
        for (activity, start), end in sorted(spans.items(), key=lambda span: span[0][1])
        if end > start
    ]
    assert replayed == morning.rows


@pytest.mark.slow
def test_five_minutes_with_six_away_between_are_exact_to_three_seconds(
    make: Make, desktop: Desktop
) -> None:
    usual = {"idle_after": "1m", "sitting_gap": "2m", "move_breaks": "off"}
    program = make(**usual).start()
    wait_for(program.idle, 70)

    first = desktop.type(180)
    pass_time(360)
    second = desktop.type(120)
    wait_for(program.idle, 70)

    counted = sum(seconds(span) for span in program.day()["spans"][-2:])
    assert counted == pytest.approx(first.seconds + second.seconds, abs=3)


def test_a_kill_loses_five_seconds_and_the_next_start_goes_on(
    make: Make, desktop: Desktop
) -> None:
    program = make().start()
    wait_for(program.idle)
    typing = desktop.typing(30)
    pass_time(9)

    program.kill()
    counted = seconds(program.day()["spans"][-1])
    program.start()
    program.stage("working")
    program.terminate()

    typing.stop()
    rows = [(start, end) for activity, start, end in program.rows() if activity == "active"]
    assert 9 - 5.5 <= counted <= 9.5
    assert all(start < end for start, end in rows)
    assert all(before[1] <= after[0] for before, after in pairwise(rows))
    assert len(rows) >= 2


@pytest.mark.parametrize("way", ["quit", "terminate"])
def test_an_end_in_order_stores_all_of_it(make: Make, desktop: Desktop, way: str) -> None:
    program = make().start()
    typing = desktop.typing(30)
    wait_for(lambda: program.status()["screen_seconds"] >= 3)
    shown = program.status()["screen_seconds"]

    getattr(program, way)()

    typing.stop()
    stored = sum(end - start for _, start, end in program.rows()) / 1000
    assert shown - 0.5 <= stored <= shown + 4
    assert program.day()["screen_seconds"] == pytest.approx(stored, abs=0.5)


def test_standing_time_is_told_apart_from_sitting(make: Make, desktop: Desktop) -> None:
    program = make().start()
    typing = desktop.typing(30)
    wait_for(lambda: program.status()["active"])
    program.done("stand")
    wait_for(lambda: program.status()["standing_seconds"] >= 3)
    assert program.status()["posture"] == "standing"

    program.done("sit")

    day = program.day()
    wait_for(lambda: program.status()["sitting_seconds"] > day["sitting_seconds"])
    typing.stop()
    assert program.day()["standing_seconds"] == pytest.approx(
        day["standing_seconds"], abs=1
    )
    assert {span["kind"] for span in day["spans"]} == {"active", "standing"}
