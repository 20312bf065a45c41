"""A demo says that it is one, everywhere; and its pages are pictured without a screen."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hybridwell.domain.calendar import Period
from hybridwell.ui import gallery
from hybridwell.ui.demo_banner import DemoBanner
from hybridwell.ui.desk import Desk
from hybridwell.ui.file_choice import Wish
from hybridwell.ui.theme import Theme
from hybridwell.ui.tray import Tray
from tests.demo_years import demo_parts
from tests.fakes import FakeDesk


@pytest.fixture
def demo(qapp: QApplication) -> Iterator[Desk]:
    with demo_parts() as parts:
        yield gallery.desk_for(parts)


def free(window: QWidget) -> None:
    window.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_every_page_and_the_title_say_that_it_is_a_demo(
    demo: Desk, theme: Theme, qtbot: QtBot
) -> None:
    window = gallery.open_window(demo, theme)
    (banner,) = window.findChildren(DemoBanner)

    for page in gallery.pages():
        window.open_page(page)
        assert banner.isVisible()
        assert banner.text() == "Demo: made-up data"
    assert window.windowTitle() == "HybridWell – demo with made-up data"
    free(window)


def test_the_window_of_real_data_says_nothing_of_the_kind(
    fake_desk: FakeDesk, theme: Theme, qtbot: QtBot
) -> None:
    window = gallery.open_window(fake_desk.desk(), theme)

    assert window.findChildren(DemoBanner) == []
    assert window.windowTitle() == "HybridWell"
    free(window)


def test_the_tray_says_demo_first(fake_desk: FakeDesk, qtbot: QtBot) -> None:
    tray = Tray(replace(fake_desk.desk(), demo=True))

    first = tray.menu.actions()[0]

    assert (first.text(), first.isEnabled()) == ("Demo: made-up data", False)
    assert tray.icon.toolTip().startswith("Demo: made-up data\n")
    tray.icon.hide()


def test_the_name_of_a_file_for_payroll_says_demo() -> None:
    month = Period.month(date(2026, 10, 1))

    of_a_demo = Wish(month, "csv", closed=True, close=False, demo=True)
    draft = Wish(month, "csv", closed=False, close=False, demo=True)

    assert of_a_demo.proposal.name == "hybridwell-2026-10-demo.csv"
    assert draft.proposal.name == "hybridwell-2026-10-demo-draft.csv"


def test_every_page_is_pictured_in_light_and_dark_and_has_a_title(
    theme: Theme, qtbot: QtBot
) -> None:
    with demo_parts() as parts:
        shown = gallery.Gallery(parts, theme)
        titles = dict(shown.titles())
        pictures = {name: QImage.fromData(content) for name, content in shown.pictures()}

    assert list(titles) == list(pictures)
    assert titles["week-dark"] == "Week, dark"
    assert {(each.width(), each.height()) for each in pictures.values()} == {(1000, 680)}
    assert pictures["week"] != pictures["week-dark"]
    theme.follow(gallery.LOOKS[""])


def test_a_page_that_is_not_settled_is_waited_for(qtbot: QtBot) -> None:
    page = Slow()
    qtbot.addWidget(page)
    page.show()

    gallery.come_to_rest(page, page)

    assert page.asked == 5


class Slow(QWidget):
    """Comes to rest when it is asked for the fifth time."""

    asked = 0

    def settled(self) -> bool:
        self.asked += 1
        return self.asked >= 5
