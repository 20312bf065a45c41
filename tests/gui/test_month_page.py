import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.claim import Claim
from hybridwell.errors import StoreError
from hybridwell.ui import gallery
from hybridwell.ui.month_page import MonthPage
from hybridwell.ui.preview_dialog import PreviewDialog
from hybridwell.ui.theme import LIGHT, Theme
from tests import months
from tests.fakes import FakeDesk, dutch, made_up_day, made_up_view, says
from tests.gui.layout_checks import faults
from tests.gui.pointer import hover

LEFT_BUTTON = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
TODAY = date(2026, 11, 23)


def november(*numbers: int) -> tuple[date, ...]:
    return tuple(date(2026, 11, number) for number in numbers)


@pytest.fixture
def desk(fake_desk: FakeDesk) -> FakeDesk:
    fake_desk.show_month(*months.unsettled())
    return fake_desk


@pytest.fixture
def page(qtbot: QtBot, desk: FakeDesk, theme: Theme) -> Iterator[MonthPage]:
    host = QWidget()
    qtbot.addWidget(host)
    made = MonthPage(desk.desk(), theme, host)
    host.resize(816, 680)
    made.resize(816, 680)
    host.show()
    qtbot.waitUntil(lambda: bool(made.calendar.cells))
    yield made
    made.menu.hide()
    host.close()


def middle(page: MonthPage, number: int) -> QPoint:
    box = page.calendar.grid().cell(number - 1)
    return QPoint(round(box.middle), round(box.y + box.height / 2))


def press(page: MonthPage, *keys: Qt.Key, shift: bool = False) -> None:
    for key in keys:
        modifier = SHIFT if shift else Qt.KeyboardModifier.NoModifier
        QTest.keyClick(page.calendar, key, modifier)


def chosen(page: MonthPage) -> tuple[date, ...]:
    return tuple(cell.date for cell in page.calendar.chosen)


def line(menu: QMenu, text: str) -> QAction:
    return next(each for each in menu.actions() if each.text().startswith(text))


def click(button: QWidget) -> None:
    QTest.mouseClick(button, LEFT_BUTTON)


def said(page: MonthPage) -> str:
    """Return all that the card says between the sums and the buttons."""
    return "\n".join(label.text() for label in page.card.points.labels)


def overheard(desk: FakeDesk) -> list[str]:
    """Return a list of the periods for whose claim the desk will be asked."""
    asked: list[str] = []
    known = desk.claim

    def found(period: Period) -> Claim:
        asked.append(str(period))
        return known(period)

    desk.claim = found
    return asked


def test_it_begins_with_this_month_and_marks_no_day(page: MonthPage) -> None:
    assert page.head.heading.text() == "November 2026"
    assert chosen(page) == ()
    assert page.detail.text().startswith("Click a day")
    assert not page.head.now.isEnabled()


def test_one_walks_through_the_months_and_back(page: MonthPage, desk: FakeDesk) -> None:
    asked = overheard(desk)

    for button in (page.head.earlier, page.head.later, page.head.later):
        click(button)
    assert page.head.heading.text() == "December 2026"
    click(page.head.now)

    assert asked == ["2026-10", "2026-11", "2026-12", "2026-11"]


def test_page_keys_turn_the_month(page: MonthPage) -> None:
    QTest.keyClick(page.calendar, Qt.Key.Key_PageUp)
    assert page.head.heading.text() == "October 2026"

    QTest.keyClick(page.calendar, Qt.Key.Key_PageDown)
    assert page.head.heading.text() == "November 2026"


def test_no_month_lies_more_than_a_year_ahead(page: MonthPage) -> None:
    for _ in range(20):
        page.head.go_on()

    assert page.head.heading.text() == "November 2027"
    assert not page.head.later.isEnabled()


def test_who_is_paid_by_four_weeks_sees_and_closes_those(
    qtbot: QtBot, page: MonthPage, desk: FakeDesk, tmp_path: Path
) -> None:
    desk.pay_period = Period.four_weeks
    asked = overheard(desk)
    page.refresh()

    assert page.head.heading.text() == "Period 12 · 2–29 November 2026"
    assert page.head.now.text() == "This period"
    assert len(page.calendar.cells) == 28
    click(page.head.later)
    assert page.head.heading.text() == "Period 13 · 30 November 2026 – 3 January 2027"
    assert [cell.date.month for cell in page.calendar.cells if cell.turn] == [12, 1]
    page.go_to(date(2027, 1, 2))
    assert chosen(page) == (date(2027, 1, 2),)
    click(page.card.save_draft)
    assert choose_file(qtbot, page, tmp_path / "p.csv") == "hybridwell-2026-P13-draft.csv"
    assert asked[:2] == ["2026-P12", "2026-P13"]
    assert desk.asked[-1][1]["period"] == "2026-P13"


def test_arrows_begin_at_today_and_tell_each_day(page: MonthPage) -> None:
    press(page, Qt.Key.Key_Right)
    assert chosen(page) == november(23)
    assert page.detail.text() == (
        "Monday 23 November · today · Home · suggested · not confirmed"
    )

    press(page, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Right)
    assert page.detail.text() == "Tuesday 10 November · Office · Commute 48 km, €12.00"
    assert page.calendar.accessibleDescription() == page.detail.text()


def test_home_end_and_escape_do_what_they_say(page: MonthPage) -> None:
    press(page, Qt.Key.Key_End)
    assert chosen(page) == november(30)
    press(page, Qt.Key.Key_Home)
    assert chosen(page) == november(1)
    press(page, Qt.Key.Key_Escape)
    assert chosen(page) == ()


def test_a_screen_reader_hears_the_month(page: MonthPage) -> None:
    assert page.calendar.accessibleName() == "November 2026"
    lines = page.calendar.accessibleDescription().splitlines()
    assert len(lines) == 21  # the weekdays; there is nothing to say of a weekend
    assert lines[7].endswith("choose one · home €2.45, commute €12.00")


def test_shift_and_arrows_mark_several_days_without_the_weekend(page: MonthPage) -> None:
    page.go_to(date(2026, 11, 5))

    press(page, Qt.Key.Key_Down, Qt.Key.Key_Right, shift=True)

    assert chosen(page) == november(5, 6, 12, 13)
    assert page.detail.text() == "4 days marked. Enter opens their menu."


def drag(page: MonthPage, start: int, end: int) -> None:
    """Drag as Qt sends it: a move with a button held, which QTest cannot."""

    def send(kind: QEvent.Type, number: int, held: Qt.MouseButton) -> None:
        at = QPointF(middle(page, number))
        button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else LEFT_BUTTON
        globally = page.calendar.mapToGlobal(at)
        none = Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(kind, at, globally, button, held, none)
        QApplication.sendEvent(page.calendar, event)

    send(QEvent.Type.MouseButtonPress, start, LEFT_BUTTON)
    send(QEvent.Type.MouseMove, end, LEFT_BUTTON)
    send(QEvent.Type.MouseButtonRelease, end, Qt.MouseButton.NoButton)


def test_a_drag_over_two_weeks_sets_all_days_in_one_command(
    page: MonthPage, desk: FakeDesk
) -> None:
    drag(page, 16, 25)
    line(page.menu, "Office").trigger()

    days = november(16, 17, 18, 23, 24, 25)
    assert desk.asked == [("day set", {"day": days, "places": ("office",)})]


def test_the_pointer_tells_a_day_and_leaving_ends_it(page: MonthPage) -> None:
    hover(page.calendar, middle(page, 13))
    assert page.detail.text() == "Friday 13 November · Leave"

    hover(page.calendar, QPoint(60, 40))
    assert page.detail.text().startswith("Click a day")


def test_a_click_on_a_day_opens_its_menu(page: MonthPage, desk: FakeDesk) -> None:
    QTest.mouseClick(page.calendar, LEFT_BUTTON, pos=middle(page, 24))

    assert page.menu.isVisible()
    assert page.menu.actions()[0].text() == "Tuesday 24 November"
    line(page.menu, "Confirm as suggested").trigger()
    assert desk.asked == [("day confirm", {"days": november(24)})]


def test_a_click_beside_the_days_marks_none(page: MonthPage) -> None:
    page.go_to(TODAY)
    QTest.mouseClick(page.calendar, LEFT_BUTTON, pos=QPoint(60, 60))

    assert chosen(page) == ()
    assert not page.menu.isVisible()


def test_the_right_button_keeps_what_is_marked(page: MonthPage) -> None:
    page.calendar.choose(1)
    page.calendar.choose(3, stretch=True)

    right = Qt.MouseButton.RightButton
    QTest.mouseClick(page.calendar, right, pos=middle(page, 3))

    assert chosen(page) == november(2, 3, 4)
    assert page.menu.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_a_key_opens_the_menu_at_what_is_most_likely(page: MonthPage, key: Qt.Key) -> None:
    press(page, key)

    assert page.menu.isVisible()
    assert page.menu.activeAction().text() == "Confirm as suggested"


def test_only_open_days_of_several_are_confirmed(page: MonthPage, desk: FakeDesk) -> None:
    page.calendar.choose(19)
    page.calendar.choose(27, stretch=True)  # the 20th is confirmed, the 28th is free
    press(page, Qt.Key.Key_Return)

    line(page.menu, "Confirm as suggested").trigger()

    assert desk.asked == [("day confirm", {"days": november(27)})]


def test_a_confirmed_day_offers_places_only(page: MonthPage, desk: FakeDesk) -> None:
    page.go_to(date(2026, 11, 3))
    press(page, Qt.Key.Key_Return)
    names = [each.text() for each in page.menu.actions() if each.text()]

    assert names[:3] == ["Tuesday 3 November", "Home", "Office"]
    assert not any(name.startswith("Pay") for name in names)
    two = line(page.menu, "Two places").menu()
    assert isinstance(two, QMenu)
    line(two, "Home + Office").trigger()
    places = ("home", "office")
    assert desk.asked == [("day set", {"day": november(3), "places": places})]


@pytest.mark.parametrize(
    ("text", "allowance"),
    [
        ("Pay the home-work day, €2.45", "home"),
        ("Pay the commute, €12.00", "commute"),
        ("Pay as agreed", "agreed"),
    ],
)
def test_of_two_allowances_one_is_chosen(
    page: MonthPage, desk: FakeDesk, text: str, allowance: str
) -> None:
    QTest.mouseClick(page.calendar, LEFT_BUTTON, pos=middle(page, 11))

    line(page.menu, text).trigger()

    wish = {"day": date(2026, 11, 11), "allowance": allowance}
    assert desk.asked == [("day choose", wish)]


def test_undo_takes_back_the_last_change_and_goes_there(
    page: MonthPage, desk: FakeDesk
) -> None:
    changed = ("2026-11-04", "2026-11-05", "2026-11-11", "2026-11-12")
    desk.answers["day undo"] = {"days": [{"date": day} for day in changed]}

    QTest.keyClick(page.calendar, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert desk.asked == [("day undo", {})]
    assert chosen(page) == november(4, 5, 11, 12)


def test_undo_turns_to_the_month_of_the_change(page: MonthPage, desk: FakeDesk) -> None:
    desk.answers["day undo"] = {"days": [{"date": "2026-10-06"}, {"date": "2026-11-03"}]}
    press(page, Qt.Key.Key_Return)

    line(page.menu, "Undo the last change").trigger()

    assert page.head.heading.text() == "October 2026"


def test_what_cannot_be_done_is_said_beside_the_page(
    page: MonthPage, desk: FakeDesk
) -> None:
    desk.refusal = "there is nothing to undo"
    page.undo()
    assert page.trouble.isVisible()
    assert page.trouble.text.text() == "There is nothing to undo."

    desk.refusal = ""
    page.undo()
    assert not page.trouble.isVisible()


def test_a_month_that_cannot_be_read_is_said(page: MonthPage, desk: FakeDesk) -> None:
    def spoiled(_period: Period) -> Claim:
        raise StoreError("batch {number} is not as it was closed", number=7)

    desk.claim = spoiled
    desk.news.days_changed.emit()

    assert page.trouble.text.text() == "Batch 7 is not as it was closed."


def test_a_problem_leads_to_its_day(page: MonthPage, desk: FakeDesk) -> None:
    first, second = page.card.points.buttons
    assert first.text() == "Wed 11 Nov: choose one"
    assert "choose one allowance" in first.toolTip()

    click(second)

    assert chosen(page) == november(23)
    assert page.window().focusWidget() is page.calendar


def test_the_card_says_sums_corrections_and_hints(page: MonthPage) -> None:
    labels = [label.text() for label in page.card.sums.findChildren(QLabel)]

    assert labels[-2:] == ["Total", "€90.11"]
    assert "April 2026: €0.96, the amount changed" in said(page)
    assert "The period ends on 30 November 2026" in said(page)
    assert page.card.state.text() == "Still open."
    assert not page.card.save_closed.isEnabled()


def test_many_problems_are_counted(page: MonthPage, desk: FakeDesk) -> None:
    days = months.november({})
    desk.show_month(days, months.claim_of(days))

    assert len(page.card.points.buttons) == 6
    assert "… and 10 more" in said(page)


def test_a_settled_month_says_what_closing_means(page: MonthPage, desk: FakeDesk) -> None:
    desk.show_month(*months.settled())

    assert page.card.save_closed.isEnabled()
    assert page.card.points.buttons == ()
    assert "filled in truthfully" in said(page)


def test_the_very_file_is_shown_before_it_is_saved(page: MonthPage) -> None:
    click(page.card.preview)
    dialog = page.findChild(PreviewDialog)

    assert isinstance(dialog, PreviewDialog)
    assert dialog.windowTitle() == "Preview of November 2026"
    assert dialog.text.toPlainText() == "period\n2026-11\n"
    assert dialog.text.isReadOnly()
    dialog.reject()


def test_a_preview_that_cannot_be_made_is_said(page: MonthPage, desk: FakeDesk) -> None:
    desk.refusal = "the tax-free amount is not known yet"
    click(page.card.preview)

    assert page.trouble.text.text() == "The tax-free amount is not known yet."


def choose_file(qtbot: QtBot, page: MonthPage, path: Path) -> str:
    """Fill in the file dialog; returns the name that it proposed."""
    dialog = page.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    proposed = Path(dialog.selectedFiles()[0]).name
    dialog.fileSelected.emit(str(path))
    dialog.reject()
    qtbot.waitUntil(lambda: page.findChild(QFileDialog) is None)
    return proposed


def test_closing_and_saving_is_one_click(
    qtbot: QtBot, page: MonthPage, desk: FakeDesk, tmp_path: Path
) -> None:
    desk.show_month(*months.settled())

    click(page.card.save_closed)
    proposed = choose_file(qtbot, page, tmp_path / "nov.csv")

    assert proposed == "hybridwell-2026-11.csv"
    assert desk.asked == [
        ("claim close", {"period": "2026-11"}),
        (
            "export",
            {
                "period": "2026-11", "format": "csv", "out": tmp_path / "nov.csv",
                "draft": False, "replace": True,
            },
        ),
    ]  # fmt: skip
    assert page.detail.text() == "Saved as nov.csv"


def save_workbook(qtbot: QtBot, page: MonthPage, desk: FakeDesk, path: Path) -> None:
    """Ask for a kind of file that a process writes."""
    desk.show_month(*months.settled())
    page.card.format.menu().actions()[1].trigger()
    click(page.card.save_closed)
    choose_file(qtbot, page, path)


def test_a_heavy_kind_is_written_by_a_process_that_is_not_awaited(
    qtbot: QtBot, page: MonthPage, desk: FakeDesk, tmp_path: Path
) -> None:
    path = tmp_path / "nov.xlsx"
    save_workbook(qtbot, page, desk, path)

    assert page.detail.text() == "Writing nov.xlsx …"
    assert page.card.work.isVisible()
    assert not page.card.save_draft.isEnabled()
    qtbot.waitUntil(lambda: page.detail.text() == "Saved as nov.xlsx")
    assert path.read_text() == "a file of 2026-11"
    assert page.card.save_closed.isEnabled()
    assert not page.card.work.isVisible()


def test_what_a_process_refuses_is_said_and_nothing_is_written(
    qtbot: QtBot, page: MonthPage, desk: FakeDesk, tmp_path: Path
) -> None:
    desk.child = lambda _: says("hybridwell: the disk is full\n", code=2)

    save_workbook(qtbot, page, desk, tmp_path / "nov.xlsx")

    qtbot.waitUntil(lambda: page.trouble.text.text() == "The disk is full.")
    assert list(tmp_path.glob("nov*")) == []


@pytest.mark.parametrize("name", ["gone/nov.xlsx", "nov.xlsx"])
def test_a_process_that_cannot_begin_or_end_is_said(
    name: str, qtbot: QtBot, page: MonthPage, desk: FakeDesk, tmp_path: Path
) -> None:
    if name == "nov.xlsx":
        desk.child = lambda _: ("/no/such/program",)

    save_workbook(qtbot, page, desk, tmp_path / name)

    qtbot.waitUntil(page.trouble.isVisible)
    assert page.card.cancel.isHidden()


def test_a_file_that_takes_long_can_be_cancelled(
    qtbot: QtBot, page: MonthPage, desk: FakeDesk, tmp_path: Path
) -> None:
    desk.child = lambda _: (sys.executable, "-c", "input()")
    save_workbook(qtbot, page, desk, tmp_path / "nov.xlsx")
    assert page.card.cancel.isVisible()

    click(page.card.cancel)

    assert page.detail.text() == "Cancelled: no file was written."
    assert list(tmp_path.glob("nov*")) == []
    assert page.card.save_closed.isEnabled()


def test_a_draft_closes_nothing(
    qtbot: QtBot, page: MonthPage, desk: FakeDesk, tmp_path: Path
) -> None:
    click(page.card.save_draft)
    proposed = choose_file(qtbot, page, tmp_path / "x.csv")

    assert proposed == "hybridwell-2026-11-draft.csv"
    assert [(name, wish["draft"]) for name, wish in desk.asked] == [("export", True)]


def test_a_file_that_cannot_be_written_is_said(
    qtbot: QtBot, page: MonthPage, desk: FakeDesk, tmp_path: Path
) -> None:
    desk.refusal = "the file x.csv cannot be written: the disk is full"
    click(page.card.save_draft)
    choose_file(qtbot, page, tmp_path / "x.csv")

    assert "the disk is full" in page.trouble.text.text()


def test_a_closed_month_offers_its_file_and_asks_whether_it_was_sent(
    page: MonthPage, desk: FakeDesk
) -> None:
    desk.show_month(*months.closed())
    assert page.card.state.text() == "Closed as batch 7."
    assert page.card.save_closed.text() == "Save as…"
    assert not page.card.save_draft.isVisible()
    assert "become corrections" in said(page)

    click(page.card.say_sent)
    desk.sent = {7}
    desk.news.days_changed.emit()
    assert page.card.state.text() == "Closed as batch 7, and sent."
    click(page.card.say_sent)

    assert desk.asked == [
        ("claim sent", {"batch": 7, "sent": True}),
        ("claim sent", {"batch": 7, "sent": False}),
    ]


def test_a_batch_that_cannot_be_sent_is_said(page: MonthPage, desk: FakeDesk) -> None:
    desk.show_month(*months.closed())
    desk.refusal = "there is no batch 7"
    click(page.card.say_sent)

    assert page.trouble.text.text() == "There is no batch 7."


def test_the_month_is_read_again_on_a_new_day_only(page: MonthPage, desk: FakeDesk) -> None:
    desk.show_month(*months.settled())
    asked = overheard(desk)

    desk.tell(made_up_view())
    assert asked == []
    desk.tell(made_up_view(today=made_up_day(date(2026, 11, 24), "")))

    assert asked == ["2026-11"]
    assert page.calendar.cells[23].today


def test_marks_stay_while_the_month_does(page: MonthPage, desk: FakeDesk) -> None:
    page.go_to(date(2026, 11, 10))
    desk.show_month(*months.settled())
    assert chosen(page) == november(10)

    page.head.go_back()
    assert chosen(page) == ()


def test_a_day_to_settle_is_outlined_and_a_marked_one_too(page: MonthPage) -> None:
    def edge(number: int) -> str:
        picture = page.calendar.grab().toImage()
        box = page.calendar.grid().cell(number - 1)
        colours = {
            picture.pixelColor(round(box.middle), round(box.y) + row).name().upper()
            for row in range(4)
        }
        return next((name for name in (LIGHT.limit, LIGHT.brand) if name in colours), "")

    assert edge(11) == LIGHT.limit
    assert edge(10) == ""
    page.calendar.choose(9)
    assert edge(10) == LIGHT.brand


def test_tab_goes_from_the_calendar_to_the_problems_and_on(
    qtbot: QtBot, page: MonthPage
) -> None:
    page.window().activateWindow()
    page.head.earlier.setFocus()
    qtbot.waitUntil(page.head.earlier.hasFocus)
    reached = []
    for _ in range(8):
        QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
        reached.append(page.window().focusWidget())

    card = page.card
    points = card.points.buttons
    later = (card.format, card.preview, card.save_draft)
    assert reached[:7] == [page.head.later, page.calendar, *points, *later]
    assert chosen(page) == november(23)


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize(
    "month",
    [months.unsettled, months.unnumbered, months.settled, months.closed],
    ids=lambda each: each.__name__,
)
def test_nothing_is_cut_off_in_the_smallest_window(
    qtbot: QtBot,
    fake_desk: FakeDesk,
    theme: Theme,
    language: str,
    month: months.Month,
) -> None:
    fake_desk.language = dutch() if language == "nl" else fake_desk.language
    fake_desk.show_month(*month())
    host = QWidget()
    qtbot.addWidget(host)
    page = MonthPage(fake_desk.desk(), theme, host)
    host.resize(816, 680)
    page.resize(816, 680)
    host.show()
    qtbot.waitUntil(lambda: bool(page.calendar.cells))

    assert page.minimumSizeHint().width() <= 816
    assert page.minimumSizeHint().height() <= 680
    gallery.come_to_rest(host, page)
    assert faults(host) == []
    host.close()


def test_a_page_that_never_had_a_month_takes_keys_and_clicks(
    qtbot: QtBot, fake_desk: FakeDesk, theme: Theme
) -> None:
    def spoiled(_period: Period) -> Claim:
        raise StoreError("the database cannot be used")

    fake_desk.claim = spoiled
    host = QWidget()
    qtbot.addWidget(host)
    page = MonthPage(fake_desk.desk(), theme, host)
    host.show()
    qtbot.waitUntil(page.trouble.isVisible)

    press(page, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Return)
    QTest.mouseClick(page.calendar, LEFT_BUTTON, pos=QPoint(80, 80))
    click(page.card.preview)
    click(page.card.save_draft)
    page.files.save_to("x.csv")

    assert page.trouble.text.text() == "The database cannot be used."
    assert (chosen(page), fake_desk.asked, page.menu.isVisible()) == ((), [], False)
    host.close()


def test_a_missing_number_leads_to_the_agreement(page: MonthPage, desk: FakeDesk) -> None:
    desk.show_month(*months.unnumbered())

    button, *_ = page.card.points.buttons
    assert button.text() == "The agreement has no employee number."
    click(button)

    assert desk.asked[-1] == ("open", {"page": "settings", "target": "employee_number"})
