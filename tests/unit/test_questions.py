"""What the buttons of a message offer, and what a click on each does to real stores."""

from datetime import date, datetime
from pathlib import Path

import pytest

from hybridwell import app
from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.workday import Part, Place, Workday, parts_of
from hybridwell.domain.movement.breaks import BreakKind
from hybridwell.language import Language
from hybridwell.parts import Ground
from hybridwell.questions import Question, about_break, about_claim, about_place
from tests.hand_desk import HandDesk
from tests.mornings import AMSTERDAM

DAY = date(2026, 3, 30)
ENGLISH = Language()


def suggested(*places: Place) -> Workday:
    parts = parts_of(places[0]) if len(places) == 1 else tuple(map(Part, places))
    return Workday(DAY, parts)


def day_of(ground: Ground) -> Workday:
    (day,) = ground.daybook.days(Period(DAY, DAY))
    return day


def texts(question: Question) -> list[str]:
    return [button.text for button in question.buttons]


@pytest.mark.parametrize(
    ("places", "offered"),
    [
        ((Place.HOME,), ["Home", "Office", "Otherwise …"]),
        ((Place.OFFICE,), ["Office", "Home", "Otherwise …"]),
        ((Place.CLIENT,), ["Client", "Home", "Otherwise …"]),
        ((Place.FREE,), ["Day off", "Home", "Otherwise …"]),
    ],
)
def test_the_suggestion_comes_first_and_there_are_three_buttons_at_most(
    places: tuple[Place, ...], offered: list[str]
) -> None:
    assert texts(about_place(ENGLISH, suggested(*places), "")) == offered


def test_the_good_bye_and_the_question_are_one_message() -> None:
    question = about_place(ENGLISH, suggested(Place.HOME), "Enjoy your evening.")

    assert question.text == "Enjoy your evening. Suggested: Home. One click confirms it."
    assert question.plain.endswith("One click in the tray confirms it.")


@pytest.mark.parametrize(
    ("text", "place"), [("Home", Place.HOME), ("Office", Place.OFFICE)]
)
def test_only_a_click_files_the_day(tmp_path: Path, text: str, place: Place) -> None:
    at = datetime(2026, 3, 30, 17, 30, tzinfo=AMSTERDAM)
    ground = app.lay_ground(
        tmp_path, ["agreed_week=home" + ",home" * 6], "en", HandDesk(at)
    )
    commands = app.assemble(ground, HandDesk(at)).commands

    question = about_place(ENGLISH, day_of(ground), "")
    assert not day_of(ground).confirmed
    (button,) = [each for each in question.buttons if each.text == text]
    commands.ask(button.command, **button.arguments)

    day = day_of(ground)
    assert (day.confirmed, day.places) == (True, (place,))


def test_the_month_that_can_be_claimed_is_a_click_away() -> None:
    question = about_claim(ENGLISH, date(2026, 2, 1), "2026-02: € 24,50 so far.")

    assert texts(question) == ["Open the month"]
    assert question.buttons[0].command == "open"
    assert question.click.arguments == {"page": "month", "target": "2026-02-01"}


@pytest.mark.parametrize("kind", list(BreakKind))
def test_a_break_begins_by_a_click_and_put_off_it_comes_again_by_itself(
    kind: BreakKind,
) -> None:
    question = about_break(ENGLISH, kind, "Time to stand up for a moment.")

    assert texts(question) == ["Begin", "Later"]
    assert question.buttons[0].command == "break now"
    assert question.buttons[0].arguments == {"kind": kind.value}
    assert question.buttons[1].command == ""
    assert question.passing


def test_a_low_desk_can_be_raised_from_the_message() -> None:
    question = about_break(ENGLISH, BreakKind.MOVE, "Time to stand up.", low=True)

    assert texts(question) == ["Begin", "Raise the desk", "Later"]
    assert question.buttons[1].command == "desk raise"
