from collections.abc import Iterator
from dataclasses import replace
from datetime import time, timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from hybridwell.domain.movement.breaks import Held
from hybridwell.domain.movement.session import Posture
from hybridwell.ui.theme import LIGHT, Theme
from hybridwell.ui.today_page import TodayPage
from tests.fakes import FakeDesk, dutch, made_up_day, made_up_view
from tests.gui.pointer import hover

TODAY = made_up_view().today.date


@pytest.fixture
def page(qtbot: QtBot, fake_desk: FakeDesk, theme: Theme) -> Iterator[TodayPage]:
    host = QWidget()
    qtbot.addWidget(host)
    made = TodayPage(fake_desk.desk(), theme, host)
    host.resize(900, 700)
    made.resize(900, 700)
    host.show()
    yield made
    host.close()


def choose(menu: QMenu, text: str) -> None:
    menu.aboutToShow.emit()
    actions = {each.text(): each for each in menu.findChildren(QAction)}
    actions[text].trigger()


def test_it_says_what_day_it_is(page: TodayPage) -> None:
    assert page.heading.text() == "Today · Monday 23 November"


def test_a_suggested_day_is_confirmed_by_one_button(
    qtbot: QtBot, page: TodayPage, fake_desk: FakeDesk
) -> None:
    assert page.place.chip.text() == "Home (suggested)"

    QTest.mouseClick(page.place.confirm, Qt.MouseButton.LeftButton)

    assert fake_desk.asked == [("day confirm", {"days": (TODAY,)})]


def test_a_confirmed_day_has_no_such_button(page: TodayPage, fake_desk: FakeDesk) -> None:
    fake_desk.tell(made_up_view(today=made_up_day(TODAY, "")))

    assert page.place.chip.text() == "Home"
    assert not page.place.confirm.isVisible()


@pytest.mark.parametrize(
    ("text", "places"),
    [("Office", ("office",)), ("Home + Office", ("home", "office")), ("Sick", ("sick",))],
)
def test_another_place_is_chosen_from_the_menu(
    page: TodayPage, fake_desk: FakeDesk, text: str, places: tuple[str, ...]
) -> None:
    choose(page.place.menu, text)

    assert fake_desk.asked == [("day set", {"day": TODAY, "places": places})]


def test_standing_up_and_sitting_down_are_one_button(
    qtbot: QtBot, page: TodayPage, fake_desk: FakeDesk
) -> None:
    QTest.keyClick(page.wishes.posture, Qt.Key.Key_Space)
    fake_desk.tell(made_up_view(posture=Posture.STANDING, held_by=Held.STANDING))
    assert page.wishes.posture.text() == "I sit"
    QTest.keyClick(page.wishes.posture, Qt.Key.Key_Space)

    assert [command for command, _ in fake_desk.asked] == ["stand", "sit"]
    assert page.since.text().startswith("You are standing.")


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Pause 15 minutes", timedelta(minutes=15)),
        ("Pause 30 minutes", timedelta(minutes=30)),
        ("Pause 1 hour", timedelta(hours=1)),
        ("Pause until tomorrow", timedelta(hours=15, minutes=52)),
    ],
)
def test_breaks_can_be_paused(
    page: TodayPage, fake_desk: FakeDesk, text: str, time: timedelta
) -> None:
    choose(page.wishes.menu, text)

    assert fake_desk.asked == [("pause", {"until": fake_desk.shown.now + time})]


def test_a_pause_can_be_ended(qtbot: QtBot, page: TodayPage, fake_desk: FakeDesk) -> None:
    fake_desk.tell(made_up_view(held_by=Held.PAUSED))

    assert not page.wishes.pause.isVisible()
    QTest.mouseClick(page.wishes.resume, Qt.MouseButton.LeftButton)

    assert fake_desk.asked == [("resume", {})]


def test_what_is_refused_is_said(
    qtbot: QtBot, page: TodayPage, fake_desk: FakeDesk
) -> None:
    fake_desk.refusal = "the month is closed"

    QTest.mouseClick(page.place.confirm, Qt.MouseButton.LeftButton)

    assert page.trouble.isVisible()
    assert page.trouble.text.text() == "The month is closed."


def test_trouble_is_shown_until_it_is_over(page: TodayPage, fake_desk: FakeDesk) -> None:
    fake_desk.tell(made_up_view(trouble="The disk is full"))
    assert page.trouble.isVisible()

    fake_desk.tell(made_up_view())
    assert not page.trouble.isVisible()


def test_the_agreed_hours_stand_behind_the_timeline(
    page: TodayPage, fake_desk: FakeDesk
) -> None:
    fake_desk.tell(replace(made_up_view(), agreed=(time(8, 30), time(17, 30))))
    shapes = page.timeline._shapes()

    assert shapes is not None
    assert shapes.agreed is not None
    hours = dict(shapes.hours)
    hour = hours[10] - hours[9]
    assert shapes.agreed.x == pytest.approx(hours[8] + hour / 2)
    assert shapes.agreed.right == pytest.approx(hours[17] + hour / 2)


def test_a_day_off_has_no_agreed_hours(page: TodayPage) -> None:
    shapes = page.timeline._shapes()

    assert shapes is not None
    assert shapes.agreed is None


def test_the_ring_runs_only_while_it_is_seen(page: TodayPage) -> None:
    assert page.findChild(type(page._second)) is page._second
    assert page._second.isActive()

    page.hide()

    assert not page._second.isActive()


def test_news_changes_only_what_is_on_screen(page: TodayPage, fake_desk: FakeDesk) -> None:
    page.hide()
    fake_desk.tell(made_up_view(held_by=Held.MEETING))
    assert page.ring.facts.words == "until movement break"

    page.show()
    assert page.ring.facts.words == "in a meeting"


def test_the_line_says_why_there_is_no_break(page: TodayPage) -> None:
    assert page.reason.text.text() == (
        "No break yet: you have been sitting for 18 minutes of 30."
    )


def test_a_day_without_breaks_says_so(page: TodayPage, fake_desk: FakeDesk) -> None:
    fake_desk.tell(made_up_view(today=made_up_day(TODAY, "08:00 sit 5")))

    assert page.since.text().endswith("No break yet today")


def test_arrow_keys_walk_through_the_day(qtbot: QtBot, page: TodayPage) -> None:
    QTest.keyClick(page.timeline, Qt.Key.Key_Right)
    assert page.timeline.callout.text() == "08:30–09:21 sitting, 0:51"
    QTest.keyClick(page.timeline, Qt.Key.Key_Right)
    assert page.timeline.accessibleDescription() == "09:21–09:24 away, 0:03"
    QTest.keyClick(page.timeline, Qt.Key.Key_Left)
    QTest.keyClick(page.timeline, Qt.Key.Key_Escape)

    assert not page.timeline.callout.isVisible()
    assert page.timeline.accessibleDescription().count("\n") == 8


def test_the_pointer_tells_a_stretch(qtbot: QtBot, page: TodayPage) -> None:
    box = page.timeline._shapes()
    assert box is not None
    target = box.pieces[4].box
    spot = page.timeline.rect().topLeft()
    spot.setX(round(target.middle))
    spot.setY(round(target.y + target.height / 2))

    hover(page.timeline, spot)
    qtbot.waitUntil(page.timeline.callout.isVisible)

    assert "standing" in page.timeline.callout.text()
    QTest.keyClick(page.timeline, Qt.Key.Key_Left)
    assert "away" in page.timeline.callout.text()


def test_everything_is_dutch_for_who_wants_it(
    qtbot: QtBot, fake_desk: FakeDesk, theme: Theme
) -> None:
    fake_desk.language = dutch()
    host = QWidget()
    qtbot.addWidget(host)
    page = TodayPage(fake_desk.desk(), theme, host)
    page.refresh()

    assert page.heading.text() == "Vandaag · maandag 23 november"
    assert page.since.text() == "Je zit 18 minuten.\nLaatste pauze 11:50"


def test_the_timeline_shows_that_it_has_the_keyboard(qtbot: QtBot, page: TodayPage) -> None:
    page.window().activateWindow()
    page.timeline.setFocus()
    qtbot.waitUntil(page.timeline.hasFocus)

    edge = page.timeline.grab().toImage().pixelColor(60, 1)

    assert edge.name().upper() == LIGHT.brand


class Painted(QObject):
    """Notes which widgets are painted."""

    def __init__(self) -> None:
        super().__init__()
        self.widgets: set[str] = set()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's
        if event.type() is QEvent.Type.Paint:
            self.widgets.add(type(watched).__name__)
        return False


def test_only_what_changed_is_painted_again(
    qtbot: QtBot, page: TodayPage, fake_desk: FakeDesk
) -> None:
    qtbot.waitExposed(page.window())
    page._second.stop()
    QApplication.processEvents()
    painted = Painted()
    for part in page.findChildren(QWidget):
        part.installEventFilter(painted)

    fake_desk.tell(made_up_view(today=fake_desk.shown.today, trouble=None))
    QApplication.processEvents()

    # The countdown may have moved on by a second: the ring, on its card.
    assert painted.widgets <= {"Ring", "RingCard"}
