"""The pictures of the README and the guide; HYBRIDWELL_PICTURES=1 writes them anew."""

import os
from dataclasses import replace
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hybridwell.domain.claims.claim_line import Correction, Reason
from hybridwell.domain.movement.breaks import BreakKind, Stage
from hybridwell.language import Language, load_language
from hybridwell.paths import resources
from hybridwell.ui import gallery
from hybridwell.ui.export_dialog import ExportDialog
from hybridwell.ui.prompt import Prompt
from hybridwell.ui.self_test import SelfTest
from hybridwell.ui.theme import Theme
from hybridwell.ui.week_page import WeekPage
from tests.checks import made_up_checks
from tests.days import TODAY, agreed, claim, day, open_day
from tests.demo_years import demo_parts
from tests.fakes import FakeDesk, made_up_view

GUIDE = Path(__file__).parents[2] / "docs" / "guide"
LANGUAGES = ("en", "nl")
IN_THE_DARK = ("week",)
MONTH = dict.fromkeys((2, 4, 6, 9, 13, 16, 18, 20), "home") | dict.fromkeys(
    (3, 5, 10, 12, 17, 19), "office"
)


def keep(picture: QPixmap, name: str, tmp_path: Path) -> Path:
    """Write a picture where the guide looks for it, or where nobody does."""
    folder = GUIDE if os.environ.get("HYBRIDWELL_PICTURES") else tmp_path
    path = folder / f"{name}.png"
    path.parent.mkdir(parents=True, exist_ok=True)
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


def spoken(lang: str) -> Language:
    return load_language(lang, resources() / "translations")


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


def begin(page: QWidget) -> None:
    """Turn to the week that is over, where a page can: this one has hardly begun."""
    if isinstance(page, WeekPage):
        page.show_earlier()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_page_is_pictured_on_the_made_up_year(
    lang: str, qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    with demo_parts(lang) as parts:
        desk = gallery.desk_for(parts)
        self_test = SelfTest(prepare=lambda: made_up_checks, idle=desk.self_test.idle)
        desk = replace(desk, self_test=self_test)
        window = gallery.open_window(desk, theme)
        for page in gallery.pages():
            begin(window.page(page))
            for end in gallery.LOOKS if page in IN_THE_DARK else ("",):
                theme.follow(gallery.LOOKS[end])
                picture = gallery.picture_of(window, page, desk)
                kept = keep(picture, f"{lang}/{page}{end}", tmp_path)
                assert QPixmap(str(kept)).size() == QSize(1000, 680)
                assert colours(picture) > 10
        window.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme.follow(Qt.ColorScheme.Light)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_month_for_payroll_is_pictured(
    lang: str, qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    theme.follow(Qt.ColorScheme.Light)
    language = spoken(lang)
    days = [day(number, place) for number, place in MONTH.items()]
    found = claim(*days, day(11, "home+office"), open_day(23, "home"), of=agreed("48"))
    line = replace(found.lines[1], amount=Decimal("0.96"), rate=Decimal("0.02"))
    late = Correction(line, "2026-04", 4, Reason.RATE)
    dialog = ExportDialog(language, TODAY, lambda _: replace(found, corrections=(late,)))
    qtbot.addWidget(dialog)
    dialog.show()

    kept = keep(settled(dialog, qtbot), f"{lang}/export", tmp_path)

    assert colours(QPixmap(str(kept))) > 10


@pytest.mark.parametrize("lang", LANGUAGES)
def test_both_steps_of_the_prompt_are_pictured(
    lang: str, qtbot: QtBot, fake_desk: FakeDesk, theme: Theme, tmp_path: Path
) -> None:
    fake_desk.language = spoken(lang)
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

        assert colours(QPixmap(str(keep(card.grab(), f"{lang}/{name}", tmp_path)))) > 20
    prompt.close()
