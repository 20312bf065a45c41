"""Whatever is said of holes, in any order: time is conserved, and all can be taken back."""

from datetime import datetime, timedelta
from itertools import pairwise
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from hybridwell.domain.claims.workday import Place, Workday, parts_of
from hybridwell.domain.movement.breaks import Change
from hybridwell.domain.movement.holes import Doing, Explained, Hole, Said
from hybridwell.domain.movement.span import Stretch, bridge, total
from hybridwell.domain.report import DayReport, report_day
from tests.mornings import MONDAY
from tests.property.test_any_day import CLOCK_STORIES, STARTS, lived

LEAST = timedelta(minutes=3)
GAPS = st.sampled_from([timedelta(), timedelta(minutes=2), timedelta(minutes=15)])
ANSWERS = st.lists(st.tuples(st.integers(0, 9), st.sampled_from(Doing)), max_size=6)
few = settings(max_examples=25, deadline=None)


class Day:
    """The latest workday of a story, of which one says what its holes were."""

    def __init__(self, story: str, start: datetime, gap: timedelta) -> None:
        morning = lived(f"work 5m, {story}, work 1m", start)
        spans = [each for each in morning.spans.values() if each.duration]
        day = max(each.workday for each in spans)
        self.spans = [each for each in spans if each.workday == day]
        calendar = morning.plan.calendar
        self.outcomes = [
            each for each in morning.outcomes if calendar.day_of(each.at) == day
        ]
        self.workday = Workday(day, parts_of(Place.HOME))
        self.gap = gap
        self.told: dict[Hole, Explained] = {}

    def report(self) -> DayReport:
        said = Said(tuple(self.told.values()), LEAST)
        return report_day(self.workday, self.spans, self.outcomes, self.gap, said)

    def answer(self, answers: list[tuple[int, Doing]]) -> None:
        asked = self.report().holes
        for number, (which, doing) in enumerate(answers):
            if asked:
                hole = asked[which % len(asked)]
                later = MONDAY + timedelta(days=400, seconds=number)
                self.told[hole] = Explained(hole, doing, later)


def envelope(day: DayReport) -> timedelta:
    ends = [at for each in day.spans for at in (each.start, each.end)]
    return max(ends) - min(ends)


def counted(day: DayReport) -> list[Stretch]:
    ordered = sorted(day.spans, key=lambda each: each.start)
    return list(bridge((Stretch(e.start, e.end) for e in ordered), timedelta()))


@few
@given(CLOCK_STORIES, STARTS, GAPS, ANSWERS)
def test_counted_and_explained_and_asked_never_overlap_nor_leave_the_day(
    story: str, start: datetime, gap: timedelta, answers: list[tuple[int, Doing]]
) -> None:
    day = Day(story, start, gap)
    day.answer(answers)

    report = day.report()

    told = [Stretch(each.start, each.end) for each in report.explained]
    asked = [Stretch(each.start, each.end) for each in report.holes]
    parts = sorted([*counted(report), *told, *asked], key=lambda each: each.start)
    assert all(one.end <= other.start for one, other in pairwise(parts))
    assert total(parts) <= envelope(report)
    assert sum((report.spent(each) for each in Doing), timedelta()) == total(told)
    assert report.sitting <= envelope(report)


@few
@given(CLOCK_STORIES, STARTS, GAPS, ANSWERS)
def test_what_is_answered_is_no_longer_asked_and_the_rest_is(
    story: str, start: datetime, gap: timedelta, answers: list[tuple[int, Doing]]
) -> None:
    day = Day(story, start, gap)
    before = day.report().holes
    day.answer(answers)

    after = day.report()

    assert set(after.holes) == set(before) - set(day.told)
    assert {each.hole for each in after.explained} == set(day.told)


@few
@given(CLOCK_STORIES, STARTS, GAPS, ANSWERS)
def test_screen_time_and_standing_stay_and_prompts_do(
    story: str, start: datetime, gap: timedelta, answers: list[tuple[int, Doing]]
) -> None:
    day = Day(story, start, gap)
    before = day.report()
    day.answer(answers)

    after = day.report()

    assert (after.screen, after.standing) == (before.screen, before.standing)
    assert after.breaks.prompted == before.breaks.prompted
    walks = sum(each.doing is Doing.WALKED for each in after.explained)
    assert after.breaks.had <= before.breaks.had + walks
    sat = sum((each.duration for each in after.explained if each.doing.sat), timedelta())
    assert sat <= after.sitting
    assert after.sitting >= before.sitting or any(
        each.doing.rested for each in after.explained
    )


@few
@given(CLOCK_STORIES, STARTS, GAPS, ANSWERS)
def test_taking_all_answers_back_is_the_identity(
    story: str, start: datetime, gap: timedelta, answers: list[tuple[int, Doing]]
) -> None:
    day = Day(story, start, gap)
    before = day.report()
    day.answer(answers)
    day.told.clear()

    assert day.report() == before


@few
@given(CLOCK_STORIES, STARTS, GAPS, ANSWERS, st.randoms(use_true_random=False))
def test_the_order_of_answers_to_different_holes_does_not_matter(
    story: str, start: datetime, gap: timedelta, answers: list[tuple[int, Doing]],
    dice: Random,
) -> None:  # fmt: skip
    day, other = Day(story, start, gap), Day(story, start, gap)
    day.answer(answers)
    pairs = list(day.told.items())
    dice.shuffle(pairs)
    other.told = dict(pairs)

    assert other.report() == day.report()


@few
@given(CLOCK_STORIES, STARTS)
def test_a_meeting_in_every_hole_leaves_no_natural_break_in_it(
    story: str, start: datetime
) -> None:
    day = Day(story, start, timedelta(minutes=2))
    day.answer([(number, Doing.MEETING) for number in range(10)])

    report = day.report()

    assert not [
        each
        for each in report.outcomes
        for told in report.explained
        if each.change is Change.RESTED_NATURALLY
        and each.kind.value == "move"
        and told.start < each.at <= told.end
    ]
