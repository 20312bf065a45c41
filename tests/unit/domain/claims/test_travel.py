"""Which kilometres are commute: by the place, its days a year, and the user's word."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from hybridwell.domain.claims.agreement import OfficeFixed
from hybridwell.domain.claims.travel import Travelled, Visits, travelled, visits
from hybridwell.domain.claims.workday import Place, Workday
from hybridwell.domain.claims.workday_text import read_trip
from tests.days import agreed, claim, day, on, open_day

FORTY, NONE = Decimal(40), Decimal(0)
BY_DAYS = OfficeFixed.BY_DAYS


def seen(place: Place, days: int) -> Visits:
    return Counter({(2026, place): days})


def sorted_km(workday: Workday, visited: Visits, fixed: OfficeFixed) -> Travelled:
    return travelled(workday, agreed("40", office_fixed=fixed), visited, FORTY)


def test_confirmed_days_are_counted_by_year_and_place() -> None:
    days = [
        day(2, "home+hub"),
        day(3, "hub"),
        on(date(2025, 1, 6), "hub"),
        open_day(4, "hub"),
    ]

    assert visits(days) == {
        (2026, Place.HOME): 1,
        (2026, Place.HUB): 2,
        (2025, Place.HUB): 1,
    }


@pytest.mark.parametrize(
    ("place", "days", "fixed", "commutes"),
    [
        ("office", 0, OfficeFixed.ALWAYS, True),
        ("office", 40, BY_DAYS, False),
        ("office", 41, BY_DAYS, True),
        ("hub", 40, OfficeFixed.ALWAYS, False),
        ("hub", 41, OfficeFixed.ALWAYS, True),
        ("client", 200, OfficeFixed.ALWAYS, False),
        ("elsewhere", 200, OfficeFixed.ALWAYS, False),
    ],
)
def test_above_40_days_a_year_a_workplace_is_fixed(
    place: str, days: int, fixed: OfficeFixed, commutes: bool
) -> None:
    visited = seen(Place(place), days)
    workday = replace(day(2, place), trips=(read_trip("business:12"),))

    found = sorted_km(workday, visited, fixed)

    assert found.commutes is commutes
    office = FORTY if place == "office" else NONE
    assert found.commute == (office if commutes else NONE)
    assert found.business == 12 + (NONE if commutes else office)


def test_days_of_another_year_do_not_make_a_workplace_fixed() -> None:
    visited = Counter({(2025, Place.OFFICE): 200})

    assert not sorted_km(day(2, "office"), visited, BY_DAYS).commutes


def test_to_a_hub_only_what_is_stated_counts() -> None:
    visited = seen(Place.HUB, 41)

    assert sorted_km(day(2, "hub"), visited, BY_DAYS).commute == 0
    assert sorted_km(day(2, "hub", "12"), visited, BY_DAYS).commute == 12


def test_stated_kilometres_count_instead_of_the_agreed_distance() -> None:
    assert sorted_km(day(2, "office", "0"), {}, OfficeFixed.ALWAYS) == Travelled(
        commutes=True
    )


@pytest.mark.parametrize(("places", "commutes"), [("client", True), ("client+hub", False)])
def test_a_client_called_a_commute_is_a_fixed_workplace(
    places: str, commutes: bool
) -> None:
    workday = replace(day(2, places), trips=(read_trip("commute:30"),))

    found = sorted_km(workday, {}, BY_DAYS)

    assert (found.commutes, found.commute) == (commutes, Decimal(30 if commutes else 0))


@pytest.mark.parametrize(
    ("days", "kinds"), [(40, {"home", "business"}), (41, {"two_allowances"})]
)
def test_the_41st_day_at_the_office_makes_it_fixed_for_the_whole_year(
    days: int, kinds: set[str]
) -> None:
    before = [
        on(date(2026, 1, 5) + timedelta(days=number), "office")
        for number in range(days - 1)
    ]

    found = claim(*before, day(2, "home+office"), of=agreed("40", office_fixed=BY_DAYS))

    told = {line.kind.value for line in found.lines}
    assert told | {problem.kind.value for problem in found.problems} == kinds


@pytest.mark.parametrize(("above", "kind"), [("2", "business"), ("1", "commute")])
def test_the_boundary_can_be_agreed_otherwise(above: str, kind: str) -> None:
    terms = agreed("40", office_fixed=BY_DAYS, fixed_above=Decimal(above))

    found = claim(day(2, "office"), day(3, "office"), of=terms)

    assert [line.kind.value for line in found.lines] == [kind, kind]
