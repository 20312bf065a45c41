from dataclasses import replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from hybridwell.agreement_commands import remove
from hybridwell.day_commands import confirm_days
from hybridwell.daybook import Daybook, workday_of
from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.agreement import SameDay
from hybridwell.domain.claims.workday import Allowance, Part, Place, Workday, parts_of
from hybridwell.domain.claims.workday_text import read_trip
from hybridwell.errors import UsageError
from hybridwell.settings import Settings
from hybridwell.store.claims import ClaimsStore
from tests.days import NOVEMBER, NOW, RATES, TODAY, WEEK

MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)
LATER = NOW + timedelta(hours=1)


@pytest.fixture
def daybook() -> Daybook:
    settings = Settings().with_values(["commute_km=40", "same_day=highest"])
    return Daybook(ClaimsStore.in_memory(), RATES, lambda: settings)


def set_day(daybook: Daybook, *places: Place, note: str | None = None) -> Workday:
    """File that Monday as it is said to have been."""
    (found,) = daybook.set_days([Workday(MONDAY, parts_of(*places))], note, NOW)
    return found


def test_days_are_suggested_by_the_agreed_week_until_they_are_set(daybook: Daybook) -> None:
    set_day(daybook, Place.OFFICE)

    week = daybook.days(Period.week(MONDAY))

    places = [day.places[0].value for day in week]
    assert places == ["office", "office", "home", "office", "home", "free", "free"]
    assert [day.confirmed for day in week] == [True] + 6 * [False]


def test_a_day_off_of_the_list_is_suggested_as_a_holiday() -> None:
    off = frozenset({MONDAY})
    daybook = Daybook(ClaimsStore.in_memory(), RATES, Settings, lambda: off)

    assert daybook.suggested(MONDAY).places == (Place.HOLIDAY,)
    assert daybook.days(Period(MONDAY, MONDAY)) == [daybook.suggested(MONDAY)]


def test_the_agreement_of_a_date_says_what_its_week_is(daybook: Daybook) -> None:
    week = ",".join(["hub"] * 5 + ["free"] * 2)
    daybook.agree(TUESDAY, {"week": week, "last_day": "2026-11-25"}, NOW)

    suggested = [day.places[0].value for day in daybook.days(Period.week(MONDAY))][:4]

    assert suggested == ["home", "hub", "hub", "office"]
    assert daybook.week_on(MONDAY) == WEEK
    assert daybook.agreed_workdays(Period.week(MONDAY)) == frozenset(
        MONDAY + timedelta(days=number) for number in range(5)
    )


def test_confirming_files_the_suggestion_and_leaves_what_was_set(daybook: Daybook) -> None:
    was = set_day(daybook, Place.SICK, note="flu")

    first, second = daybook.confirm([MONDAY, MONDAY, TUESDAY], LATER)

    assert first == was
    assert (second.places, second.confirmed_at) == ((Place.OFFICE,), LATER)
    assert daybook.store.workdays(NOVEMBER) == [first, second]


def test_one_impossible_date_confirms_none(daybook: Daybook) -> None:
    with pytest.raises(UsageError, match="1999-01-01: a date must be from 2010-01-01"):
        daybook.confirm([MONDAY, date(1999, 1, 1)], NOW)

    assert daybook.store.workdays(NOVEMBER) == []


def test_setting_a_day_again_keeps_its_note_unless_another_is_given(
    daybook: Daybook,
) -> None:
    set_day(daybook, Place.HOME, note="rain")

    assert set_day(daybook, Place.OFFICE).note == "rain"
    assert set_day(daybook, Place.OFFICE, note="").note == ""


def test_the_first_set_day_has_no_note(daybook: Daybook) -> None:
    assert set_day(daybook, Place.HOME).note == ""


@pytest.mark.parametrize(
    ("day", "note", "complaint"),
    [
        (date(2009, 12, 31), "", "a date must be from 2010-01-01"),
        (TODAY + timedelta(days=367), "", "to a year from today"),
        (MONDAY, "x" * 501, "a note has 500 characters at most"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_filed(
    day: date, note: str, complaint: str, daybook: Daybook
) -> None:
    days = [Workday(each, parts_of(Place.HOME)) for each in (TUESDAY, day)]

    with pytest.raises(UsageError, match=complaint):
        daybook.set_days(days, note, NOW)

    assert daybook.store.workdays(Period(date(2000, 1, 1), date(2030, 1, 1))) == []


@pytest.mark.parametrize(
    ("places", "trips", "complaint"),
    [
        ("home home", "", "2026-11-23: a workday has one to six different places"),
        ("", "", "2026-11-23: a workday has one to six different places"),
        ("home", "commute:1", "2026-11-23: a commute needs a place away from home"),
        ("office", "commute:1 commute:2", "2026-11-23: a day has one commute; add up"),
    ],
)
def test_an_impossible_day_is_refused_with_its_date(
    places: str, trips: str, complaint: str
) -> None:
    parts = [Part(Place(place)) for place in places.split()]

    with pytest.raises(UsageError, match=complaint):
        workday_of(MONDAY, parts, [read_trip(trip) for trip in trips.split()])


def test_a_choice_needs_a_confirmed_day(daybook: Daybook) -> None:
    with pytest.raises(UsageError, match="2026-11-23: confirm the day first"):
        daybook.choose(MONDAY, Allowance.HOME, NOW)


def test_a_choice_counts_until_it_is_withdrawn(daybook: Daybook) -> None:
    set_day(daybook, Place.HOME, Place.OFFICE)

    chosen = [
        (daybook.choose(MONDAY, allowance, NOW), daybook.claim(NOVEMBER, MONDAY).total)
        for allowance in (Allowance.HOME, Allowance.COMMUTE, None)
    ]

    assert [(day.allowance, str(total)) for day, total in chosen] == [
        (Allowance.HOME, "2.45"),
        (Allowance.COMMUTE, "10.00"),
        (None, "10.00"),
    ]


@pytest.mark.parametrize("confirm", [False, True])
def test_imported_days_are_suggested_or_confirmed(
    daybook: Daybook, *, confirm: bool
) -> None:
    found = Workday(TUESDAY, parts_of(Place.CLIENT), (read_trip("business:12"),))

    daybook.take([found], "csv x.csv", NOW, confirm=confirm)

    day = daybook.known(NOVEMBER)[TUESDAY]
    assert (day.places, day.trips, day.confirmed) == (found.places, found.trips, confirm)
    assert day.source == ("" if confirm else "csv x.csv")
    assert [change.by for change in daybook.store.history(TUESDAY)] == (
        ["import csv x.csv"] if confirm else []
    )


def test_an_import_with_one_impossible_date_lands_nowhere(daybook: Daybook) -> None:
    days = [Workday(at, parts_of(Place.HOME)) for at in (TUESDAY, date(1999, 1, 1))]

    with pytest.raises(UsageError, match="1999-01-01: a date must be from"):
        daybook.take(days, "csv x.csv", NOW, confirm=False)

    assert daybook.known(NOVEMBER) == {}


def test_a_confirmed_day_counts_before_a_planned_one(daybook: Daybook) -> None:
    daybook.take([Workday(MONDAY, parts_of(Place.HUB))], "csv x.csv", NOW, confirm=False)
    set_day(daybook, Place.HOME)

    assert daybook.known(NOVEMBER)[MONDAY].places == (Place.HOME,)


def test_a_claim_uses_what_is_agreed(daybook: Daybook) -> None:
    set_day(daybook, Place.HOME, Place.OFFICE)
    daybook.confirm([MONDAY + timedelta(days=2)], NOW)

    claim = daybook.claim(NOVEMBER, TODAY + timedelta(days=4))

    assert claim.total == Decimal("12.45")
    assert claim.unconfirmed == tuple(date(2026, 11, number) for number in (24, 26, 27))


def test_without_an_agreement_the_settings_are_the_agreement(daybook: Daybook) -> None:
    (agreed,) = daybook.agreements()

    assert (agreed.week, agreed.commute_km) == (WEEK, Decimal(40))
    assert (agreed.same_day, agreed.employee_number) == (SameDay.HIGHEST, "")


def test_new_settings_make_a_new_daybook(daybook: Daybook) -> None:
    settings = Settings().with_values(["commute_km=8"])

    (agreed,) = replace(daybook, chosen=lambda: settings).agreements()

    assert agreed.commute_km == Decimal(8)


def test_the_first_agreement_begins_with_the_settings_and_a_later_one_with_it(
    daybook: Daybook,
) -> None:
    daybook.agree(date(2026, 1, 1), {"employee_number": "007"}, NOW)
    daybook.agree(date(2026, 7, 1), {"commute_km": "12,5"}, NOW)
    daybook.agree(date(2026, 1, 1), {"employer": "Voorbeeld"}, NOW)

    first, second = daybook.agreements()

    assert (first.first_day, first.last_day) == (date(2026, 1, 1), date(2026, 6, 30))
    assert (first.employer, first.employee_number) == ("Voorbeeld", "007")
    assert first.commute_km == Decimal(40)
    assert (second.employer, second.employee_number) == ("", "007")
    assert (second.commute_km, second.last_day) == (Decimal("12.5"), None)


def test_an_agreement_that_ended_begins_again_without_an_end(daybook: Daybook) -> None:
    terms = {"employee_number": "007", "last_day": "2026-03-31"}
    daybook.agree(date(2026, 1, 1), terms, NOW)

    daybook.agree(date(2026, 7, 1), {"employee_number": "008"}, NOW)

    assert [each.last_day for each in daybook.agreements()] == [date(2026, 3, 31), None]


def test_a_change_of_an_agreement_leaves_its_end(daybook: Daybook) -> None:
    daybook.agree(date(2026, 1, 1), {"last_day": "2026-03-31"}, NOW)

    daybook.agree(date(2026, 1, 1), {"employee_number": "008"}, NOW)

    (agreed,) = daybook.agreements()
    assert (agreed.last_day, agreed.employee_number) == (date(2026, 3, 31), "008")


@pytest.mark.parametrize("day", [date(2009, 12, 31), TODAY + timedelta(days=367)])
def test_an_agreement_begins_at_a_possible_date(daybook: Daybook, day: date) -> None:
    with pytest.raises(UsageError, match="a date must be from 2010-01-01"):
        daybook.agree(day, {"commute_km": "1"}, NOW)

    assert daybook.agreement_store.all() == {}


def test_an_agreement_is_removed_by_its_first_day_only(daybook: Daybook) -> None:
    daybook.agree(date(2026, 1, 1), {"commute_km": "1"}, NOW)

    with pytest.raises(UsageError, match="no agreement begins on 2026-01-02"):
        remove(daybook, NOW, date(2026, 1, 2))
    remove(daybook, NOW, date(2026, 1, 1))

    assert daybook.agreement_store.all() == {}


def test_a_period_of_centuries_is_refused(daybook: Daybook) -> None:
    with pytest.raises(UsageError, match="too long: ten years at most"):
        daybook.days(Period(date(1, 1, 1), date(9999, 12, 31)))


def test_a_range_is_confirmed_up_to_today_only(daybook: Daybook) -> None:
    said = confirm_days(daybook, NOW, ["2026-W48"])

    assert [day["date"] for day in said["days"]] == [TODAY.isoformat()]


def test_before_the_day_begins_it_is_still_yesterday(daybook: Daybook) -> None:
    night = datetime(2026, 11, 25, 0, 30, tzinfo=ZoneInfo("Europe/Amsterdam"))

    set_at_night = daybook.confirm([date(2026, 11, 23)], night)

    assert set_at_night[0].confirmed_at == night
    assert daybook.store.since(date(2026, 12, 1)) == date(2026, 11, 24)
    assert daybook.today(night.replace(hour=4)) == date(2026, 11, 25)


def test_the_day_begins_later_where_the_spring_change_skips_its_hour() -> None:
    zone = ZoneInfo("Europe/Amsterdam")
    early = replace(Settings(), day_start=time(2, 30))
    daybook = Daybook(ClaimsStore.in_memory(), (), lambda: early)
    at = [datetime(2026, 3, 29, 3, minute, tzinfo=zone) for minute in (15, 30)]

    assert [daybook.today(each) for each in at] == [date(2026, 3, 28), date(2026, 3, 29)]
