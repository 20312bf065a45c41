from datetime import date
from pathlib import Path

import pytest

from hybridwell.agreed_time import AgreedTime
from hybridwell.daybook import Daybook
from hybridwell.domain.calendar import Calendar
from hybridwell.domain.claims.workday import Place, Workday, parts_of
from hybridwell.domain.working_time import FreeReason
from hybridwell.holiday_list import HolidayList, add_years
from hybridwell.paths import DataDir
from hybridwell.public_holidays import dutch_holidays
from hybridwell.settings import Settings
from hybridwell.store.claims import ClaimsStore
from hybridwell.store.claims_steps import STEPS
from hybridwell.store.database import Database
from tests.days import NOW, RATES
from tests.mornings import AMSTERDAM

CHRISTMAS, BOXING_DAY, THURSDAY = (date(2026, 12, day) for day in (25, 26, 24))
CALENDAR = Calendar(AMSTERDAM)


@pytest.fixture
def agreed(tmp_path: Path) -> AgreedTime:
    data = DataDir(tmp_path)
    add_years(data.free_days, {2026: dutch_holidays(2026)})
    daybook = Daybook(ClaimsStore.in_memory(), RATES, Settings)
    return AgreedTime(daybook, HolidayList(data))


def test_the_agreed_week_and_the_list_say_what_is_free(agreed: AgreedTime) -> None:
    time = agreed.around(THURSDAY, CALENDAR)

    assert [time.day_off(day) for day in (THURSDAY, CHRISTMAS, BOXING_DAY)] == [
        None,
        FreeReason.FREE_DAY,
        FreeReason.FREE_DAY,
    ]


@pytest.mark.parametrize("place", [Place.LEAVE, Place.SICK, Place.HOLIDAY, Place.FREE])
def test_a_day_confirmed_as_not_worked_is_a_day_of_absence(
    agreed: AgreedTime, place: Place
) -> None:
    agreed.daybook.set_days([Workday(THURSDAY, parts_of(place))], None, NOW)

    assert agreed.around(THURSDAY, CALENDAR).day_off(THURSDAY) is FreeReason.ABSENT


def test_a_day_confirmed_as_worked_is_worked_whatever_was_agreed(
    agreed: AgreedTime,
) -> None:
    agreed.daybook.set_days([Workday(CHRISTMAS, parts_of(Place.HOME))], None, NOW)

    assert agreed.around(THURSDAY, CALENDAR).day_off(CHRISTMAS) is None


def test_a_store_that_cannot_be_read_leaves_the_agreed_week(
    agreed: AgreedTime, tmp_path: Path
) -> None:
    folder = tmp_path / "claims.sqlite"
    folder.mkdir()
    broken = ClaimsStore(Database(folder, STEPS, lambda: NOW))
    daybook = Daybook(broken, RATES, Settings)

    time = AgreedTime(daybook, agreed.holidays).around(THURSDAY, CALENDAR)

    assert (time.absent_days, time.day_off(THURSDAY)) == (frozenset(), None)
