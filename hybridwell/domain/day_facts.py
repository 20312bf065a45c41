"""What insights need to know of a day: a few numbers, small to keep."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from hybridwell.domain.claims.workday import Place, Workday
from hybridwell.domain.movement.breaks import BreakKind, Change
from hybridwell.domain.movement.prompting import Outcome
from hybridwell.domain.movement.span import Span
from hybridwell.domain.report import DayReport

COUNTED_FROM = timedelta(hours=1)
"""A day with less screen time says nothing about how somebody works."""
_MISSED = {Change.POSTPONED, Change.SKIPPED}
_ANSWERED = _MISSED | {Change.TAKEN, Change.RESTED_NATURALLY, Change.WITHDRAWN}


@dataclass(frozen=True, slots=True)
class DayFacts:
    """One day with screen time."""

    date: date
    side: Place | None = None
    """Home or office, where the user confirmed the whole day there; else None."""
    screen: timedelta = timedelta()
    sitting: timedelta = timedelta()
    stood: timedelta = timedelta()
    """Screen time on the feet."""
    bout: timedelta = timedelta()
    """The longest unbroken sitting."""
    bout_hour: int = 0
    """The hour on the wall at which it began."""
    breaks: int = 0
    """Movement breaks that were had, prompted or not."""
    taken: int = 0
    """Of every kind, after a prompt or by the user's own wish."""
    prompts: Mapping[int, int] = field(default_factory=dict)
    """Breaks of every kind that were prompted, by the hour on the wall."""
    missed: Mapping[int, int] = field(default_factory=dict)
    """Those of them that were postponed, skipped or ignored."""

    @property
    def counted(self) -> bool:
        return self.screen >= COUNTED_FROM


def facts_of(day: DayReport) -> DayFacts:
    """Return the numbers of one day."""
    longest = max(day.bouts, key=lambda bout: bout.duration, default=None)
    prompts, missed = _answers(day.spans, day.outcomes)
    return DayFacts(
        date=day.date,
        side=_side(day.workday),
        screen=day.screen,
        sitting=day.sitting,
        stood=day.screen_standing,
        bout=longest.duration if longest else timedelta(),
        bout_hour=_hour(day.spans, longest.start) if longest else 0,
        breaks=day.breaks.had,
        taken=sum(each.change is Change.TAKEN for each in day.outcomes),
        prompts=prompts,
        missed=missed,
    )


def _side(workday: Workday) -> Place | None:
    whole = len(workday.places) == 1 and workday.confirmed
    place = workday.places[0]
    return place if whole and place in {Place.HOME, Place.OFFICE} else None


def _answers(
    spans: tuple[Span, ...], outcomes: Iterable[Outcome]
) -> tuple[dict[int, int], dict[int, int]]:
    """Count prompts and the missed ones by hour; the next answer of a kind counts."""
    prompts: dict[int, int] = {}
    missed: dict[int, int] = {}
    waiting: dict[BreakKind, int] = {}
    for each in outcomes:
        if each.change is Change.PROMPTED and spans:
            hour = waiting[each.kind] = _hour(spans, each.at)
            prompts[hour] = prompts.get(hour, 0) + 1
        elif each.change in _ANSWERED and each.kind in waiting:
            hour = waiting.pop(each.kind)
            if each.change in _MISSED:
                missed[hour] = missed.get(hour, 0) + 1
    return prompts, missed


def _hour(spans: tuple[Span, ...], at: datetime) -> int:
    """Return the hour on the wall where the user was then."""
    begun = (span for span in spans if span.start <= at)
    last = max(begun, key=lambda span: span.start, default=spans[0])
    return at.astimezone(ZoneInfo(last.zone)).hour
