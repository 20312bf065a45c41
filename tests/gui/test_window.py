from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hybridwell.domain.movement.breaks import Held
from hybridwell.ui.theme import DARK, LIGHT, Theme
from hybridwell.ui.window import PAGES, MainWindow  # noqa: TID253 - it is what is tested
from tests.fakes import FakeDesk, dutch, made_up_view


@pytest.fixture
def window(qtbot: QtBot, fake_desk: FakeDesk, theme: Theme) -> Iterator[MainWindow]:
    made = MainWindow(fake_desk.desk(), theme)
    made.show()
    qtbot.waitExposed(made)
    yield made
    free(made)


def free(window: QWidget) -> None:
    """Close a window and let Qt delete it, if that has not happened yet."""
    try:
        window.close()
    except RuntimeError:
        return  # it is gone already
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_it_opens_on_today_at_a_friendly_size(window: MainWindow) -> None:
    assert window.pages.currentWidget() is window.page("today")
    assert (window.width(), window.height()) == (1000, 680)


def test_everything_fits_at_that_size_in_dutch_too_and_in_trouble(
    qtbot: QtBot, fake_desk: FakeDesk, theme: Theme
) -> None:
    fake_desk.language = dutch()
    fake_desk.shown = made_up_view(trouble="De registratie kan niet worden bewaard.")
    window = MainWindow(fake_desk.desk(), theme)
    window.show()

    for page in PAGES:
        window.open_page(page)
        wanted = window.pages.minimumSizeHint()
        assert window.navigation.width() + wanted.width() <= 1000
        assert wanted.height() <= 680
    free(window)


def test_keys_turn_the_pages(qtbot: QtBot, window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.pages.currentWidget() is window.page("week")

    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.pages.currentWidget() is window.page("month")

    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.pages.currentWidget() is window.page("today")

    last = Qt.Key(Qt.Key.Key_0 + len(PAGES))
    QTest.keyClick(window, last, Qt.KeyboardModifier.ControlModifier)
    assert window.pages.currentWidget() is window.page("self-test")


def test_tab_reaches_every_button_and_chart_of_a_page(
    qtbot: QtBot, window: MainWindow
) -> None:
    for page in PAGES:
        window.open_page(page)
        reached = set()
        for _ in range(90):
            QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
            reached.add(window.focusWidget())
        assert _to_be_reached(window) <= reached


def _to_be_reached(window: MainWindow) -> set[QWidget]:
    # Of the choice of pages one button is reached by Tab, the others by arrows.
    page = window.page(PAGES[window.navigation.number])
    return {
        each
        for each in page.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.isVisible()
        and each.isEnabled()
    }


def test_every_control_has_a_name_for_screen_readers(
    qtbot: QtBot, window: MainWindow
) -> None:
    for page in PAGES:
        window.open_page(page)
        qtbot.waitUntil(getattr(window.page(page), "settled", lambda: True))
        nameless = [
            each
            for each in _to_be_reached(window)
            if not (each.accessibleName() or each.property("text"))
        ]
        assert nameless == []


def test_size_and_page_are_remembered(
    qtbot: QtBot, window: MainWindow, fake_desk: FakeDesk, theme: Theme
) -> None:
    window.open_page("week")
    window.resize(1000, 720)
    free(window)

    again = MainWindow(fake_desk.desk(), theme)

    assert again.pages.currentWidget() is again.page("week")
    assert again.height() == 720  # the width is cut to the screen of the test
    free(again)


def test_a_damaged_memory_is_forgotten(fake_desk: FakeDesk, theme: Theme) -> None:
    (fake_desk.data_dir / "window.ini").write_text("[General]\ngeometry=x\npage=moon\n")

    window = MainWindow(fake_desk.desk(), theme)

    assert window.pages.currentWidget() is window.page("today")
    assert window.width() == 1000
    free(window)


def test_a_closed_window_is_freed(qtbot: QtBot, fake_desk: FakeDesk, theme: Theme) -> None:
    window = MainWindow(fake_desk.desk(), theme)
    window.show()
    gone: list[bool] = []
    window.destroyed.connect(lambda *_: gone.append(True))

    with qtbot.waitSignal(window.closed):
        window.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert gone == [True]
    fake_desk.tell(made_up_view())  # nobody listens any more


def test_the_foot_tells_privacy_and_the_next_break(
    window: MainWindow, fake_desk: FakeDesk
) -> None:
    assert window.navigation.private.text() == "Everything stays on this computer."
    assert window.next_break.text() == "Next movement break 12:20"

    fake_desk.tell(made_up_view(held_by=Held.PAUSED))

    assert window.next_break.text() == "Breaks paused until 13:00"


def test_it_follows_the_system_into_the_dark(window: MainWindow, theme: Theme) -> None:
    before = window.grab().toImage().pixelColor(5, 300)

    hints = QApplication.styleHints()
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)  # as the desktop does
    after = window.grab().toImage().pixelColor(5, 300)
    theme.follow(Qt.ColorScheme.Unknown)

    assert (before.name().upper(), after.name().upper()) == (
        LIGHT.background,
        DARK.background,
    )
