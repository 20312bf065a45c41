"""What is due now less what was paid, line by line."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from hybridwell.domain.claims.batch import Batch
from hybridwell.domain.claims.claim_line import ClaimLine, Correction, LineKind, Reason
from hybridwell.domain.claims.corrections import corrections_of, paid_of
from tests.batches import CLOSED, NOVEMBER, november

HOME, OFFICE = november(2, LineKind.HOME, "1"), november(3, LineKind.COMMUTE, "40")
FIRST = replace(CLOSED, number=1, lines=(HOME, OFFICE), corrections=())


def repriced(line: ClaimLine, norm: str) -> ClaimLine:
    """Return the line at another tax-free amount, which is paid as well."""
    amount = Decimal(norm) * line.quantity
    return replace(line, rate=Decimal(norm), norm=Decimal(norm), amount=amount)


def differences(*due: ClaimLine, after: tuple[Batch, ...] = ()) -> list[Correction]:
    return corrections_of(FIRST, paid_of(FIRST, after), due, lambda _key: False)


def told(found: list[Correction]) -> list[str]:
    return [
        f"{each.line.date.day} {each.line.kind.value} {each.line.quantity} x"
        f" {each.line.rate} = {each.line.amount} {each.reason.value}"
        for each in found
    ]


def later(*corrections: Correction, number: int = 2) -> Batch:
    return replace(
        CLOSED, number=number, days=(), lines=(), corrections=corrections, whole=False
    )


def test_what_is_due_as_it_was_paid_needs_no_correction() -> None:
    assert differences(HOME, OFFICE) == []


def test_a_line_that_is_due_no_more_is_taken_back_whole() -> None:
    (found,) = differences(OFFICE)

    assert told([found]) == ["2 home -1 x 2.45 = -2.45 day_changed"]
    assert (found.period, found.batch) == (str(NOVEMBER), 1)


def test_a_line_that_was_not_paid_comes_whole_in_order_of_date_and_kind() -> None:
    trip, home = november(3, LineKind.BUSINESS, "8"), november(3, LineKind.HOME, "1")

    assert told(differences(trip, home, OFFICE, HOME)) == [
        "3 home 1 x 2.45 = 2.45 day_changed",
        "3 business 8 x 0.25 = 2.00 day_changed",
    ]


def test_other_kilometres_are_corrected_by_their_difference() -> None:
    assert told(differences(HOME, november(3, LineKind.COMMUTE, "44"))) == [
        "3 commute 4 x 0.25 = 1.00 day_changed"
    ]


def test_another_norm_is_a_change_of_the_rate_for_the_whole_quantity() -> None:
    (found,) = differences(HOME, repriced(OFFICE, "0.30"))

    assert told([found]) == ["3 commute 40 x 0.05 = 2.00 rate_changed"]
    assert found.line.norm == Decimal("0.05")


def test_the_same_norm_at_another_rate_is_a_change_of_the_agreement() -> None:
    (found,) = differences(november(2, LineKind.HOME, "1", rate="3.00"), OFFICE)

    assert told([found]) == ["2 home 1 x 0.55 = 0.55 agreement_changed"]
    assert (found.line.taxable, found.line.norm) == (Decimal("0.55"), Decimal("0.00"))


def test_only_another_taxable_part_is_corrected_too() -> None:
    free = replace(HOME, norm=Decimal("2.00"), taxable=Decimal("0.45"))

    (found,) = differences(free, OFFICE)

    assert (found.line.amount, found.line.taxable) == (Decimal(0), Decimal("0.45"))
    assert found.reason is Reason.RATE


def test_what_was_corrected_is_paid() -> None:
    raised, longer = repriced(OFFICE, "0.30"), november(3, LineKind.COMMUTE, "44")
    first = later(*differences(HOME, raised))
    second = later(*differences(HOME, longer, after=(first,)), number=3)

    assert told(differences(HOME, raised, after=(first,))) == []
    assert told(list(second.corrections)) == ["3 commute 4 x 0.25 = -1.00 day_changed"]
    assert told(differences(HOME, longer, after=(first, second))) == []


def test_a_line_that_was_added_later_can_be_taken_back() -> None:
    trip = november(3, LineKind.BUSINESS, "8")
    added = later(*differences(HOME, OFFICE, trip))

    assert told(differences(HOME, OFFICE, after=(added,))) == [
        "3 business -8 x 0.25 = -2.00 day_changed"
    ]


def test_corrections_of_another_period_are_none_of_this_one() -> None:
    other = replace(differences(OFFICE)[0], period="2026-10")

    assert told(differences(HOME, OFFICE, after=(later(other),))) == []


@pytest.mark.parametrize("norm", ["0.20", "0.30", "0.25"])
def test_rates_that_go_and_come_leave_what_is_due(norm: str) -> None:
    batches: tuple[Batch, ...] = ()
    for number, each in enumerate(("0.30", "0.10", norm), 2):
        found = differences(HOME, repriced(OFFICE, each), after=batches)
        batches = (*batches, later(*found, number=number))

    paid = paid_of(FIRST, batches)[(date(2026, 11, 3), LineKind.COMMUTE)]

    assert (paid.line.amount, paid.line.rate) == (40 * Decimal(norm), Decimal(norm))
    assert paid.batch == 1
