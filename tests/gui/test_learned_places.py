"""Places that are learned: why one is suggested, when it is looked, and forgetting all."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hybridwell import app
from hybridwell.domain.claims.workday import Place
from hybridwell.domain.place_evidence import Certainty, Reason, Suggestion, Trace
from hybridwell.errors import Phrase
from hybridwell.evidence.reading import Reading
from hybridwell.parts import Parts
from hybridwell.ui.learned_places import LearnedPlaces
from hybridwell.ui.place_looker import PlaceLooker, screens_now
from hybridwell.ui.places import Places, places_of
from hybridwell.ui.theme import Theme
from hybridwell.ui.today_page import TodayPage
from hybridwell.ui.tray_words import menu
from tests.fakes import AMSTERDAM, FakeDesk, made_up_day, made_up_view
from tests.hand_desk import HandDesk

MONDAY, MINUTE = date(2026, 3, 2), timedelta(minutes=1)
NOON = datetime(2026, 3, 2, 12, tzinfo=AMSTERDAM)
WHY = (
    "Suggested: same network as your other home",
    "days, and your agreed week",
)


def suggested(desk: FakeDesk) -> None:
    view = made_up_view()
    why = Suggestion(
        view.today.workday, Reason.EVIDENCE, Certainty.SURE, (Trace.GATEWAY,), 4, True
    )
    desk.shown = replace(view, suggestion=why)


@pytest.fixture
def page(qtbot: QtBot, fake_desk: FakeDesk, theme: Theme) -> Iterator[TodayPage]:
    suggested(fake_desk)
    host = QWidget()
    qtbot.addWidget(host)
    made = TodayPage(fake_desk.desk(), theme, host)
    host.resize(900, 700)
    made.resize(900, 700)
    host.show()
    yield made
    host.close()


def test_the_place_of_today_says_why_it_is_suggested(page: TodayPage) -> None:
    chip = page.place.chip

    assert chip.toolTip().splitlines() == [*WHY, "Choose another place"]
    assert chip.accessibleDescription() == " ".join(WHY)


def test_its_menu_begins_with_the_reason_which_is_no_choice(page: TodayPage) -> None:
    page.place.menu.aboutToShow.emit()

    first, second, line, home, *_ = page.place.menu.actions()
    assert (first.text(), second.text()) == WHY
    assert [first.isEnabled(), second.isEnabled()] == [False, False]
    assert line.isSeparator()
    assert home.text() == "Home"


def test_a_confirmed_day_needs_no_reason(page: TodayPage, fake_desk: FakeDesk) -> None:
    today = made_up_day(fake_desk.shown.today.date, "", (Place.HOME,))
    fake_desk.tell(replace(fake_desk.shown, today=today, suggestion=None))

    page.place.menu.aboutToShow.emit()

    assert page.place.chip.toolTip() == "Choose another place"
    assert page.place.menu.actions()[0].text() == "Home"


def test_the_tray_says_it_before_its_question(fake_desk: FakeDesk) -> None:
    suggested(fake_desk)

    entries = menu(fake_desk.shown, fake_desk.language)

    today = next(entry for entry in entries if entry.key == "today")
    first, second, confirm, *_ = today.inside
    assert (first.text, second.text, confirm.key) == (*WHY, "confirm")
    assert [first.enabled, second.enabled] == [False, False]


@dataclass
class Learning:
    """A looker on a real folder, and a user who is moved by hand."""

    parts: Parts
    hand: HandDesk
    looker: PlaceLooker
    seen: list[Reading]
    answer: Event
    """Whether the system answers at once."""
    read: list[int] = field(default_factory=list)
    changed: list[int] = field(default_factory=list)

    def networks(self) -> list[Reading]:
        self.read.append(1)
        self.answer.wait(5)
        return self.seen

    def look(self) -> None:
        """Look, and wait until what is seen was noted."""
        self.looker.look()
        self.end_look()

    def end_look(self) -> None:
        thread = self.looker._thread
        assert thread is not None
        thread.join()
        QApplication.processEvents()

    def days(self) -> list[date]:
        return list(self.parts.ground.places.kept())


Begin = Callable[..., Learning]


@pytest.fixture
def begin(qtbot: QtBot, tmp_path: Path) -> Iterator[Begin]:
    owner, begun = QObject(), list[Learning]()

    def learning(
        *, learn: str = "on", there: bool = True, start: datetime = NOON
    ) -> Learning:
        hand = HandDesk(start)
        ground = app.lay_ground(tmp_path, [f"learn_places={learn}"], "en", hand)
        parts = app.assemble(ground, hand)
        seen = [Reading(Trace.GATEWAY, "00:1a:2b:3c:4d:5e 10.0.0.1")]
        answer = Event()
        answer.set()
        made = Learning(parts, hand, None, seen, answer)  # type: ignore[arg-type]  # see below
        parts.commands.days_changed = lambda: made.changed.append(1)
        made.looker = PlaceLooker(parts, owner, made.networks)
        (hand.work if there else hand.rest)(30 * MINUTE)
        parts.tracker.look()
        begun.append(made)
        return made

    yield learning
    for each in begun:
        each.looker.close()
    owner.deleteLater()


def test_what_is_seen_while_somebody_is_there_is_noted(qtbot: QtBot, begin: Begin) -> None:
    learning = begin()

    learning.looker.active(True)
    learning.end_look()
    assert (learning.days(), learning.changed) == ([MONDAY], [1])

    learning.look()
    assert (len(learning.read), learning.changed) == (2, [1])


@pytest.mark.parametrize(
    ("start", "day"),
    [
        (datetime(2026, 3, 3, 1, tzinfo=AMSTERDAM), MONDAY),
        (datetime(2026, 3, 3, 4, tzinfo=AMSTERDAM), date(2026, 3, 3)),
        (
            datetime(2026, 3, 30, 3, 0, tzinfo=AMSTERDAM),
            None,
        ),  # still Sunday
    ],
)
def test_what_is_seen_after_midnight_is_of_the_day_before(
    qtbot: QtBot, begin: Begin, start: datetime, day: date | None
) -> None:
    learning = begin(start=start)

    learning.look()

    assert learning.days() == ([] if day is None else [day])


@pytest.mark.parametrize(("learn", "there"), [("off", True), ("on", False)])
def test_nothing_is_read_unless_it_is_wanted_and_somebody_is_there(
    begin: Begin, learn: str, *, there: bool
) -> None:
    learning = begin(learn=learn, there=there)

    learning.looker.look()

    assert learning.read == []


def test_one_look_at_a_time_is_enough(begin: Begin) -> None:
    learning = begin()
    learning.answer.clear()

    learning.looker.look()
    learning.looker.look()
    learning.answer.set()
    learning.end_look()

    assert (learning.read, learning.days()) == ([1], [MONDAY])


def test_a_damaged_file_is_logged_once_and_left_as_it_is(
    qtbot: QtBot, begin: Begin, caplog: pytest.LogCaptureFixture
) -> None:
    learning = begin()
    path = learning.parts.ground.data.places
    path.write_text("{")
    caplog.set_level(logging.WARNING)

    learning.look()
    learning.look()

    assert caplog.messages == ["places are not learned: places.json cannot be read"]
    assert path.read_text() == "{"


def test_a_screen_without_a_name_tells_nothing(qtbot: QtBot) -> None:
    assert screens_now() == Reading(
        Trace.SCREENS, None, Phrase("no screen besides the laptop's own")
    )


@pytest.fixture
def card(qtbot: QtBot, fake_desk: FakeDesk) -> Iterator[LearnedPlaces]:
    days = [12]
    fake_desk.places = Places(lambda: days[0])
    fake_desk.does = {"places forget": lambda: days.__setitem__(0, 0)}
    host = QWidget()
    qtbot.addWidget(host)
    made = LearnedPlaces(fake_desk.desk(), host)
    host.show()
    yield made
    host.close()


def test_the_settings_say_what_is_kept_and_forget_it(
    qtbot: QtBot, card: LearnedPlaces
) -> None:
    assert "12 days" in card.about.text()

    with qtbot.waitSignal(card.told) as told:
        QTest.keyClick(card.forget, Qt.Key.Key_Space)

    assert told.args == ["Networks and screens are forgotten."]
    assert card.about.text() == "Nothing is kept of networks or screens."
    assert not card.forget.isEnabled()


def test_what_cannot_be_forgotten_is_said(
    qtbot: QtBot, card: LearnedPlaces, fake_desk: FakeDesk
) -> None:
    fake_desk.refusal = "places.json cannot be removed"

    with qtbot.waitSignal(card.refused) as refused:
        card.forget.click()

    assert str(refused.args[0]) == "places.json cannot be removed"
    assert card.forget.isEnabled()


def test_it_is_found_by_its_words(card: LearnedPlaces) -> None:
    assert card.narrow("forget network")
    assert not card.narrow("volume")
    assert card.isHidden()


def test_a_file_that_cannot_be_read_can_be_forgotten(begin: Begin, qtbot: QtBot) -> None:
    learning = begin()
    learning.parts.ground.data.places.write_text("{")
    host = QWidget()
    qtbot.addWidget(host)
    desk = FakeDesk(learning.parts.ground.data.path)
    desk.places = places_of(learning.parts.ground)

    card = LearnedPlaces(desk.desk(), host)

    assert card.about.text().startswith("places.json cannot be read.")
    assert card.forget.isEnabled()
