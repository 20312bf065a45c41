"""The alarm clock with a hand-moved timer: no thread, no waiting."""

import logging
from collections.abc import Iterator
from datetime import timedelta

import pytest

from hybridwell.clock import SystemClock
from hybridwell.schedule import AlarmClock

HOUR = timedelta(hours=1)
NOT_YET = timedelta(days=3)


class Timer:
    """One single-shot timer: what it was last armed with, and how often."""

    def __init__(self) -> None:
        self.waits: list[timedelta | None] = []

    def arm(self, wait: timedelta | None) -> None:
        self.waits.append(wait)


@pytest.fixture
def timer() -> Timer:
    return Timer()


@pytest.fixture
def clock(timer: Timer) -> Iterator[AlarmClock]:
    clock = AlarmClock(timer.arm)
    clock.start()
    yield clock
    clock.shutdown()


def make_late(clock: AlarmClock, by: timedelta) -> None:
    """Leave every job as a suspend leaves it: planned for a time that has passed."""
    for job in clock.get_jobs():
        job.modify(next_run_time=SystemClock().now() - by)


def test_a_job_waits_one_interval(clock: AlarmClock, timer: Timer) -> None:
    runs: list[str] = []
    clock.every(HOUR, lambda: runs.append("ran"))

    clock.ring()

    assert runs == []
    assert timer.waits[-1] is not None
    assert HOUR - timedelta(seconds=5) < timer.waits[-1] <= HOUR


def test_a_job_that_is_days_late_runs_once(clock: AlarmClock, timer: Timer) -> None:
    runs: list[str] = []
    clock.every(HOUR, lambda: runs.append("ran"))
    make_late(clock, NOT_YET)

    clock.ring()
    clock.ring()

    assert runs == ["ran"]
    assert timer.waits[-1] is not None
    assert timer.waits[-1] <= HOUR


def test_fifty_reschedules_leave_one_pass_for_each_due_time(
    clock: AlarmClock, timer: Timer
) -> None:
    runs: list[str] = []
    clock.every(HOUR, lambda: runs.append("ran"))
    (job,) = clock.get_jobs()
    for _ in range(50):
        clock.reschedule_job(job.id, trigger=job.trigger)
    make_late(clock, HOUR)
    armed = len(timer.waits)

    clock.ring()

    assert runs == ["ran"]
    assert len(timer.waits) == armed + 1


def test_a_job_that_fails_does_not_stop_the_clock(
    clock: AlarmClock, timer: Timer, caplog: pytest.LogCaptureFixture
) -> None:
    runs: list[str] = []
    clock.every(HOUR, lambda: 1 / 0)
    clock.every(HOUR, lambda: runs.append("ran"))
    make_late(clock, HOUR)

    clock.ring()

    assert runs == ["ran"]
    assert timer.waits[-1] is not None
    assert [each.levelno for each in caplog.records if each.exc_info] == [logging.ERROR]


def test_a_job_that_rings_within_its_own_run_runs_once(clock: AlarmClock) -> None:
    runs: list[str] = []

    def open_dialog() -> None:
        runs.append("ran")
        clock.wakeup()
        clock.ring()

    clock.every(HOUR, open_dialog)
    make_late(clock, HOUR)

    clock.ring()

    assert runs == ["ran"]


def test_waking_up_looks_at_once(clock: AlarmClock, timer: Timer) -> None:
    clock.wakeup()

    assert timer.waits[-1] == timedelta()


def test_a_clock_that_was_set_back_a_year_still_rings_within_an_interval(
    clock: AlarmClock, timer: Timer
) -> None:
    clock.every(HOUR, list)
    make_late(clock, timedelta(days=-365))

    clock.wakeup()
    clock.ring()

    assert timer.waits[-1] is not None
    assert timer.waits[-1] <= HOUR


def test_after_the_end_no_timer_runs_and_nothing_rings(timer: Timer) -> None:
    runs: list[str] = []
    clock = AlarmClock(timer.arm)
    clock.every(HOUR, lambda: runs.append("ran"))
    clock.start()
    make_late(clock, HOUR)

    clock.shutdown()
    clock.wakeup()
    clock.ring()
    clock.shutdown()

    assert runs == []
    assert timer.waits[-1] is None
