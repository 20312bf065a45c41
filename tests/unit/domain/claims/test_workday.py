from datetime import date
from decimal import Decimal

import pytest

from hybridwell.domain.claims.workday import Place, Workday, suggest
from tests.days import NOW

DAY = date(2026, 11, 2)


@pytest.mark.parametrize(
    ("places", "km", "complaint"),
    [
        ((), None, "one place or two different ones"),
        ((Place.HOME, Place.HOME), None, "one place or two different ones"),
        ((Place.HOME, Place.LEAVE), None, "two places is worked in both"),
        ((Place.OFFICE,), Decimal(-1), "from 0 to 9999"),
        ((Place.OFFICE,), Decimal(10_000), "from 0 to 9999"),
    ],
)
def test_an_impossible_workday_is_refused(
    places: tuple[Place, ...], km: Decimal | None, complaint: str
) -> None:
    with pytest.raises(ValueError, match=complaint):
        Workday(DAY, places, km)


def test_a_suggestion_counts_only_when_it_is_confirmed() -> None:
    week = (Place.HOME, *6 * (Place.FREE,))

    suggested = suggest(DAY, week)

    assert (suggested.places, suggested.confirmed) == ((Place.HOME,), False)
    assert suggested.confirm(NOW).confirmed


def test_absence_is_not_worked() -> None:
    absent = {place.value for place in Place if not Workday(DAY, (place,)).worked}

    assert absent == {"leave", "sick", "holiday", "free"}
