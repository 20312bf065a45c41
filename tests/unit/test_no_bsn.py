"""A citizen service number belongs in no payroll file, so it cannot be stated at all."""

import pytest

from hybridwell.agreement_terms import with_terms
from hybridwell.domain.claims.agreement import Agreement
from hybridwell.errors import UsageError


@pytest.mark.parametrize("term", ["employee_number", "employment_number"])
@pytest.mark.parametrize("bsn", ["111222333", "123456782", "1112.22.333", "123 456 782"])
def test_a_bsn_is_no_number_in_payroll(bsn: str, term: str) -> None:
    with pytest.raises(
        UsageError, match=rf"{term} must be .* on one line, and never a BSN"
    ):
        with_terms(Agreement(), {term: bsn})


@pytest.mark.parametrize("number", ["123456789", "0111222333", "A-120", "120"])
def test_a_number_of_the_payroll_office_is_one(number: str) -> None:
    terms = {"employee_number": number}

    assert with_terms(Agreement(), terms).employee_number == number
