"""What the tracker writes: at once in the beat, at times and at each end in the store.

What cannot be written (a full or read-only disk) is kept in memory and written once it can.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from hybridwell.domain.calendar import Calendar, Period
from hybridwell.domain.movement.prompting import Outcome
from hybridwell.domain.movement.session import Observed, Session
from hybridwell.domain.movement.span import Activity, Span
from hybridwell.errors import StoreError
from hybridwell.store.beat import Beat, read_pulse
from hybridwell.store.movement import MovementStore

WRITE_EVERY = timedelta(minutes=3)
"""Each time gives the disk 38 kB of log and shared memory (docs/adr/0015)."""
TRY_AGAIN_EVERY = timedelta(minutes=1)
"""After a failure: the tray says so no longer than it is true."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """What the store knows of the day that a new start goes on with."""

    spans: list[Span] = field(default_factory=list)
    outcomes: list[Outcome] = field(default_factory=list)
    paused_until: datetime | None = None


class Journal:
    """Writes what was observed; never raises, but says what the trouble is."""

    def __init__(self, store: MovementStore, beat_path: Path) -> None:
        self.trouble: StoreError | None = None
        """Why the log cannot be written."""
        self._store = store
        self._beat_path = beat_path
        self._beat: Beat | None = None
        self._spans: dict[tuple[Activity, datetime], Span] = {}
        self._outcomes: list[Outcome] = []
        self._written_at: datetime | None = None

    @property
    def spans(self) -> list[Span]:
        """Return the spans that the store may not know yet, or not as long."""
        return list(self._spans.values())

    @property
    def outcomes(self) -> list[Outcome]:
        return list(self._outcomes)

    def take_up(self, now: datetime, calendar: Calendar) -> Earlier:
        """Close what a killed program left open, and return today so far."""
        try:
            pulse = read_pulse(self._beat_path)
            today = calendar.day_of(now)
            if pulse is not None:
                left = calendar.day_of(pulse.until)
                known = self._store.spans(Period(left, left))
                self._store.save(pulse.grown(known, calendar), (), calendar)
            period = Period(today, today)
            return Earlier(
                self._store.spans(period),
                self._store.outcomes(period).get(today, []),
                self._store.recall("paused_until"),
            )
        except StoreError as error:
            self.trouble = error
            return Earlier()

    def note(self, observed: Observed, now: datetime, calendar: Calendar) -> None:
        """Take down what was observed; write it if something ended or it is time."""
        session = observed.session
        self._spans |= {(span.activity, span.start): span for span in observed.spans}
        self._outcomes += observed.outcomes
        ended = any(
            span not in (session.active, session.standing) for span in self._spans.values()
        )
        if ended or self._outcomes or self._time_to_write(now):
            self.write(now, calendar)
        self._mark(session)

    def write(self, now: datetime, calendar: Calendar) -> None:
        """Write what is not stored yet; on failure keep it for the next time."""
        self._written_at = now
        try:
            if self._beat is None:
                self._beat = Beat(self._beat_path)
            if self._spans or self._outcomes:
                self._store.save(self._spans.values(), self._outcomes, calendar)
        except StoreError as error:
            self.trouble = error
            return
        self.trouble = None
        self._spans.clear()
        self._outcomes.clear()

    def remember(self, name: str, at: datetime | None) -> None:
        try:
            self._store.remember(name, at)
        except StoreError as error:
            self.trouble = error

    def close(self, now: datetime, calendar: Calendar) -> None:
        """Write everything; only then is nothing left open in the beat."""
        self.write(now, calendar)
        if self._beat is not None and self.trouble is None:
            self._beat.close()
            self._beat = None

    def _time_to_write(self, now: datetime) -> bool:
        every = TRY_AGAIN_EVERY if self.trouble else WRITE_EVERY
        return self._written_at is None or abs(now - self._written_at) >= every

    def _mark(self, session: Session) -> None:
        if self._beat is not None:
            self._beat.mark(session)
