"""A page stands with what there is: a font, a picture or a translation may be missing."""

import logging
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hybridwell.language import Language
from hybridwell.ui.cards import LineCard
from hybridwell.ui.pictures import outline, pixmap
from hybridwell.ui.theme import Theme, base_font
from hybridwell.ui.window import PAGES, MainWindow  # noqa: TID253 - it is tested here
from tests.fakes import FakeDesk


@pytest.fixture
def no_such_font(qapp: QApplication) -> Iterator[None]:
    usual = qapp.font()
    qapp.setFont(base_font(QFont("No Such Family", 11)))
    yield
    qapp.setFont(usual)


def open_window(qtbot: QtBot, desk: FakeDesk, theme: Theme) -> MainWindow:
    window = MainWindow(desk.desk(), theme)
    qtbot.addWidget(window)
    window.show()
    return window


def wait_for_words(qtbot: QtBot, page: QWidget) -> None:
    labels = page.findChildren(QLabel)
    qtbot.waitUntil(lambda: any(each.text() for each in labels if each.isVisible()))


@pytest.mark.parametrize("page", PAGES)
def test_a_font_that_is_missing_is_another_font(
    no_such_font: None, qtbot: QtBot, fake_desk: FakeDesk, theme: Theme, page: str
) -> None:
    window = open_window(qtbot, fake_desk, theme)
    window.open_page(page)

    wait_for_words(qtbot, window.page(page))
    assert QFontInfo(window.font()).family()


def test_a_picture_that_is_missing_is_blank_and_logged(
    qapp: QApplication, caplog: pytest.LogCaptureFixture
) -> None:
    outline.cache_clear()
    with caplog.at_level(logging.WARNING):
        blank = pixmap("no-such-picture", "#000000").toImage()
        pixmap("no-such-picture", "#000000")

    assert not any(blank.pixelColor(x, y).alpha() for x in range(18) for y in range(18))
    assert [record.getMessage() for record in caplog.records] == [
        "there is no picture 'no-such-picture'"
    ]


def test_a_card_without_its_picture_still_says_its_line(qtbot: QtBot, theme: Theme) -> None:
    parent = QLabel()
    qtbot.addWidget(parent)
    card = LineCard("note", "no-such-picture", parent)

    card.show_line("Everything else is there.", theme.palette.brand)

    assert card.text.text() == "Everything else is there."


@pytest.mark.parametrize("page", PAGES)
def test_a_page_whose_texts_are_not_translated_is_in_english(
    qtbot: QtBot, fake_desk: FakeDesk, theme: Theme, page: str
) -> None:
    fake_desk.language = Language("nl")
    window = open_window(qtbot, fake_desk, theme)
    window.open_page(page)

    wait_for_words(qtbot, window.page(page))
