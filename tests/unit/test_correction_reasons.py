"""Why a closed month is corrected: the law, the user, the agreement, or a rule."""

from datetime import date, timedelta

import pytest

from hybridwell.daybook import Daybook
from hybridwell.domain.calendar import Period
from hybridwell.payroll import close_period
from hybridwell.settings import Settings
from hybridwell.store.claims import ClaimsStore
from tests.days import NOW, RATES, on

OCTOBER = Period.parse("2026-10")
BEGIN = date(2026, 1, 1)
LATER = NOW + timedelta(days=8)


def closed(*places: str, **terms: str) -> Daybook:
    """Return October with these places from the 5th on, confirmed and closed."""
    daybook = Daybook(ClaimsStore.in_memory(), RATES, Settings)
    usual = {"employee_number": "7", "commute_km": "40", "same_day": "highest"}
    daybook.agree(BEGIN, usual | terms, NOW)
    days = [on(date(2026, 10, 5 + number), each) for number, each in enumerate(places)]
    daybook.set_days(days, None, NOW)
    close_period(daybook, OCTOBER, NOW + timedelta(days=1))
    return daybook


def reasons(daybook: Daybook) -> list[str]:
    batch = close_period(daybook, OCTOBER, LATER + timedelta(days=1)).batch
    return [
        f"{each.line.kind.value} {each.line.amount} {each.reason.value}"
        for each in batch.corrections
    ]


def test_a_day_that_the_user_changed() -> None:
    daybook = closed("home", "office")
    daybook.set_days([on(date(2026, 10, 5), "office")], None, LATER)

    assert reasons(daybook) == ["home -2.45 day_changed", "commute 10.00 day_changed"]


def test_a_day_that_the_user_took_back() -> None:
    daybook = closed("home")
    daybook.store.undo(None, LATER)

    assert reasons(daybook) == ["home -2.45 day_changed"]


def test_an_agreed_distance_that_changed() -> None:
    daybook = closed("home", "office")
    daybook.agree(BEGIN, {"commute_km": "44"}, LATER)

    assert reasons(daybook) == ["commute 1.00 agreed_quantity_changed"]


def test_a_policy_that_changed() -> None:
    daybook = closed("home+office")
    daybook.agree(BEGIN, {"same_day": "home"}, LATER)

    assert reasons(daybook) == ["home 2.45 rule_applied", "commute -10.00 rule_applied"]


def test_a_hub_that_became_a_fixed_workplace_by_its_days() -> None:
    daybook = closed("home+hub", fixed_above="1")
    daybook.set_days([on(date(2026, 11, 2), "hub")], None, LATER)

    assert reasons(daybook) == []  # without kilometres home is the highest all the same
    daybook.agree(BEGIN, {"same_day": "commute"}, LATER)
    assert reasons(daybook) == ["home -2.45 rule_applied"]


@pytest.mark.parametrize(
    ("change", "reason"),
    [("rounding=up", "home_fixed 0.08 agreed_quantity_changed"),
     ("home_amount=3", "home_fixed 3.92 agreement_changed")],
)  # fmt: skip
def test_a_fixed_allowance_that_was_agreed_otherwise(change: str, reason: str) -> None:
    daybook = closed("home", home_method="fixed", home_days="2")
    name, _, value = change.partition("=")
    daybook.agree(BEGIN, {name: value}, LATER)

    assert reasons(daybook) == [reason]


def test_a_fixed_allowance_that_a_long_absence_stopped() -> None:
    daybook = closed("home", home_method="fixed")
    absent = Period(date(2026, 7, 1), date(2026, 10, 2)).days()
    daybook.set_days([on(day, "sick") for day in absent], None, LATER)

    assert reasons(daybook) == ["home_fixed -26.22 day_changed"]


def test_what_was_settled_meanwhile_is_no_change_of_the_day_again() -> None:
    daybook = closed("office")
    daybook.set_days([on(date(2026, 10, 5), "office", "30")], None, LATER)
    assert reasons(daybook) == ["commute -2.50 day_changed"]

    daybook.agree(BEGIN, {"same_day": "home", "commute_amount": "0.20"}, LATER)

    assert reasons(daybook) == ["commute -1.50 agreement_changed"]
