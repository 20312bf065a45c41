"""The pictures of the README and the guide; HYBRIDWELL_PICTURES=1 writes them anew."""

import os
from dataclasses import replace
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hybridwell.domain.claims.claim_line import Correction, Reason
from hybridwell.domain.movement.breaks import BreakKind, Stage
from hybridwell.language import load_language
from hybridwell.paths import resources
from hybridwell.ui.export_dialog import ExportDialog
from hybridwell.ui.prompt import Prompt
from hybridwell.ui.theme import Theme
from hybridwell.ui.window import MainWindow  # noqa: TID253 - a window is what is pictured
from tests.days import TODAY, agreed, claim, day, open_day
from tests.fakes import FakeDesk, dutch, made_up_view
from tests.months import unsettled

GUIDE = Path(__file__).parents[2] / "docs" / "pictures"
MONTH = dict.fromkeys((2, 4, 6, 9, 13, 16, 18, 20), "home") | dict.fromkeys(
    (3, 5, 10, 12, 17, 19), "office"
)
PAGES = [("today", ""), ("week", ""), ("today", "-nl"), ("week", "-nl"), ("week", "-dark")]


def keep(picture: QPixmap, name: str, tmp_path: Path) -> Path:
    """Write a picture where the guide looks for it, or where nobody does."""
    folder = GUIDE if os.environ.get("HYBRIDWELL_PICTURES") else tmp_path
    path = folder / f"{name}.png"
    assert picture.save(str(path))
    return path


def settled(widget: QWidget, qtbot: QtBot) -> QPixmap:
    """Return the picture of a widget once its layout has come to rest."""
    pictures: list[QPixmap] = []

    def same() -> bool:
        pictures.append(widget.grab())
        last = [picture.toImage() for picture in pictures[-3:]]
        return len(pictures) > 5 and last[0] == last[1] == last[2]

    qtbot.waitUntil(widget.isVisible)
    qtbot.waitUntil(same)
    return pictures[-1]


def colours(picture: QPixmap) -> int:
    """Return how many colours a picture has; a blank one has two or three."""
    image = picture.toImage()
    middle = image.width() // 2
    column = {image.pixel(middle, y) for y in range(image.height())}
    return len(column | {image.pixel(x, 80) for x in range(image.width())})


def _grown(widget: QWidget, height: int, heights: list[int]) -> bool:
    """Tell whether a card is as tall as it gets: it grows step by step."""
    heights.append(widget.height())
    return len(heights) > 30 and min(heights[-30:]) == max(heights[-30:]) > height


@pytest.mark.parametrize(("page", "kind"), PAGES)
def test_a_page_is_pictured(
    page: str, kind: str, qtbot: QtBot, fake_desk: FakeDesk, theme: Theme, tmp_path: Path
) -> None:
    if kind == "-nl":
        fake_desk.language = dutch()
    theme.follow(Qt.ColorScheme.Dark if kind == "-dark" else Qt.ColorScheme.Light)
    window = MainWindow(fake_desk.desk(), theme)
    window.open_page(page)
    window.show()
    qtbot.waitExposed(window)

    kept = keep(settled(window, qtbot), f"{page}{kind}", tmp_path)

    assert QPixmap(str(kept)).width() == window.width()
    window.close()
    theme.follow(Qt.ColorScheme.Light)


@pytest.mark.parametrize("kind", ["", "-nl"])
def test_the_page_of_the_month_is_pictured(
    kind: str, qtbot: QtBot, fake_desk: FakeDesk, theme: Theme, tmp_path: Path
) -> None:
    fake_desk.language = (
        dutch() if kind else load_language("en", resources() / "translations")
    )
    fake_desk.show_month(*unsettled())
    window = MainWindow(fake_desk.desk(), theme)
    window.open_page("month")
    window.show()
    qtbot.waitExposed(window)

    kept = keep(settled(window, qtbot), f"month-page{kind}", tmp_path)

    assert colours(QPixmap(str(kept))) > 10
    window.close()


@pytest.mark.parametrize("kind", ["", "-nl"])
def test_the_self_test_is_pictured(
    kind: str, qtbot: QtBot, fake_desk: FakeDesk, theme: Theme, tmp_path: Path
) -> None:
    fake_desk.language = (
        dutch() if kind else load_language("en", resources() / "translations")
    )
    window = MainWindow(fake_desk.desk(), theme)
    window.show()
    with qtbot.waitSignal(fake_desk.news.tested):
        window.open_page("self-test")

    kept = keep(settled(window, qtbot), f"self-test{kind}", tmp_path)

    assert colours(QPixmap(str(kept))) > 10
    window.close()


@pytest.mark.parametrize("kind", ["", "-nl"])
def test_the_month_for_payroll_is_pictured(
    kind: str, qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    theme.follow(Qt.ColorScheme.Light)
    language = dutch() if kind else load_language("en", resources() / "translations")
    days = [day(number, place) for number, place in MONTH.items()]
    found = claim(*days, day(11, "home+office"), open_day(23, "home"), of=agreed("48"))
    line = replace(found.lines[1], amount=Decimal("0.96"), rate=Decimal("0.02"))
    late = Correction(line, "2026-04", 4, Reason.RATE)
    dialog = ExportDialog(language, TODAY, lambda _: replace(found, corrections=(late,)))
    qtbot.addWidget(dialog)
    dialog.show()

    kept = keep(settled(dialog, qtbot), f"month{kind}", tmp_path)

    assert colours(QPixmap(str(kept))) > 10


def test_both_steps_of_the_prompt_are_pictured(
    qtbot: QtBot, fake_desk: FakeDesk, theme: Theme, tmp_path: Path
) -> None:
    prompt = Prompt(fake_desk.desk(), theme)
    card = prompt.card

    for stage, name, tall in (
        (Stage.PRELUDE, "prompt", 150),
        (Stage.RESTING, "break", 400),
    ):
        view = made_up_view()
        move = replace(view.session.move, stage=stage)
        fake_desk.tell(replace(view, session=view.session.with_break(BreakKind.MOVE, move)))
        heights: list[int] = []
        qtbot.waitUntil(partial(_grown, card, tall, heights))

        assert colours(QPixmap(str(keep(card.grab(), name, tmp_path)))) > 20
    prompt.close()
