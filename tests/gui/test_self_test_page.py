from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hybridwell.check import Check, State
from hybridwell.errors import Phrase
from hybridwell.ui.desk import View
from hybridwell.ui.self_test_cards import PartRow
from hybridwell.ui.self_test_page import SelfTestPage
from hybridwell.ui.theme import DARK, Theme
from tests.checks import made_up_checks
from tests.fakes import FakeDesk, made_up_view

Show = Callable[[], SelfTestPage]


def rest(qtbot: QtBot, page: SelfTestPage) -> None:
    """Wait for the answers, and until the rows that they need are laid out."""
    qtbot.waitUntil(page.settled)
    QApplication.sendPostedEvents()


@pytest.fixture
def show(qtbot: QtBot, fake_desk: FakeDesk, theme: Theme) -> Iterator[Show]:
    """Show the page at once, whatever is still being tested."""
    host = QWidget()
    qtbot.addWidget(host)

    def made() -> SelfTestPage:
        page = SelfTestPage(fake_desk.desk(), theme, host)
        host.resize(816, 680)
        page.resize(816, 680)
        host.show()
        page.show()
        return page

    yield made
    host.close()


@pytest.fixture
def page(qtbot: QtBot, show: Show) -> SelfTestPage:
    made = show()
    rest(qtbot, made)
    return made


def row(page: SelfTestPage, name: str) -> PartRow:
    return page.sheet.rows[name]


def click(button: QPushButton | None) -> None:
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def failing(name: str) -> list[Check]:
    return [
        replace(check, state=State.FAILS) if check.name == name else check
        for check in made_up_checks()
    ]


def test_every_part_is_told_with_a_word(page: SelfTestPage) -> None:
    assert len(page.sheet.rows) == len(made_up_checks())
    assert row(page, "tray").word.text() == "Works"
    assert row(page, "tray").says.text() == "The icon is shown."
    assert row(page, "meeting: camera").word.text() == "Unknown"
    assert page.verdict.good.text.text() == "Nothing fails. Unknown here: Camera."


def test_what_fails_is_told_above_and_with_advice(
    qtbot: QtBot, show: Show, fake_desk: FakeDesk
) -> None:
    fake_desk.checks = lambda: failing("sounds")
    page = show()
    rest(qtbot, page)

    assert page.verdict.bad.isVisible()
    assert page.verdict.bad.text.text().startswith("Does not work: Sounds.")
    qtbot.waitUntil(row(page, "sounds").advice.isVisible)
    assert not row(page, "tray").advice.isVisible()


def test_a_slow_test_does_not_stop_the_window(
    qtbot: QtBot, show: Show, fake_desk: FakeDesk
) -> None:
    answered = Event()
    fake_desk.checks = lambda: made_up_checks() if answered.wait(10) else []

    page = show()

    assert page.verdict.good.text.text() == "Testing…"
    assert not page.copy.isEnabled()
    answered.set()
    rest(qtbot, page)
    assert page.copy.isEnabled()


def test_a_page_that_is_gone_is_not_told(
    qtbot: QtBot, show: Show, fake_desk: FakeDesk
) -> None:
    answered = Event()
    fake_desk.checks = lambda: made_up_checks() if answered.wait(10) else []
    page = show()
    with qtbot.waitSignal(page.destroyed):
        page.deleteLater()

    with qtbot.waitSignal(fake_desk.news.tested):
        answered.set()


def test_it_tests_again_when_it_is_asked_to(
    qtbot: QtBot, page: SelfTestPage, fake_desk: FakeDesk
) -> None:
    fake_desk.checks = lambda: failing("tray")

    click(page.again)
    rest(qtbot, page)

    assert row(page, "tray").word.text() == "Does not work"


def test_it_tests_again_when_it_is_shown_again(
    qtbot: QtBot, page: SelfTestPage, fake_desk: FakeDesk
) -> None:
    page.hide()
    fake_desk.checks = lambda: failing("tray")

    page.show()
    rest(qtbot, page)

    assert row(page, "tray").word.text() == "Does not work"


def seen(idle: timedelta | None) -> View:
    """Return a view with another answer of the sensor; None: there is no answer."""
    view = made_up_view()
    assert view.session.sample is not None
    sample = replace(view.session.sample, idle=idle)
    return replace(view, session=replace(view.session, sample=sample))


def test_the_idle_time_is_live(
    qtbot: QtBot, page: SelfTestPage, fake_desk: FakeDesk
) -> None:
    fake_desk.shown = seen(timedelta(seconds=42))
    qtbot.waitUntil(lambda: row(page, "idle time").says.text() == "Last input 42 s ago.")

    fake_desk.shown = seen(None)
    qtbot.waitUntil(lambda: row(page, "idle time").word.text() == "Does not work")
    assert page.verdict.bad.isVisible()


def test_a_hidden_page_asks_for_nothing(page: SelfTestPage) -> None:
    assert page._second.isActive()

    page.hide()

    assert not page._second.isActive()


def test_a_trial_says_in_its_row_how_it_went(qtbot: QtBot, page: SelfTestPage) -> None:
    folder = row(page, "folder")

    click(folder.trial)

    assert folder.says.text() == "…"
    rest(qtbot, page)
    assert folder.says.text() == "A file was written, read back and removed."


def test_a_trial_is_not_begun_twice(
    qtbot: QtBot, page: SelfTestPage, fake_desk: FakeDesk
) -> None:
    answered, begun = Event(), list[str]()

    def wait(name: str) -> Check:
        begun.append(name)
        answered.wait(10)
        return Check(name, State.WORKS, Phrase("in use now"))

    fake_desk.trial = wait
    click(row(page, "sounds").trial)
    click(row(page, "sounds").trial)
    answered.set()

    rest(qtbot, page)
    assert begun == ["sounds"]


def test_a_trial_that_breaks_off_is_told(
    qtbot: QtBot, page: SelfTestPage, fake_desk: FakeDesk
) -> None:
    def break_off(_name: str) -> Check:
        raise ZeroDivisionError

    fake_desk.trial = break_off

    click(row(page, "sounds").trial)
    rest(qtbot, page)

    assert row(page, "sounds").word.text() == "Does not work"
    assert row(page, "sounds").says.text().startswith("The test broke off;")


def test_a_test_that_breaks_off_keeps_what_was_known(
    qtbot: QtBot, page: SelfTestPage, fake_desk: FakeDesk
) -> None:
    fake_desk.checks = list

    click(page.again)
    rest(qtbot, page)

    assert row(page, "running").word.text() == "Does not work"
    assert row(page, "tray").word.text() == "Works"


def test_the_report_is_copied_without_names(page: SelfTestPage) -> None:
    click(page.copy)

    text = QGuiApplication.clipboard().text()
    assert text.startswith("HybridWell, Self-test\n\nScreen time\n- Keyboard and pointer")
    assert str(Path.home()) not in text


def test_the_button_says_that_it_was_copied_until_the_next_test(
    qtbot: QtBot, page: SelfTestPage
) -> None:
    click(page.copy)
    assert page.copy.text() == "Copied"

    click(page.again)
    assert page.copy.text() == "Copy report"
    rest(qtbot, page)


def test_a_row_is_read_aloud_as_one(page: SelfTestPage) -> None:
    assert row(page, "tray").accessibleName() == (
        "Tray icon: Works. The icon is shown. The ring in the panel of your desktop."
    )


def test_testing_again_leaves_the_keyboard_where_it_was(
    qtbot: QtBot, page: SelfTestPage
) -> None:
    button = row(page, "folder").trial
    assert button is not None
    page.window().activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)

    page.test()
    rest(qtbot, page)

    assert button.hasFocus()


def test_a_button_below_is_scrolled_to_when_the_keyboard_gets_there(
    qtbot: QtBot, page: SelfTestPage
) -> None:
    page.window().activateWindow()
    button = row(page, "sounds").trial
    assert button is not None
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)

    QTest.keyClick(button, Qt.Key.Key_Tab)

    below = row(page, "folder").trial
    assert below is not None
    assert below.hasFocus()
    assert (
        page.sheet.viewport()
        .rect()
        .contains(below.mapTo(page.sheet.viewport(), below.rect().center()))
    )


def test_no_text_is_cut_off(page: SelfTestPage, qtbot: QtBot) -> None:
    rows = page.sheet.rows.values()
    labels = [label for each in rows for label in (each.word, each.says)]

    # The rows are laid out once their answers are in.
    qtbot.waitUntil(
        lambda: all(each.height() >= each.heightForWidth(each.width()) for each in labels)
    )
    assert all(each.width() >= each.minimumSizeHint().width() for each in labels)


def test_it_turns_dark_with_the_system(page: SelfTestPage, theme: Theme) -> None:
    theme.follow(Qt.ColorScheme.Dark)
    ink = row(page, "tray").word.palette().windowText().color().name()
    theme.follow(Qt.ColorScheme.Light)

    assert ink.upper() == DARK.brand
