"""`report trends` on the stores, with none running."""

import subprocess
import sys

import pytest

from hybridwell.store.database import Database
from hybridwell.store.movement import STEPS, MovementStore
from tests.mornings import PLAN, Morning
from tests.unit.cli.conftest import Shell


@pytest.fixture
def worked(shell: Shell) -> Shell:
    """Return a shell on a Monday in March of 71 minutes, 20 of them stood."""
    morning = Morning().live("work 31m, rest 9m, work 20m, stand, work 20m, rest 1m")
    shell("day set 2026-03-02 home")
    store = MovementStore(
        Database(shell.folder / "movement.sqlite", STEPS, lambda: morning.start)
    )
    store.save(morning.spans.values(), morning.outcomes, PLAN.calendar)
    store.database.close()
    return shell


def test_twelve_weeks_stand_below_each_other(worked: Shell) -> None:
    assert worked("report trends --on 2026-03-05") == 0

    assert worked.lines[0].split("  ")[0] == "Period"
    assert len(worked.lines) == 14
    assert worked.lines[12].split() == [
        "2026-W10", "1:10", "0:50", "0:31", "2/1", "1", "0",
    ]  # fmt: skip
    assert worked.lines[11].split() == ["2026-W09", "–", "–", "–", "–", "0", "0"]
    assert worked.lines[13] == "Breaks on end: at most 0 days and 0 weeks."


def test_so_many_weeks_as_were_asked_for(worked: Shell) -> None:
    assert worked("report trends --on 2026-03-05 --weeks 3 --json") == 0

    assert [each["period"] for each in worked.told["points"]] == [
        "2026-W08", "2026-W09", "2026-W10",
    ]  # fmt: skip
    assert worked.told["points"][2]["days_recorded"] == 1
    assert worked.told["hours"][0]["weekday"] == 1


def test_a_year_has_twelve_months(worked: Shell) -> None:
    assert worked("report trends --year 2026 --json") == 0

    points = worked.told["points"]
    assert [each["period"] for each in points][2] == "2026-03"
    assert (len(points), points[2]["home_days"]) == (12, 1)


@pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
def test_trends_are_a_picture_too(worked: Shell, ending: str) -> None:
    """In a process of its own: this one may have an application already."""
    path = worked.folder / f"trends.{ending}"
    line = f"report trends --on 2026-03-05 --png {path}".split()
    command = [sys.executable, "-m", "hybridwell", "--data-dir", str(worked.folder)]

    subprocess.run([*command, *line], check=True, capture_output=True)

    assert path.stat().st_size > 2000


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("report trends --weeks 1", "--weeks is from 2 to 53"),
        ("report trends --weeks 54", "--weeks is from 2 to 53"),
        ("report trends --year 2009", "--year is from 2010 to"),
        ("report trends --year 2999", "--year is from 2010 to"),
        ("report trends --year 2026 --weeks 4", "--weeks and --year do not go together"),
        ("report week --weeks 4", "--weeks and --year are for trends only"),
        ("report trends --weeks many", "invalid int value"),
    ],
)
def test_what_cannot_be_is_said(shell: Shell, line: str, said: str) -> None:
    assert shell(line) == 2

    assert said in shell.err
