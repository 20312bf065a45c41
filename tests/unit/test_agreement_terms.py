"""Every term of an agreement is read, written and bounded; the refusals of each are in
`tests/unit/cli/test_agreements.py`."""

from dataclasses import fields
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hybridwell.agreement_terms import TERMS, agreement_from, texts_of, with_terms
from hybridwell.domain.claims.agreement import (
    Agreement,
    Code,
    Method,
    OfficeFixed,
    PayPeriod,
    SameDay,
    ValueKind,
)
from hybridwell.domain.claims.workday import Fuel, Mode, Place
from hybridwell.errors import UsageError

BEGIN = date(2026, 1, 1)


def test_every_field_of_an_agreement_but_its_first_day_is_a_term() -> None:
    assert ["first_day", *TERMS] == sorted(
        (field.name for field in fields(Agreement)), key=["first_day", *TERMS].index
    )


def test_every_term_has_a_label_of_its_own() -> None:
    labels = [kind.label for kind in TERMS.values()]

    assert len(set(labels)) == len(labels)


@pytest.mark.parametrize(
    ("name", "text", "value", "written"),
    [
        ("employer", "  Eén & Zonen B.V. ", "Eén & Zonen B.V.", "Eén & Zonen B.V."),
        ("employee_number", "007", "007", "007"),
        ("employee_number", "111222334", "111222334", "111222334"),
        ("employee_number", "1112223330", "1112223330", "1112223330"),
        ("employment_number", "", "", ""),
        ("last_day", "2026-12-31", date(2026, 12, 31), "2026-12-31"),
        ("last_day", "none", None, "none"),
        ("contract_days", "4,5", Decimal("4.5"), "4.5"),
        ("contract_hours", "36", Decimal(36), "36"),
        (
            "week", "home, office,home,office,home,free,free",
            (Place.HOME, Place.OFFICE) * 2 + (Place.HOME, Place.FREE, Place.FREE),
            "home,office,home,office,home,free,free",
        ),
        ("home_days", "none", None, "none"),
        ("office_days", "2.50", Decimal("2.5"), "2.5"),
        ("home_method", "fixed", Method.FIXED, "fixed"),
        ("home_amount", "0", Decimal(0), "0"),
        ("commute_amount", "0,2250", Decimal("0.225"), "0.225"),
        ("business_amount", "none", None, "none"),
        ("pay_period", "four_weeks", PayPeriod.FOUR_WEEKS, "four_weeks"),
        ("commute_km", "100", Decimal(100), "100"),
        ("commute_mode", "none", None, "none"),
        ("commute_mode", "e-bike", Mode.E_BIKE, "e-bike"),
        ("same_day", "highest", SameDay.HIGHEST, "highest"),
        ("office_fixed", "by_days", OfficeFixed.BY_DAYS, "by_days"),
        ("fixed_above", "40", Decimal(40), "40"),
        ("codes", "", (), ""),
        (
            "codes", "home = 5100:quantity;commute_taxable=L-5.1 : amount ;",
            (
                Code("home", "5100", ValueKind.QUANTITY),
                Code("commute_taxable", "L-5.1", ValueKind.AMOUNT),
            ),
            "home=5100:quantity; commute_taxable=L-5.1:amount",
        ),
    ],
)  # fmt: skip
def test_a_term_is_read_and_written(
    name: str, text: str, value: object, written: str
) -> None:
    agreed = agreement_from(BEGIN, {name: text})

    assert getattr(agreed, name) == value
    assert texts_of(agreed)[name] == written


def test_a_fuel_is_read_with_its_mode() -> None:
    agreed = agreement_from(BEGIN, {"commute_mode": "car", "commute_fuel": "gas"})

    assert (agreed.commute_mode, agreed.commute_fuel) == (Mode.CAR, Fuel.GAS)


def test_a_term_that_is_not_named_stays() -> None:
    agreed = with_terms(Agreement(BEGIN, employee_number="7"), {"rounding": "up"})

    assert (agreed.first_day, agreed.employee_number) == (BEGIN, "7")


def test_an_unknown_term_is_refused_with_those_there_are() -> None:
    with pytest.raises(UsageError, match="there is no term 'walk'; there are: employer,"):
        agreement_from(BEGIN, {"walk": "1"})


def test_an_agreement_that_cannot_be_is_refused() -> None:
    with pytest.raises(UsageError, match="last_day is before the first day"):
        agreement_from(BEGIN, {"last_day": "2025-12-31"})


DAYS = st.none() | st.decimals(0, 7, places=4)
EUROS = st.none() | st.decimals(0, 100, places=4)
AGREEMENTS = st.builds(
    Agreement,
    st.just(BEGIN),
    st.none() | st.dates(BEGIN),
    employer=st.text("Aé & .-0", max_size=80).map(str.strip),
    contract_hours=st.decimals(0, 80, places=2),
    week=st.tuples(*7 * [st.sampled_from(Place)]),
    home_days=DAYS,
    office_days=DAYS,
    home_method=st.sampled_from(Method),
    home_amount=EUROS,
    commute_amount=EUROS,
    pay_period=st.sampled_from(PayPeriod),
    commute_mode=st.none() | st.sampled_from(Mode),
    same_day=st.sampled_from(SameDay),
    fixed_above=st.none() | st.integers(0, 366).map(Decimal),
    codes=st.lists(
        st.builds(
            Code,
            st.sampled_from(["home", "home_taxable", "commute_fixed_correction"]),
            st.text("L5_.-", min_size=1, max_size=20),
            st.sampled_from(ValueKind),
        ),
        unique_by=lambda code: code.kind,
    ).map(tuple),
)


@given(AGREEMENTS)
def test_an_agreement_comes_back_as_it_was_kept(agreed: Agreement) -> None:
    assert agreement_from(BEGIN, texts_of(agreed)) == agreed
