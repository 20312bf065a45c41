from datetime import date

import pytest

from hybridwell.domain.calendar import Period
from hybridwell.export.date_words import say_day, say_period
from hybridwell.language import Language

DUTCH = Language("nl", {"March": ("maart",), "February": ("februari",)})


def test_a_day_has_its_month_in_the_words_of_the_language() -> None:
    assert say_day(DUTCH, date(2026, 3, 2)) == "2 maart 2026"


def test_every_month_has_a_name_of_its_own() -> None:
    names = [say_day(Language(), date(2026, month, 1)) for month in range(1, 13)]

    assert names == [f"{date(2026, month, 1):1 %B %Y}" for month in range(1, 13)]


@pytest.mark.parametrize(
    ("period", "said"),
    [
        ("2026-03", "maart 2026"),
        ("2026-W10", "2 maart 2026 – 8 maart 2026"),
        ("2026-02-02..2026-03-01", "2 februari 2026 – 1 maart 2026"),
    ],
)
def test_a_month_is_named_and_any_other_period_has_two_dates(
    period: str, said: str
) -> None:
    assert say_period(DUTCH, Period.parse(period)) == said
