from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from hybridwell import app
from hybridwell.clock import SystemClock
from hybridwell.daybook import Daybook
from hybridwell.domain.calendar import Period
from hybridwell.payroll_sample import payroll_sample, same_day_source

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
WELLBEING = ("screen", "sitting", "standing", "break", "idle", "hours")


@pytest.fixture
def daybook(tmp_path: Path) -> Iterator[Daybook]:
    ground = app.lay_ground(tmp_path, ["commute_km=42"], "en", SystemClock())
    yield ground.daybook
    for database in ground.databases:
        database.close()


def test_it_shows_a_home_day_and_an_office_day_at_the_rates_of_today(
    daybook: Daybook,
) -> None:
    heads, home, office = payroll_sample(daybook, NOW)()

    shown = [dict(zip(heads, row, strict=True)) for row in (home, office)]
    assert [each["kind"] for each in shown] == ["home", "commute"]
    assert [each["date"] for each in shown] == ["2026-11-02", "2026-11-03"]
    assert [each["quantity"] for each in shown] == ["1", "42"]
    assert [each["status"] for each in shown] == ["draft", "draft"]
    assert all(each["source"] for each in shown)


def test_no_column_tells_of_screen_time_or_breaks(daybook: Daybook) -> None:
    heads = payroll_sample(daybook, NOW)()[0]

    assert [head for head in heads if any(word in head for word in WELLBEING)] == []


def test_the_made_up_days_are_not_kept(daybook: Daybook) -> None:
    payroll_sample(daybook, NOW)()

    assert daybook.known(Period.month(NOW.date())) == {}


def test_a_month_that_begins_on_monday_shows_its_first_day(daybook: Daybook) -> None:
    rows = payroll_sample(daybook, datetime(2026, 6, 30, 12, tzinfo=UTC))()

    assert [row[4] for row in rows[1:]] == ["2026-06-01", "2026-06-02"]


def test_the_rule_of_one_allowance_names_its_source(daybook: Daybook) -> None:
    assert "art. 31a" in same_day_source(daybook, NOW.date())
    assert same_day_source(daybook, date(2015, 1, 1)) == ""
