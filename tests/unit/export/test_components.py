from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from hybridwell.domain.claims.agreement import Code, ValueKind
from hybridwell.domain.claims.batch import Batch
from hybridwell.domain.claims.claim_line import ClaimLine, Correction, LineKind, Reason
from hybridwell.errors import ProblemError
from hybridwell.export.components import entries
from hybridwell.export.options import Options
from tests.batches import CLOSED, NOVEMBER, line, november

DAYS, EUROS = ValueKind.QUANTITY, ValueKind.AMOUNT


def batch(*lines: ClaimLine, corrections: tuple[Correction, ...] = ()) -> Batch:
    return replace(CLOSED, lines=lines, corrections=corrections)


def told(of: Batch, **codes: ValueKind) -> list[str]:
    """Return kind, component and value of each entry; components count from 1."""
    numbered = enumerate(codes.items(), 1)
    known = tuple(Code(kind, str(number), value) for number, (kind, value) in numbered)
    found = entries(of, Options(codes={"5555": known}))
    return [f"{each.kind} {each.component}: {each.value}" for each in found]


ABOVE = november(9, LineKind.HOME, "1", rate="3.00")
HOME_DAY = november(2, LineKind.HOME, "1")


def corrected(kind: LineKind, quantity: str, reason: Reason, rate: str = "") -> Correction:
    return Correction(line(date(2026, 1, 6), kind, quantity, rate), "2026-01", 3, reason)


def test_a_line_goes_to_its_component_as_quantity_or_as_amount() -> None:
    assert told(batch(HOME_DAY), home=DAYS) == ["home 1: 1"]
    assert told(batch(HOME_DAY), home=EUROS) == ["home 1: 2.45"]


def test_the_taxable_part_goes_to_a_component_of_its_own() -> None:
    assert told(batch(ABOVE), home=EUROS, home_taxable=EUROS) == [
        "home 1: 2.45",
        "home_taxable 2: 0.55",
    ]
    assert told(batch(ABOVE), home=DAYS, home_taxable=EUROS) == [
        "home 1: 1",
        "home_taxable 2: 0.55",
    ]


def test_a_taxable_part_is_never_paid_untaxed_for_want_of_a_component() -> None:
    with pytest.raises(
        ProblemError, match="no component code for home_taxable at employer"
    ):
        told(batch(ABOVE), home=EUROS)


def test_payroll_itself_prices_days_that_it_gets_as_a_number() -> None:
    assert told(batch(ABOVE), home=DAYS) == ["home 1: 1"]


def test_the_entries_keep_the_euros_whatever_their_value_is() -> None:
    codes = {"5555": (Code("home", "1", DAYS), Code("home_taxable", "2", EUROS))}

    first, second = entries(batch(ABOVE), Options(codes=codes))

    assert (first.amount, first.taxable) == (Decimal("2.45"), Decimal(0))
    assert (second.amount, second.taxable) == (Decimal("0.55"), Decimal("0.55"))
    assert (first.date, first.period, first.correction_of) == (ABOVE.date, NOVEMBER, "")


def test_a_kind_without_code_is_named_with_its_employer() -> None:
    with pytest.raises(ProblemError, match="no component code for home at employer 5555"):
        told(batch(HOME_DAY), commute=EUROS)


def test_an_employer_without_number_is_named_by_a_dash() -> None:
    nameless = replace(HOME_DAY, party=replace(HOME_DAY.party, employer=""))

    with pytest.raises(ProblemError, match="for home at employer -"):
        told(batch(nameless), home=DAYS)


def test_a_correction_goes_to_the_same_component_or_to_its_own() -> None:
    less = batch(corrections=(corrected(LineKind.HOME, "-1", Reason.DAY),))

    assert told(less, home=DAYS) == ["home 1: -1"]
    assert told(less, home=DAYS, home_correction=EUROS) == ["home_correction 2: -2.45"]


@pytest.mark.parametrize("reason", [Reason.RATE, Reason.AGREEMENT])
def test_a_changed_rate_is_never_paid_as_days_or_kilometres_once_more(
    reason: Reason,
) -> None:
    rose = batch(corrections=(corrected(LineKind.COMMUTE, "40", reason, "0.02"),))

    assert told(rose, commute=DAYS, commute_correction=EUROS) == [
        "commute_correction 2: 0.80"
    ]
    with pytest.raises(
        ProblemError, match=r"2026-01-06 .* euros: commute_correction needs a component"
    ):
        told(rose, commute=DAYS)
    with pytest.raises(ProblemError, match="commute_correction needs a component code"):
        told(rose, commute=EUROS, commute_correction=DAYS)


def test_a_day_that_changed_with_its_rate_is_a_difference_in_euros_too() -> None:
    both = corrected(LineKind.COMMUTE, "10", Reason.DAY)
    both = replace(both, line=replace(both.line, amount=Decimal("2.70")))

    with pytest.raises(ProblemError, match="is a difference in euros"):
        told(batch(corrections=(both,)), commute=DAYS)


def test_what_comes_to_nothing_has_no_entry() -> None:
    nothing = replace(HOME_DAY, amount=Decimal("0.00"))

    assert told(batch(nothing), home=EUROS) == []
