from collections.abc import Iterator, Sequence
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hybridwell.domain.calendar import Period
from hybridwell.domain.trends import DayTotals
from hybridwell.errors import StoreError
from hybridwell.ui.theme import DARK, Theme
from hybridwell.ui.trend_charts import NAMES
from hybridwell.ui.trends_page import TrendsPage
from tests.fakes import FakeDesk, made_up_view
from tests.gui.focus_chain import met_by_tab
from tests.gui.pointer import hover
from tests.trend_days import made_up_period

TODAY = made_up_view().today.date
TWELVE = Period(date(2026, 9, 7), date(2026, 11, 29))


class Reader:
    """Days that remember which weeks were read."""

    def __init__(self) -> None:
        self.read: list[Period] = []
        self.refusal = ""

    def __call__(self, period: Period) -> Sequence[DayTotals]:
        self.read.append(period)
        if self.refusal:
            raise StoreError("the database cannot be used")
        return made_up_period(period)


@pytest.fixture
def reader(fake_desk: FakeDesk) -> Reader:
    made = Reader()
    fake_desk.totals = made
    return made


@pytest.fixture
def page(
    qtbot: QtBot, fake_desk: FakeDesk, theme: Theme, reader: Reader
) -> Iterator[TrendsPage]:
    host = QWidget()
    qtbot.addWidget(host)
    made = TrendsPage(fake_desk.desk(), theme, host)
    host.resize(900, 700)
    made.resize(900, 700)
    host.show()
    loaded(qtbot, made)
    yield made
    host.close()


def loaded(qtbot: QtBot, page: TrendsPage) -> None:
    qtbot.waitUntil(lambda: page.area.complete and not page._steps.busy)


def click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_begins_with_the_twelve_weeks_up_to_now(page: TrendsPage) -> None:
    assert page.head.about.text() == (
        "7 September – 29 November 2026 · 51 days with records"
    )
    assert page.trend is not None
    assert page.trend.period == TWELVE
    assert not page.head.later.isEnabled()


def test_one_walks_to_earlier_weeks_and_back(qtbot: QtBot, page: TrendsPage) -> None:
    click(page.head.earlier)
    loaded(qtbot, page)
    assert page.head.about.text().startswith("15 June – 6 September 2026")

    click(page.head.later)
    loaded(qtbot, page)
    click(page.head.earlier)
    click(page.head.now)
    loaded(qtbot, page)
    assert page.trend is not None
    assert page.trend.period == TWELVE


def test_a_year_is_twelve_months(qtbot: QtBot, page: TrendsPage) -> None:
    click(page.head.year)
    loaded(qtbot, page)
    assert page.head.about.text().startswith("2026 · ")

    click(page.head.earlier)
    loaded(qtbot, page)
    table = page.cards.cards["sitting"]
    table.as_table.setChecked(True)
    assert table.table.copied().splitlines()[1].startswith("Jan 2025\t")


def test_days_are_read_in_small_steps_and_only_once(
    qtbot: QtBot, page: TrendsPage, reader: Reader
) -> None:
    assert len(reader.read) == 12
    assert max((each.last - each.first).days for each in reader.read) == 6
    assert reader.read[-1].last == TODAY

    reader.read.clear()
    page.refresh()
    loaded(qtbot, page)
    assert reader.read == [Period(TODAY, TODAY)]


def test_a_change_of_the_range_drops_the_load(
    qtbot: QtBot, page: TrendsPage, reader: Reader
) -> None:
    shown: list[object] = []
    page.shown.connect(shown.append)
    reader.read.clear()
    click(page.head.earlier)
    click(page.head.year)

    loaded(qtbot, page)

    assert len(shown) == 1
    assert page.head.about.text().startswith("2026")
    assert all(each.first.year == 2026 for each in reader.read)


def test_a_page_that_is_turned_away_reads_no_further(
    qtbot: QtBot, page: TrendsPage, reader: Reader
) -> None:
    click(page.head.earlier)
    reader.read.clear()

    page.hide()
    QApplication.processEvents()

    assert reader.read == []
    page.show()
    loaded(qtbot, page)
    assert page.head.about.text().startswith("15 June")


def test_changed_days_are_read_again(
    qtbot: QtBot, page: TrendsPage, fake_desk: FakeDesk, reader: Reader
) -> None:
    reader.read.clear()
    fake_desk.news.days_changed.emit()
    loaded(qtbot, page)

    assert len(reader.read) == 12


def test_news_reads_today_again_now_and_then(
    qtbot: QtBot, page: TrendsPage, fake_desk: FakeDesk, reader: Reader
) -> None:
    reader.read.clear()
    fake_desk.news.changed.emit()
    assert not page._steps.busy

    view = fake_desk.shown
    later = type(view)(
        view.now + timedelta(minutes=5), view.session, view.plan, view.outlook, view.today
    )
    fake_desk.tell(later)
    loaded(qtbot, page)
    assert len(reader.read) == 1


def test_days_that_cannot_be_read_are_said(
    qtbot: QtBot, page: TrendsPage, fake_desk: FakeDesk, reader: Reader
) -> None:
    reader.refusal = "broken"
    fake_desk.news.days_changed.emit()
    loaded(qtbot, page)
    assert page.trouble.text.text() == "The database cannot be used."
    assert page.trouble.isVisible()

    reader.refusal = ""
    page.refresh()
    loaded(qtbot, page)
    assert not page.trouble.isVisible()


@pytest.mark.parametrize("name", NAMES)
def test_every_chart_says_its_numbers_by_keyboard(page: TrendsPage, name: str) -> None:
    chart = page.cards.cards[name].chart
    everything = chart.accessibleDescription()

    QTest.keyClick(chart, Qt.Key.Key_Home)

    assert chart.accessibleName() == page.cards.cards[name].title.text()
    assert chart.callout.isVisible()
    assert chart.callout.text() == chart.accessibleDescription()
    assert chart.callout.text() in everything
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert chart.accessibleDescription() == everything
    assert not chart.callout.isVisible()


def test_the_numbers_of_a_week_are_exact(page: TrendsPage) -> None:
    chart = page.cards.cards["sitting"].chart
    QTest.keyClick(chart, Qt.Key.Key_Left)

    assert chart.callout.text().splitlines()[:2] == [
        "Week 48 · 23–29 November 2026",
        "Sitting 4:41 and screen 5:36 a day",
    ]
    assert chart.rect().contains(chart.callout.geometry())


def test_arrows_go_in_four_directions_through_the_hours(page: TrendsPage) -> None:
    chart = page.cards.cards["heat"].chart
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(chart, key)
    assert chart.callout.text().startswith("Tuesday 08:00–09:00\nSitting 0:")

    QTest.keyClick(chart, Qt.Key.Key_Up)
    QTest.keyClick(chart, Qt.Key.Key_Up)
    assert chart.callout.text().startswith("Monday 08:00–09:00")


def test_the_pointer_tells_an_hour(qtbot: QtBot, page: TrendsPage) -> None:
    chart = page.cards.cards["heat"].chart
    page.area.ensureWidgetVisible(chart)
    spot = chart._spots[1].box
    hover(chart, QPoint(round(spot.middle), round(spot.y + 4)))

    qtbot.waitUntil(chart.callout.isVisible)
    assert chart.callout.text().startswith("Monday 08:00")


@pytest.mark.parametrize("name", NAMES)
def test_the_table_has_the_numbers_of_the_chart(page: TrendsPage, name: str) -> None:
    card = page.cards.cards[name]
    card.as_table.setChecked(True)
    drawing = card.chart.drawing
    assert drawing is not None

    table = drawing.table(page._desk.language)

    assert card.faces.currentWidget() is card.table
    lines = [line.split("\t") for line in card.table.copied().splitlines()]
    assert lines == [list(table.headings), *map(list, table.rows)]
    card.as_table.setChecked(False)
    assert card.faces.currentWidget() is card.chart


def test_the_table_of_the_breaks_says_what_the_callouts_say(page: TrendsPage) -> None:
    card = page.cards.cards["breaks"]
    card.as_table.setChecked(True)
    said = [spot.said.splitlines()[1] for spot in card.chart._spots]

    rows = [line.split("\t") for line in card.table.copied().splitlines()[1:]]

    told = [
        f"{taken} of {prompted} prompted, {natural} by themselves"
        for _, taken, prompted, natural, _ in rows
        if int(taken)
    ]
    assert [line for line in said if "of" in line] == told


def test_the_heat_map_changes_to_screen_time(qtbot: QtBot, page: TrendsPage) -> None:
    card = page.cards.cards["heat"]
    assert card.title.text() == "Sitting by the hour"

    QTest.keyClick(page.cards.of_screen, Qt.Key.Key_Space)
    loaded(qtbot, page)

    assert card.title.text() == "Screen time by the hour"


def test_nothing_counted_is_said_kindly(
    qtbot: QtBot, page: TrendsPage, fake_desk: FakeDesk
) -> None:
    fake_desk.totals = lambda _period: ()
    fake_desk.news.days_changed.emit()
    loaded(qtbot, page)

    for card in page.cards.cards.values():
        assert card.faces.currentWidget() is card.empty
        assert not card.save.isEnabled()
        assert not card.as_table.isEnabled()
    assert page.streaks.days.figure is not None
    assert page.streaks.days.figure.note == "Each break is a good beginning."


def test_too_few_days_are_not_compared(
    qtbot: QtBot, page: TrendsPage, fake_desk: FakeDesk
) -> None:
    fake_desk.totals = lambda period: [
        day for day in made_up_period(period) if day.date >= date(2026, 11, 9)
    ]
    fake_desk.news.days_changed.emit()
    loaded(qtbot, page)

    assert page.cards.cards["pairs"].empty.words.text() == (
        "At least 5 confirmed days at each place are needed; "
        "so far 5 at home and 4 at the office."
    )


def test_streaks_say_their_rule_and_what_rests(page: TrendsPage) -> None:
    said = page.streaks.accessibleName()

    assert "Days on end: 1, and it goes on" in said
    assert "a break for each full hour of sitting" in said
    assert "they end nothing" in said


def test_streaks_of_earlier_weeks_do_not_go_on(qtbot: QtBot, page: TrendsPage) -> None:
    click(page.head.earlier)
    loaded(qtbot, page)

    assert "goes on" not in page.streaks.accessibleName()


def test_room_is_kept_before_the_first_days_are_there(
    qtbot: QtBot, fake_desk: FakeDesk, theme: Theme, reader: Reader
) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    page = TrendsPage(fake_desk.desk(), theme, host)
    host.resize(900, 700)
    page.resize(900, 700)
    host.show()
    qtbot.waitUntil(lambda: page.area.complete)
    cards = [*page.cards.cards.values(), page.streaks]
    QApplication.processEvents()
    before = [each.geometry() for each in cards]

    loaded(qtbot, page)
    QApplication.processEvents()

    assert [each.geometry() for each in cards] == before
    host.close()


def test_cards_come_in_turns_and_are_shown_together(
    qtbot: QtBot, fake_desk: FakeDesk, theme: Theme, reader: Reader
) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    page = TrendsPage(fake_desk.desk(), theme, host)
    host.resize(900, 700)
    page.resize(900, 700)
    host.show()
    seen: list[tuple[int, bool]] = []
    QApplication.processEvents()
    head = page.head.contentsRect()

    while not page.settled():
        seen.append((len(page.cards.cards), page.area.sheet.isVisible()))
        QApplication.processEvents()

    assert len({made for made, _ in seen}) > 1
    assert {made for made, visible in seen if visible} == {len(NAMES)}
    assert page.head.contentsRect() == head
    host.close()


def test_a_page_that_was_left_while_cards_came_goes_on(
    qtbot: QtBot, fake_desk: FakeDesk, theme: Theme, reader: Reader
) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    page = TrendsPage(fake_desk.desk(), theme, host)
    host.show()
    while not page.cards.cards:
        QApplication.processEvents()
    name, first = next(iter(page.cards.cards.items()))

    page.hide()
    assert not page.settled()
    page.show()
    qtbot.waitUntil(page.settled)

    assert list(page.cards.cards) == list(NAMES)
    assert page.cards.cards[name] is first
    host.close()


def test_tab_comes_to_the_charts_in_order_and_then_to_the_rest(page: TrendsPage) -> None:
    charts = [card.chart for card in page.cards.cards.values()]

    assert met_by_tab([page.head.earlier, *charts, page.comparison.as_table])


def test_nothing_moves_while_the_days_are_added_up(qtbot: QtBot, page: TrendsPage) -> None:
    cards = [*page.cards.cards.values(), page.streaks]
    QApplication.processEvents()
    before = [each.geometry() for each in cards]

    click(page.head.year)
    assert page.head.about.text() == "Your days are being added up…"
    while page._steps.busy:
        QApplication.processEvents()
        assert [each.geometry() for each in cards] == before
    assert page.head.about.text().startswith("2026")


@pytest.mark.parametrize(("width", "across"), [(420, 1), (900, 2), (1400, 3)])
def test_cards_stand_beside_each_other_where_there_is_room(
    qtbot: QtBot, page: TrendsPage, width: int, across: int
) -> None:
    page.resize(width, 700)
    QApplication.processEvents()

    tops = [card.geometry().y() for card in page.cards.cards.values()]

    assert tops.count(tops[0]) == across


def test_the_dark_is_followed(qtbot: QtBot, page: TrendsPage, theme: Theme) -> None:
    theme.follow(Qt.ColorScheme.Dark)
    loaded(qtbot, page)
    chart = page.cards.cards["places"].chart
    colours = {
        chart.grab().toImage().pixelColor(x, round(chart._spots[0].mark.bottom) - 6).name()
        for x in range(chart.width())
    }
    theme.follow(Qt.ColorScheme.Light)
    loaded(qtbot, page)

    assert DARK.brand.lower() in colours


def test_tab_brings_every_chart_into_sight(qtbot: QtBot, page: TrendsPage) -> None:
    page.window().activateWindow()
    page.head.weeks.setFocus()
    qtbot.waitUntil(page.head.weeks.hasFocus)
    seen = []
    for _ in range(60):
        QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
        reached = page.window().focusWidget()
        charts = {card.chart: name for name, card in page.cards.cards.items()}
        if reached in charts and not reached.visibleRegion().isEmpty():
            seen.append(charts[reached])

    assert seen[: len(NAMES)] == list(NAMES)


def test_numbers_stay_inside_a_narrow_chart(qtbot: QtBot, page: TrendsPage) -> None:
    page.resize(430, 700)
    QApplication.processEvents()
    chart = page.cards.cards["sitting"].chart

    for _ in range(12):
        QTest.keyClick(chart, Qt.Key.Key_Right)
        assert chart.rect().contains(chart.callout.geometry())
