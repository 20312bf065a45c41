import pytest

from hybridwell.domain.claims.workday import Place, Workday, parts_of
from hybridwell.domain.place_evidence import Certainty, Reason, Suggestion, Trace
from hybridwell.evidence_words import because, certainty_name, trace_name
from hybridwell.language import Language
from tests.days import TODAY, day

ENGLISH = Language()
GATEWAY, SCREENS = (Trace.GATEWAY,), (Trace.SCREENS,)


def open_day(place: Place, source: str = "") -> Workday:
    return Workday(TODAY, parts_of(place), source=source)


HOME, OFFICE, HUB = map(open_day, (Place.HOME, Place.OFFICE, Place.HUB))


@pytest.mark.parametrize(
    ("found", "traces", "said"),
    [
        (HOME, GATEWAY, "same network as your other home days"),
        (OFFICE, SCREENS, "same screens as your other office days"),
        (HUB, GATEWAY + SCREENS, "same network and screens as on other such days"),
    ],
)
def test_what_was_seen_before_is_said(
    found: Workday, traces: tuple[Trace, ...], said: str
) -> None:
    suggestion = Suggestion(found, Reason.EVIDENCE, Certainty.LIKELY, traces, 1)

    assert because(ENGLISH, suggestion) == said


def test_the_habit_that_agrees_is_said_with_it() -> None:
    sure = (Reason.EVIDENCE, Certainty.SURE, GATEWAY, 2, True)
    network = "same network as your other home days"
    planned = open_day(Place.HOME, "ics")

    assert because(ENGLISH, Suggestion(HOME, *sure)) == f"{network}, and your agreed week"
    assert (
        because(ENGLISH, Suggestion(planned, *sure))
        == f"{network}, and planned in your calendar"
    )


@pytest.mark.parametrize(
    ("found", "reason", "said"),
    [
        (HOME, Reason.AGREED, "your agreed week"),
        (open_day(Place.HOLIDAY), Reason.DAY_OFF, "in your list of free days"),
        (open_day(Place.HOME, "ics"), Reason.PLANNED, "planned in your calendar"),
        (open_day(Place.HOME, "csv"), Reason.PLANNED, "as you imported it"),
        (day(3, "home"), Reason.CONFIRMED, "you confirmed it"),
    ],
)
def test_habits_and_plans_are_said(found: Workday, reason: Reason, said: str) -> None:
    assert because(ENGLISH, Suggestion(found, reason, Certainty.LIKELY)) == said


def test_what_speaks_against_it_is_said() -> None:
    found = Suggestion(HOME, Reason.AGREED, Certainty.GUESS, against=(Place.OFFICE,))

    assert because(ENGLISH, found) == (
        "your agreed week, but network or screens are of other days: Office"
    )


def test_each_trace_and_each_certainty_has_a_name() -> None:
    assert len({trace_name(ENGLISH, trace) for trace in Trace}) == len(Trace)
    assert len({certainty_name(ENGLISH, each) for each in Certainty}) == len(Certainty)
