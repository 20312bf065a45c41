from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hybridwell.domain.claims.workday import Fuel, Mode, Part, Place, Purpose, Trip
from hybridwell.domain.claims.workday_text import (
    TextError,
    read_km,
    read_part,
    read_trip,
)

ENGINES = [Mode.CAR, Mode.MOTORCYCLE, Mode.MOPED, Mode.TAXI]
COUNTRIES = st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=2, max_size=2)
PARTS = st.builds(
    Part,
    st.sampled_from(Place),
    st.none() | st.integers(1, 100),
    st.none() | COUNTRIES,
)
KILOMETRES = st.decimals(0, 9999, places=2)
TRIPS = st.one_of(
    st.builds(
        Trip, st.sampled_from(Purpose), KILOMETRES, st.none() | st.sampled_from(Mode)
    ),
    st.builds(
        Trip,
        st.sampled_from(Purpose),
        KILOMETRES,
        st.sampled_from(ENGINES),
        st.sampled_from(Fuel),
    ),
)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("home", Part(Place.HOME)),
        ("home:50", Part(Place.HOME, 50)),
        ("home:BE", Part(Place.HOME, None, "BE")),
        ("home:50:BE", Part(Place.HOME, 50, "BE")),
        (" Home:be ", Part(Place.HOME, None, "BE")),
        ("sick:100", Part(Place.SICK, 100)),
    ],
)
def test_a_part_is_a_place_with_its_share_and_country(text: str, part: Part) -> None:
    assert read_part(text) == part


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("home:BE:50", "written as home, home:50 or home:50:BE"),
        ("home:50:BE:x", "written as home, home:50 or home:50:BE"),
        ("home:0", "from 1 to 100 percent"),
        ("home:101", "from 1 to 100 percent"),
        ("home:-5", "two letters"),
        ("home:", "two letters"),
        ("home:Belgium", "two letters"),
    ],
)
def test_another_part_is_refused(text: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        read_part(text)


def test_an_unknown_word_is_named_with_those_that_there_are() -> None:
    with pytest.raises(TextError) as refusal:
        read_part("beach:50")

    error = refusal.value
    assert (error.what, error.given) == ("place", "beach")
    assert error.allowed.startswith("home, office, hub, client")
    assert str(error) == f"'beach' is not a place; there are: {error.allowed}"


@pytest.mark.parametrize(
    ("text", "trip"),
    [
        ("commute:40", Trip(Purpose.COMMUTE, Decimal(40))),
        ("business:80,5:train", Trip(Purpose.BUSINESS, Decimal("80.5"), Mode.TRAIN)),
        (
            " Commute:40:Car:plug-in ",
            Trip(Purpose.COMMUTE, Decimal(40), Mode.CAR, Fuel.PLUG_IN),
        ),
    ],
)
def test_a_trip_is_kilometres_with_purpose_mode_and_fuel(text: str, trip: Trip) -> None:
    assert read_trip(text) == trip


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("commute", "written as commute:40 or business:80:car:petrol"),
        ("", "written as commute:40"),
        ("commute:40:car:petrol:x", "written as commute:40"),
        ("commute:far", "kilometres are from 0 to 9999"),
        ("commute:", "kilometres are from 0 to 9999"),
        ("commute:-1", "kilometres are from 0 to 9999"),
        ("commute:nan", "kilometres are from 0 to 9999"),
        ("commute:1.234", "two decimals"),
        ("commute:40:train:diesel", "a fuel goes with"),
        ("holiday:40", "'holiday' is not a purpose; there are: commute, business"),
        ("commute:40:rocket", "'rocket' is not a mode; there are: car"),
        ("commute:40:car:hay", "'hay' is not a fuel; there are: petrol"),
    ],
)
def test_another_trip_is_refused(text: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        read_trip(text)


@pytest.mark.parametrize("text", ["34.5", "34,5"])
def test_kilometres_have_a_decimal_comma_or_point(text: str) -> None:
    assert read_km(text) == Decimal("34.5")


@given(PARTS)
def test_a_part_written_and_read_back_is_the_part(part: Part) -> None:
    assert read_part(str(part)) == part


@given(TRIPS)
def test_a_trip_written_and_read_back_is_the_trip(trip: Trip) -> None:
    assert read_trip(str(trip)) == trip


@given(st.text(":0123456789 abceehmo", max_size=12))
def test_any_text_is_a_part_or_refused(text: str) -> None:
    with suppress(ValueError):
        part = read_part(text)
        assert read_part(str(part)) == part
