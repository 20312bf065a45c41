"""Which days of an absence stop a fixed allowance; the worked examples stand elsewhere."""

from datetime import date

import pytest

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.absence import pauses
from hybridwell.domain.claims.agreement import AbsenceRule
from hybridwell.domain.claims.workday import Place, Workday
from tests.days import NORMS, agreed, on, open_day

FULL_WEEK = (Place.HOME,) * 5 + (Place.FREE,) * 2


def ill(first: str, last: str, place: str = "sick") -> list[Workday]:
    days = Period(date.fromisoformat(first), date.fromisoformat(last)).days()
    return [on(day, place) for day in days if day.weekday() < 5]


def told(days: list[Workday], rule: AbsenceRule = AbsenceRule.PRACTICAL) -> list[str]:
    agreement = agreed(week=FULL_WEEK, absence=rule)
    return [str(pause) for pause in pauses(days, agreement, NORMS)]


def test_without_an_absence_there_is_no_pause() -> None:
    assert told([]) == []
    assert told(ill("2026-01-05", "2026-12-18", "home")) == []


@pytest.mark.parametrize(
    ("last", "pause"),
    [
        ("2026-03-13", []),  # six weeks from 2 February, counted with its weekends
        ("2026-03-31", []),  # longer, but back when the next month begins
        ("2026-04-01", ["2026-04"]),
        ("2026-05-29", ["2026-04-01..2026-05-31"]),
        ("2026-06-30", ["2026-04-01..2026-07-31"]),
    ],
)
def test_practical_this_month_and_the_next_are_paid_and_again_after_return(
    last: str, pause: list[str]
) -> None:
    assert told(ill("2026-02-02", last)) == pause


@pytest.mark.parametrize(
    ("last", "pause"),
    [
        ("2026-04-01", []),
        ("2026-04-02", ["2026-04-02..2026-04-02"]),
        ("2026-05-28", ["2026-04-02..2026-05-28"]),
    ],
)
def test_legal_two_months_are_paid_and_again_from_the_return(
    last: str, pause: list[str]
) -> None:
    assert told(ill("2026-02-02", last), AbsenceRule.LEGAL) == pause


def test_two_months_after_the_31st_end_with_the_month() -> None:
    days = ill("2026-07-31", "2026-10-30")

    assert told(days, AbsenceRule.LEGAL) == ["2026-09-30..2026-10-30"]


def test_leave_and_illness_are_one_absence_in_practice_and_two_in_law() -> None:
    days = ill("2026-02-02", "2026-03-27") + ill("2026-03-30", "2026-05-01", "leave")

    assert told(days) == ["2026-04-01..2026-05-31"]
    assert told(days, AbsenceRule.LEGAL) == []


def test_a_new_year_is_a_new_absence_in_law_only() -> None:
    days = ill("2026-11-02", "2027-02-12")

    assert told(days) == ["2027-01-01..2027-02-28"]
    assert told(days, AbsenceRule.LEGAL) == []


@pytest.mark.parametrize("place", ["holiday", "free"])
def test_days_off_at_the_end_are_no_absence_any_more(place: str) -> None:
    days = ill("2026-02-02", "2026-04-30") + ill("2026-05-01", "2026-07-31", place)

    assert told(days) == ["2026-04-01..2026-05-31"]


def test_half_a_day_of_work_ends_an_absence() -> None:
    days = {day.date: day for day in ill("2026-02-02", "2026-05-29")}
    days[date(2026, 3, 11)] = on(date(2026, 3, 11), "home+sick")

    assert told(list(days.values())) == ["2026-05"]


def test_who_works_after_the_weekend_is_back_on_its_first_day() -> None:
    back = on(date(2026, 5, 4), "home")
    days = [*ill("2026-02-02", "2026-05-01"), back]

    assert told(days, AbsenceRule.LEGAL) == ["2026-04-02..2026-05-01"]


def test_what_is_only_suggested_is_no_absence() -> None:
    suggested = [open_day(number, "sick") for number in range(2, 28)]

    assert told(suggested, AbsenceRule.LEGAL) == []


def test_the_weeks_of_an_absence_are_counted_over_days_off() -> None:
    months = [
        *ill("2026-02-02", "2026-02-27"),
        *ill("2026-03-02", "2026-03-06", "holiday"),
        *ill("2026-03-09", "2026-04-03"),
    ]

    assert told(months) == ["2026-04"]
