"""The page of settings on real settings: what is chosen is kept, what is wrong is not."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hybridwell import app
from hybridwell.parts import Parts
from hybridwell.setting_kinds import Section
from hybridwell.ui.desk import Desk, News, desk_of
from hybridwell.ui.self_test import SelfTest
from hybridwell.ui.setting_editors import LineEditor, WeekEditor
from hybridwell.ui.setting_row import SettingRow
from hybridwell.ui.settings_files import ImportDialog
from hybridwell.ui.settings_page import SettingsPage
from hybridwell.ui.theme import Theme
from hybridwell.ui.window import MainWindow  # noqa: TID253 - it is what is tested
from tests.gui.focus_chain import met_by_tab
from tests.hand_desk import HandDesk

MINUTE = timedelta(minutes=1)


class Shown:
    """The page, and the settings behind it."""

    def __init__(self, folder: Path, theme: Theme, qtbot: QtBot, *values: str) -> None:
        hand = HandDesk()
        ground = app.lay_ground(folder / "data", list(values), None, hand)
        self.parts: Parts = app.assemble(ground, hand)
        self.desk: Desk = desk_of(self.parts, News(), lambda _day: None, SelfTest())
        self.host = QWidget()
        qtbot.addWidget(self.host)
        self.host.resize(816, 680)
        self.page = SettingsPage(self.desk, theme, self.host)
        self.page.resize(816, 680)
        self.host.show()
        self.begin(qtbot)

    def begin(self, qtbot: QtBot) -> None:
        """Wait until the page is on screen and whole."""
        qtbot.waitExposed(self.host)
        self.page.groups.make_all()
        QApplication.processEvents()

    def row(self, name: str) -> SettingRow:
        return self.page.rows[name]

    def type(self, name: str, text: str) -> LineEditor:
        return write(self.row(name), text)

    @property
    def chosen(self) -> Any:  # noqa: ANN401 - a setting of any kind
        return self.parts.ground.settings


class Fresh(Shown):
    """The page before its rows are made."""

    def begin(self, qtbot: QtBot) -> None:
        """Leave the rows to the turns of the loop."""


def write(row: SettingRow, text: str) -> LineEditor:
    """Type a text in place of what is there, and stay in the field."""
    editor = cast("LineEditor", row.editor)
    editor.line.setFocus()
    editor.line.selectAll()
    QTest.keyClick(editor.line, Qt.Key.Key_Delete)
    QTest.keyClicks(editor.line, text)
    return editor


def enter(editor: LineEditor) -> None:
    QTest.keyClick(editor.line, Qt.Key.Key_Return)


def click(button: QAbstractButton) -> None:
    button.click()
    QApplication.processEvents()


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")


@pytest.fixture
def shown(tmp_path: Path, theme: Theme, qtbot: QtBot) -> Iterator[Shown]:
    made = Shown(tmp_path, theme, qtbot)
    yield made
    made.host.close()


def test_every_setting_has_a_row_in_a_section(shown: Shown) -> None:
    assert list(shown.page.rows) == list(shown.desk.choices.listed())
    assert len(shown.page.groups.cards) == len(Section)


def test_a_duration_is_taken_in_many_words(shown: Shown) -> None:
    enter(shown.type("move_every", "1 hour 15 min"))

    assert shown.chosen.move_every == 75 * MINUTE
    line = cast("LineEditor", shown.row("move_every").editor).line
    assert line.text() == "1 hour 15 minutes"


def test_what_is_typed_is_taken_after_a_while(shown: Shown, qtbot: QtBot) -> None:
    shown.type("move_every", "50m")

    qtbot.waitUntil(lambda: shown.chosen.move_every == 50 * MINUTE)


def test_what_is_wrong_is_said_while_typing_and_never_saved(
    shown: Shown, qtbot: QtBot
) -> None:
    editor = shown.type("screen_limit", "much")

    said = "This must be a duration from 1 minute to 16 hours."
    row = shown.row("screen_limit")
    assert row.error.isVisible()
    assert row.error.text() == said
    assert said in editor.line.accessibleDescription()
    assert editor.line.property("wrong")
    enter(editor)
    shown.page.refresh()
    assert editor.line.text() == "much"
    assert not shown.parts.ground.data.settings.exists()

    enter(shown.type("screen_limit", "5h"))
    assert not row.error.isVisible()
    assert shown.chosen.screen_limit == 300 * MINUTE


def test_two_settings_that_contradict_are_said_beside_the_field(shown: Shown) -> None:
    enter(shown.type("move_lasts", "40m"))

    said = "“Movement break lasts” must be shorter than “Movement break every”."
    assert shown.row("move_lasts").error.text() == said
    assert shown.chosen.move_lasts is None


def test_a_switch_and_a_choice_hold_at_once(shown: Shown) -> None:
    box = cast("Any", shown.row("animations").editor).box
    QTest.keyClick(box, Qt.Key.Key_Space)
    chooser = cast("Any", shown.row("meeting_policy").editor).chooser
    QTest.keyClick(chooser, Qt.Key.Key_Down)

    assert not shown.chosen.animations
    assert box.text() == "Off"
    assert shown.chosen.meeting_policy == "notify"
    assert chooser.currentText() == "Only a passing message"


def test_a_week_is_seven_choices(shown: Shown) -> None:
    editor = cast("WeekEditor", shown.row("agreed_week").editor)
    assert [day.accessibleName() for day in editor.days][:2] == ["Monday", "Tuesday"]

    QTest.keyClick(editor.days[1], Qt.Key.Key_Up)

    assert [place.value for place in shown.chosen.agreed_week][:2] == ["home", "home"]


@pytest.mark.parametrize(
    ("name", "text", "kept"),
    [
        ("day_start", "5:30", "05:30"),
        ("commute_km", "34,5", "34.5"),
        ("working_hours", "mon-thu 09:00-17:00", "mon-thu 09:00-17:00"),
        ("max_postpones", "0", "0"),
    ],
)
def test_times_numbers_and_hours_are_taken(
    shown: Shown, name: str, text: str, kept: str
) -> None:
    enter(shown.type(name, text))

    assert shown.desk.choices.listed()[name]["value"] == kept


def test_hours_that_overlap_are_said(shown: Shown) -> None:
    shown.type("working_hours", "mon 09:00-12:00 11:00-13:00")

    assert shown.row("working_hours").error.text() == (
        "Mon: 09:00-12:00 and 11:00-13:00 overlap."
    )


def test_a_reset_is_offered_only_for_what_differs(shown: Shown) -> None:
    row = shown.row("screen_limit")
    assert not row.reset.isVisible()

    enter(shown.type("screen_limit", "5h"))
    assert row.reset.isVisible()
    assert row.default.text() == "Default: 6 hours"
    click(row.reset)

    assert shown.chosen.screen_limit == 360 * MINUTE
    assert not row.reset.isVisible()


def test_an_empty_interval_is_the_rhythm_s_again(shown: Shown) -> None:
    enter(shown.type("move_every", "50m"))

    enter(shown.type("move_every", ""))

    assert shown.chosen.move_every is None
    line = cast("LineEditor", shown.row("move_every").editor).line
    assert line.text() == "30 minutes"


def test_a_reset_that_would_contradict_is_said_beside_its_field(shown: Shown) -> None:
    shown.desk.ask("settings set", values={"move_every": "1h", "move_lasts": "45m"})
    shown.page.refresh()

    click(shown.row("move_every").reset)

    assert "must be shorter than" in shown.row("move_every").error.text()
    assert not shown.page.notes.isVisible()


def test_everything_is_reset_and_taken_back(shown: Shown) -> None:
    shown.desk.ask("settings set", values={"sounds": "soft", "move_every": "1h"})

    click(shown.page.everything.reset)
    assert shown.chosen.sounds == "off"
    assert shown.page.notes.good.isVisible()

    click(shown.page.notes.undo)
    assert (shown.chosen.sounds, shown.chosen.move_every) == ("soft", 60 * MINUTE)


def test_the_first_steps_can_be_gone_through_again(shown: Shown) -> None:
    asked: list[str] = []
    shown.parts.commands.offer("first steps", lambda: asked.append("first steps"))

    click(shown.page.everything.steps)

    assert asked == ["first steps"]


def test_the_search_finds_labels_help_and_options(shown: Shown) -> None:
    page = shown.page

    page.search.setText("film")
    assert [name for name, row in page.rows.items() if row.isVisible()] == [
        "detect_full_screen"
    ]
    page.search.setText("passing message")
    assert page.rows["meeting_policy"].isVisible()
    assert not page.everything.isVisible()
    page.search.setText("employee number")
    assert page.agreement.isVisible()
    assert not any(row.isVisible() for row in page.rows.values())


def test_the_search_says_when_nothing_is_found(shown: Shown) -> None:
    shown.page.search.setText("zebra")

    assert shown.page.nothing.text() == "Nothing here is called “zebra”."
    assert shown.page.nothing.isVisible()
    shown.page.search.clear()
    assert not shown.page.nothing.isVisible()
    assert all(row.isVisible() for row in shown.page.rows.values())


def test_ctrl_f_goes_to_the_search(shown: Shown) -> None:
    shown.host.activateWindow()
    shown.row("sounds").editor.fields[0].setFocus()

    QTest.keyClick(shown.page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    assert shown.page.search.hasFocus()


def test_every_field_has_a_name_and_is_reached_by_tab(shown: Shown) -> None:
    fields = [field for row in shown.page.rows.values() for field in row.editor.fields]

    assert all(field.accessibleName() for field in fields)
    shown.page.search.setFocus()
    reached = []
    for _ in range(len(fields) + 12):
        QTest.keyClick(shown.host.focusWidget(), Qt.Key.Key_Tab)
        reached.append(shown.host.focusWidget())
    in_order = [field for field in reached if field in fields]
    assert in_order[: len(fields)] == fields


def test_what_holds_for_this_run_is_said_and_cannot_be_changed(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    shown = Shown(tmp_path, theme, qtbot, "sounds=soft")

    row = shown.row("sounds")
    assert "--set" in row.held.text()
    assert row.held.isVisible()
    assert not row.editor.isEnabled()
    assert not row.reset.isVisible()
    shown.host.close()


def test_a_file_is_shown_before_it_is_taken(shown: Shown, tmp_path: Path) -> None:
    file = tmp_path / "theirs.toml"
    file.write_text('sounds = "soft"\nscreen_limit = "5h"\n')

    shown.page.files.preview(str(file))
    (dialog,) = shown.page.findChildren(ImportDialog)
    cells = [
        [cast("Any", dialog.table.item(row, column)).text() for column in range(3)]
        for row in range(2)
    ]
    assert cells == [
        ["Sounds", "None", "Soft"],
        ["Screen time in a day", "6 hours", "5 hours"],
    ]
    assert shown.chosen.sounds == "off"
    click(dialog.take)

    assert shown.chosen.sounds == "soft"
    click(shown.page.notes.undo)
    assert shown.chosen.sounds == "off"


def test_a_file_that_is_left_changes_nothing(shown: Shown, tmp_path: Path) -> None:
    file = tmp_path / "theirs.toml"
    file.write_text('sounds = "soft"\n')
    shown.page.files.preview(str(file))

    click(shown.page.findChildren(ImportDialog)[0].leave)

    assert shown.chosen.sounds == "off"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ('sounds = "loud"\n', "theirs.toml: sounds must be one of off, soft"),
        ("no words", "theirs.toml is not TOML"),
        ("", "This file changes nothing"),
    ],
)
def test_a_wrong_or_idle_file_is_told(
    shown: Shown, tmp_path: Path, content: str, told: str
) -> None:
    file = tmp_path / "theirs.toml"
    file.write_text(content)

    shown.page.files.preview(str(file))

    notes = shown.page.notes
    said = notes.bad.text.text() if notes.bad.isVisible() else notes.good.text.text()
    assert told.casefold() in said.casefold()
    assert shown.page.findChildren(ImportDialog) == []


def test_settings_are_saved_in_a_file(shown: Shown, tmp_path: Path) -> None:
    shown.desk.ask("settings set", values={"sounds": "soft"})

    shown.page.files.give(str(tmp_path / "mine.toml"))

    assert 'sounds = "soft"' in (tmp_path / "mine.toml").read_text()
    assert shown.page.notes.good.text.text() == "Saved as mine.toml"


def test_a_number_that_is_missing_is_written_into_the_agreement(shown: Shown) -> None:
    shown.page.show_target("employee_number")
    form = shown.page.agreement.form
    row = form.rows["employee_number"]
    assert row.editor.fields[0].hasFocus()
    assert form.first.text() == "2026-01-01"
    assert not form.save.isEnabled()

    write(row, "0042")
    assert form.save.isEnabled()
    click(form.save)

    (agreed,) = shown.parts.ground.daybook.agreements()
    assert (agreed.employee_number, agreed.first_day) == ("0042", date(2026, 1, 1))
    assert not form.isVisible()
    assert "1 January 2026" in shown.page.agreement.now.text()


def test_a_bsn_and_a_fuel_without_a_car_are_refused_beside_their_fields(
    shown: Shown,
) -> None:
    shown.page.show_target("employee_number")
    form = shown.page.agreement.form

    enter(write(form.rows["employee_number"], "123456782"))
    assert "never a BSN" in form.rows["employee_number"].error.text()
    fuel = cast("Any", form.rows["commute_fuel"].editor)
    fuel.done.emit("petrol")
    assert "A fuel goes with car" in form.rows["commute_fuel"].error.text()

    assert not form.save.isEnabled()
    assert shown.parts.ground.daybook.agreement_store.all() == {}


def test_a_change_holds_from_a_day_that_must_be_one(shown: Shown) -> None:
    card = shown.page.agreement
    click(card.change)
    form = card.form
    form.groups.make_all()
    write(form.rows["contract_days"], "4")

    form.first.setText("soon")
    form.first.textEdited.emit("soon")
    assert form.date_error.text() == "This must be a date such as 2026-12-31."
    assert not form.save.isEnabled()
    form.first.setText("2026-02-01")
    form.first.textEdited.emit("2026-02-01")
    click(form.save)

    (agreed,) = shown.parts.ground.daybook.agreements()
    assert (str(agreed.contract_days), agreed.first_day) == ("4", date(2026, 2, 1))


def test_an_agreement_is_removed_after_a_question(shown: Shown) -> None:
    shown.desk.ask("agreement set", first_day="2026-01-01", terms={"employer": "Us"})
    card = shown.page.agreement
    card.refresh()

    click(card.removals[0])
    box = cast("QMessageBox", shown.host.findChild(QMessageBox))
    remove = next(each for each in box.findChildren(QPushButton) if each.text() == "Remove")
    click(remove)

    assert shown.parts.ground.daybook.agreement_store.all() == {}
    assert card.removals == []


def test_escape_ends_a_search(shown: Shown) -> None:
    shown.page.search.setFocus()
    shown.page.search.setText("film")

    QTest.keyClick(shown.page.search, Qt.Key.Key_Escape)

    assert shown.page.search.text() == ""


def test_a_target_far_below_comes_into_sight(shown: Shown, qtbot: QtBot) -> None:
    shown.page.show_target("codes")

    row = shown.page.agreement.form.rows["codes"]
    sight = shown.page.sheet.viewport()
    qtbot.waitUntil(lambda: sight.rect().contains(row.editor.mapTo(sight, QPoint(1, 1))))


def test_an_editor_goes_below_its_words_in_a_narrow_window(
    shown: Shown, qtbot: QtBot
) -> None:
    shown.host.resize(400, 600)
    shown.page.resize(400, 600)

    row = shown.row("move_every")
    qtbot.waitUntil(lambda: row.editor.y() > row.source.geometry().bottom())
    assert row.width() <= shown.page.sheet.viewport().width()


def test_a_form_that_was_left_begins_anew(shown: Shown) -> None:
    shown.page.show_target("employee_number")
    form = shown.page.agreement.form
    row = form.rows["employee_number"]
    write(row, "123456782")
    click(form.leave)

    click(shown.page.agreement.change)

    assert not row.error.isVisible()
    assert cast("LineEditor", row.editor).line.text() == ""
    assert not form.save.isEnabled()


def test_a_window_with_the_page_is_freed_when_it_closes(
    shown: Shown, theme: Theme, qtbot: QtBot
) -> None:
    window = MainWindow(shown.desk, theme)
    window.show()
    window.open_page("settings", "employee_number")
    gone: list[bool] = []
    window.page("settings").destroyed.connect(lambda *_: gone.append(True))

    window.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert gone == [True]
    shown.desk.ask("settings set", values={"sounds": "soft"})


def test_what_is_looked_for_is_shown_also_of_what_comes_later(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    fresh = Fresh(tmp_path, theme, qtbot)
    page = fresh.page
    assert not page.settled()
    assert not page.agreement.isVisible()

    page.search.setText("eye break")
    qtbot.waitUntil(page.settled)

    assert page.rows["eyes_every"].isVisible()
    assert not page.rows["language"].isVisible()
    assert not page.everything.isVisible()
    page.search.clear()
    assert page.rows["language"].isVisible()
    assert page.everything.isVisible()


def test_one_goes_to_a_setting_before_its_row_is_made(
    tmp_path: Path, theme: Theme, qtbot: QtBot
) -> None:
    fresh = Fresh(tmp_path, theme, qtbot)
    page = fresh.page
    assert "move_every" not in page.rows

    page.show_target("move_every")

    assert page.settled()
    assert page.target == "move_every"


def test_tab_goes_from_the_settings_to_the_agreement_and_what_stands_last(
    shown: Shown,
) -> None:
    page = shown.page
    fields: list[QWidget] = [row.editor.fields[0] for row in page.rows.values()]
    last = page.everything.findChildren(QPushButton)

    assert met_by_tab([page.search, *fields, page.agreement.change, *last])


def test_tab_comes_to_the_form_of_the_agreement_inside_of_its_card(shown: Shown) -> None:
    page = shown.page
    page.show_target("employee_number")
    form = page.agreement.form
    terms: list[QWidget] = [row.editor.fields[0] for row in form.rows.values()]

    assert met_by_tab(
        [page.search, form.first, *terms, form.save, form.leave, page.everything.export]
    )
