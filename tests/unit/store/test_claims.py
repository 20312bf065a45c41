import json
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from hybridwell.domain.claims.workday import (
    Allowance,
    Part,
    Place,
    parts_of,
)
from hybridwell.domain.claims.workday_text import read_trip
from hybridwell.errors import StoreError
from hybridwell.store.claims import ClaimsStore
from hybridwell.store.claims_steps import STEPS
from hybridwell.store.database import Database
from tests.days import NOVEMBER, NOW, TODAY, day, open_day


def test_a_confirmed_day_comes_back_as_it_was_saved() -> None:
    store = ClaimsStore.in_memory()
    days = [day(2, "home", note="rain"), day(3, "office+client", km="12.50")]

    store.save(reversed(days), "user", NOW)

    assert store.workdays(NOVEMBER) == days
    assert store.workday(date(2026, 11, 3)) == days[1]
    assert store.workday(date(2026, 11, 4)) is None


def test_a_suggestion_is_never_filed_and_takes_the_others_with_it() -> None:
    store = ClaimsStore.in_memory()

    with pytest.raises(ValueError, match="never filed"):
        store.save([day(2, "home"), open_day(3, "home")], "user", NOW)

    assert store.workdays(NOVEMBER) == []


def test_every_change_is_kept_with_what_was_and_by_whom() -> None:
    store = ClaimsStore.in_memory()
    amsterdam = NOW.astimezone(ZoneInfo("Europe/Amsterdam"))
    first = day(2, "home", note="rain")

    store.save([first], "user", NOW)
    store.save([first], "user", NOW)
    second = replace(first, parts=parts_of(Place.OFFICE))
    store.save([second], "import", amsterdam)

    one, two = store.history(first.date)
    assert (one.was, one.now, one.by, one.at) == (None, first, "user", NOW)
    assert (two.was, two.now, two.by, two.at) == (first, second, "import", NOW)


@pytest.mark.parametrize(
    "statement", ["DELETE FROM workday_history", "UPDATE workday_history SET was = NULL"]
)
def test_history_is_only_added_to(statement: str) -> None:
    database = Database.in_memory(STEPS)
    store = ClaimsStore(database)
    store.save([day(2, "home")], "user", NOW)

    with (
        pytest.raises(StoreError, match="history is only added to"),
        database.transaction() as connection,
    ):
        connection.exec_driver_sql(statement)

    assert len(store.history(date(2026, 11, 2))) == 1


def test_the_store_remembers_the_day_on_which_it_was_begun() -> None:
    store = ClaimsStore.in_memory()

    assert store.since(TODAY) == TODAY
    assert store.since(TODAY + timedelta(days=9)) == TODAY


def test_parts_trips_and_a_choice_come_back_as_they_were_saved() -> None:
    store = ClaimsStore.in_memory()
    full = replace(
        day(2, "home"),
        parts=(Part(Place.HOME, 50, "BE"), Part(Place.OFFICE, 50)),
        trips=(read_trip("commute:40:car:petrol"), read_trip("business:12.5")),
        allowance=Allowance.COMMUTE,
    )

    store.save([full], "user", NOW)

    assert store.workdays(NOVEMBER) == [full]


def test_undo_takes_back_what_was_changed_together() -> None:
    store = ClaimsStore.in_memory()
    first, second = day(2, "home"), day(3, "home")
    store.save([first, second], "user", NOW)
    store.save([replace(first, parts=parts_of(Place.OFFICE))], "user", NOW)

    assert store.undo(None, NOW) == [first.date]
    assert store.workdays(NOVEMBER) == [first, second]
    assert store.undo(None, NOW) == [first.date, second.date]
    assert store.workdays(NOVEMBER) == []
    assert store.undo(None, NOW) == []


def test_undo_of_a_day_goes_back_change_by_change_and_leaves_the_others() -> None:
    store = ClaimsStore.in_memory()
    days = [day(2, "home"), day(3, "home")]
    store.save(days, "user", NOW)
    for place in (Place.OFFICE, Place.HUB):
        store.save([replace(days[0], parts=parts_of(place))], "user", NOW)

    for left in ("office", "home"):
        store.undo(days[0].date, NOW)
        assert store.workdays(NOVEMBER)[0].places[0].value == left
    store.undo(days[0].date, NOW)

    assert store.workdays(NOVEMBER) == [days[1]]
    assert store.undo(days[0].date, NOW) == []
    assert [each.by for each in store.history(days[0].date)] == 3 * ["user"] + 3 * ["undo"]


def test_an_undone_day_has_the_zone_in_which_it_was_confirmed() -> None:
    store = ClaimsStore.in_memory()
    amsterdam = NOW.astimezone(ZoneInfo("Europe/Amsterdam"))
    store.save([day(2, "home")], "user", amsterdam)
    store.save([day(2, "office")], "user", NOW)

    store.undo(None, NOW)

    with store.database.reading() as connection:
        zones = connection.exec_driver_sql("SELECT zone FROM workdays").scalars().all()
    assert zones == ["Europe/Amsterdam"]


def test_a_plan_is_a_suggestion_with_its_source() -> None:
    store = ClaimsStore.in_memory()
    planned = replace(open_day(4, "office"), source="ics work.ics")

    store.plan([planned], NOW)
    store.plan([planned], NOW)

    assert store.planned(NOVEMBER) == [planned]
    assert store.workdays(NOVEMBER) == []


@pytest.mark.parametrize(
    ("places", "kilometres", "parts", "trips"),
    [
        ("home", None, "home", ()),
        ("home", "30", "home", ()),
        ("office", "44", "office", ("commute:44",)),
        ("office,client", "80.5", "office+client", ("business:80.5",)),
        ("elsewhere", "12", "elsewhere", ("business:12",)),
    ],
)
def test_days_of_version_1_are_brought_to_parts_and_trips(
    places: str, kilometres: str | None, parts: str, trips: tuple[str, ...], tmp_path: Path
) -> None:
    old = Database(tmp_path / "claims.sqlite", STEPS[:1], lambda: NOW)
    row = ("2026-11-02", places, kilometres, "rain", 0, "UTC")
    said = {"date": row[0], "places": row[1], "kilometres": row[2], "note": row[3],
            "confirmed_at": 0, "zone": "UTC"}  # fmt: skip
    with old.transaction() as connection:
        connection.exec_driver_sql("INSERT INTO workdays VALUES (?, ?, ?, ?, ?, ?)", row)
        connection.exec_driver_sql(
            "INSERT INTO workday_history (date, at, by, was, now)"
            " VALUES (?, 0, 'user', ?, ?)",
            (row[0], json.dumps(said), json.dumps(said)),
        )
    old.close()

    store = ClaimsStore(Database(tmp_path / "claims.sqlite", STEPS, lambda: NOW))

    (found,) = store.workdays(NOVEMBER)
    assert "+".join(map(str, found.parts)) == parts
    assert tuple(map(str, found.trips)) == trips
    assert (found.note, found.allowance) == ("rain", None)
    (entry,) = store.history(found.date)
    assert (entry.was, entry.now) == (found, found)
    store.undo(None, NOW)
    assert store.workdays(NOVEMBER) == [found]
