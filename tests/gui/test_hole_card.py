"""The card, the timeline and the tray ask what time away was."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from hybridwell.domain.movement.holes import Doing
from hybridwell.ui.desk import View
from hybridwell.ui.theme import Theme
from hybridwell.ui.today_page import TodayPage
from hybridwell.ui.tray import Tray
from tests.fakes import FakeDesk, made_up_day, made_up_view

TODAY = made_up_view().today.date
ASKED = "08:30 sit 51 b sit 43 away 48 sit 18"
TOLD = "08:30 sit 51 b sit 43 meeting 48 sit 18"


def view_of(story: str) -> View:
    day = made_up_day(TODAY, story, confirmed=False)
    return replace(made_up_view(today=day), hole=day.holes[-1] if day.holes else None)


@pytest.fixture
def page(qtbot: QtBot, fake_desk: FakeDesk, theme: Theme) -> Iterator[TodayPage]:
    host = QWidget()
    qtbot.addWidget(host)
    fake_desk.shown = view_of(ASKED)
    made = TodayPage(fake_desk.desk(), theme, host)
    host.resize(900, 700)
    made.resize(900, 700)
    host.show()
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    yield made
    host.close()


def explained(fake_desk: FakeDesk, what: str) -> tuple[str, dict[str, object]]:
    hole = view_of(ASKED).hole
    assert hole is not None
    return ("hole explain", {"start": hole.start, "what": what})


def forgotten() -> tuple[str, dict[str, object]]:
    hole = view_of(ASKED).hole
    assert hole is not None
    return ("hole forget", {"start": hole.start})


def click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_newest_hole_is_asked_about(page: TodayPage) -> None:
    assert page.holes.question.text() == "10:07–10:55: what was this?"
    assert page.holes.question.isVisible()
    assert [each.text() for each in page.holes.choices.values()] == [
        "Lunch, rest", "Meeting", "Phone, reading", "Walked", "Leave it",
    ]  # fmt: skip


@pytest.mark.parametrize("doing", Doing)
def test_a_click_answers(page: TodayPage, fake_desk: FakeDesk, doing: Doing) -> None:
    click(page.holes.choices[doing])

    assert fake_desk.asked == [explained(fake_desk, doing.value)]
    assert page.holes.answer.isVisible()
    assert page.holes.answer.text().startswith("10:07–10:55: ")


def test_an_answer_goes_after_a_while_and_the_summary_stays(
    page: TodayPage, fake_desk: FakeDesk
) -> None:
    click(page.holes.choices[Doing.MEETING])
    fake_desk.tell(view_of(TOLD))
    assert page.holes.undo.isVisible()

    page.holes._patience.timeout.emit()

    assert not page.holes.undo.isVisible()
    assert page.away.text() == "Away from the computer: Meeting 0:48."
    assert page.away.isVisible()


def test_undo_stands_where_the_answers_were(page: TodayPage, fake_desk: FakeDesk) -> None:
    click(page.holes.choices[Doing.MEETING])
    fake_desk.tell(view_of(TOLD))

    click(page.holes.undo)
    fake_desk.tell(view_of(ASKED))

    assert fake_desk.asked[1] == forgotten()
    assert page.holes.question.isVisible()
    assert not page.holes._patience.isActive()


def test_by_keyboard_the_focus_goes_to_undo_and_back(
    page: TodayPage, fake_desk: FakeDesk
) -> None:
    page.holes.choices[Doing.WALKED].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.holes.choices[Doing.WALKED], Qt.Key.Key_Space)
    assert page.holes.undo.hasFocus()

    page.holes._patience.timeout.emit()
    assert page.holes.undo.hasFocus()  # it does not go from under the keyboard
    QTest.keyClick(page.holes.undo, Qt.Key.Key_Space)

    assert [command for command, _ in fake_desk.asked] == ["hole explain", "hole forget"]
    assert page.holes.choices[Doing.WALKED].hasFocus()


def test_the_answers_are_in_the_order_of_tab(page: TodayPage) -> None:
    page.timeline.setFocus(Qt.FocusReason.TabFocusReason)
    reached = []

    for _ in Doing:
        QTest.keyClick(page.window(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())

    assert reached == list(page.holes.choices.values())


def test_a_question_takes_no_focus(page: TodayPage, fake_desk: FakeDesk) -> None:
    fake_desk.tell(view_of(TOLD))
    page.wishes.posture.setFocus()

    fake_desk.tell(view_of(ASKED))
    click(page.holes.choices[Doing.LUNCH])

    assert page.wishes.posture.hasFocus()


@pytest.mark.parametrize("width", [560, 760, 900, 1400])
def test_nothing_moves_when_a_question_comes_or_goes(
    page: TodayPage, fake_desk: FakeDesk, width: int
) -> None:
    page.resize(width, 760)
    boxes = []

    for story in (ASKED, TOLD, "08:30 sit 51 b sit 43"):
        fake_desk.tell(view_of(story))
        QApplication.processEvents()
        boxes.append((page.foot.geometry(), page.day_card.geometry()))
    fake_desk.tell(view_of(ASKED))
    click(page.holes.choices[Doing.DESK])
    QApplication.processEvents()
    boxes.append((page.foot.geometry(), page.day_card.geometry()))

    assert boxes == boxes[:1] * len(boxes)


def test_every_answer_lies_within_the_card(page: TodayPage) -> None:
    page.resize(560, 760)
    QApplication.processEvents()

    for button in page.holes.choices.values():
        assert page.holes.asking.rect().contains(button.geometry())
        assert button.width() >= button.sizeHint().width()


def test_what_is_refused_is_said_and_asked_again(
    page: TodayPage, fake_desk: FakeDesk
) -> None:
    fake_desk.refusal = "the disk is full"

    click(page.holes.choices[Doing.LUNCH])

    assert page.trouble.text.text() == "The disk is full."
    assert page.holes.question.isVisible()


def test_an_undo_that_is_refused_stays(page: TodayPage, fake_desk: FakeDesk) -> None:
    click(page.holes.choices[Doing.LUNCH])
    fake_desk.refusal = "the disk is full"

    click(page.holes.undo)

    assert page.holes.undo.isVisible()
    assert page.trouble.text.text() == "The disk is full."


def test_every_button_says_what_it_is_about_to_a_screen_reader(page: TodayPage) -> None:
    meeting = page.holes.choices[Doing.MEETING]

    assert meeting.accessibleName() == "10:07–10:55: what was this?: Meeting"
    assert meeting.accessibleDescription() == "Counts as sitting, not as screen time"


def menu_texts(page: TodayPage) -> list[str]:
    return [each.text() for each in page.hole_menu.actions() if not each.isSeparator()]


def menu_action(page: TodayPage, text: str) -> QAction:
    return next(each for each in page.hole_menu.actions() if each.text() == text)


def walk_to(page: TodayPage, kind: str) -> None:
    """Go along the timeline by arrow keys to the first piece of a kind."""
    shapes = page.timeline._shapes()
    assert shapes is not None
    page.timeline.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(1 + [piece.kind for piece in shapes.pieces].index(kind)):
        QTest.keyClick(page.timeline, Qt.Key.Key_Right)


def test_enter_on_a_hole_of_the_timeline_offers_the_answers(
    page: TodayPage, fake_desk: FakeDesk
) -> None:
    walk_to(page, "hole")
    assert page.timeline.callout.text() == "10:07–10:55 away – what was this? (Enter), 0:48"

    QTest.keyClick(page.timeline, Qt.Key.Key_Return)

    assert menu_texts(page) == [
        "10:07–10:55: what was this?", "Lunch, rest", "Meeting", "Phone, reading",
        "Walked", "Leave it",
    ]  # fmt: skip
    menu_action(page, "Walked").trigger()
    page.hole_menu.close()
    assert fake_desk.asked == [explained(fake_desk, "walked")]


def test_what_was_said_can_be_changed_or_taken_back_in_the_timeline(
    page: TodayPage, fake_desk: FakeDesk
) -> None:
    fake_desk.tell(view_of(TOLD))
    walk_to(page, "meeting")
    assert page.timeline.callout.text() == "10:07–10:55 meeting, 0:48"
    QTest.keyClick(page.timeline, Qt.Key.Key_Space)

    assert menu_action(page, "Meeting").isChecked()
    menu_action(page, "Take this back").trigger()
    page.hole_menu.close()

    assert fake_desk.asked == [forgotten()]


def test_a_click_on_a_hole_asks_and_one_beside_it_does_not(page: TodayPage) -> None:
    shapes = page.timeline._shapes()
    assert shapes is not None
    boxes = {piece.kind: piece.box for piece in shapes.pieces}

    def at(kind: str) -> QPoint:
        return QPoint(round(boxes[kind].middle), round(boxes[kind].y + 8))

    QTest.mouseClick(page.timeline, Qt.MouseButton.LeftButton, pos=at("sitting"))
    assert not page.hole_menu.isVisible()
    QTest.mouseClick(page.timeline, Qt.MouseButton.LeftButton, pos=at("hole"))
    assert page.hole_menu.isVisible()
    page.hole_menu.close()


def test_a_refusal_in_the_timeline_is_said(page: TodayPage, fake_desk: FakeDesk) -> None:
    walk_to(page, "hole")
    QTest.keyClick(page.timeline, Qt.Key.Key_Return)
    fake_desk.refusal = "the disk is full"

    menu_action(page, "Meeting").trigger()
    page.hole_menu.close()

    assert page.trouble.text.text() == "The disk is full."


def test_the_timeline_shows_each_answer_in_its_own_way(
    page: TodayPage, fake_desk: FakeDesk
) -> None:
    """The middle of the lane differs from plain sitting, and from one another."""
    pictures = set()
    for word in ("sit", "lunch", "meeting", "desk", "walked", "away"):
        fake_desk.tell(view_of(f"08:30 sit 60 {word} 120 sit 60"))
        shapes = page.timeline._shapes()
        assert shapes is not None
        lane = shapes.lane
        image = page.timeline.grab().toImage()
        y = round(lane.y + lane.height / 4)
        row = [image.pixel(x, y) for x in range(image.width() // 5, image.width() // 2)]
        pictures.add(tuple(row))

    assert len(pictures) == 6


def test_the_tray_asks_too(qtbot: QtBot, fake_desk: FakeDesk) -> None:
    fake_desk.shown = view_of(ASKED)
    tray = Tray(fake_desk.desk(), look_every=timedelta(minutes=1))
    entry = next(
        each for each in tray.menu.actions() if each.text() == "10:07–10:55: what was this?"
    )
    menu = entry.menu()
    assert isinstance(menu, QMenu)

    next(each for each in menu.actions() if each.text() == "Meeting").trigger()
    qtbot.waitUntil(lambda: bool(fake_desk.asked))

    hole = view_of(ASKED).hole
    assert hole is not None
    arguments = {"start": hole.start.isoformat(), "what": "meeting"}
    assert fake_desk.asked == [("hole explain", arguments)]
    fake_desk.tell(view_of(TOLD))
    assert not any("what was this" in each.text() for each in tray.menu.actions())
    tray.icon.hide()
