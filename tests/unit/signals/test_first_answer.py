"""Several ways to see one thing, and which of them counts."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

import pytest

from hybridwell.errors import Phrase, SensorError
from hybridwell.ports import Signal
from hybridwell.signals.first_answer import AbsentError, FirstAnswer, Seen

SEEN = Seen("made up", Signal.MEETING, timedelta(seconds=1), Phrase("nobody tells"))


def raising(error: SensorError) -> Callable[[], bool | None]:
    def answer() -> bool | None:
        raise error

    return answer


@dataclass
class MadeUpWay:
    backend: str
    answer: Callable[[], bool | None]

    def look(self) -> bool | None:
        return self.answer()


absent = MadeUpWay("absent", raising(AbsentError("not here")))
broken = MadeUpWay("broken", raising(SensorError("it broke")))
unsure = MadeUpWay("unsure", lambda: None)
yes = MadeUpWay("yes", lambda: True)
no = MadeUpWay("no", lambda: False)


@pytest.mark.parametrize(
    ("ways", "value", "backend"),
    [
        ([yes, no], True, "yes"),
        ([no, yes], False, "no"),
        ([absent, no], False, "no"),
        ([broken, yes], True, "yes"),
        ([unsure, no], False, "no"),
        ([unsure, absent], None, "unsure"),
        ([broken, unsure], None, "unsure"),
    ],
)
def test_the_first_way_that_knows_counts(
    ways: list[MadeUpWay], value: bool | None, backend: str
) -> None:
    probe = FirstAnswer(SEEN, ways)

    assert probe.look() is value
    assert probe.backend == backend


@pytest.mark.parametrize(
    ("ways", "said"),
    [([absent, absent], "nobody tells"), ([], "nobody tells"), ([absent, broken], "broke")],
)
def test_without_an_answer_it_says_what_is_wrong(ways: list[MadeUpWay], said: str) -> None:
    with pytest.raises(SensorError, match=said):
        FirstAnswer(SEEN, ways).look()


def test_a_way_that_comes_later_is_taken_and_one_that_goes_is_named_no_more() -> None:
    late = MadeUpWay("late", absent.answer)
    probe = FirstAnswer(SEEN, [late])
    with pytest.raises(SensorError):
        probe.look()

    late.answer = yes.answer
    assert probe.look() is True
    assert probe.backend == "late"

    late.answer = absent.answer
    with pytest.raises(SensorError):
        probe.look()
    assert probe.backend == ""
