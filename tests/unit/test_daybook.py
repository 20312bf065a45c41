from datetime import date, timedelta
from decimal import Decimal

import pytest

from hybridwell.daybook import Daybook
from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.workday import Place
from hybridwell.errors import UsageError
from hybridwell.settings import Settings
from hybridwell.store.claims import ClaimsStore
from tests.days import NOVEMBER, NOW, RATES, TODAY

MONDAY = date(2026, 11, 23)


@pytest.fixture
def daybook() -> Daybook:
    settings = Settings().with_values(["commute_km=40", "same_day=highest"])
    return Daybook(ClaimsStore.in_memory(), RATES, settings)


def test_days_are_suggested_by_the_agreed_week_until_they_are_set(daybook: Daybook) -> None:
    daybook.set_day(MONDAY, [Place.OFFICE], None, None, NOW)

    week = daybook.days(Period.week(MONDAY))

    places = [day.places[0].value for day in week]
    assert places == ["office", "office", "home", "office", "home", "free", "free"]
    assert [day.confirmed for day in week] == [True] + 6 * [False]


def test_confirming_files_the_suggestion_and_leaves_what_was_set(daybook: Daybook) -> None:
    was = daybook.set_day(MONDAY, [Place.SICK], None, "flu", NOW)
    later = NOW + timedelta(hours=1)

    first, second = daybook.confirm([MONDAY, MONDAY, MONDAY + timedelta(days=1)], later)

    assert first == was
    assert (second.places, second.confirmed_at) == ((Place.OFFICE,), later)
    assert daybook.store.workdays(NOVEMBER) == [first, second]


def test_one_impossible_date_confirms_none(daybook: Daybook) -> None:
    with pytest.raises(UsageError, match="1999-01-01: a date must be from 2010-01-01"):
        daybook.confirm([MONDAY, date(1999, 1, 1)], NOW)

    assert daybook.store.workdays(NOVEMBER) == []


def test_setting_a_day_again_keeps_its_note_unless_another_is_given(
    daybook: Daybook,
) -> None:
    daybook.set_day(MONDAY, [Place.HOME], None, "rain", NOW)

    assert daybook.set_day(MONDAY, [Place.OFFICE], None, None, NOW).note == "rain"
    assert daybook.set_day(MONDAY, [Place.OFFICE], None, "", NOW).note == ""


def test_the_first_set_day_has_no_note(daybook: Daybook) -> None:
    assert daybook.set_day(MONDAY, [Place.HOME], None, None, NOW).note == ""


@pytest.mark.parametrize(
    ("day", "places", "km", "note", "complaint"),
    [
        (date(2009, 12, 31), "home", None, "", "a date must be from 2010-01-01"),
        (TODAY + timedelta(days=367), "home", None, "", "to a year from today"),
        (MONDAY, "home home", None, "", "one place or two different ones"),
        (MONDAY, "home office hub", None, "", "one place or two different ones"),
        (MONDAY, "home sick", None, "", "two places is worked in both"),
        (MONDAY, "client", "-1", "", "kilometres must be from 0 to 9999"),
        (MONDAY, "client", "9999.01", "", "kilometres must be from 0 to 9999"),
        (MONDAY, "client", "0.001", "", "with two decimals at most"),
        (MONDAY, "client", "NaN", "", "kilometres must be from 0 to 9999"),
        (MONDAY, "home", None, "x" * 501, "a note has 500 characters at most"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_filed(
    day: date, places: str, km: str | None, note: str, complaint: str, daybook: Daybook
) -> None:
    kilometres = None if km is None else Decimal(km)

    with pytest.raises(UsageError, match=complaint):
        daybook.set_day(
            day, [Place(each) for each in places.split()], kilometres, note, NOW
        )

    assert daybook.store.workdays(Period(date(2000, 1, 1), date(2030, 1, 1))) == []


def test_a_claim_uses_what_is_agreed(daybook: Daybook) -> None:
    daybook.set_day(MONDAY, [Place.HOME, Place.OFFICE], None, None, NOW)
    daybook.confirm([MONDAY + timedelta(days=2)], NOW)

    claim = daybook.claim(NOVEMBER, TODAY + timedelta(days=4))

    assert claim.total == Decimal("12.45")
    assert claim.unconfirmed == tuple(date(2026, 11, number) for number in (24, 26, 27))


def test_new_settings_make_a_new_daybook(daybook: Daybook) -> None:
    settings = Settings().with_values(["commute_km=8"])

    assert daybook.with_settings(settings).agreed.commute_km == Decimal(8)


def test_a_period_of_centuries_is_refused(daybook: Daybook) -> None:
    with pytest.raises(UsageError, match="too long: ten years at most"):
        daybook.days(Period(date(1, 1, 1), date(9999, 12, 31)))
