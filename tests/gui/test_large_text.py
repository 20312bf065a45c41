"""With text at 200 % every page stays whole: what has no room scrolls into view."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from hybridwell.language import Language
from hybridwell.ui.export_dialog import ExportDialog
from hybridwell.ui.folding_row import FoldingRow
from hybridwell.ui.text_size import USUAL_TEXT, scaled
from hybridwell.ui.theme import Theme
from hybridwell.ui.window import PAGES, MainWindow  # noqa: TID253 - it is tested here
from tests.days import TODAY, agreed, claim, day, open_day
from tests.fakes import FakeDesk, dutch
from tests.gui.layout_checks import faults


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


def test_a_window_that_is_too_small_scrolls(qtbot: QtBot, window: MainWindow) -> None:
    window.open_page("week")
    area = frame(window)

    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    assert window.width() == 1000


@pytest.mark.parametrize("page", ["today", "week", "workstation", "self-test"])
def test_what_stands_beside_each_other_goes_below_and_back(
    qtbot: QtBot, window: MainWindow, page: str
) -> None:
    window.open_page(page)
    area, rows = frame(window), window.page(page).findChildren(FoldingRow)

    qtbot.waitUntil(lambda: any(row.folded for row in rows))
    assert area.horizontalScrollBar().maximum() == 0

    window.resize(2400, 1000)
    qtbot.waitUntil(lambda: not any(row.folded for row in rows))


def test_the_claim_stands_below_a_month_of_large_letters(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.open_page("month")
    month = window.page("month")
    views: QWidget = month.views  # type: ignore[attr-defined]
    card: QWidget = month.card  # type: ignore[attr-defined]

    qtbot.waitUntil(lambda: card.y() > views.geometry().bottom())


def test_what_the_keyboard_comes_to_is_scrolled_into_view(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.open_page("month")
    area, head = frame(window), window.page("month").head  # type: ignore[attr-defined]
    last: QWidget = head.later
    before: QWidget = head.now
    qtbot.waitUntil(lambda: area.horizontalScrollBar().maximum() > 0)
    before.setEnabled(True)
    last.setEnabled(True)

    before.setFocus()
    before.focusNextChild()

    assert area.horizontalScrollBar().value() > 0


@pytest.mark.parametrize("lang", ["en", "nl"])
def test_nothing_of_the_month_for_payroll_is_cut_off(qtbot: QtBot, lang: str) -> None:
    quiet = claim(day(2, "home"), of=agreed("40"))
    open_days = [open_day(number, "home") for number in range(3, 7)]
    busy = claim(day(2, "home+office"), *open_days, of=agreed("40"))
    found = {TODAY.month: quiet, TODAY.month - 1: busy}
    language = dutch() if lang == "nl" else Language()
    dialog = ExportDialog(language, TODAY, lambda month: found[month.first.month])
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: not faults(dialog))

    dialog.back.click()

    qtbot.waitUntil(lambda: not faults(dialog))
