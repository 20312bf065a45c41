from decimal import Decimal
from pathlib import Path

import pytest

from hybridwell.benchmark_files import load_benchmarks
from hybridwell.domain.benchmarks import (
    ALL,
    OWN,
    Benchmarks,
    HomeGroup,
    Measure,
    compare,
    home_group,
)
from hybridwell.domain.claims.workday import Place
from tests.four_weeks import HOUR, MINUTE, facts

SHIPPED = load_benchmarks(Path("resources/benchmarks.toml"))


def own(measure: Measure, days: list[object], group: str = ALL) -> Decimal | None:
    found = compare(SHIPPED, group, days)  # type: ignore[arg-type]
    return next(each.own for each in found if each.definition.measure is measure)


def test_the_newest_figure_counts_and_a_group_without_one_falls_back_to_all() -> None:
    sitting = SHIPPED.latest(Measure.SITTING_AT_WORK, "ict")
    screen = SHIPPED.latest(Measure.LONG_SCREEN, "ict")

    assert sitting is not None
    assert screen is not None
    assert (sitting.value, sitting.group, sitting.year) == (Decimal("6.8"), "ict", 2022)
    assert (screen.value, screen.group, screen.year) == (Decimal(54), ALL, 2023)
    assert Benchmarks().latest(Measure.ABSENT, ALL) is None


def test_only_groups_with_something_to_compare_can_be_chosen() -> None:
    assert "ict" in SHIPPED.groups_to_choose()
    assert "age-15-25" not in SHIPPED.groups_to_choose()


def test_four_days_are_too_few_and_five_are_enough() -> None:
    days = [facts(number) for number in range(5)]

    assert own(Measure.SITTING_AT_WORK, days[:4]) is None  # type: ignore[arg-type]
    assert own(Measure.SITTING_AT_WORK, days) == Decimal("4.0")  # type: ignore[arg-type]


def test_six_hours_exactly_are_long() -> None:
    days: list[object] = [
        facts(number, screen=6 * HOUR, sitting=6 * HOUR - MINUTE) for number in range(4)
    ]
    days.append(facts(4, screen=6 * HOUR - MINUTE, sitting=6 * HOUR))

    assert own(Measure.LONG_SCREEN, days) == Decimal("80.0")
    assert own(Measure.LONG_SITTING, days) == Decimal("20.0")


def test_hours_at_home_are_the_mean_of_the_weeks_with_days() -> None:
    days: list[object] = [facts(number, side=Place.HOME) for number in (0, 1, 7)]
    days += [facts(number, side=Place.OFFICE) for number in (2, 9)]

    assert own(Measure.HOME_HOURS, days) == Decimal("7.5")


def test_without_figures_there_is_nothing_to_compare() -> None:
    days = [facts(number, side=Place.HOME) for number in range(9)]

    assert compare(Benchmarks(), ALL, days) == ()
    assert home_group(Benchmarks(), days) is None


@pytest.mark.parametrize(
    ("home", "office", "group", "share"),
    [
        (0, 5, HomeGroup.ON_SITE, 0),
        (1, 11, HomeGroup.ON_SITE, 8),
        (1, 9, HomeGroup.PARTLY, 10),
        (4, 1, HomeGroup.PARTLY, 80),
        (5, 0, HomeGroup.FULLY, 100),
    ],
)
def test_a_share_of_home_days_falls_in_a_group(
    home: int, office: int, group: HomeGroup, share: int
) -> None:
    days = [
        facts(number, side=Place.HOME if number < home else Place.OFFICE)
        for number in range(home + office)
    ]

    assert home_group(SHIPPED, days) == (group, share)
    assert home_group(SHIPPED, days[:4]) is None


def test_each_measure_with_a_figure_of_ones_own_has_one_for_all_workers() -> None:
    assert all(SHIPPED.latest(measure, ALL) for measure in OWN)
