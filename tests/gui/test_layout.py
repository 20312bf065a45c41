"""Every page in each language, look, size and letter: nothing is cut off or overlaps."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from hybridwell.ui import gallery
from hybridwell.ui.page_stack import PageScroll
from hybridwell.ui.theme import Theme
from hybridwell.ui.wrapped_button import WrappedButton
from tests.demo_years import demo_parts
from tests.gui.layout_checks import cut_off, faults, overlapping, sticking_out

TWO_DIMENSIONS = {"month"}
"""A calendar may be wider than a window of large letters (WCAG 2.2, 1.4.10)."""
VIEWS = (
    (Qt.ColorScheme.Light, QSize(1000, 680)),
    (Qt.ColorScheme.Dark, QSize(1600, 1000)),
    (Qt.ColorScheme.Dark, QSize(1000, 680)),
)
"""Back to the smaller window at last: what has grown must shrink again."""


@pytest.fixture(params=(10, 20))
def letters(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[int]:
    """Set the size of the user's own letters, and set it back."""
    before = QFont(qapp.font())
    other = QFont(before)
    other.setPointSizeF(request.param)
    qapp.setFont(other)
    yield request.param
    qapp.setFont(before)


def scrolls(window: QWidget, *, sideways: bool = False) -> bool:
    """Tell whether a page is larger than its room, or wider."""
    (scroll,) = window.findChildren(PageScroll)
    down = 0 if sideways else scroll.verticalScrollBar().maximum()
    return bool(down or scroll.horizontalScrollBar().maximum())


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_nothing_is_cut_off_or_overlaps_on_any_page(
    lang: str, letters: int, theme: Theme, qtbot: QtBot
) -> None:
    found: list[str] = []
    with demo_parts(lang) as parts:
        window = gallery.open_window(gallery.desk_for(parts), theme)
        for scheme, size in VIEWS:
            theme.follow(scheme)
            window.resize(size)
            for page in gallery.pages():
                window.open_page(page)
                gallery.come_to_rest(window, window.page(page))
                where = f"{page} {scheme.name} {size.width()}"
                found += [f"{where}: {fault}" for fault in faults(window)]
                if letters == 10 and scrolls(window):
                    found.append(f"{where}: it scrolls")
                if page not in TWO_DIMENSIONS and scrolls(window, sideways=True):
                    found.append(f"{where}: it scrolls sideways")
        window.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        theme.follow(Qt.ColorScheme.Light)

    assert not found, "\n".join(found)


@pytest.fixture
def sheet(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(300, 200)
    qtbot.addWidget(made)
    made.show()
    return made


def placed(widget: QWidget, *box: int) -> None:
    widget.setGeometry(*box)
    widget.show()


def test_a_text_with_too_little_room_is_found(sheet: QWidget) -> None:
    label, button = QLabel("Schermtijd vandaag", sheet), QPushButton("Opslaan…", sheet)
    placed(label, 0, 0, 40, 30)
    placed(button, 0, 100, 200, 9)

    found = list(cut_off(sheet))

    assert ["too narrow" in found[0], "too low" in found[1]] == [True, True]


def test_a_text_that_wraps_is_too_low_only_if_its_lines_are(sheet: QWidget) -> None:
    label = QLabel("Elke zin hier heeft twee of drie regels nodig", sheet)
    label.setWordWrap(True)
    placed(label, 0, 0, 120, 20)
    (fault,) = cut_off(sheet)

    placed(label, 0, 0, 120, 100)

    assert "too low" in fault
    assert list(cut_off(sheet)) == []


def test_a_text_that_is_shortened_on_purpose_is_none(sheet: QWidget) -> None:
    label = QLabel("Een lange na…", sheet)
    label.setToolTip("Een lange naam")
    placed(label, 0, 0, 20, 30)

    assert list(cut_off(sheet)) == []


def test_widgets_over_each_other_are_found(sheet: QWidget) -> None:
    one, other = QLabel("een", sheet), QLabel("twee", sheet)
    placed(one, 0, 0, 100, 30)
    placed(other, 90, 0, 100, 30)
    (fault,) = overlapping(sheet)

    placed(other, 100, 0, 100, 30)

    assert "lies over" in fault
    assert list(overlapping(sheet)) == []


def test_what_sticks_out_is_found_unless_it_scrolls(sheet: QWidget) -> None:
    label = QLabel("buiten", sheet)
    placed(label, 250, 0, 100, 30)
    assert len(list(sticking_out(sheet))) == 1

    scroll = QScrollArea(sheet)
    scroll.setWidget(label)
    placed(scroll, 0, 0, 60, 60)

    assert list(sticking_out(sheet)) == []


def test_what_cannot_be_scrolled_to_is_found(sheet: QWidget) -> None:
    label = QLabel("buiten", sheet)
    label.setMinimumWidth(100)
    scroll = QScrollArea(sheet)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(label)
    placed(scroll, 0, 0, 60, 60)

    (fault,) = sticking_out(sheet)

    assert "only scrolls down" in fault


def test_a_button_that_wraps_is_too_low_only_if_its_lines_are(sheet: QWidget) -> None:
    button = WrappedButton("De afspraak heeft geen personeelsnummer", sheet)
    placed(button, 0, 0, 180, 28)
    (fault,) = cut_off(sheet)

    placed(button, 0, 0, 180, button.heightForWidth(180))

    assert "too low" in fault
    assert list(cut_off(sheet)) == []
