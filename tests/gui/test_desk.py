"""The desk as `desk_of` joins it to real stores: what the month is made of."""

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from hybridwell import app
from hybridwell.parts import Parts
from hybridwell.ui.desk import Desk, News, desk_of
from hybridwell.ui.self_test import SelfTest
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
