"""For how long a screen that is kept awake is taken for a film."""

from dataclasses import dataclass
from datetime import timedelta

import pytest

from hybridwell.errors import SensorError
from hybridwell.ports import Signal
from hybridwell.signals.forgotten import LONGEST_FILM, WhileBelievable

MINUTE = timedelta(minutes=1)


@dataclass
class MadeUpProbe:
    value: bool | None = True
    name: str = "kept awake"
    signal: Signal = Signal.SCREEN_IN_USE
    every: timedelta = MINUTE
    backend: str = "made up"

    def look(self) -> bool | None:
        return self.value


class Watched:
    """A probe and a clock that the test moves."""

    def __init__(self) -> None:
        self.inner = MadeUpProbe()
        self.now = timedelta(days=3)
        self.probe = WhileBelievable(self.inner, lambda: self.now)

    def after(self, passed: timedelta) -> bool | None:
        self.now += passed
        return self.probe.look()


def test_a_film_is_believed_to_its_end() -> None:
    watched = Watched()

    assert watched.after(timedelta()) is True
    assert watched.after(LONGEST_FILM) is True


def test_what_lasts_longer_is_not_believed_until_it_ends() -> None:
    watched = Watched()
    watched.after(timedelta())

    for _ in range(2):
        with pytest.raises(SensorError, match="over three hours"):
            watched.after(LONGEST_FILM + MINUTE)

    watched.inner.value = False
    assert watched.after(MINUTE) is False
    watched.inner.value = True
    assert watched.after(MINUTE) is True


@pytest.mark.parametrize("between", [False, None])
def test_a_second_film_begins_anew(between: bool | None) -> None:
    watched = Watched()
    watched.after(timedelta())
    watched.inner.value = between
    assert watched.after(LONGEST_FILM) is between
    watched.inner.value = True

    assert watched.after(LONGEST_FILM) is True


def test_it_is_the_same_probe_to_whoever_watches() -> None:
    probe = Watched().probe

    assert (probe.name, probe.signal, probe.every, probe.backend) == (
        *("kept awake", Signal.SCREEN_IN_USE, MINUTE),
        "made up",
    )
