"""Looks at the probes while somebody is there, in threads of its own.

A probe that hangs is left to itself after two seconds; one that fails is asked ever
less often (docs/adr/0017).  What no probe can tell is unknown (None): it neither defers
nor counts.
"""

import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from threading import Condition, Thread

from hybridwell.errors import SensorError
from hybridwell.ports import Probe, Signal

_log = logging.getLogger(__name__)
LIMIT = timedelta(seconds=2)
"""What one look may take."""
LONGEST = timedelta(minutes=10)
"""A probe that fails is asked at least so often."""

Tell = Callable[[Signal, bool | None], None]


@dataclass(frozen=True, slots=True)
class ProbeState:
    """A probe as the self-test shows it."""

    name: str
    signal: Signal
    value: bool | None
    error: SensorError | None
    """Why the value is unknown; `language.explain` has the words."""
    next_look: timedelta | None
    """From now; None while the watch is off."""
    backend: str = ""
    """Which part of the system answered last."""


def full_name(probe: Probe | ProbeState) -> str:
    """Return the name of a probe among all that the self-test shows."""
    return f"{probe.signal.value}: {probe.name}"


def combined(values: Iterable[bool | None]) -> bool | None:
    """Return True if any probe says so, None if none knows, else False."""
    known = [value for value in values if value is not None]
    return any(known) if known else None


def pause(every: timedelta, failures: int) -> timedelta:
    """Return the time to the next look: twice as long after each failure."""
    return min(every * (1 << min(failures, 16)), max(LONGEST, every))


class SignalWatch:
    """Tells when a signal changes; `tell` is called from its thread, so never block in it.

    It begins switched off.  Keep it `active` while somebody is at the computer *or* a
    meeting is on: switched off it takes no time at all, and every signal is unknown.
    """

    def __init__(
        self,
        probes: Sequence[Probe],
        tell: Tell,
        monotonic: Callable[[], timedelta],
        limit: timedelta = LIMIT,
    ) -> None:
        self._watched = [_Watched(probe) for probe in probes]
        self._tell = tell
        self._monotonic = monotonic
        self._limit = limit
        self._told: dict[Signal, bool | None] = {}
        self._changed = Condition()
        self._active = self._closed = False
        self._thread = Thread(target=self._run, daemon=True, name="signals")

    def active(self, on: bool) -> None:  # noqa: FBT001 - a switch, to be connected
        """Look from now on, at once to begin with; or no more."""
        with self._changed:
            self._active = on
            if on and not self._closed and self._thread.ident is None:
                self._thread.start()
            self._changed.notify_all()

    def states(self) -> tuple[ProbeState, ...]:
        with self._changed:
            now = self._monotonic() if self._active else None
            return tuple(each.state(now) for each in self._watched)

    def close(self) -> None:
        """End the watch: nothing is told after this, and a look that hangs is left."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        while not self._closed:
            active = self._active
            for watched in self._watched:
                if not active:
                    self._forget(watched)
                elif watched.due <= self._monotonic():
                    self._look(watched)
                self._tell_changes()
            self._wait(active)

    def _look(self, watched: "_Watched") -> None:
        if watched.look is None or watched.look.done:
            watched.look = _Look(watched.probe, self._changed)
        look = watched.look
        with self._changed:
            self._changed.wait_for(
                lambda: look.done or self._closed, self._limit.total_seconds()
            )
            watched.take(look, self._monotonic())

    def _forget(self, watched: "_Watched") -> None:
        with self._changed:
            watched.forget()

    def _tell_changes(self) -> None:
        for signal in {each.probe.signal for each in self._watched}:
            value = combined(
                each.value for each in self._watched if each.probe.signal is signal
            )
            if value is not self._told.get(signal) and not self._closed:
                self._told[signal] = value
                self._tell(signal, value)

    def _wait(self, active: bool) -> None:  # noqa: FBT001 - what the loop has seen
        """Wait for the next look, the switch or the end."""
        due = min((each.due for each in self._watched), default=None)
        with self._changed:
            left = due - self._monotonic() if active and due is not None else None
            self._changed.wait_for(
                lambda: self._closed or self._active is not active,
                None if left is None else max(0.0, left.total_seconds()),
            )


class _Look:
    """One look at a probe, in a thread of its own that nobody has to wait for."""

    def __init__(self, probe: Probe, changed: Condition) -> None:
        self.done = False
        self.value: bool | None = None
        self.error: SensorError | None = None
        self._probe = probe
        self._changed = changed
        Thread(target=self._do, daemon=True, name=f"look: {probe.name}").start()

    def _do(self) -> None:
        try:
            self.value, self.error = _checked(self._probe.look()), None
        except SensorError as error:
            self.error = error
        except Exception as error:  # noqa: BLE001 - no probe may end the watch
            self.error = SensorError("it fails: {why}", why=repr(error))
        with self._changed:
            self.done = True
            self._changed.notify_all()


def _checked(answer: object) -> bool | None:
    if answer is None or isinstance(answer, bool):
        return answer
    raise SensorError("it answers neither yes nor no, but {what}", what=repr(answer))


@dataclass(slots=True)
class _Watched:
    """What is known of one probe."""

    probe: Probe
    value: bool | None = None
    error: SensorError | None = None
    failures: int = 0
    due: timedelta = timedelta()
    look: _Look | None = None

    def take(self, look: _Look, now: timedelta) -> None:
        slow = SensorError("it does not answer in time, so it is asked less often")
        error = look.error if look.done else slow
        if error is not None and str(error) != str(self.error):
            _log.warning("%s: %s", self.probe.name, error)
        self.error = error
        self.value = look.value if error is None else None
        self.failures = 0 if error is None else self.failures + 1
        self.due = now + pause(self.probe.every, self.failures)

    def forget(self) -> None:
        """Know nothing, and look soon when asked again, unless the last look failed."""
        self.value = None
        if not self.failures:
            self.due = timedelta()

    def state(self, now: timedelta | None) -> ProbeState:
        left = None if now is None else max(timedelta(), self.due - now)
        probe = self.probe
        return ProbeState(
            *(probe.name, probe.signal, self.value, self.error, left), probe.backend
        )
