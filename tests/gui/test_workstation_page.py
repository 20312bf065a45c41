from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hybridwell.domain.claims.provision import State
from hybridwell.domain.movement.workstation import MOST_NOTE, Answer, Spot
from hybridwell.paths import DataDir
from hybridwell.store.claims_steps import STEPS
from hybridwell.store.database import Database
from hybridwell.store.provisions import ProvisionStore
from hybridwell.ui.ask_dialog import AskDialog
from hybridwell.ui.register_dialog import RegisterDialog
from hybridwell.ui.theme import Theme
from hybridwell.ui.workstation import Workstations
from hybridwell.ui.workstation_page import WorkstationPage
from hybridwell.workstation_commands import workstation_offers
from hybridwell.workstation_file import load
from tests.fakes import FakeDesk, says
from tests.gui.focus_chain import met_by_tab

NOW = datetime(2026, 11, 23, 11, 8, tzinfo=UTC)


@pytest.fixture
def data(tmp_path: Path) -> DataDir:
    return DataDir(tmp_path)


@pytest.fixture
def desk(fake_desk: FakeDesk, data: DataDir) -> FakeDesk:
    """Return a desk with a real file and a real register behind it."""
    register = ProvisionStore(Database(data.claims, STEPS, lambda: NOW))
    fake_desk.does = workstation_offers(data, register, lambda: NOW)
    fake_desk.workstation = Workstations(
        load=lambda: load(data),
        register=register.provisions,
        pdf=lambda spot, notes: says(f"{spot.value} {notes}"),
    )
    return fake_desk


@pytest.fixture
def page(qtbot: QtBot, desk: FakeDesk, theme: Theme) -> Iterator[WorkstationPage]:
    host = QWidget()
    qtbot.addWidget(host)
    made = WorkstationPage(desk.desk(), theme, host)
    host.resize(816, 680)
    made.resize(816, 680)
    host.show()
    made.show()
    host.activateWindow()
    qtbot.waitUntil(made.settled)
    yield made
    host.close()


def choose(page: WorkstationPage, check: str, answer: Answer) -> None:
    page.sheet.rows[check].answers[answer].click()


def shown(page: WorkstationPage, check: str) -> Answer | None:
    buttons = page.sheet.rows[check].answers
    return next((each for each, button in buttons.items() if button.isChecked()), None)


def advised(page: WorkstationPage, check: str) -> bool:
    action = page.sheet.rows[check].action
    return action is not None and action.isVisible()


def ask_form(page: WorkstationPage) -> AskDialog:
    page.side.needs.rows[0].ask.click()
    found = page.findChild(AskDialog)
    assert isinstance(found, AskDialog)
    return found


def test_it_begins_without_answers_and_says_what_will_stand_there(
    page: WorkstationPage,
) -> None:
    assert page.side.score.ring.facts.figure == "–"
    assert page.side.score.answered.text() == "0 of 32 answered"
    assert page.side.first.labels[0].text().startswith("The three changes")
    assert page.side.needs.none.isVisible()
    assert not page.new_round.isEnabled()


def test_an_answer_is_kept_at_once_and_moves_the_score(
    page: WorkstationPage, data: DataDir
) -> None:
    choose(page, "c3", Answer.PARTLY)

    assert load(data).at(Spot.HOME).answers["c3"].answer is Answer.PARTLY
    assert page.side.score.ring.facts.figure == "50"
    assert page.side.score.ring.accessibleName().startswith("Score: 50 of 100")
    assert page.side.first.labels[0].text().startswith("1. Set the curve of the backrest")
    assert advised(page, "c3")


def test_what_is_well_needs_no_advice(page: WorkstationPage) -> None:
    choose(page, "c3", Answer.NO)
    choose(page, "c3", Answer.YES)

    assert not advised(page, "c3")
    assert page.side.first.labels[0].text() == "Nothing to change so far. Nice!"


def test_one_answers_with_the_keyboard_alone(qtbot: QtBot, page: WorkstationPage) -> None:
    answers = page.sheet.rows["c1"].answers
    answers[Answer.YES].setFocus()
    qtbot.waitUntil(answers[Answer.YES].hasFocus)

    QTest.keyClick(answers[Answer.YES], Qt.Key.Key_Space)
    QTest.keyClick(answers[Answer.YES], Qt.Key.Key_Right)

    assert answers[Answer.PARTLY].hasFocus()
    assert shown(page, "c1") is Answer.PARTLY
    QTest.keyClick(answers[Answer.PARTLY], Qt.Key.Key_Tab)
    assert page.sheet.rows["c2"].answers[Answer.YES].hasFocus()
    assert shown(page, "c2") is None


def test_home_and_office_are_answered_apart(page: WorkstationPage) -> None:
    choose(page, "c1", Answer.YES)

    page.spots.buttons[Spot.OFFICE].click()

    assert shown(page, "c1") is None
    page.spots.buttons[Spot.HOME].click()
    assert shown(page, "c1") is Answer.YES


def test_answers_from_the_command_line_are_seen(
    page: WorkstationPage, desk: FakeDesk
) -> None:
    desk.does["workstation set"](check="c1", answer="no")

    desk.news.changed.emit()

    assert shown(page, "c1") is Answer.NO


def test_a_new_round_is_asked_first_and_keeps_the_score(page: WorkstationPage) -> None:
    choose(page, "c1", Answer.YES)

    page.new_round.click()
    box = page.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    assert shown(page, "c1") is Answer.YES
    next(each for each in box.buttons() if each.text() == "Begin").click()

    assert shown(page, "c1") is None
    assert page.side.score.earlier.text() == "Earlier: 100 of 100 on 23 November 2026"


def test_what_is_asked_for_goes_into_the_register_with_its_check(
    page: WorkstationPage, desk: FakeDesk
) -> None:
    choose(page, "c3", Answer.NO)
    form = ask_form(page)

    form.cost.line.setText("449,95")
    form.keep.click()

    (found,) = desk.workstation.register()
    assert (found.item, found.check) == ("Adjustable office chair", "c3")
    assert found.state is State.ASKED
    assert page.side.needs.rows[0].state.text() == "Asked on 23 November 2026"
    assert not page.side.needs.rows[0].ask.isVisible()


@pytest.mark.parametrize("typed", ["500.000", "much", "123456,00", ""])
def test_a_cost_that_cannot_be_is_said_while_typing_and_not_kept(
    page: WorkstationPage, desk: FakeDesk, typed: str
) -> None:
    choose(page, "c3", Answer.NO)
    form = ask_form(page)
    form.cost.line.setText("1")

    form.cost.line.setText(typed)

    assert form.cost.fault.text().endswith(".")
    assert form.cost.line.property("wrong")
    assert not form.keep.isEnabled()
    assert list(desk.workstation.register()) == []


def test_a_register_that_refuses_says_so_and_keeps_what_was_typed(
    page: WorkstationPage, desk: FakeDesk
) -> None:
    choose(page, "c3", Answer.NO)
    form = ask_form(page)
    form.cost.line.setText("10")
    desk.refusal = "the disk is full"

    form.keep.click()

    assert form.trouble.text() == "The disk is full."
    assert form.cost.line.text() == "10"


def test_the_register_says_what_became_of_it(page: WorkstationPage, desk: FakeDesk) -> None:
    choose(page, "c3", Answer.NO)
    form = ask_form(page)
    form.cost.line.setText("449,95")
    form.keep.click()
    page.side.needs.register.click()
    dialog = page.findChild(RegisterDialog)
    assert isinstance(dialog, RegisterDialog)
    assert not dialog.states[State.ASKED].isEnabled()

    dialog.states[State.RECEIVED].click()

    assert desk.workstation.register()[0].state is State.RECEIVED
    assert page.side.needs.rows[0].state.text() == "Received on 23 November 2026"


def test_an_empty_register_offers_nothing(page: WorkstationPage) -> None:
    page.side.needs.register.click()
    dialog = page.findChild(RegisterDialog)

    assert isinstance(dialog, RegisterDialog)
    assert not any(button.isEnabled() for button in dialog.states.values())


def test_a_note_is_kept_a_moment_after_the_last_key(
    qtbot: QtBot, page: WorkstationPage, data: DataDir
) -> None:
    QTest.keyClicks(page.sheet.note.text, "Lamp left")

    qtbot.waitUntil(lambda: load(data).at(Spot.HOME).note == "Lamp left")


def test_a_note_that_is_too_long_is_said_and_not_kept(
    page: WorkstationPage, data: DataDir
) -> None:
    page.sheet.note.text.setPlainText("a" * (MOST_NOTE + 1))

    page.hide()

    assert page.sheet.note.fault.text() == "A note has 1000 characters at most."
    assert load(data).at(Spot.HOME).note == ""


@pytest.mark.parametrize(("choice", "notes"), [(0, True), (1, False)])
def test_the_pdf_is_written_by_a_process(
    qtbot: QtBot, page: WorkstationPage, tmp_path: Path, choice: int, notes: bool
) -> None:
    path = tmp_path / "check.pdf"
    page.pdf.notes = notes
    page.spots.buttons[Spot.OFFICE].click()

    page.pdf.save_to(str(path))

    assert page.pdf.text() == "Cancel"
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(lambda: page.private.text() == "Saved as check.pdf")
    assert path.read_text("utf-8") == f"office {notes}"
    assert page.pdf.text() == "Save as PDF"
    assert len(page.pdf.choices.actions()) == 2


def test_a_pdf_can_be_cancelled(page: WorkstationPage, tmp_path: Path) -> None:
    path = tmp_path / "check.pdf"
    page.pdf.save_to(str(path))

    page.pdf.click()

    assert page.private.text() == "Cancelled: no file was written."
    assert not path.exists()


def test_an_answer_that_cannot_be_kept_is_said_and_not_shown(
    page: WorkstationPage, desk: FakeDesk
) -> None:
    desk.refusal = "the disk is full"

    choose(page, "c1", Answer.YES)

    assert page.trouble.text.text() == "The disk is full."
    assert shown(page, "c1") is None


def test_a_damaged_file_is_said(page: WorkstationPage, data: DataDir) -> None:
    choose(page, "c1", Answer.YES)
    page.hide()
    data.workstation.write_text("damaged", "utf-8")

    page.show()

    assert "cannot be read" in page.trouble.text.text()
    assert shown(page, "c1") is Answer.YES


def test_every_answer_and_button_has_a_name_to_be_read_aloud(
    page: WorkstationPage,
) -> None:
    choose(page, "c3", Answer.NO)

    for row in page.sheet.rows.values():
        for button in row.answers.values():
            assert button.accessibleName().startswith(row.question.text())
    for each in page.findChildren(QPushButton):
        assert each.text() or each.accessibleName()


def unmarked(labels: list[QLabel]) -> list[str]:
    """Return the texts that have less room than they need."""
    return [
        label.text()
        for label in labels
        if label.isVisible() and label.height() < label.heightForWidth(label.width())
    ]


@pytest.mark.parametrize("size", [(816, 680), (1416, 1000)])
def test_no_text_is_cut_off(
    qtbot: QtBot, page: WorkstationPage, size: tuple[int, int]
) -> None:
    choose(page, "c3", Answer.NO)
    page.resize(*size)
    page.window().resize(*size)

    labels = [*page.sheet.findChildren(QLabel), *page.side.findChildren(QLabel)]

    qtbot.waitUntil(lambda: unmarked(labels) == [])
    for sheet in (page.sheet, page.side):
        inside = sheet.widget()
        assert inside is not None
        assert inside.width() <= sheet.viewport().width()


def test_large_letters_put_the_answers_in_two_lines(
    qtbot: QtBot, page: WorkstationPage
) -> None:
    row = page.sheet.rows["c1"]
    buttons = list(row.answers.values())
    assert len({each.y() for each in buttons}) == 1

    row.fit(120)

    qtbot.waitUntil(lambda: len({each.y() for each in buttons}) == 2)


def test_questions_come_in_turns_and_tab_goes_from_them_to_the_score(
    qtbot: QtBot, desk: FakeDesk, theme: Theme
) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    page = WorkstationPage(desk.desk(), theme, host)
    host.resize(816, 680)
    page.resize(816, 680)
    host.show()
    counts: list[int] = []
    QApplication.processEvents()
    room = page.sheet.geometry(), page.side.geometry()

    while not page.settled():
        counts.append(len(page.sheet.rows))
        QApplication.processEvents()

    assert len(set(counts)) > 1
    assert (page.sheet.geometry(), page.side.geometry()) == room
    firsts = [row.answers[Answer.YES] for row in page.sheet.rows.values()]
    last = page.sheet.note.text, page.side.needs.register
    assert met_by_tab([page.pdf, *firsts, *last])
    host.close()
