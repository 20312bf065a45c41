from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.claim import Claim
from hybridwell.domain.claims.closing import batch_to_close
from hybridwell.language import Language
from hybridwell.ui.export_dialog import ExportDialog
from hybridwell.ui.file_choice import Destination
from tests.days import TODAY, agreed, claim, day, open_day

OPEN = claim(day(2, "home"), day(3, "home+office"), open_day(4, "home"), of=agreed("40"))
SETTLED = claim(day(2, "home"), day(3, "office"), of=agreed("40", home_amount=Decimal(3)))


def closed() -> Claim:
    batch = replace(batch_to_close(SETTLED, TODAY), number=7)
    return replace(SETTLED, batch=batch)


def dialog_of(found: Claim, qtbot: QtBot, today: date = TODAY) -> ExportDialog:
    dialog = ExportDialog(Language(), today, lambda _month: found)
    qtbot.addWidget(dialog)
    return dialog


def shown(dialog: ExportDialog) -> list[str]:
    """Return what the card says, row by row."""
    return [label.text() for label in dialog.card.findChildren(QLabel) if label.text()]


def press(dialog: ExportDialog, button: str, target: Path) -> Destination | None:
    """Press a button, and fill in the file dialog when it has come."""

    def look() -> None:
        window = QApplication.activeModalWidget()
        if window is dialog:
            getattr(dialog, button).click()
        elif isinstance(window, QFileDialog):
            window.findChildren(QLineEdit)[0].setText(str(target))
            window.accept()

    watch = QTimer()
    watch.timeout.connect(look)
    watch.start(20)
    try:
        return dialog.choice()
    finally:
        watch.stop()


def test_an_open_month_says_what_must_be_settled_first(qtbot: QtBot) -> None:
    dialog = dialog_of(OPEN, qtbot)

    said = dialog.open_points.text()
    assert "3 November 2026 has home (€2.45) and commute (€10.00): choose one" in said
    assert "4 November 2026 is not confirmed yet" in said
    assert not dialog.save_closed.isEnabled()
    assert dialog.save_draft.isVisibleTo(dialog)


def test_a_settled_month_shows_its_sums_and_what_closing_means(qtbot: QtBot) -> None:
    dialog = dialog_of(SETTLED, qtbot)

    assert dialog.heading.text() == "November 2026"
    assert shown(dialog) == [
        "Home-work day, 1 ×", "€3.00", "Commute, 40 km", "€10.00", "Total", "€13.00",
        "Of which taxable", "€0.55",
    ]  # fmt: skip
    assert "filled in truthfully" in dialog.open_points.text()
    assert dialog.save_closed.isEnabled()


def test_a_closed_month_offers_its_file_only(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = dialog_of(closed(), qtbot)

    assert "Closed as batch 7." in dialog.open_points.text()
    assert not dialog.save_draft.isVisibleTo(dialog)
    chosen = press(dialog, "save_closed", tmp_path / "x.csv")
    assert chosen == Destination(
        "2026-11", tmp_path / "x.csv", "csv", close=False, draft=False
    )


def test_closing_and_saving_is_one_choice(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = dialog_of(SETTLED, qtbot)
    dialog.format.menu().actions()[2].trigger()

    chosen = press(dialog, "save_closed", tmp_path / "x.pdf")

    assert chosen == Destination(
        "2026-11", tmp_path / "x.pdf", "pdf", close=True, draft=False
    )


def test_a_draft_closes_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    chosen = press(dialog_of(OPEN, qtbot), "save_draft", tmp_path / "x.csv")

    assert chosen == Destination(
        "2026-11", tmp_path / "x.csv", "csv", close=False, draft=True
    )


def test_one_goes_from_month_to_month_but_not_into_the_future(qtbot: QtBot) -> None:
    asked: list[str] = []

    def found(period: Period) -> Claim:
        asked.append(str(period))
        return SETTLED

    dialog = ExportDialog(Language(), TODAY, found)
    qtbot.addWidget(dialog)

    assert not dialog.on.isEnabled()
    dialog.back.click()
    assert (dialog.heading.text(), dialog.on.isEnabled()) == ("October 2026", True)
    dialog.on.click()
    assert asked == ["2026-11", "2026-10", "2026-11"]


@pytest.mark.parametrize("step", ["reject", "done"])
def test_an_export_can_be_thought_better_of(qtbot: QtBot, step: str) -> None:
    dialog = dialog_of(SETTLED, qtbot)
    QTimer.singleShot(0, dialog.reject if step == "reject" else dialog.close)

    assert dialog.choice() is None
