import json
from dataclasses import replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest

from hybridwell.domain.claims.workday import Place
from hybridwell.errors import StoreError
from hybridwell.store.claims import STEPS, ClaimsStore
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
    store.save([replace(first, places=(Place.OFFICE,))], "import", amsterdam)

    one, two = store.history(first.date)
    assert (one["was"], one["by"], two["by"]) == (None, "user", "import")
    assert two["was"] == one["now"]
    assert json.loads(two["now"])["places"] == "office"
    assert json.loads(two["now"])["zone"] == "Europe/Amsterdam"


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


def test_the_first_saved_day_begins_the_store() -> None:
    store = ClaimsStore.in_memory()

    store.save([day(2, "home")], "user", NOW)

    assert store.since(TODAY + timedelta(days=9)) == TODAY
