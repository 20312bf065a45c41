"""APScheduler as an alarm clock, without a timer or a thread of its own: docs/adr/0008.

The caller owns one single-shot timer: it is (re)started for every `arm(wait)`, stopped for
`arm(None)`, and calls `ring()` when it is over.  No product rule lives in a job; a job
asks `hybridwell.domain.agenda` what has come due, so none has to be on time.
"""

from collections.abc import Callable
from datetime import UTC, timedelta

from apscheduler.executors.debug import DebugExecutor
from apscheduler.schedulers.base import STATE_STOPPED, BaseScheduler
from apscheduler.triggers.interval import IntervalTrigger

from hybridwell.clock import SystemClock

AT_ONCE = timedelta()


class AlarmClock(BaseScheduler):  # type: ignore[misc]  # APScheduler has no types
    """Jobs run in the thread that rings; one that is late runs once, however late."""

    def __init__(self, arm: Callable[[timedelta | None], None]) -> None:
        super().__init__(
            timezone=UTC,
            job_defaults={
                "misfire_grace_time": None,
                "coalesce": True,
                "max_instances": 1,
            },
        )
        self._arm = arm
        self._ringing = False

    def every(self, interval: timedelta, job: Callable[[], object]) -> None:
        """Run `job` each time `interval` has passed, the first time after one interval."""
        self.add_job(job, IntervalTrigger(seconds=interval.total_seconds(), timezone=UTC))

    def ring(self) -> None:
        """Run what is due and set the alarm for what comes next."""
        # A job that opens a dialog lets the timer ring within its own run.
        if self._ringing or not self.running:
            return
        self._ringing = True
        try:
            self._forget_waits_that_were_for_another_clock()
            wait = self._process_jobs()
        finally:
            self._ringing = False
        self._arm(None if wait is None else timedelta(seconds=wait))

    def wakeup(self) -> None:
        """Look again at once: the computer woke up, or its clock was set."""
        if self.running:
            self._arm(AT_ONCE)

    def shutdown(self, wait: bool = True) -> None:  # noqa: FBT001, FBT002 - APScheduler's signature
        if self.state != STATE_STOPPED:
            super().shutdown(wait)
        self._arm(None)

    def _forget_waits_that_were_for_another_clock(self) -> None:
        """Ring at most one interval from now, though the clock was set back by a year."""
        now = SystemClock().now()  # what APScheduler itself compares with
        for job in self.get_jobs():
            if job.next_run_time - now > job.trigger.interval:
                self.modify_job(job.id, next_run_time=now + job.trigger.interval)

    def _create_default_executor(self) -> DebugExecutor:
        """Return the executor that runs a job where it stands, not in a pool of threads."""
        return DebugExecutor()
