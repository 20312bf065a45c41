from hybridwell.domain.calendar import Period
from hybridwell.domain.day_insights import WEEK
from hybridwell.domain.insight import Rule
from hybridwell.domain.insights import told
from hybridwell.insight_words import Teller
from hybridwell.language import Language
from hybridwell.ui.beside import EDGE, beside
from hybridwell.ui.insight_face import Kind, face_of
from hybridwell.ui.shapes import Box
from tests.four_weeks import MONDAY, week

BY = Teller(Language())
FOUND = told(WEEK, *week(5, 5, 5))
NONE: frozenset[Rule] = frozenset()


def test_the_first_insight_that_is_not_hidden_is_shown() -> None:
    first = face_of(FOUND, NONE, None, BY)
    second = face_of(FOUND, frozenset({Rule.GOOD_WEEK}), None, BY)

    assert (first.kind, first.rule, first.again) == (Kind.INSIGHT, Rule.GOOD_WEEK, "")
    assert second.rule is Rule.LONGEST_BOUT
    assert second.again == "Show 1 hidden insights again"
    assert second.why.startswith("You see this because")


def test_what_was_hidden_just_now_can_be_taken_back() -> None:
    face = face_of(FOUND, frozenset({Rule.GOOD_WEEK}), Rule.GOOD_WEEK, BY)

    assert (face.kind, face.rule) == (Kind.JUST_HIDDEN, None)


def test_when_all_are_hidden_the_card_says_how_many() -> None:
    face = face_of(FOUND, frozenset(Rule), None, BY)

    assert (face.kind, face.text) == (Kind.ALL_HIDDEN, "2 insights are hidden here.")


def test_waiting_and_nothing_are_two_things() -> None:
    assert face_of(None, NONE, None, BY).text == ""
    assert face_of((), NONE, None, BY).kind is Kind.NOTHING
    assert told(WEEK, [], Period.week(MONDAY)) == ()


ROOM = Box(0, 0, 1000, 680)


def test_a_reason_stands_above_its_card_with_the_right_edges_aligned() -> None:
    box = beside(Box(200, 600, 700, 50), ROOM, 400, 120)

    assert (box.right, box.bottom) == (900, 600 - EDGE / 2)


def test_without_room_above_it_stands_below() -> None:
    assert beside(Box(200, 40, 700, 50), ROOM, 400, 120).y == 90 + EDGE / 2


def test_it_stays_inside_a_window_that_is_too_small() -> None:
    box = beside(Box(0, 20, 100, 50), Box(0, 0, 100, 90), 76, 60)

    assert (box.x, box.y, box.right, box.bottom) == (12, 18, 88, 78)
