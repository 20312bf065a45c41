"""What an import does to each day, beside what is known of it."""

from datetime import UTC, date, datetime

import pytest

from hybridwell.domain.claims.importing import ImportAction, plan_import
from hybridwell.domain.claims.workday import Place, Workday, parts_of
from hybridwell.domain.claims.workday_text import read_part, read_trip

DAY = date(2026, 3, 9)
NOW = datetime(2026, 3, 9, 17, tzinfo=UTC)


def workday(parts: str, trips: str = "", note: str = "") -> Workday:
    return Workday(
        DAY,
        tuple(map(read_part, parts.split("+"))),
        tuple(map(read_trip, trips.split())),
        note=note,
        source="csv days.csv",
    )


FOUND = workday("home:40+office:60", "commute:40 business:10", "desk 4")
SAME = workday("office:60+home:40", "business:10 commute:40")


def action(known: Workday | None, *, confirm: bool = False) -> ImportAction:
    (planned,) = plan_import([FOUND], {DAY: known} if known else {}, confirm=confirm)
    assert (planned.date, planned.workday, planned.known) == (DAY, FOUND, known)
    return planned.action


def test_a_day_of_which_nothing_is_known_is_new() -> None:
    assert action(None) is ImportAction.NEW


def test_an_equal_suggestion_is_the_same_in_any_order_and_without_its_note() -> None:
    assert action(SAME) is ImportAction.SAME


@pytest.mark.parametrize(
    "known",
    [
        workday("home"),
        workday("home:40+office:60", "commute:40"),
        workday("home:60+office:40", "commute:40 business:10"),
    ],
)
def test_another_suggestion_is_changed(known: Workday) -> None:
    assert action(known) is ImportAction.CHANGED


def test_what_the_user_confirmed_otherwise_is_kept() -> None:
    confirmed = Workday(DAY, parts_of(Place.HOME), confirmed_at=NOW)

    assert action(confirmed) is ImportAction.KEPT
    assert action(confirmed, confirm=True) is ImportAction.KEPT


def test_what_the_user_confirmed_alike_is_the_same_with_any_note() -> None:
    confirmed = workday("home:40+office:60", "commute:40 business:10", "mine").confirm(NOW)

    assert action(confirmed) is ImportAction.SAME
    assert action(confirmed, confirm=True) is ImportAction.SAME


def test_to_confirm_an_equal_suggestion_is_a_change() -> None:
    assert action(SAME, confirm=True) is ImportAction.CHANGED


def test_only_new_and_changed_days_land() -> None:
    landing = {
        each: each in {ImportAction.NEW, ImportAction.CHANGED} for each in ImportAction
    }
    before = {
        ImportAction.NEW: {},
        ImportAction.SAME: {DAY: SAME},
        ImportAction.CHANGED: {DAY: workday("home")},
        ImportAction.KEPT: {DAY: workday("home").confirm(NOW)},
    }

    planned = {each: plan_import([FOUND], known)[0] for each, known in before.items()}

    assert {each: one.action for each, one in planned.items()} == {e: e for e in before}
    assert {each: one.lands for each, one in planned.items()} == landing
