"""The moment of a prompt on made-up days of typing."""

from dataclasses import replace
from datetime import timedelta
from functools import reduce
from operator import add

from tests.mornings import RULE
from tests.typists import TypedDay, typed_day

DAY = timedelta(hours=8)


def days(*, adaptive: bool) -> TypedDay:
    rule = replace(RULE, adaptive=adaptive)
    return reduce(add, [typed_day(seed, rule, DAY) for seed in range(1)])


def test_an_adaptive_prompt_interrupts_typing_less_at_the_same_sitting() -> None:
    exact, adaptive = days(adaptive=False), days(adaptive=True)

    assert adaptive.in_typing / adaptive.prompted < exact.in_typing / exact.prompted / 2
    assert abs(adaptive.sitting - exact.sitting) < exact.sitting / 20
