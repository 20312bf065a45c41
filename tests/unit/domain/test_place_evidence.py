from datetime import date, timedelta

import pytest

from hybridwell.domain.claims.workday import Place, Workday, parts_of
from hybridwell.domain.place_evidence import (
    LEARNED,
    Certainty,
    Lesson,
    Mark,
    Marks,
    Reason,
    Suggestion,
    Trace,
    lessons_of,
    suggestion,
)
from tests.days import day, open_day

MONDAY = date(2026, 11, 23)
HOME_NET, HOME_NAME = Mark(Trace.GATEWAY, "aa"), Mark(Trace.NETWORK, "ab")
OFFICE_NET, DOCK = Mark(Trace.GATEWAY, "bb"), Mark(Trace.SCREENS, "dd")
HOTSPOT = Mark(Trace.NETWORK, "ee")


def lessons(place: Place, *marks: Mark, days: int = 1) -> list[Lesson]:
    first = date(2026, 11, 1)
    return [
        Lesson(first + timedelta(days=number), place, frozenset(marks))
        for number in range(days)
    ]


def seen(*marks: Mark) -> Marks:
    return frozenset(marks)


def suggest(expected: Workday, marks: Marks, *learned: list[Lesson]) -> Suggestion:
    return suggestion(expected, marks, [each for some in learned for each in some])


AT_HOME = lessons(Place.HOME, HOME_NET, HOME_NAME, days=3)
AT_OFFICE = lessons(Place.OFFICE, OFFICE_NET, DOCK, days=2)
AN_OFFICE_DAY, A_HOME_DAY = open_day(24, "office"), open_day(23, "home")


def test_without_evidence_the_agreed_week_is_a_guess() -> None:
    assert suggest(A_HOME_DAY, seen(), AT_HOME) == Suggestion(
        A_HOME_DAY, Reason.AGREED, Certainty.GUESS
    )


def test_one_day_is_enough_to_know_a_network_again() -> None:
    found = suggest(AN_OFFICE_DAY, seen(HOME_NET), lessons(Place.HOME, HOME_NET))

    assert found.day == Workday(AN_OFFICE_DAY.date, parts_of(Place.HOME), source=LEARNED)
    assert (found.reason, found.certainty) == (Reason.EVIDENCE, Certainty.LIKELY)
    assert (found.traces, found.days, found.expected) == ((Trace.GATEWAY,), 1, False)


def test_a_network_that_agrees_with_the_agreed_week_is_sure() -> None:
    found = suggest(A_HOME_DAY, seen(HOME_NET), AT_HOME)

    assert found.day == A_HOME_DAY
    assert (found.certainty, found.expected, found.days) == (Certainty.SURE, True, 3)


def test_network_and_screens_are_two_signs_and_gateway_and_name_are_one() -> None:
    at_home = suggest(AN_OFFICE_DAY, seen(HOME_NET, HOME_NAME), AT_HOME)
    docked = suggest(A_HOME_DAY, seen(OFFICE_NET, DOCK), AT_OFFICE)

    assert at_home.certainty is Certainty.LIKELY
    assert at_home.traces == (Trace.GATEWAY, Trace.NETWORK)
    assert docked.certainty is Certainty.SURE
    assert docked.traces == (Trace.GATEWAY, Trace.SCREENS)


def test_screens_alone_are_one_sign() -> None:
    found = suggest(A_HOME_DAY, seen(DOCK), AT_OFFICE)

    assert (found.day.places, found.certainty) == ((Place.OFFICE,), Certainty.LIKELY)


def test_evidence_that_contradicts_itself_leaves_the_agreed_week_and_says_so() -> None:
    found = suggest(A_HOME_DAY, seen(HOME_NET, DOCK), AT_HOME, AT_OFFICE)

    assert (found.day, found.reason) == (A_HOME_DAY, Reason.AGREED)
    assert (found.certainty, found.against) == (Certainty.GUESS, (Place.OFFICE,))


def test_a_plan_stays_a_plan_and_what_speaks_against_it_is_said() -> None:
    planned = Workday(MONDAY, parts_of(Place.CLIENT), source="ics")

    found = suggest(planned, seen(HOME_NET), AT_HOME)

    assert (found.day, found.reason) == (planned, Reason.PLANNED)
    assert (found.certainty, found.against) == (Certainty.GUESS, (Place.HOME,))


def test_a_plan_that_is_seen_to_come_true_is_sure() -> None:
    planned = Workday(MONDAY, parts_of(Place.HOME, Place.OFFICE), source="ics")

    found = suggest(planned, seen(HOME_NET), AT_HOME)

    assert (found.day, found.reason) == (planned, Reason.EVIDENCE)
    assert (found.certainty, found.expected) == (Certainty.SURE, True)


def test_a_plan_without_evidence_is_likely() -> None:
    planned = Workday(MONDAY, parts_of(Place.CLIENT), source="ics")

    assert suggest(planned, seen()).certainty is Certainty.LIKELY


@pytest.mark.parametrize(
    ("place", "reason"), [("holiday", Reason.DAY_OFF), ("free", Reason.AGREED)]
)
def test_a_day_off_stays_one_whatever_is_seen(place: str, reason: Reason) -> None:
    off = open_day(23, place)

    found = suggest(off, seen(HOME_NET), AT_HOME)

    assert (found.day, found.reason, found.against) == (off, reason, ())


def test_a_confirmed_day_needs_no_suggestion() -> None:
    said = day(23, "client")

    assert suggest(said, seen(HOME_NET), AT_HOME) == Suggestion(
        said, Reason.CONFIRMED, Certainty.SURE
    )


def test_a_network_that_goes_along_tells_nothing() -> None:
    everywhere = [
        *lessons(Place.HOME, HOTSPOT, days=2), *lessons(Place.OFFICE, HOTSPOT, days=2)
    ]  # fmt: skip

    found = suggest(A_HOME_DAY, seen(HOTSPOT), everywhere)

    assert (found.reason, found.against) == (Reason.AGREED, ())


def test_who_moves_is_believed_again_after_a_while() -> None:
    learned = [
        *lessons(Place.OFFICE, DOCK, days=30), *lessons(Place.HOME, DOCK, days=20)
    ]  # fmt: skip

    assert suggest(AN_OFFICE_DAY, seen(DOCK), learned).day.places == (Place.HOME,)


def test_only_worked_days_of_one_place_teach() -> None:
    marks = seen(HOME_NET)
    said = [day(4, "home"), day(3, "home+office"), day(5, "sick"), day(2, "office")]

    learned = lessons_of(said, {each.date: marks for each in said} | {MONDAY: marks})

    assert [(each.date.day, each.place) for each in learned] == [
        (2, Place.OFFICE),
        (4, Place.HOME),
    ]


def test_a_day_on_which_nothing_was_seen_teaches_nothing() -> None:
    said = [day(3, "home"), day(4, "home")]

    assert lessons_of(said, {said[0].date: frozenset()}) == []
