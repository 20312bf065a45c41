"""The loop: sample, observe, note down, tell; and the user's wishes. It decides nothing."""

from collections.abc import Callable
from datetime import datetime, timedelta

from hybridwell.domain.movement import standing_desk, wishes
from hybridwell.domain.movement.beginning import begin
from hybridwell.domain.movement.breaks import BreakKind
from hybridwell.domain.movement.look import Look, Outlook, next_look, outlook
from hybridwell.domain.movement.prompting import Outcome
from hybridwell.domain.movement.sample import Sample, Signals
from hybridwell.domain.movement.session import Observed, Plan, Posture, observe
from hybridwell.errors import HybridWellError, SensorError
from hybridwell.ports import Clock, IdleSensor
from hybridwell.store.journal import Journal


class Tracker:
    """One thread owns it; every change goes through `look` or a wish."""

    def __init__(
        self, clock: Clock, sensor: IdleSensor, journal: Journal, plan: Plan
    ) -> None:
        self.plan = plan
        self.meeting = False
        self.blind: SensorError | None = None
        """Why idle time is unknown."""
        self.changed: Callable[[], None] = lambda: None
        self.happened: Callable[[Outcome], None] = lambda _outcome: None
        self.signals: Callable[[datetime], Signals] = lambda _now: Signals()
        self.recorder: Callable[[Sample], None] = lambda _sample: None
        self._clock = clock
        self._sensor = sensor
        self._journal = journal
        self._sample = self._take_sample()
        earlier = journal.take_up(self._sample.at, plan.calendar)
        self.session = begin(self._sample, plan, earlier.spans, earlier.outcomes)
        if earlier.paused_until is not None:
            self._keep(wishes.pause(self.session, self._sample, earlier.paused_until))

    @property
    def trouble(self) -> HybridWellError | None:
        """Return why time is not counted or not stored."""
        return self.blind or self._journal.trouble

    @property
    def next_look(self) -> Look:
        return next_look(self.session, self.plan)

    @property
    def outlook(self) -> Outlook:
        return outlook(self.session, self.plan)

    def look(self) -> None:
        """Take one sample and follow it through."""
        self._sample = self._take_sample()
        self.recorder(self._sample)
        self._keep(observe(self.session, self._sample, self.plan))

    def replan(self, plan: Plan) -> None:
        """Go on by other settings, or in another zone."""
        self.look()
        self._keep(wishes.move(self.session))
        self.plan = plan
        self.look()

    def stand(self) -> None:
        self.look()
        self._keep(wishes.stand(self.session, self._sample, self.plan))

    def sit(self) -> None:
        self.look()
        self._keep(wishes.sit(self.session, self._sample, self.plan))

    def follow_desk(self, posture: Posture | None) -> None:
        """Go by the height of the desk; None: it is out of reach."""
        self.look()
        self._keep(standing_desk.follow(self.session, self._sample, self.plan, posture))

    def break_now(self, kind: BreakKind | None = None) -> None:
        self.look()
        self._keep(wishes.break_now(self.session, self._sample, self.plan, kind))

    def postpone(self) -> None:
        self.look()
        self._keep(wishes.postpone(self.session, self._sample, self.plan))

    def skip(self) -> None:
        self.look()
        self._keep(wishes.skip_break(self.session, self._sample, self.plan))

    def unseen(self) -> None:
        """Take back a break that did not come on screen."""
        self.look()
        self._keep(wishes.unseen(self.session, self._sample, self.plan))

    def pause(self, until: datetime) -> None:
        self.look()
        self._keep(wishes.pause(self.session, self._sample, until))
        self._journal.remember("paused_until", until)

    def resume(self) -> None:
        self._keep(wishes.resume(self.session))
        self._journal.remember("paused_until", None)

    def meet(self, *, on: bool) -> None:
        """Say that a meeting is on: time counts without input, and nothing prompts."""
        self.look()
        self.meeting = on
        self.look()

    def save(self) -> None:
        """Store all there is: the computer goes to sleep, or down."""
        self.look()
        self._journal.write(self._sample.at, self.plan.calendar)

    def close(self) -> None:
        """Store what is open; every way out comes through here, but a kill."""
        self.look()
        self._journal.close(self._sample.at, self.plan.calendar)

    def _keep(self, observed: Observed) -> None:
        self.session = observed.session
        self._journal.note(observed, self._sample.at, self.plan.calendar)
        for outcome in observed.outcomes:
            self.happened(outcome)
        self.changed()

    def _take_sample(self) -> Sample:
        idle: timedelta | None = None
        try:
            idle = self._sensor.idle()
            self.blind = None
        except SensorError as error:
            self.blind = error
        clock, now = self._clock, self._clock.now()
        around, boot = self.signals(now), clock.boot()
        return Sample(
            at=now,
            monotonic=clock.monotonic(),
            boot=boot,
            idle=idle,
            locked=around.presence.away(boot, idle),
            meeting=self.meeting or around.meeting,
            screen_in_use=around.screen_in_use,
            do_not_disturb=around.do_not_disturb,
            off_duty=around.off_duty,
        )
