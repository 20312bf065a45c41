from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from hybridwell.domain.claims.workday import (
    Fuel,
    Mode,
    Part,
    Place,
    Purpose,
    Trip,
    Workday,
    parts_of,
    suggest,
    trips_of,
)

DAY = date(2026, 11, 2)
NOW = datetime(2026, 11, 23, 17, 45, tzinfo=UTC)
COMMUTE = Trip(Purpose.COMMUTE, Decimal(40))
BUSINESS = Trip(Purpose.BUSINESS, Decimal("12.5"), Mode.CAR, Fuel.PETROL)


def part(place: str, share: int | None = None, country: str | None = None) -> Part:
    return Part(Place(place), share, country)


@pytest.mark.parametrize("share", [0, 101, -1])
def test_a_share_is_part_of_a_day(share: int) -> None:
    with pytest.raises(ValueError, match="from 1 to 100 percent"):
        part("home", share)


@pytest.mark.parametrize("country", ["", "nl", "NLD", "N1", "NL\n"])
def test_a_country_has_two_capitals(country: str) -> None:
    with pytest.raises(ValueError, match="two letters"):
        part("home", country=country)


@pytest.mark.parametrize("km", ["-1", "9999.01", "NaN", "sNaN", "Infinity"])
def test_kilometres_are_a_number_that_can_be_travelled(km: str) -> None:
    with pytest.raises(ValueError, match="from 0 to 9999"):
        Trip(Purpose.BUSINESS, Decimal(km))


def test_kilometres_have_two_decimals() -> None:
    with pytest.raises(ValueError, match="two decimals"):
        Trip(Purpose.BUSINESS, Decimal("1.005"))


@pytest.mark.parametrize("mode", [None, Mode.BICYCLE, Mode.TRAIN, Mode.E_BIKE, Mode.MIXED])
def test_a_fuel_goes_with_an_engine(mode: Mode | None) -> None:
    with pytest.raises(ValueError, match="a fuel goes with"):
        Trip(Purpose.COMMUTE, Decimal(1), mode, Fuel.ELECTRIC)


@pytest.mark.parametrize("mode", [Mode.CAR, Mode.MOTORCYCLE, Mode.MOPED, Mode.TAXI])
def test_an_engine_may_have_a_fuel(mode: Mode) -> None:
    for fuel in (None, *Fuel):
        assert Trip(Purpose.COMMUTE, Decimal(1), mode, fuel).fuel is fuel


@pytest.mark.parametrize(
    ("parts", "trips", "complaint"),
    [
        ((), (), "one to six different places"),
        ((part("home"), part("home")), (), "one to six different places"),
        ((part("home", 10), part("home", 20)), (), "one to six different places"),
        (parts_of(*list(Place)[:7]), (), "one to six different places"),
        ((part("home", 60), part("office", 41)), (), "100 percent at most together"),
        (parts_of(Place.OFFICE), (COMMUTE, COMMUTE), "one commute"),
        (parts_of(Place.HOME), (COMMUTE,), "a place away from home"),
        ((part("home", country="NL"), part("home", country="BE")), (COMMUTE,), "away"),
    ],
)
def test_an_impossible_workday_is_refused(
    parts: tuple[Part, ...], trips: tuple[Trip, ...], complaint: str
) -> None:
    with pytest.raises(ValueError, match=complaint):
        Workday(DAY, parts, trips)


def test_a_day_may_have_six_places_and_shares_of_some() -> None:
    six = Workday(DAY, parts_of(*list(Place)[:6]))
    some = Workday(DAY, (part("home", 60), part("office", 40), part("client")))

    assert len(six.places) == 6
    assert some.places == (Place.HOME, Place.OFFICE, Place.CLIENT)


def test_home_in_two_countries_is_one_place() -> None:
    day = Workday(DAY, (part("home", 50, "NL"), part("home", 50, "BE"), part("hub")))

    assert day.places == (Place.HOME, Place.HUB)


def test_kilometres_are_of_all_trips_and_the_commute_is_found() -> None:
    quiet = Workday(DAY, parts_of(Place.OFFICE))
    busy = Workday(DAY, parts_of(Place.OFFICE), (BUSINESS, COMMUTE, BUSINESS))

    assert (quiet.kilometres, quiet.stated_commute) == (None, None)
    assert (busy.kilometres, busy.stated_commute) == (Decimal("65.0"), COMMUTE)


def test_a_business_trip_from_home_needs_no_other_place() -> None:
    day = Workday(DAY, parts_of(Place.HOME), (BUSINESS,))

    assert (day.kilometres, day.stated_commute) == (Decimal("12.5"), None)


def test_absence_is_not_worked() -> None:
    absent = {place.value for place in Place if not Workday(DAY, parts_of(place)).worked}

    assert absent == {"leave", "sick", "holiday", "free"}
    assert Workday(DAY, parts_of(Place.LEAVE, Place.HOME)).worked


@pytest.mark.parametrize(
    ("parts", "trips", "contradictory"),
    [
        ((part("home"), part("office")), (COMMUTE,), False),
        ((part("leave"),), (), False),
        ((part("leave"), part("sick")), (), False),
        ((part("leave"),), (BUSINESS,), True),
        ((part("home"), part("leave")), (), True),
        ((part("home", 50), part("leave")), (), True),
        ((part("home", 50), part("leave", 50)), (), False),
        ((part("office", 50), part("leave", 50)), (COMMUTE,), False),
    ],
)
def test_a_day_both_worked_and_not_needs_shares(
    parts: tuple[Part, ...], trips: tuple[Trip, ...], contradictory: bool
) -> None:
    assert Workday(DAY, parts, trips).contradictory is contradictory


def test_a_suggestion_counts_only_when_it_is_confirmed() -> None:
    imported = Workday(DAY, parts_of(Place.HOME), source="calendar.ics")

    confirmed = imported.confirm(NOW)

    assert (imported.confirmed, confirmed.confirmed) == (False, True)
    assert (confirmed.confirmed_at, confirmed.source) == (NOW, "")
    assert confirmed.parts == imported.parts


@pytest.mark.parametrize(
    ("places", "purpose"),
    [
        ((Place.OFFICE,), Purpose.COMMUTE),
        ((Place.HUB,), Purpose.COMMUTE),
        ((Place.CLIENT,), Purpose.BUSINESS),
        ((Place.OFFICE, Place.ELSEWHERE), Purpose.BUSINESS),
    ],
)
def test_plain_kilometres_are_business_where_somebody_was_visited(
    places: tuple[Place, ...], purpose: Purpose
) -> None:
    assert trips_of(places, Decimal(34)) == (Trip(purpose, Decimal(34)),)
    assert trips_of(places, None) == ()


WEEK = (Place.HOME, Place.OFFICE, *5 * (Place.FREE,))


@pytest.mark.parametrize(
    ("day", "off", "place"),
    [
        (DAY, frozenset(), Place.HOME),
        (date(2026, 11, 3), frozenset(), Place.OFFICE),
        (date(2026, 11, 8), frozenset(), Place.FREE),
        (DAY, frozenset({DAY}), Place.HOLIDAY),
        (DAY, frozenset({date(2026, 11, 3)}), Place.HOME),
        (date(2026, 11, 8), frozenset({date(2026, 11, 8)}), Place.FREE),
    ],
)
def test_a_day_is_suggested_by_the_agreed_week_and_the_days_off(
    day: date, off: frozenset[date], place: Place
) -> None:
    suggested = suggest(day, WEEK, off)

    assert suggested == Workday(day, (Part(place),))
    assert not suggested.confirmed
