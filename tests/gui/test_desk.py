"""The desk as `desk_of` joins it to real stores: what the month is made of."""

from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from hybridwell import app
from hybridwell.parts import Parts
from hybridwell.ui.desk import Desk, News, desk_of
from hybridwell.ui.self_test import SelfTest
from hybridwell.ui.surroundings import Surroundings
from tests.hand_desk import HandDesk
from tests.mornings import MONDAY

MARCH = date(2026, 3, 1)


@pytest.fixture
def parts(tmp_path: Path) -> Parts:
    hand = HandDesk()
    made = app.assemble(app.lay_ground(tmp_path / "data", [], "en", hand), hand)
    made.ground.daybook.agree(date(2026, 1, 1), {"employee_number": "7"}, MONDAY)
    return made


@pytest.fixture
def desk(qtbot: QtBot, parts: Parts) -> Desk:
    return desk_of(parts, News(), lambda _day: None, SelfTest())


def test_a_month_has_all_its_days(desk: Desk) -> None:
    desk.ask("day set", day=(date(2026, 3, 2), date(2026, 3, 4)), places=("home",))

    days = desk.workdays(desk.pay_period(date(2026, 3, 15)))

    assert [day.date.day for day in days] == list(range(1, 32))
    assert [day.date.day for day in days if day.confirmed] == [2, 4]


def test_the_preview_is_the_very_file(desk: Desk, tmp_path: Path) -> None:
    desk.ask("day set", day="2026-03-02", places=("home",))
    draft = desk.preview(desk.pay_period(MARCH))
    desk.ask("claim close", period="2026-03")
    desk.ask("export", period="2026-03", format="csv", out=tmp_path / "march.csv")

    written = (tmp_path / "march.csv").read_bytes().decode("utf-8-sig")
    assert desk.preview(desk.pay_period(MARCH)) == written
    assert draft != written
    assert "2026-03-02;home;home;1;day;2,45" in draft


def test_a_batch_is_sent_by_the_user_s_word(desk: Desk) -> None:
    desk.ask("day set", day="2026-03-02", places=("home",))
    desk.ask("claim close", period="2026-03")
    assert not desk.sent(1)

    desk.ask("claim sent", batch=1)

    assert desk.sent(1)
    assert desk.claim(desk.pay_period(MARCH)).batch is not None


@pytest.mark.parametrize(("wish", "asked"), [("on", True), ("off", False)])
def test_time_away_is_asked_about_as_the_settings_say(
    qtbot: QtBot, tmp_path: Path, wish: str, *, asked: bool
) -> None:
    hand = HandDesk()
    ground = app.lay_ground(tmp_path / "data", [f"ask_holes={wish}"], "en", hand)
    parts = app.assemble(ground, hand)
    parent = QObject()
    with closing(Surroundings(parts, parts.tracker.look, parent)) as around:
        desk = desk_of(parts, News(), around.agreed, SelfTest(), around.to_ask)
        for minutes, move in ((20, hand.work), (20, hand.rest), (5, hand.work)):
            for _ in range(minutes * 12):
                move(timedelta(seconds=5))
                parts.tracker.look()

        view = desk.view()

    assert len(view.today.holes) == 1
    assert view.hole == (view.today.holes[0] if asked else None)
