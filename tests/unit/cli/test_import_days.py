"""`import` on a real file and a daybook in memory."""

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, cast

import pytest

from hybridwell.cli.import_days import import_days
from hybridwell.cli.words import Words
from hybridwell.domain.calendar import Calendar, Period
from hybridwell.domain.claims.workday import Place, Workday, parts_of
from hybridwell.errors import UsageError
from hybridwell.language import Language
from hybridwell.parts import Ground
from tests.imported import CALENDAR

NOW = datetime(2026, 3, 31, 12, tzinfo=UTC)


@dataclass
class FakeDaybook:
    """Takes days as the daybook does, in memory."""

    held: dict[date, Workday] = field(default_factory=dict)
    asked: list[Period] = field(default_factory=list)
    takings: int = 0

    def known(self, period: Period) -> dict[date, Workday]:
        self.asked.append(period)
        return {day: each for day, each in self.held.items() if day in period}

    def take(
        self, days: Sequence[Workday], source: str, now: datetime, *, confirm: bool
    ) -> None:
        assert {day.source for day in days} == {source}
        self.takings += 1
        for day in days:
            self.held[day.date] = day.confirm(now) if confirm else day


@dataclass
class FakeGround:
    daybook: FakeDaybook = field(default_factory=FakeDaybook)
    calendar: Calendar = CALENDAR
    local_now: datetime = NOW
    today: date = date(2026, 3, 31)


@dataclass
class Shell:
    """Imports one table, as it is typed."""

    file: Path
    ground: FakeGround
    capture: pytest.CaptureFixture[str]

    def __call__(self, *flags: str, period: str | None = None) -> str:
        options = argparse.Namespace(
            file=self.file,
            form="csv",
            period=period,
            dry_run="--dry-run" in flags,
            confirm="--confirm" in flags,
            json="--json" in flags,
        )
        code = import_days(options, cast("Ground", self.ground), Words(Language()))
        assert code == 0
        return self.capture.readouterr().out

    def json(self, *flags: str) -> dict[str, Any]:
        return cast("dict[str, Any]", json.loads(self("--json", *flags)))


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    file = tmp_path / "days.csv"
    file.write_text(
        "date;parts;trips\n"
        "2026-03-09;home;\n"
        "2026-03-10;office:60+home:40;commute:34,5\n"
        "2030-01-01;home;\n"
    )
    return Shell(file, FakeGround(), capsys)


def test_days_land_as_suggestions(shell: Shell) -> None:
    said = shell()

    assert said == (
        "2026-03-09  Home           new\n"
        "2026-03-10  Office + Home  new\n"
        "Suggested, to be confirmed."
        " New: 2, changed: 0, same: 0, kept: 0, ignored: 1.\n"
    )
    assert [day.confirmed for day in shell.ground.daybook.held.values()] == [False, False]


def test_a_dry_run_writes_nothing(shell: Shell) -> None:
    said = shell("--dry-run")

    assert "Tried out, nothing is written. New: 2, " in said
    assert (shell.ground.daybook.held, shell.ground.daybook.takings) == ({}, 0)


def test_the_users_word_confirms_them_all(shell: Shell) -> None:
    said = shell("--confirm")

    assert "Confirmed. New: 2, " in said
    assert {day.confirmed_at for day in shell.ground.daybook.held.values()} == {NOW}


@pytest.mark.parametrize("flags", [(), ("--confirm",)])
def test_the_same_again_is_not_even_written(shell: Shell, flags: tuple[str, ...]) -> None:
    shell(*flags)

    said = shell(*flags)

    assert "2026-03-09  Home           the same\n" in said
    assert shell.ground.daybook.takings == 1


def test_suggestions_are_confirmed_later(shell: Shell) -> None:
    shell()

    said = shell("--confirm")

    assert "New: 0, changed: 2, same: 0, " in said
    assert all(day.confirmed for day in shell.ground.daybook.held.values())


def test_what_is_confirmed_otherwise_stays_and_is_shown(shell: Shell) -> None:
    day = date(2026, 3, 9)
    mine = Workday(day, parts_of(Place.HUB), confirmed_at=NOW)
    shell.ground.daybook.held[day] = mine

    said = shell("--confirm")

    assert "2026-03-09  Home           stays Hub, as confirmed\n" in said
    assert shell.ground.daybook.held[day] is mine


def test_programs_read_it_as_json(shell: Shell) -> None:
    day = date(2026, 3, 9)
    shell.ground.daybook.held[day] = Workday(day, parts_of(Place.HUB), confirmed_at=NOW)

    assert shell.json("--dry-run") == {
        "source": "csv days.csv",
        "dry_run": True,
        "confirmed": False,
        "days": [
            {
                "date": "2026-03-09",
                "parts": ["home"],
                "trips": [],
                "action": "kept",
                "kept": ["hub"],
            },
            {
                "date": "2026-03-10",
                "parts": ["office:60", "home:40"],
                "trips": ["commute:34.5"],
                "action": "new",
                "kept": None,
            },
        ],
        "ignored": 1,
    }


def test_the_usual_period_is_a_year_back_and_a_year_ahead(shell: Shell) -> None:
    shell("--dry-run")
    shell("--dry-run", period="2026-03")

    assert shell.ground.daybook.asked == [
        Period(date(2025, 3, 31), date(2027, 3, 31)),
        Period.parse("2026-03"),
    ]


def test_of_a_file_with_one_wrong_line_nothing_lands(shell: Shell) -> None:
    with shell.file.open("a") as file:
        file.write("2026-03-11;moon;\n")

    with pytest.raises(UsageError, match=r"^days\.csv, line 5: 'moon' is not known here"):
        shell()

    assert shell.ground.daybook.held == {}
