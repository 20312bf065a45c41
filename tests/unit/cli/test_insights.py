"""What `report insights` tells, from the stores."""

from datetime import timedelta

import pytest

from hybridwell.domain.insight import Rule
from hybridwell.insight_file import InsightWishes, write_wishes
from hybridwell.store.claims import ClaimsStore
from hybridwell.store.claims_steps import STEPS as CLAIMS
from hybridwell.store.database import Database
from hybridwell.store.movement import STEPS, MovementStore
from tests.days import NOW
from tests.fakes import PLAN, made_up_week
from tests.unit.cli.conftest import Shell

MONDAYS = [made_up_week().period.first + timedelta(days=7 * week) for week in range(4)]
AFTER = (MONDAYS[-1] + timedelta(days=7)).isoformat()


@pytest.fixture
def worked(shell: Shell) -> Shell:
    """Return a shell after four weeks at home and at the office."""
    days = [day for monday in MONDAYS for day in made_up_week(monday).days]
    claims = ClaimsStore(
        Database(shell.folder / "claims.sqlite", CLAIMS, lambda: days[0].spans[0].start)
    )
    claims.save([day.workday.confirm(NOW) for day in days if day.recorded], "user", NOW)
    claims.database.close()
    store = MovementStore(
        Database(shell.folder / "movement.sqlite", STEPS, lambda: days[0].spans[0].start)
    )
    for day in days:
        store.save(day.spans, day.outcomes, PLAN.calendar)
    store.database.close()
    return shell


def test_each_insight_is_followed_by_its_reason(worked: Shell) -> None:
    assert worked(f"report insights --on {AFTER}") == 0

    first, why, *_ = worked.lines
    assert first.startswith("On home days you sat ")
    assert why.startswith("  You see this because sitting differed over 20 days")


def test_json_has_the_numbers_beside_the_words(worked: Shell) -> None:
    worked(f"report insights --on {AFTER} --json")

    first = worked.told["insights"][0]
    assert worked.told["on"] == AFTER
    assert first["rule"] == "home-office-sitting"
    assert first["counts"] == {"home_days": 12, "office_days": 8}
    assert first["text"].startswith("On home days")


def test_what_is_hidden_in_the_window_is_hidden_here(worked: Shell) -> None:
    hidden = InsightWishes(frozenset(Rule))
    write_wishes(hidden, worked.folder / "insights.toml")

    worked(f"report insights --on {AFTER}")

    assert worked.lines == ["Nothing stands out, or there are not enough days yet."]


def test_a_week_and_its_month_are_told_too(worked: Shell) -> None:
    worked(f"report insights --on {MONDAYS[0] + timedelta(days=4)} --json")

    rules = {each["rule"] for each in worked.told["insights"]}
    assert {"long-days", "longest-bout"} <= rules


def test_the_home_days_of_the_month_stand_beside_the_agreed_ones(shell: Shell) -> None:
    shell("day set 2026-11-02 home")
    shell("agreement set --from 2026-11-01 home_days=2")

    shell("report insights --on 2026-11-07")

    assert shell.lines[0].startswith("1 home day so far; 2 a week are agreed")


def test_there_is_no_picture_of_insights(shell: Shell) -> None:
    assert shell("report insights --png x.png") == 2
    assert "there is no picture of them" in shell.err
