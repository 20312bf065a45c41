"""The parts of a day, computed without Qt: what was counted, said, and can be asked."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from hybridwell.domain.movement.holes import Doing, Hole
from hybridwell.domain.movement.span import Activity, Stretch, stretches, subtract
from hybridwell.domain.report import DayReport


@dataclass(frozen=True, slots=True)
class Part:
    """A piece that has no place yet."""

    start: datetime
    end: datetime
    kind: str
    hole: Hole | None = None
    doing: Doing | None = None


def day_parts(report: DayReport) -> list[Part]:
    """Return what was counted, what was said, and what can be asked, in order."""
    told = [Stretch(each.start, each.end) for each in report.explained if each.doing.sat]
    sat = subtract(report.bouts, told)
    stood = stretches(report.spans, Activity.STANDING)
    return sorted(
        [
            *(Part(each.start, each.end, "sitting") for each in sat),
            *(Part(each.start, each.end, "standing") for each in stood),
            *(Part(each.start, each.end, "hole", each) for each in report.holes),
            *(
                Part(each.start, each.end, each.doing.value, each.hole, each.doing)
                for each in report.explained
            ),
        ],
        key=lambda part: part.start,
    )


def away(parts: Iterable[Part]) -> Iterator[Part]:
    """Return what lies between all parts: too short to be asked about."""
    reached: datetime | None = None
    for each in parts:
        if reached is not None and each.start > reached:
            yield Part(reached, each.start, "away")
        reached = each.end if reached is None else max(reached, each.end)
