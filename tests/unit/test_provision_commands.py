from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hybridwell.domain.claims.provision import Category, Provision, State, Step
from hybridwell.errors import StoreError, UsageError
from hybridwell.provision_commands import (
    Wish,
    add_provision,
    history_of,
    read_amount,
    remove_provision,
    set_provision,
)
from hybridwell.store.database import Database
from hybridwell.store.provisions import TABLES, ProvisionStore
from tests.provisions import NOW, PDF

CHAIR = Wish(item=" Chair ", cost="449,95", category="arbo")
TODAY = NOW.date()


class Desk:
    """A register in memory and a folder of receipts."""

    def __init__(self, folder: Path) -> None:
        self.database = Database.in_memory((TABLES,))
        self.register = ProvisionStore(self.database)
        self.receipts = folder / "receipts"
        self.paper = folder / "shop.pdf"
        self.paper.write_bytes(PDF)

    def add(self, wish: Wish = CHAIR, **more: Any) -> Provision:  # noqa: ANN401 - as Wish
        return add_provision(self.register, replace(wish, **more), self.receipts, NOW)

    def set(self, number: int, **wish: Any) -> Provision:  # noqa: ANN401 - as Wish
        return set_provision(self.register, number, Wish(**wish), self.receipts, NOW)

    @property
    def copies(self) -> list[str]:
        if not self.receipts.is_dir():
            return []
        return sorted(path.name for path in self.receipts.iterdir())


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_a_provision_is_asked_today_if_nothing_else_is_said(desk: Desk) -> None:
    assert desk.add() == Provision(
        1,
        TODAY,
        "Chair",
        Decimal("449.95"),
        Category.ARBO,
        (Step(State.ASKED, TODAY),),
    )


def test_a_provision_may_be_received_at_once_on_a_day_before(desk: Desk) -> None:
    on = date(2026, 3, 2)

    found = desk.add(state="received", on=on, note=" blue ", check="2026-a")

    assert (found.day, found.steps) == (on, (Step(State.RECEIVED, on),))
    assert (found.note, found.check) == ("blue", "2026-a")


def test_only_what_is_said_is_changed(desk: Desk) -> None:
    desk.add(note="blue")

    found = desk.set(1, cost="400", category="free_space", item="Desk", note="")

    assert (found.item, found.cost, found.category, found.note) == (
        "Desk",
        Decimal(400),
        Category.FREE_SPACE,
        "",
    )
    assert found.steps == (Step(State.ASKED, TODAY),)


def test_a_state_begins_today_or_on_the_day_that_is_said(desk: Desk) -> None:
    day = date(2026, 10, 1)
    desk.add(on=day)

    desk.set(1, state="granted", on=date(2026, 11, 2))
    desk.set(1, state="received")
    found = desk.set(1, on=date(2026, 11, 20))

    assert found.steps == (
        Step(State.ASKED, day),
        Step(State.GRANTED, date(2026, 11, 2)),
        Step(State.RECEIVED, date(2026, 11, 20)),
    )


def test_a_receipt_is_copied_and_named_in_the_row(desk: Desk) -> None:
    found = desk.add(receipt=desk.paper)

    assert desk.copies == [found.receipt]
    assert (desk.receipts / found.receipt).read_bytes() == PDF


def test_a_second_receipt_leaves_the_first_for_the_history(desk: Desk) -> None:
    first = desk.add(receipt=desk.paper).receipt
    desk.paper.write_bytes(PDF + b"!")

    second = desk.set(1, receipt=desk.paper).receipt

    assert desk.copies == sorted([first, second])


def test_a_row_that_fails_takes_the_receipt_back(desk: Desk) -> None:
    with pytest.raises(UsageError, match="cannot be: an item has 1 to 120 characters"):
        desk.add(item="", receipt=desk.paper)
    desk.add()
    with pytest.raises(UsageError, match="a state does not begin before"):
        desk.set(1, state="granted", on=date(2026, 1, 2), receipt=desk.paper)

    assert desk.copies == []


def test_a_register_that_cannot_be_written_takes_the_receipt_back(desk: Desk) -> None:
    desk.add()
    with desk.database.transaction() as connection:
        connection.exec_driver_sql(
            "CREATE TRIGGER full BEFORE INSERT ON provision_history"
            " BEGIN SELECT RAISE(ABORT, 'no room'); END"
        )

    with pytest.raises(StoreError, match="no room"):
        desk.add(receipt=desk.paper)
    with pytest.raises(StoreError, match="no room"):
        desk.set(1, receipt=desk.paper)

    assert desk.copies == []


def test_a_receipt_that_is_none_changes_nothing(desk: Desk) -> None:
    desk.paper.write_bytes(b"no PDF")

    with pytest.raises(UsageError, match=r"shop\.pdf does not hold"):
        desk.add(receipt=desk.paper)

    assert (desk.register.provisions(), desk.copies) == ([], [])


def test_a_removed_provision_leaves_its_history_and_its_receipt(desk: Desk) -> None:
    found = desk.add(receipt=desk.paper)

    assert remove_provision(desk.register, 1, NOW) == found

    assert [each.now for each in history_of(desk.register, 1)] == [found, None]
    assert desk.copies == [found.receipt]


@pytest.mark.parametrize("number", [2, 0, -1, 2**63])
def test_a_number_that_was_never_given_is_refused(desk: Desk, number: int) -> None:
    desk.add()

    for command in (
        lambda: desk.set(number, cost="1"),
        lambda: remove_provision(desk.register, number, NOW),
        lambda: history_of(desk.register, number),
    ):
        with pytest.raises(UsageError, match=f"there is no provision {number}"):
            command()


@pytest.mark.parametrize(
    ("wish", "complaint"),
    [
        ({"category": "chair"}, "'chair' is not one of arbo, ict, free_space"),
        ({"state": "lost"}, "'lost' is not one of asked, granted"),
        ({"cost": "99999,995"}, "is not an amount"),
        ({"cost": "100000"}, "a cost is from 0 to 99999.99"),
        ({"on": date(2026, 11, 24)}, "must be from 2010-01-01 to today"),
        ({"on": date(2009, 12, 31)}, "must be from 2010-01-01 to today"),
        ({"check": "a b"}, "a check has 1 to 64"),
        ({"cost": None}, "has an item, a cost and a category"),
        ({"item": None}, "has an item, a cost and a category"),
        ({"category": None}, "has an item, a cost and a category"),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_kept(
    desk: Desk, wish: dict[str, Any], complaint: str
) -> None:
    with pytest.raises(UsageError, match=complaint):
        desk.add(**wish)

    assert desk.register.provisions() == []


def test_a_change_of_nothing_is_refused(desk: Desk) -> None:
    desk.add()

    with pytest.raises(UsageError, match="nothing is said that should change"):
        desk.set(1)


@pytest.mark.parametrize(
    ("text", "amount"),
    [("449,95", "449.95"), ("449.95", "449.95"), (" 500000 ", "500000"), ("0,5", "0.5")],
)
def test_an_amount_has_a_decimal_comma_or_point(text: str, amount: str) -> None:
    assert read_amount(text) == Decimal(amount)


@pytest.mark.parametrize(
    "text",
    [
        "500.000", "1.234,50", "1,234.50", "", "-1", "+1", "1e3", "NaN", "1_0", "1 0",
        "5,", "\u0663", "1234567890123",
    ],
)  # fmt: skip
def test_what_could_be_two_amounts_or_none_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="is not an amount"):
        read_amount(text)


@given(st.decimals(0, 10**12 - 1, places=2), st.sampled_from(",."))
def test_every_amount_in_cents_is_read_back(amount: Decimal, sign: str) -> None:
    assert read_amount(f"{amount:.2f}".replace(".", sign)) == amount
