from dataclasses import replace
from decimal import Decimal

import pytest

from hybridwell.domain.claims.agreement import Code, ValueKind
from hybridwell.domain.claims.batch import Batch
from hybridwell.domain.claims.claim_line import LineKind, Party
from hybridwell.errors import ProblemError
from hybridwell.export.loket_file import content, rows
from hybridwell.export.options import Options
from tests.batches import CLOSED, CODES, PARTY, november

DAYS, EUROS = ValueKind.QUANTITY, ValueKind.AMOUNT
OPTIONS = Options(codes=CODES)


def text(batch: Batch, options: Options = OPTIONS) -> str:
    return content(batch, options).decode("ascii")


def codes(*known: Code) -> Options:
    return Options(codes={"5555": known})


def test_the_file_has_the_header_and_the_marks_of_the_vendors_example() -> None:
    assert text(CLOSED) == (
        "aanslnr;persnr;ploeg;1;28;29;41;86\r\n5555;120;;2;20,00;0,80;0,55;12,5\r\n"
    )


def test_each_employment_has_a_row_and_what_it_has_not_is_empty() -> None:
    other = replace(
        november(2, LineKind.BUSINESS, "1000"), party=replace(PARTY, employee="9")
    )
    batch = replace(CLOSED, lines=(november(2, LineKind.HOME, "1"), other), corrections=())

    assert text(batch).split() == [
        "aanslnr;persnr;ploeg;1;86",
        "5555;120;;1;",
        "5555;9;;;1000",
    ]


def test_components_stand_in_the_order_of_their_numbers() -> None:
    options = codes(
        Code("home", "100", DAYS),
        Code("commute", "28", EUROS),
        Code("business", "9", EUROS),
    )
    batch = replace(CLOSED, lines=CLOSED.lines[:4], corrections=())

    assert text(batch, options).startswith("aanslnr;persnr;ploeg;9;28;100\r\n")


def test_what_adds_up_to_nothing_is_an_empty_cell() -> None:
    batch = replace(
        CLOSED,
        lines=(november(2, LineKind.HOME, "1"), november(3, LineKind.HOME, "-1")),
        corrections=(),
    )

    assert text(batch).split() == ["aanslnr;persnr;ploeg;1", "5555;120;;"]


@pytest.mark.parametrize(
    ("party", "field"),
    [
        (replace(PARTY, employer="55a"), "aanslnr must be digits only .* not '55a'"),
        (replace(PARTY, employee=""), "persnr must be digits only .* not ''"),
        (replace(PARTY, employee="²"), "persnr must be digits only"),
    ],
)
def test_a_number_that_is_none_is_named(party: Party, field: str) -> None:
    batch = replace(CLOSED, lines=(replace(CLOSED.lines[0], party=party),), corrections=())
    options = Options(codes={"5555": CODES["5555"], "55a": CODES["5555"]})

    with pytest.raises(ProblemError, match=field):
        content(batch, options)


def test_a_component_that_is_no_number_is_named() -> None:
    batch = replace(CLOSED, lines=CLOSED.lines[:1], corrections=())

    with pytest.raises(ProblemError, match=r"component must be digits only .* not 'L5100'"):
        content(batch, codes(Code("home", "L5100", DAYS)))


def test_days_and_euros_are_never_added_up() -> None:
    options = codes(Code("home", "1", DAYS), Code("commute", "1", EUROS))
    batch = replace(CLOSED, lines=CLOSED.lines[:2], corrections=())

    with pytest.raises(ProblemError, match="component 1 has both a quantity and an amount"):
        content(batch, options)


@pytest.mark.parametrize("days", ["-1", "1000"])
def test_days_that_the_import_refuses_are_told_before(days: str) -> None:
    batch = replace(CLOSED, lines=(november(2, LineKind.HOME, days),), corrections=())

    with pytest.raises(ProblemError, match=f"component 1 would be {days} days"):
        content(batch, OPTIONS)


def test_negative_euros_stay_a_number() -> None:
    line = replace(november(2, LineKind.COMMUTE, "-40"), amount=Decimal("-10.00"))

    batch = replace(CLOSED, lines=(line,), corrections=())

    assert text(batch).split()[1] == "5555;120;;-10,00"
    assert rows(content(batch, OPTIONS), OPTIONS)[1] == ("5555", "120", "", "-10")
