from dataclasses import replace
from decimal import Decimal

from hybridwell.domain.benchmarks import ALL, Benchmarks, HomeGroup, Measure, Unit, compare
from hybridwell.language import Language
from hybridwell.ui.comparison_words import (
    Pair,
    amount,
    headings,
    home_line,
    pair_of,
    rows,
    year_of,
)
from hybridwell.ui.pair_bars import GAP, lanes
from hybridwell.ui.shapes import Box
from tests.four_weeks import HOUR, facts
from tests.unit.domain.test_benchmarks import SHIPPED

ENGLISH = Language()
DAYS = [facts(number, screen=7 * HOUR, sitting=9 * HOUR) for number in range(5)]


def pairs(days: list[object], language: Language = ENGLISH) -> list[Pair]:
    found = compare(SHIPPED, "ict", days)  # type: ignore[arg-type]
    return [pair_of(language, each, SHIPPED) for each in found]


def test_both_bars_say_who_how_much_and_how_far() -> None:
    screen, sitting, *_ = pairs(list(DAYS))

    assert [(bar.who, bar.value, bar.part) for bar in screen.bars] == [
        ("You, over 5 days", "100%", 1.0),
        ("All workers, 2023", "54%", 0.54),
    ]
    assert [(bar.who, bar.value) for bar in sitting.bars] == [
        ("You, over 5 days", "9 h"),
        ("ICT, 2022", "6.8 h"),
    ]
    assert sitting.bars[0].part == 1.0


def test_with_too_few_days_there_is_no_bar_of_ones_own() -> None:
    own, national = pairs(list(DAYS[:3]))[0].bars

    assert (own.who, own.value, own.part) == ("You", "too few days: 3 of 5", 0.0)
    assert national.part > 0


def test_a_screen_reader_hears_the_values_the_difference_and_the_source() -> None:
    said = pairs(list(DAYS))[1].said

    assert said.startswith("Sitting on a workday. You, over 5 days: 9 h; ICT, 2022: 6.8 h.")
    assert "National: sitting at work, as workers report it." in said
    assert said.endswith("Source: TNO, factsheet Zitten tijdens werk 2023 (27-2-2024).")


def test_dutch_comes_from_the_same_file() -> None:
    sitting = pairs(list(DAYS), Language("nl"))[1]

    assert sitting.title == "Zitten op een werkdag"
    assert sitting.bars[1].value == "6,8 h"


def test_a_language_that_the_file_does_not_have_gets_english() -> None:
    assert pairs(list(DAYS), Language("de"))[1].title == "Sitting on a workday"


def test_a_year_that_is_not_said_is_about() -> None:
    figure = SHIPPED.figures[0]

    assert year_of(ENGLISH, figure) == "2019"
    assert year_of(ENGLISH, replace(figure, year_exact=False)) == "about 2019"
    assert year_of(ENGLISH, replace(figure, first_year=2014)) == "2014–2019"
    assert amount(ENGLISH, Decimal("9.0"), Unit.DAYS) == "9 days"


def test_the_share_of_home_days_is_told_with_its_group() -> None:
    assert home_line(ENGLISH, (HomeGroup.ON_SITE, 8), SHIPPED) == (
        "8% of your days are home days: in TNO's groups fully on site, which is under "
        "10%. 45% of employees work at home sometimes or mostly (2022)."
    )
    assert "partly or mainly" in home_line(ENGLISH, (HomeGroup.PARTLY, 40), SHIPPED)
    assert "fully at home" in home_line(ENGLISH, (HomeGroup.FULLY, 100), SHIPPED)
    assert home_line(ENGLISH, None, SHIPPED).startswith("45% of employees")
    assert home_line(ENGLISH, None, Benchmarks()) == ""


def test_the_table_has_every_figure_the_newest_first() -> None:
    cells = rows(ENGLISH, SHIPPED)

    assert len(cells) == len(SHIPPED.figures)
    assert {len(row) for row in cells} == {len(headings(ENGLISH))}
    assert cells[0][:4] == ["Six hours or more at the screen", "All workers", "2023", "54%"]


def test_values_have_their_full_width_and_bars_the_whole_line() -> None:
    box = Box(10, 0, 200, 80)

    first, second = lanes(box, 60, 20)

    assert (first.value.right, first.value.width) == (210, 60)
    assert first.words.right <= first.value.x - GAP
    assert (first.bar.x, first.bar.right) == (10, 210)
    assert first.words.bottom < first.bar.y < first.bar.bottom < second.words.y


def test_every_measure_but_those_of_ones_own_is_in_the_table_too() -> None:
    titles = {row[0] for row in rows(ENGLISH, SHIPPED)}

    assert SHIPPED.definitions[Measure.ABSENT].title["en"] in titles
    assert SHIPPED.latest(Measure.HOME_WORKERS, ALL) is not None
