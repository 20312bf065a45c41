from decimal import Decimal
from typing import Any

import pytest

from hybridwell.domain.claims.batch import Batch
from hybridwell.domain.claims.batch_json import (
    batch_as_json,
    batch_from_json,
    euros,
    plain,
)
from tests.batches import CLOSED, DRAFT


@pytest.mark.parametrize("batch", [CLOSED, DRAFT], ids=["closed", "draft"])
def test_a_batch_comes_back_as_it_was(batch: Batch) -> None:
    assert batch_from_json(batch_as_json(batch)) == batch


def test_a_closed_batch_says_its_number_checksum_and_day_of_statement() -> None:
    data = batch_as_json(CLOSED)

    assert (data["status"], data["batch"], data["closed_on"], data["checksum"]) == (
        "closed",
        13,
        "2026-12-01",
        CLOSED.checksum,
    )
    assert data["totals"] == {"untaxed": "28.83", "taxable": "0.55", "total": "29.38"}
    assert data["corrections"][0]["of"] == "2026-01"


def test_a_draft_has_none_of_these() -> None:
    data = batch_as_json(DRAFT)

    assert (data["status"], data["batch"], data["closed_on"], data["checksum"]) == (
        "draft",
        None,
        None,
        None,
    )


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"format": "hybridwell-day-log"}, "not a hybridwell-claim of version 2"),
        ({"version": 1}, "not a hybridwell-claim of version 2"),
        ({"lines": [{}]}, "not a whole hybridwell-claim: KeyError"),
        ({"days": 3}, "not a whole hybridwell-claim: TypeError"),
        ({"period": "someday"}, "is not a period"),
    ],
)
def test_what_is_no_batch_is_refused(change: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        batch_from_json(batch_as_json(CLOSED) | change)


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        ("2.45", "2.45"),
        ("0.225", "0.225"),
        ("0.2500", "0.25"),
        ("10", "10.00"),
        ("-2.5", "-2.50"),
        ("-0.00", "0.00"),
    ],
)
def test_euros_have_two_decimals_or_as_many_as_needed(amount: str, text: str) -> None:
    assert euros(Decimal(amount)) == text


@pytest.mark.parametrize(
    ("quantity", "text"),
    [("1.0000", "1"), ("34.50", "34.5"), ("100", "100"), ("1E+2", "100"), ("-0", "0")],
)
def test_a_quantity_has_as_few_digits_as_tell_it(quantity: str, text: str) -> None:
    assert plain(Decimal(quantity)) == text
