"""What holds for whatever was seen: a suggestion is a place that the user named before."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from hybridwell.domain.claims.workday import Place, Workday, parts_of
from hybridwell.domain.place_evidence import (
    LEARNED,
    Certainty,
    Lesson,
    Mark,
    Reason,
    Trace,
    suggestion,
)

FIRST = date(2026, 3, 2)
PLACES = st.sampled_from(list(Place))
WORKED = st.sampled_from([place for place in Place if place.worked])
MARKS = st.frozensets(
    st.builds(Mark, st.sampled_from(list(Trace)), st.sampled_from("abc")), max_size=4
)


@st.composite
def some_lessons(draw: st.DrawFn) -> list[Lesson]:
    numbers = sorted(draw(st.sets(st.integers(0, 150), max_size=30)))
    return [
        Lesson(FIRST + timedelta(days=number), draw(WORKED), draw(MARKS))
        for number in numbers
    ]


@st.composite
def some_day(draw: st.DrawFn) -> Workday:
    places = draw(st.lists(PLACES, min_size=1, max_size=2, unique=True))
    source = draw(st.sampled_from(["", "ics"]))
    return Workday(FIRST + timedelta(days=200), parts_of(*places), source=source)


@given(some_day(), MARKS, some_lessons())
def test_nothing_is_filed_and_no_place_is_made_up(
    expected: Workday, marks: frozenset[Mark], lessons: list[Lesson]
) -> None:
    found = suggestion(expected, marks, lessons)

    named = {lesson.place for lesson in lessons if lesson.marks & marks}
    assert not found.day.confirmed
    assert found.day.date == expected.date
    assert found.day == expected or set(found.day.places) <= named
    assert set(found.against) <= named - set(found.day.places)


@given(some_day(), MARKS, some_lessons())
def test_another_place_than_expected_always_has_its_reason(
    expected: Workday, marks: frozenset[Mark], lessons: list[Lesson]
) -> None:
    found = suggestion(expected, marks, lessons)

    if found.day != expected:
        assert expected.worked
        assert expected.source == ""
        assert (found.reason, found.day.source) == (Reason.EVIDENCE, LEARNED)
        assert found.days >= 1
        assert not found.expected
        assert all(part.country is None for part in found.day.parts)
    if found.against:
        assert found.certainty is Certainty.GUESS


@given(some_day(), some_lessons())
def test_what_was_never_seen_changes_nothing(
    expected: Workday, lessons: list[Lesson]
) -> None:
    found = suggestion(expected, frozenset({Mark(Trace.NETWORK, "new")}), lessons)

    assert (found.day, found.traces) == (expected, ())


@given(some_day(), MARKS, some_lessons(), st.randoms())
def test_the_order_in_which_things_are_seen_does_not_matter(
    expected: Workday, marks: frozenset[Mark], lessons: list[Lesson], random: st.DataObject
) -> None:
    shuffled = list(marks)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # a random.Random

    again = suggestion(expected, frozenset(shuffled), lessons)

    assert again == suggestion(expected, marks, lessons)
