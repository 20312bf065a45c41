"""Where the keyboard is can be seen, on every page and in every palette."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hybridwell.ui.theme import Theme
from hybridwell.ui.window import PAGES, MainWindow  # noqa: TID253 - it is tested here
from tests.fakes import FakeDesk

STRONG = Qt.FocusReason.TabFocusReason


def stops(page: QWidget) -> list[QWidget]:
    """Return what Tab comes to on a page."""
    return [
        each
        for each in page.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.isVisible()
        and each.isEnabled()
    ]


@pytest.mark.parametrize("contrast", ["normal", "high"])
@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("page", PAGES)
def test_what_has_the_keyboard_looks_different(
    qtbot: QtBot, fake_desk: FakeDesk, theme: Theme, page: str, look: str, contrast: str
) -> None:
    theme.choose(look, contrast)
    window = MainWindow(fake_desk.desk(), theme)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.open_page(page)
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(getattr(window.page(page), "settled", lambda: True))
    shown = stops(window.page(page))
    unseen = []
    for each in shown:
        window.setFocus(STRONG)
        QApplication.processEvents()
        before = each.grab().toImage()
        each.setFocus(STRONG)
        QApplication.processEvents()
        if each.grab().toImage() == before:
            unseen.append(each)
    theme.choose("light", "normal")

    assert shown
    assert not unseen
