"""The break card follows the stage of the break, second by second."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from hybridwell.domain.movement.breaks import BreakKind, Stage
from hybridwell.domain.movement.tips import Taste
from hybridwell.errors import UsageError
from hybridwell.paths import resources
from hybridwell.taste_file import read_taste
from hybridwell.tip_files import load_tips
from hybridwell.ui.break_card import BreakCard
from hybridwell.ui.break_words import Countdown
from hybridwell.ui.desk import PromptStyle
from hybridwell.ui.exercises import EXERCISES
from hybridwell.ui.prompt import Prompt
from hybridwell.ui.theme import Theme
from hybridwell.ui.tip_turns import TipTurns
from tests.table_desk import MINUTE, TableDesk

SECOND = timedelta(seconds=1)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> TableDesk:
    return TableDesk(data_dir=tmp_path)


def take(desk: TableDesk) -> None:
    """Let the break have been taken."""
    breaks = replace(desk.now.today.breaks, taken=desk.now.today.breaks.taken + 1)
    desk.now = replace(desk.now, today=replace(desk.now.today, breaks=breaks))
    desk.enter(Stage.WORKING)


def test_nothing_is_on_screen_at_work(card: BreakCard) -> None:
    assert not card.isVisible()


def test_a_prompt_shows_a_tip_and_a_ring_that_empties(
    card: BreakCard, desk: TableDesk, qtbot: QtBot
) -> None:
    desk.enter(Stage.PRELUDE)
    assert card.isVisible()
    assert card.notice.ring.part == 1

    desk.pass_time(45 * SECOND)
    assert card.notice.ring.part == pytest.approx(0.5)


def test_the_card_stands_at_the_lower_right(card: BreakCard, desk: TableDesk) -> None:
    desk.enter(Stage.PRELUDE)
    room = card.screen().availableGeometry()

    assert abs(room.right() - card.geometry().right()) <= 16
    assert abs(room.bottom() - card.geometry().bottom()) <= 16


def test_the_card_never_asks_for_the_keyboard(card: BreakCard, desk: TableDesk) -> None:
    desk.enter(Stage.PRELUDE)

    assert card.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus
    assert card.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert not card.isActiveWindow()


@pytest.mark.parametrize(
    ("button", "command"),
    [("begin", "break now"), ("postpone", "break postpone"), ("skip", "break skip")],
)
def test_a_button_asks_for_what_it_says(
    card: BreakCard, desk: TableDesk, qtbot: QtBot, button: str, command: str
) -> None:
    desk.enter(Stage.PRELUDE)

    getattr(card.notice, button).click()

    assert desk.asked == [(command, {})]


def test_who_has_postponed_enough_is_not_offered_it(
    card: BreakCard, desk: TableDesk
) -> None:
    move = replace(desk.now.session.move, postpones=3)
    desk.now = replace(desk.now, session=desk.now.session.with_break(BreakKind.MOVE, move))

    desk.enter(Stage.PRELUDE)

    assert not card.notice.postpone.isVisible()
    assert card.notice.skip.isVisible()


def test_the_card_grows_to_the_break(
    card: BreakCard, desk: TableDesk, qtbot: QtBot
) -> None:
    desk.enter(Stage.PRELUDE)
    small = card.height()
    desk.enter(Stage.RESTING)

    qtbot.waitUntil(lambda: card.height() > small + 150)
    assert card.rest.isVisible()
    assert not card.notice.isVisible()


def test_the_countdown_moves_on_by_itself(
    card: BreakCard, desk: TableDesk, qtbot: QtBot
) -> None:
    desk.enter(Stage.RESTING)
    desk.now = replace(desk.now)
    with qtbot.assertNotEmitted(desk.news.changed):
        desk._sample(MINUTE)
        qtbot.waitUntil(lambda: card.rest.ring.part == pytest.approx(0.5), timeout=3000)


def test_a_break_that_is_taken_earns_thanks_for_two_seconds(
    card: BreakCard, desk: TableDesk, qtbot: QtBot
) -> None:
    desk.enter(Stage.RESTING)

    take(desk)

    assert card.isVisible()
    assert card.rest.spoken().startswith("Well done")
    qtbot.waitUntil(lambda: not card.isVisible(), timeout=4000)


@pytest.mark.parametrize("stage", [Stage.PRELUDE, Stage.RESTING])
def test_a_break_that_is_withdrawn_is_gone_at_once(
    card: BreakCard, desk: TableDesk, stage: Stage
) -> None:
    desk.enter(stage)

    desk.enter(Stage.WORKING)

    assert not card.isVisible()


def test_on_resume_from_sleep_nothing_is_on_screen(
    card: BreakCard, desk: TableDesk
) -> None:
    desk.enter(Stage.RESTING)
    desk._sample(60 * MINUTE)
    session = desk.now.session
    assert session.sample is not None
    move = replace(session.move, seen=session.sample.boot)
    desk.now = replace(desk.now, session=session.with_break(BreakKind.MOVE, move))

    take(desk)

    assert not card.isVisible()


def test_esc_ends_the_break(card: BreakCard, desk: TableDesk, qtbot: QtBot) -> None:
    desk.enter(Stage.RESTING)

    QTest.keyClick(card, Qt.Key.Key_Escape)

    assert desk.asked == [("break skip", {})]


def test_a_click_that_comes_too_late_is_forgiven(
    card: BreakCard, desk: TableDesk, qtbot: QtBot
) -> None:
    desk.enter(Stage.PRELUDE)
    desk.refusal = UsageError("there is no break on screen to postpone")

    card.notice.postpone.click()

    assert desk.asked == []


def test_each_break_brings_another_tip(card: BreakCard, desk: TableDesk) -> None:
    spoken = []
    for _ in range(4):
        desk.enter(Stage.PRELUDE)
        spoken.append(card.accessibleName())
        desk.enter(Stage.WORKING)

    assert len(set(spoken)) == 4


def test_the_break_shows_the_tip_of_its_notice(prompt: Prompt, desk: TableDesk) -> None:
    desk.enter(Stage.PRELUDE)
    tip = prompt.tip
    desk.enter(Stage.RESTING)

    assert prompt.tip is tip
    assert tip is not None
    assert prompt.card.rest.spoken() == f"{tip.title.said('en')}. {tip.do.said('en')}"


def test_the_figure_moves_only_while_it_is_seen(card: BreakCard, desk: TableDesk) -> None:
    moving = []
    for stage in (Stage.PRELUDE, Stage.RESTING, Stage.WORKING):
        desk.enter(stage)
        moving.append(card.rest.ring.moving)

    assert moving == [False, True, False]


def test_the_card_follows_the_system_to_dark(
    card: BreakCard, desk: TableDesk, theme: Theme
) -> None:
    desk.enter(Stage.PRELUDE)
    light = card.grab().toImage().pixelColor(200, 100)
    theme.follow(Qt.ColorScheme.Dark)
    dark = card.grab().toImage().pixelColor(200, 100)
    theme.follow(Qt.ColorScheme.Light)

    assert dark.lightness() < light.lightness()


def test_every_tip_has_its_figure() -> None:
    figures = {tip.figure for tip in load_tips(resources() / "tips" / "tips.toml")}

    assert figures == set(EXERCISES)


@pytest.mark.parametrize("name", EXERCISES)
def test_a_figure_stays_within_its_ring(name: str) -> None:
    exercise = EXERCISES[name]
    for step in range(40):
        drawing = exercise.at(exercise.seconds * step / 40)
        points = [point for line in drawing.limbs for point in line] + [drawing.head]

        assert all(10 <= x <= 90 and 4 <= y <= 92.5 for x, y in points)


@pytest.mark.parametrize(
    ("seconds", "figure"), [(120, "2:00"), (59.2, "1:00"), (0.1, "0:01"), (0, "0:00")]
)
def test_the_countdown_is_rounded_up(seconds: float, figure: str) -> None:
    assert Countdown(timedelta(seconds=seconds), 2 * MINUTE).figure == figure


def test_an_eye_break_is_a_smaller_card_in_both_steps(
    card: BreakCard, desk: TableDesk
) -> None:
    desk.enter(Stage.PRELUDE)
    move = card.width()
    desk.enter(Stage.WORKING)
    for stage in (Stage.PRELUDE, Stage.RESTING):
        desk.enter(stage, kind=BreakKind.EYES)

        assert card.eyes.isVisible()
        assert not card.notice.isVisible()
        assert card.width() < move


def test_the_heart_makes_a_tip_a_favourite(prompt: Prompt, desk: TableDesk) -> None:
    desk.enter(Stage.RESTING)
    prompt.card.rest.opinion.like.click()
    assert prompt.tip is not None

    assert read_taste(desk.desk.data_dir / "tips.toml").favourites == {prompt.tip.name}


def test_a_hidden_tip_may_be_taken_back(prompt: Prompt, desk: TableDesk) -> None:
    desk.enter(Stage.RESTING)
    hide = prompt.card.rest.opinion.hide_tip
    hide.click()
    assert prompt.turns.taste.hidden

    hide.click()
    assert not prompt.turns.taste.hidden


def test_when_all_tips_are_hidden_one_is_told_to_stand_up(
    prompt: Prompt, desk: TableDesk
) -> None:
    for tip in prompt.turns.tips:
        prompt.turns.hide(tip, on=True)
    desk.enter(Stage.RESTING)

    assert prompt.card.rest.spoken() == "Movement break. Stand up and walk a little."
    assert not prompt.card.rest.opinion.isVisible()


def test_a_damaged_file_of_tips_is_kept_aside(tmp_path: Path) -> None:
    (tmp_path / "tips.toml").write_text("seen = 3")
    turns = TipTurns(tmp_path / "tips.toml")

    assert turns.taste == Taste()
    assert (tmp_path / "tips.damaged.toml").read_text() == "seen = 3"


def test_enter_presses_the_button_that_was_tabbed_to(
    prompt: Prompt, desk: TableDesk, qtbot: QtBot
) -> None:
    desk.enter(Stage.RESTING)
    prompt.card.activateWindow()
    prompt.card.rest.stop.setFocus()
    qtbot.waitUntil(prompt.card.rest.stop.hasFocus)
    QTest.keyClick(prompt.card.rest.stop, Qt.Key.Key_Return)

    assert desk.asked == [("break skip", {})]


def test_every_button_has_a_name_for_a_screen_reader(card: BreakCard) -> None:
    names = []
    for each in card.findChildren(QPushButton):
        about = QAccessible.queryAccessibleInterface(each)
        names.append(each.text() or about.text(QAccessible.Text.Name))

    assert "Do not show this tip again" in names
    assert all(names[:1] + names[2:])  # the second gets its time with a prompt


def test_without_animations_nothing_moves(
    desk: TableDesk, theme: Theme, qtbot: QtBot, tmp_path: Path
) -> None:
    still = TableDesk(data_dir=tmp_path, prompts=PromptStyle(animations=False))
    prompt = Prompt(still.desk, theme)
    qtbot.addWidget(prompt.card)
    still.enter(Stage.RESTING)

    assert not prompt.card.rest.ring.moving
    prompt.close()


@pytest.mark.parametrize("points", [10, 20])
def test_large_text_fits_the_card(
    card: BreakCard, desk: TableDesk, qapp: QApplication, points: float
) -> None:
    font = QFont(card.font())
    font.setPointSizeF(points)
    card.setFont(font)
    desk.enter(Stage.PRELUDE)
    page = card.notice

    assert page.minimumSizeHint().width() <= page.width()
    assert page.skip.geometry().right() <= page.width()
