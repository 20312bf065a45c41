"""Made-up days of typing: bursts of keys, stops to think, pages to read."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from random import Random

from hybridwell.domain.movement.breaks import BreakRule, Change
from hybridwell.domain.movement.span import Activity, bridge, stretches, total
from tests.mornings import MONDAY, PLAN, Morning
from tests.rules import only

SECOND = timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class TypedDay:
    """How many prompts there were, how many came between two keys, and the sitting."""

    prompted: int
    in_typing: int
    sitting: timedelta

    def __add__(self, other: "TypedDay") -> "TypedDay":
        return TypedDay(
            self.prompted + other.prompted,
            self.in_typing + other.in_typing,
            self.sitting + other.sitting,
        )


def bursts(seed: int) -> Iterator[tuple[int, int]]:
    """Return seconds of typing and of the stop after it, without end.

    Bursts of half a minute, most stops of a breath, one in five to read for a while.
    """
    chance = Random(seed)  # noqa: S311 - the same days for everyone, nothing to protect
    while True:
        typing = 1 + round(chance.expovariate(1 / 30))
        thinking = 1 + round(chance.expovariate(1 / 3))
        reading = round(chance.expovariate(1 / 20)) if chance.random() < 0.2 else 0
        yield typing, min(thinking + reading, 50)


def typed_day(seed: int, rule: BreakRule, lasts: timedelta) -> TypedDay:
    """Live through a day of someone who takes each break as soon as a burst is over."""
    morning = Morning(replace(PLAN, rules=only(rule)))
    prompted = in_typing = 0
    for typing, stop in bursts(seed):
        if morning.passed >= lasts:
            break
        ends, known = MONDAY + morning.passed + typing * SECOND, len(morning.outcomes)
        morning.live(f"work {typing}s, rest {stop}s")
        new = [each for each in morning.outcomes[known:] if each.change is Change.PROMPTED]
        prompted += len(new)
        in_typing += sum(each.at < ends for each in new)
        if new:
            morning.live(f"rest {130 - min(stop, 50)}s")
    active = stretches(morning.spans.values(), Activity.ACTIVE)
    return TypedDay(prompted, in_typing, total(bridge(active, PLAN.sitting_gap)))
