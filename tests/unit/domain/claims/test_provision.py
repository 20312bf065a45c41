from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from hybridwell.domain.claims.provision import (
    Category,
    Provision,
    State,
    Step,
    Total,
    of_year,
    spent_in,
    totals,
)
from tests.provisions import CHAIR, DAY, provision

MAY, JUNE = date(2026, 5, 4), date(2026, 6, 1)


def way(of: Provision) -> list[tuple[str, str]]:
    return [(step.state.value, step.on.isoformat()) for step in of.steps]


def test_a_provision_goes_from_asked_to_received_and_keeps_the_days() -> None:
    got = CHAIR.enter(State.GRANTED, MAY).enter(State.RECEIVED, JUNE)

    assert (got.state, got.since) == (State.RECEIVED, JUNE)
    assert [got.on(state) for state in State] == [DAY, MAY, JUNE, None]


def test_going_back_undoes_what_came_after() -> None:
    got = CHAIR.enter(State.GRANTED, MAY).enter(State.RECEIVED, JUNE)

    assert way(got.enter(State.GRANTED, MAY)) == [
        ("asked", "2026-03-02"),
        ("granted", "2026-05-04"),
    ]
    assert way(got.enter(State.ASKED, JUNE)) == [("asked", "2026-06-01")]


def test_what_was_granted_and_then_refused_is_refused_alone() -> None:
    refused = CHAIR.enter(State.GRANTED, MAY).enter(State.REFUSED, JUNE)

    assert way(refused) == [("asked", "2026-03-02"), ("refused", "2026-06-01")]
    assert way(refused.enter(State.RECEIVED, JUNE))[-1] == ("received", "2026-06-01")


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"id": 0}, "numbered from 1"),
        ({"item": ""}, "an item has 1 to 120"),
        ({"item": " chair"}, "an item has 1 to 120"),
        ({"item": "x" * 121}, "an item has 1 to 120"),
        ({"item": "two\nlines"}, "an item has 1 to 120"),
        ({"cost": Decimal("-0.01")}, "a cost is from 0"),
        ({"cost": Decimal(100_000)}, "a cost is from 0"),
        ({"cost": Decimal("1.005")}, "a cost is from 0"),
        ({"cost": Decimal("NaN")}, "a cost is from 0"),
        ({"note": "x" * 501}, "a note has 500"),
        ({"note": "two\nlines"}, "a note has 500"),
        ({"receipt": "../claims.sqlite"}, "a receipt is a file"),
        ({"receipt": "1-0123456789ab.exe"}, "a receipt is a file"),
        ({"check": "a b"}, "a check has 1 to 64"),
        ({"check": "x" * 65}, "a check has 1 to 64"),
        ({"steps": ()}, "asked, granted and received, or refused"),
        (
            {"steps": (Step(State.REFUSED, MAY), Step(State.RECEIVED, JUNE))},
            "asked, granted and received, or refused",
        ),
        ({"steps": (Step(State.ASKED, date(2026, 3, 1)),)}, "does not begin before"),
        (
            {"steps": (Step(State.ASKED, JUNE), Step(State.GRANTED, MAY))},
            "does not begin before",
        ),
    ],
)
def test_an_impossible_provision_is_refused(
    change: dict[str, object], complaint: str
) -> None:
    with pytest.raises(ValueError, match=complaint):
        replace(CHAIR, **change)  # type: ignore[arg-type]  # the point of the test


def test_a_provision_may_have_a_note_a_receipt_and_a_check() -> None:
    full = replace(CHAIR, note="blue", receipt="12-0123456789ab.pdf", check="2026-03-02-a")

    assert (full.note, full.receipt, full.check) == (
        "blue",
        "12-0123456789ab.pdf",
        "2026-03-02-a",
    )


def test_totals_tell_received_from_open_and_leave_out_what_was_refused() -> None:
    register = [
        provision(1, "449.95", Category.ARBO),
        provision(2, "50", Category.ARBO, State.ASKED),
        provision(3, "25.05", Category.ARBO, State.GRANTED),
        provision(4, "999", Category.ARBO, State.REFUSED),
        provision(5, "30", Category.ICT),
    ]

    assert totals(register) == (
        Total(Category.ARBO, Decimal("449.95"), Decimal("75.05")),
        Total(Category.ICT, Decimal("30.00"), Decimal("0.00")),
        Total(Category.FREE_SPACE, Decimal("0.00"), Decimal("0.00")),
        Total(Category.HUB, Decimal("0.00"), Decimal("0.00")),
    )


def test_the_free_space_is_spent_in_the_year_in_which_something_was_received() -> None:
    asked = replace(CHAIR, day=date(2025, 12, 1), category=Category.FREE_SPACE)
    asked = replace(asked, steps=(Step(State.ASKED, date(2025, 12, 1)),))
    register = [
        asked.enter(State.RECEIVED, MAY),
        provision(2, "20", on=date(2025, 4, 1)),
        provision(3, "7", state=State.GRANTED),
        provision(4, "9", Category.ICT),
    ]

    assert spent_in(register, 2026) == Decimal("449.95")
    assert spent_in(register, 2025) == Decimal("20.00")
    assert [each.id for each in of_year(register, 2026)] == [1, 3, 4]
