"""The watch over probes that answer, hang, lie and raise, in real threads."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from queue import Empty, SimpleQueue
from threading import Event
from threading import enumerate as running

import pytest

from hybridwell.clock import SystemClock
from hybridwell.errors import SensorError
from hybridwell.ports import Signal
from hybridwell.signals.watch import LONGEST, SignalWatch, combined, pause

SOON = timedelta(milliseconds=10)
SHORT = timedelta(milliseconds=50)
DEADLINE = 10.0
LIMIT = timedelta(seconds=DEADLINE)
NEVER = timedelta(hours=1)


@dataclass
class FakeProbe:
    """A probe that does what a test says, and counts its looks."""

    answer: Callable[[], object] = lambda: False
    signal: Signal = Signal.MEETING
    every: timedelta = SOON
    name: str = "fake"
    backend: str = "made up"
    looks: "SimpleQueue[None]" = field(default_factory=SimpleQueue)

    def look(self) -> bool | None:
        self.looks.put(None)
        return self.answer()  # type: ignore[return-value]  # a probe may lie

    def looked(self, times: int = 1) -> None:
        for _ in range(times):
            self.looks.get(timeout=DEADLINE)


class Watched:
    """A watch that is on, and what it told."""

    def __init__(self, *probes: FakeProbe, limit: timedelta = LIMIT) -> None:
        self.told: SimpleQueue[tuple[Signal, bool | None]] = SimpleQueue()
        self.watch = SignalWatch(
            probes,
            lambda signal, value: self.told.put((signal, value)),
            SystemClock().monotonic,
            limit,
        )
        self.watch.active(True)

    def next(self) -> tuple[Signal, bool | None]:
        return self.told.get(timeout=DEADLINE)

    def value(self) -> bool | None:
        return self.next()[1]


Start = Callable[..., Watched]


@pytest.fixture
def start() -> Iterator[Start]:
    started: list[Watched] = []

    def make(*probes: FakeProbe, limit: timedelta = LIMIT) -> Watched:
        started.append(Watched(*probes, limit=limit))
        return started[-1]

    yield make
    for each in started:
        each.watch.close()


@pytest.fixture
def gate() -> Iterator[Event]:
    """What a hanging probe waits for; opened in the end, so that no thread stays."""
    event = Event()
    yield event
    event.set()


def threads(name: str) -> int:
    return sum(thread.name == name for thread in running())


def failing() -> bool:
    raise SensorError("nothing answers")


def broken() -> bool:
    raise ZeroDivisionError


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ([], None),
        ([None, None], None),
        ([None, False], False),
        ([None, True], True),
        ([False, True], True),
        ([False], False),
    ],
)
def test_any_probe_that_knows_counts(values: list[bool | None], told: bool | None) -> None:
    assert combined(values) is told


def test_each_failure_doubles_the_pause_up_to_ten_minutes() -> None:
    five = timedelta(seconds=5)

    assert [pause(five, failures) // five for failures in range(4)] == [1, 2, 4, 8]
    assert pause(five, 60) == LONGEST
    assert pause(2 * LONGEST, 0) == 2 * LONGEST


def test_only_changes_are_told(start: Start) -> None:
    answers = iter([False, False, True, True, None, False])
    probe = FakeProbe(lambda: next(answers, False))

    watched = start(probe)

    assert [watched.value() for _ in range(4)] == [False, True, None, False]


def test_a_signal_is_on_while_one_of_its_probes_says_so(start: Start) -> None:
    microphone, camera = Event(), Event()
    watched = start(FakeProbe(microphone.is_set), FakeProbe(camera.is_set))
    assert watched.value() is False
    camera.set()
    assert watched.value() is True

    microphone.set()
    camera.clear()
    microphone.clear()

    assert watched.value() is False


def test_two_signals_are_told_apart(start: Start) -> None:
    watched = start(FakeProbe(lambda: True), FakeProbe(lambda: False, Signal.SCREEN_IN_USE))

    told = {watched.next(), watched.next()}

    assert told == {(Signal.MEETING, True), (Signal.SCREEN_IN_USE, False)}


def test_a_probe_that_hangs_holds_nobody_up(start: Start, gate: Event) -> None:
    hanging = FakeProbe(lambda: gate.wait(DEADLINE), Signal.SCREEN_IN_USE, name="stuck")

    watched = start(hanging, FakeProbe(lambda: True), limit=SHORT)

    assert watched.next() == (Signal.MEETING, True)
    state = watched.watch.states()[0]
    assert "does not answer in time" in str(state.error)
    assert state.value is None
    assert threads("look: stuck") == 1


def test_a_probe_that_hangs_is_not_asked_again_before_it_answered(
    start: Start, gate: Event
) -> None:
    hanging = FakeProbe(lambda: gate.wait(DEADLINE))
    other = FakeProbe(signal=Signal.SCREEN_IN_USE)
    watched = start(hanging, other, limit=SHORT)
    other.looked(10)
    hanging.looked()
    assert hanging.looks.empty()

    gate.set()

    assert (Signal.MEETING, True) in (watched.next(), watched.next())


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (failing, "nothing answers"),
        (broken, "it fails: ZeroDivisionError()"),
        (lambda: "yes", "it answers neither yes nor no, but 'yes'"),
        (lambda: 1, "it answers neither yes nor no, but 1"),
    ],
)
def test_what_is_no_answer_is_unknown_and_says_why(
    start: Start, answer: Callable[[], object], told: str
) -> None:
    other = FakeProbe(signal=Signal.SCREEN_IN_USE)

    watched = start(FakeProbe(answer), other)

    assert watched.next() == (Signal.SCREEN_IN_USE, False)
    state = watched.watch.states()[0]
    assert (state.value, str(state.error)) == (None, told)


def test_a_failing_probe_is_asked_less_and_less(start: Start) -> None:
    bad, good = FakeProbe(failing), FakeProbe(signal=Signal.SCREEN_IN_USE)

    start(bad, good)
    good.looked(40)

    assert bad.looks.qsize() < 10


def test_a_probe_that_recovers_is_asked_as_often_as_before(start: Start) -> None:
    answers = iter([failing, failing])

    def recovering() -> bool:
        return next(answers, lambda: True)()

    probe = FakeProbe(recovering)

    watched = start(probe)

    assert watched.value() is True
    state = watched.watch.states()[0]
    assert state.error is None
    assert state.next_look is not None
    assert state.next_look <= SOON


def test_switched_off_it_knows_nothing_and_looks_at_nothing(start: Start) -> None:
    probe = FakeProbe(lambda: True)
    watched = start(probe)
    assert watched.value() is True

    watched.watch.active(False)

    assert watched.value() is None
    looks = probe.looks.qsize()
    with pytest.raises(Empty):
        watched.told.get(timeout=5 * SOON.total_seconds())
    assert probe.looks.qsize() == looks
    assert watched.watch.states()[0].next_look is None


def test_switched_on_again_it_looks_at_once(start: Start) -> None:
    probe = FakeProbe(lambda: True, every=NEVER)
    watched = start(probe)
    assert watched.value() is True
    watched.watch.active(False)
    assert watched.value() is None

    watched.watch.active(True)

    assert watched.value() is True


def test_switching_on_does_not_hurry_a_probe_that_failed(start: Start) -> None:
    bad, good = FakeProbe(failing, every=NEVER), FakeProbe(signal=Signal.SCREEN_IN_USE)
    watched = start(bad, good)
    assert watched.next() == (Signal.SCREEN_IN_USE, False)

    watched.watch.active(False)
    assert watched.next() == (Signal.SCREEN_IN_USE, None)
    watched.watch.active(True)
    assert watched.next() == (Signal.SCREEN_IN_USE, False)

    assert bad.looks.qsize() == 1


def test_before_it_is_switched_on_it_has_no_thread() -> None:
    watch = SignalWatch([FakeProbe()], lambda *_: None, SystemClock().monotonic)

    assert threads("signals") == 0
    assert watch.states()[0].value is None
    watch.close()
    watch.active(True)
    assert threads("signals") == 0


def test_closing_does_not_wait_for_a_probe_that_hangs(gate: Event) -> None:
    told: SimpleQueue[object] = SimpleQueue()
    hanging = FakeProbe(lambda: gate.wait(DEADLINE))
    clock = SystemClock()
    watch = SignalWatch([hanging], lambda *each: told.put(each), clock.monotonic, NEVER)
    watch.active(True)
    hanging.looked()
    start = clock.monotonic()

    watch.close()

    assert clock.monotonic() - start < timedelta(seconds=1)
    assert told.empty()


def test_without_probes_nothing_is_told(start: Start) -> None:
    watched = start()

    watched.watch.active(False)
    watched.watch.active(True)

    watched.watch.close()
    assert watched.told.empty()
    assert watched.watch.states() == ()
