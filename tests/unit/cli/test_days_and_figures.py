"""Days, reports, claims and exports on the stores, with none running."""

import json
import subprocess
import sys

import pytest

from hybridwell import __version__
from hybridwell.store.database import Database
from hybridwell.store.movement import STEPS, MovementStore
from tests.mornings import PLAN, Morning
from tests.unit.cli.conftest import Shell

DAY_KEYS = [
    "date", "place", "places", "confirmed", "screen_seconds", "sitting_seconds",
    "standing_seconds", "longest_sitting_seconds", "sitting_bouts",
    "explained_seconds", "breaks", "breaks_by_kind",
]  # fmt: skip
BREAK_KEYS = ["prompted", "taken", "natural", "postponed", "skipped"]


@pytest.fixture
def worked(shell: Shell) -> Shell:
    """Return a shell on a Monday of 71 minutes, 20 of them stood."""
    morning = Morning().live("work 31m, rest 9m, work 20m, stand, work 20m, rest 1m")
    shell("day set 2026-03-02 home")
    store = MovementStore(
        Database(shell.folder / "movement.sqlite", STEPS, lambda: morning.start)
    )
    store.save(morning.spans.values(), morning.outcomes, PLAN.calendar)
    store.database.close()
    return shell


def test_a_day_is_set_and_listed(shell: Shell) -> None:
    assert shell("day set 2026-03-02 home office --km 34,5 --note rain") == 0
    assert shell.lines == ["2026-03-02  Home + Office  34.5 km"]

    shell("day list --period 2026-03-01..2026-03-02 --json")
    assert json.loads(shell.out) == [
        {
            "date": "2026-03-01", "place": "free", "places": ["free"], "parts": ["free"],
            "trips": [], "allowance": None, "confirmed": False, "source": "",
            "km": None, "note": "",
        },
        {
            "date": "2026-03-02", "place": "home", "places": ["home", "office"],
            "parts": ["home", "office"], "trips": ["commute:34.5"], "allowance": None,
            "confirmed": True, "source": "", "km": "34.5", "note": "rain",
        },
    ]  # fmt: skip


def test_setting_a_day_again_keeps_its_note(shell: Shell) -> None:
    shell("day set 2026-03-02 home --note rain")

    shell("day set 2026-03-02 office")

    shell("day list --period 2026-03-02..2026-03-02 --json")
    assert json.loads(shell.out)[0]["note"] == "rain"


def test_days_are_confirmed_as_suggested(shell: Shell) -> None:
    assert shell("day confirm 2026-03-02 2026-03-03") == 0

    assert shell.lines == ["2026-03-02  Home", "2026-03-03  Office"]


def test_a_list_without_a_period_is_this_month(shell: Shell) -> None:
    assert shell("day list") == 0

    assert 28 <= len(shell.lines) <= 31


def test_words_are_dutch_where_that_is_asked(shell: Shell) -> None:
    shell("--lang nl day set 2026-03-02 home office --km 34,5")
    assert shell.lines == ["2026-03-02  Thuis + Kantoor  34,5 km"]

    shell("--set language=nl day list --period 2026-03-03..2026-03-03")
    assert shell.lines == ["2026-03-03  Kantoor (voorstel)"]


def test_a_day_is_told_in_words(worked: Shell) -> None:
    assert worked("report day --on 2026-03-02") == 0

    assert worked.lines == [
        "2026-03-02  Home",
        "Screen time      1:10",
        "Sitting          0:50",
        "Standing         0:20",
        "Longest sitting  0:31",
        "Breaks           2 had (1 by themselves), 1 prompted",
    ]


def test_a_day_is_told_as_json(worked: Shell) -> None:
    worked("report day --on 2026-03-02 --json")
    told = json.loads(worked.out)

    assert list(told) == [*DAY_KEYS, "spans", "holes"]
    assert list(told["breaks"]) == BREAK_KEYS
    assert told["spans"][0] == {
        "start": "2026-03-02T09:00:00.000+01:00",
        "end": "2026-03-02T09:31:00.000+01:00",
        "kind": "active",
    }
    assert [span["kind"] for span in told["spans"]] == ["active", "active", "standing"]


def test_seconds_add_up(worked: Shell) -> None:
    worked("report day --on 2026-03-02 --json")
    told = json.loads(worked.out)

    assert told["screen_seconds"] == told["sitting_seconds"] + told["standing_seconds"]
    assert (told["screen_seconds"], told["standing_seconds"]) == (71 * 60 - 1, 1200)
    assert (told["longest_sitting_seconds"], told["sitting_bouts"]) == (31 * 60, 2)
    assert told["breaks"] == {
        "prompted": 1, "taken": 1, "natural": 1, "postponed": 0, "skipped": 0,
    }  # fmt: skip


def test_a_week_is_told_as_a_table(worked: Shell) -> None:
    assert worked("report week --on 2026-03-04") == 0

    head, monday, tuesday, *_, mean = worked.lines
    assert head.split("  ")[0] == "Day"
    assert monday.split() == ["2026-03-02", "Home", "1:10", "0:50", "0:20", "2/1"]
    assert tuesday.split() == ["2026-03-03", "Office", "(suggested)", "–", "–", "–", "–"]
    assert mean == "A day on average: 1:10 at the screen, 0:50 sitting."


def test_a_week_is_told_as_json(worked: Shell) -> None:
    worked("report week --on 2026-03-04 --json")
    told = json.loads(worked.out)

    assert list(told) == [
        "period", "mean_screen_seconds", "mean_sitting_seconds",
        "longest_sitting_seconds", "breaks", "breaks_by_kind", "days",
    ]  # fmt: skip
    assert told["period"] == "2026-W10"
    assert [list(day) for day in told["days"]] == 7 * [DAY_KEYS]


def test_a_month_adds_the_allowance(worked: Shell) -> None:
    worked("report month --on 2026-03-31 --json")
    told = json.loads(worked.out)

    assert (told["period"], len(told["days"])) == ("2026-03", 31)
    assert (told["home_days"], told["kilometres"], told["allowance"]) == (1, "0", "2.45")
    assert told["unconfirmed"] == []


def test_a_month_is_told_in_words(worked: Shell) -> None:
    assert worked("report month --on 2026-03-31") == 0

    assert "2026-03-02  Home-work day  1 × €2.45  €2.45" in worked.lines


def test_a_day_in_a_year_without_an_amount_is_a_problem(shell: Shell) -> None:
    shell("day set 2015-03-02 home")

    shell("claim show --period 2015-03")

    assert "hybridwell: 2015-03-02: the tax-free amount is not known yet" in shell.err


@pytest.mark.parametrize(
    ("what", "suffix"), [("day", "png"), ("week", "svg"), ("month", "pdf")]
)
def test_a_report_can_be_drawn(worked: Shell, what: str, suffix: str) -> None:
    """In a process of its own: this one may have an application already."""
    picture = worked.folder / f"x.{suffix}"
    line = f"report {what} --on 2026-03-02 --png {picture}".split()
    command = [sys.executable, "-m", "hybridwell", "--data-dir", str(worked.folder)]

    subprocess.run([*command, *line], check=True, capture_output=True)

    assert picture.stat().st_size > 1000


def test_an_open_span_of_another_instance_counts_too(worked: Shell) -> None:
    worked("status --json")
    told = json.loads(worked.out)

    assert list(told) == ["running", *DAY_KEYS]
    assert told["running"] is False


def test_the_version_is_told(capsys: pytest.CaptureFixture[str], shell: Shell) -> None:
    with pytest.raises(SystemExit) as ended:
        shell("--version")

    assert ended.value.code == 0
    assert capsys.readouterr().out == f"HybridWell {__version__}\n"


def test_the_doctor_tells_each_part(shell: Shell) -> None:
    assert shell("doctor --json") == 1
    told = json.loads(shell.out)

    states = {check["name"]: check["state"] for check in told["checks"]}
    assert states.pop("sounds") in ("works", "unknown")  # as the computer has a player
    assert states == {
        "version": "works", "idle time": "fails", "movement log": "works",
        "workdays": "works", "amounts": "works", "settings": "works", "texts": "works",
        "folder": "works", "running": "unknown", "free days": "works",
        "tips": "works", "places": "works", "standing desk": "works",
            "start at login": "works",
        "message buttons": "unknown", "commands": "unknown",
    }  # fmt: skip
    assert told["works"] is False


def test_the_doctor_tells_what_is_wrong_with_the_settings(shell: Shell) -> None:
    shell("status")
    (shell.folder / "settings.toml").write_text("walk = 1")

    assert shell("doctor") == 1

    line = next(each for each in shell.lines if each.startswith("settings"))
    assert line.split()[:3] == ["settings", "fails", "settings.toml:"]
