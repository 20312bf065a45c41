"""With text at 200 % every page stays whole: what has no room scrolls into view."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from hybridwell.ui.text_size import USUAL_TEXT, scaled
from hybridwell.ui.theme import Theme
from hybridwell.ui.window import PAGES, MainWindow  # noqa: TID253 - it is tested here
from tests.fakes import FakeDesk, dutch


@pytest.fixture(autouse=True)
def large(qapp: QApplication, theme: Theme) -> Iterator[None]:
    """Double the text of the program for a while."""
    usual = qapp.font()
    font = qapp.font()
    font.setPointSizeF(2 * USUAL_TEXT)
    qapp.setFont(font)
    yield
    qapp.setFont(usual)


@pytest.fixture
def window(qtbot: QtBot, fake_desk: FakeDesk, theme: Theme) -> MainWindow:
    fake_desk.language = dutch()
    made = MainWindow(fake_desk.desk(), theme)
    qtbot.addWidget(made)
    made.resize(1000, 680)
    made.show()
    return made


def cut_off(label: QLabel) -> bool:
    """Tell whether a label has less room than its words take."""
    if label.text().endswith("…") and label.toolTip():
        return False  # shortened on purpose: its tooltip has all of it
    if not label.text() or not label.isVisible():
        return False
    if label.wordWrap():
        return label.height() < label.heightForWidth(label.width())
    return label.width() < label.sizeHint().width()


def squeezed(button: QPushButton) -> bool:
    words = QFontMetrics(button.font()).horizontalAdvance(button.text())
    return button.isVisible() and button.width() < words


def frame(window: MainWindow) -> QScrollArea:
    """Return the frame that scrolls the pages."""
    found = window.findChild(QScrollArea, "pages")
    assert found is not None
    return found


def test_lengths_grow_with_the_text_of_the_user() -> None:
    assert scaled(100) == 200


@pytest.mark.parametrize("page", PAGES)
def test_no_word_of_a_page_is_cut_off(qtbot: QtBot, window: MainWindow, page: str) -> None:
    window.open_page(page)
    shown = window.page(page)
    qtbot.waitUntil(shown.isVisible)

    qtbot.waitUntil(lambda: not any(map(cut_off, shown.findChildren(QLabel))))
    qtbot.waitUntil(lambda: not any(map(squeezed, shown.findChildren(QPushButton))))


def test_the_navigation_is_as_wide_as_its_words(window: MainWindow) -> None:
    ways = window.navigation.findChildren(QPushButton)

    assert all(each.width() >= each.sizeHint().width() for each in ways)
    assert not [each.text() for each in window.navigation.findChildren(QLabel)
                if cut_off(each)]  # fmt: skip


def test_a_calendar_that_is_too_wide_scrolls(qtbot: QtBot, window: MainWindow) -> None:
    window.open_page("month")
    area = frame(window)

    qtbot.waitUntil(lambda: area.horizontalScrollBar().maximum() > 0)
    assert window.width() == 1000


def test_what_the_keyboard_comes_to_is_scrolled_into_view(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.open_page("month")
    area = frame(window)
    last: QWidget = window.page("month").head.later  # type: ignore[attr-defined]
    before: QWidget = window.page("month").head.now  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: area.horizontalScrollBar().maximum() > 0)
    before.setEnabled(True)
    last.setEnabled(True)

    before.setFocus()
    before.focusNextChild()

    assert area.horizontalScrollBar().value() > 0
