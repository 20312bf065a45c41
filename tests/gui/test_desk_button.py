"""The prompt offers to raise a desk that is low, and stops one that it raises."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hybridwell.domain.movement.breaks import BreakKind, Stage
from hybridwell.domain.movement.standing_desk import Move
from hybridwell.ui.break_card import BreakCard
from hybridwell.ui.desk import PromptStyle
from hybridwell.ui.prompt import Prompt
from hybridwell.ui.theme import Theme
from tests.table_desk import TableDesk


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> TableDesk:
    return TableDesk(data_dir=tmp_path)


def asked(desk: TableDesk) -> list[str]:
    return [name for name, _ in desk.asked]


def test_a_low_desk_can_be_raised_from_the_notice(card: BreakCard, desk: TableDesk) -> None:
    desk.show(move=Move.RAISE)
    desk.enter(Stage.PRELUDE)

    assert card.notice.desk.isVisible()
    assert card.notice.desk.text() == "Raise the desk"
    card.notice.desk.click()

    assert asked(desk) == ["desk raise"]


def test_the_same_button_stops_it_on_its_way(card: BreakCard, desk: TableDesk) -> None:
    desk.show(move=Move.RAISE)
    desk.enter(Stage.PRELUDE)
    desk.show(move=Move.STOP)

    assert card.notice.desk.text() == "Stop the desk"
    card.notice.desk.click()

    assert asked(desk) == ["desk stop"]


def test_a_break_that_begins_on_the_way_has_the_button_too(
    card: BreakCard, desk: TableDesk
) -> None:
    desk.show(move=Move.STOP)
    desk.enter(Stage.RESTING)

    assert card.rest.desk.isVisible()
    card.rest.desk.click()
    assert asked(desk) == ["desk stop"]


@pytest.mark.parametrize("move", [None, Move.LOWER])
@pytest.mark.parametrize("stage", [Stage.PRELUDE, Stage.RESTING])
def test_a_desk_that_is_high_or_away_offers_nothing(
    card: BreakCard, desk: TableDesk, stage: Stage, move: Move | None
) -> None:
    desk.show(move=move)
    desk.enter(stage)

    page = card.notice if stage is Stage.PRELUDE else card.rest
    assert not page.desk.isVisible()


def test_a_longer_rest_is_away_from_the_desk(card: BreakCard, desk: TableDesk) -> None:
    desk.show(move=Move.RAISE)
    desk.enter(Stage.PRELUDE, kind=BreakKind.REST)

    assert not card.notice.desk.isVisible()


def test_a_desk_that_is_lost_meanwhile_cannot_be_clicked(
    card: BreakCard, desk: TableDesk
) -> None:
    desk.show(move=Move.RAISE)
    desk.enter(Stage.PRELUDE)
    desk.show(move=None)

    assert card.notice.desk.isVisible()
    assert not card.notice.desk.isEnabled()
    card.notice.desk._wish()
    assert asked(desk) == []


@pytest.mark.parametrize("button", ["skip", "postpone"])
def test_closing_the_prompt_stops_a_desk_on_its_way(
    card: BreakCard, desk: TableDesk, button: str
) -> None:
    desk.show(move=Move.STOP)
    desk.enter(Stage.PRELUDE)

    getattr(card.notice, button).click()

    assert asked(desk) == ["desk stop", f"break {button}"]


def test_closing_it_leaves_a_desk_alone_that_stands(
    card: BreakCard, desk: TableDesk
) -> None:
    desk.show(move=Move.RAISE)
    desk.enter(Stage.PRELUDE)

    card.notice.skip.click()

    assert asked(desk) == ["break skip"]


def test_a_break_on_all_screens_has_it_beside_its_countdown(
    desk: TableDesk, theme: Theme, tmp_path: Path, qtbot: QtBot
) -> None:
    covering = TableDesk(data_dir=tmp_path, prompts=PromptStyle(full_screen=True))
    prompt = Prompt(covering.desk, theme)
    covering.show(move=Move.RAISE)
    covering.enter(Stage.RESTING)
    rest = prompt.covers.rest
    assert rest is not None

    rest.desk.click()

    assert asked(covering) == ["desk raise"]
    prompt.close()


def test_the_button_fits_on_the_card(card: BreakCard, desk: TableDesk) -> None:
    desk.show(move=Move.RAISE)
    desk.enter(Stage.PRELUDE)
    notice = card.notice

    assert card.rect().contains(notice.geometry())
    assert notice.rect().contains(notice.desk.geometry())
    assert notice.desk.geometry().bottom() < notice.begin.geometry().top()
