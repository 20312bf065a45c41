from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from hybridwell.domain.claims.batch import Batch
from hybridwell.domain.claims.claim_line import LineKind, Party
from hybridwell.errors import ProblemError
from hybridwell.export.fields import FIELDS
from hybridwell.export.layouts import table, types
from hybridwell.export.options import Options
from hybridwell.export.profile import Column, Kind, Layout, Profile
from hybridwell.export.table import CellType
from tests.batches import CLOSED, CODES, DRAFT, PARTY, november

OPTIONS = Options(codes=CODES)


def told(
    layout: Layout, *columns: str, batch: Batch = CLOSED, zero_rows: bool = False
) -> list[tuple[object, ...]]:
    profile = Profile("mine", tuple(map(column, columns)), Kind.CSV, layout)
    return list(table(batch, replace(profile, zero_rows=zero_rows), OPTIONS).rows)


def column(said: str) -> Column:
    """Read `amount` as a field and `home:quantity` as a total."""
    total, colon, value = said.partition(":")
    return Column(said, total=total, value=value) if colon else Column(said, field=said)


def added(rows: list[tuple[object, ...]]) -> list[Decimal]:
    return [sum((Decimal(str(row[at])) for row in rows), Decimal(0)) for at in (0, 1)]


def test_a_long_row_says_all_of_its_line() -> None:
    row = dict(zip(FIELDS, told(Layout.LONG, *FIELDS)[5], strict=True))

    assert row == {
        "employer": "5555",
        "employer_name": "Voorbeeld & Zonen B.V.",
        "employee": "120",
        "employment": "1",
        "year": 2026,
        "period": "2026-11",
        "period_number": 11,
        "period_type": "month",
        "date": date(2026, 11, 9),
        "date_from": date(2026, 11, 1),
        "date_to": date(2026, 11, 30),
        "place": "home",
        "kind": "home_taxable",
        "component": "41",
        "value_kind": "amount",
        "value": Decimal("0.55"),
        "quantity": None,
        "unit": "day",
        "rate": Decimal("3.00"),
        "norm": Decimal("2.45"),
        "amount": Decimal("0.55"),
        "taxable": Decimal("0.55"),
        "untaxed": 0,
        "rate_status": "enacted",
        "source": CLOSED.lines[0].source,
        "batch": 13,
        "status": "closed",
        "closed_on": date(2026, 12, 1),
        "checksum": CLOSED.checksum,
        "correction_of": "",
        "correction_batch": None,
        "reason": None,
    }


def test_a_correction_says_what_it_corrects_and_has_no_place() -> None:
    rows = told(Layout.LONG, "date", "place", "correction_of", "correction_batch", "reason")

    assert rows[-2] == (date(2026, 1, 6), "", "2026-01", 3, "rate_changed")


def test_components_do_not_change_what_a_line_comes_to() -> None:
    plain = told(Layout.LONG, "amount", "taxable")
    coded = told(Layout.LONG, "amount", "taxable", "component")

    assert len(coded) == len(plain) + 1
    assert added(coded) == added(plain)


def test_a_day_that_pays_nothing_has_a_row_if_asked_for() -> None:
    columns = ("date", "place", "kind", "amount", "taxable", "untaxed", "unit", "employee")
    rows = told(Layout.LONG, *columns, zero_rows=True)

    assert [row[0].day for row in rows[:5] if isinstance(row[0], date)] == [2, 3, 4, 4, 6]
    assert rows[4] == (date(2026, 11, 6), "hub", "none", 0, 0, 0, None, "120")
    assert "none" not in [row[2] for row in told(Layout.LONG, *columns)]


def test_a_day_that_pays_nothing_is_nobodys_where_two_employments_are_paid() -> None:
    other = replace(november(3, LineKind.COMMUTE, "40"), party=Party("1", "2", "3"))
    batch = replace(DRAFT, lines=(*DRAFT.lines[:1], other))

    rows = told(Layout.LONG, "employee", "kind", batch=batch, zero_rows=True)

    assert rows[2:] == [("", "none")] * 4
    assert rows[:2] == [("120", "home"), ("2", "commute")]


def test_a_day_has_one_row_with_its_totals() -> None:
    rows = told(
        Layout.DAY, "date", "place", "home:amount", "business:quantity", "total:amount"
    )

    assert rows[2] == (
        date(2026, 11, 4), "home+client", Decimal("2.45"), Decimal("12.5"), Decimal("5.58"),
    )  # fmt: skip
    assert rows[-1] == (date(2026, 10, 14), "", Decimal("-2.45"), None, Decimal("-2.45"))


def test_days_that_pay_nothing_have_a_row_of_their_own_too() -> None:
    rows = told(Layout.DAY, "date", "home:amount", "total:amount", zero_rows=True)

    assert (date(2026, 11, 6), None, Decimal("0.00")) in rows


def test_an_employment_has_one_row_with_what_is_corrected_added_up() -> None:
    rows = told(
        Layout.WIDE,
        "employee",
        "home:quantity",
        "home:amount",
        "commute:quantity",
        "corrections:amount",
        "untaxed:amount",
        "taxable:amount",
        "total:amount",
    )

    assert rows == [
        (
            "120", 2, Decimal("5.45"), 80, Decimal("-1.65"),
            Decimal("28.83"), Decimal("0.55"), Decimal("29.38"),
        )
    ]  # fmt: skip


def test_a_column_for_it_gives_each_corrected_period_a_row() -> None:
    rows = told(Layout.WIDE, "correction_of", "commute:quantity", "total:amount")

    assert rows == [
        ("", 80, Decimal("31.03")),
        ("2026-01", None, Decimal("0.80")),
        ("2026-10", None, Decimal("-2.45")),
    ]


def test_a_component_has_one_row_for_each_employment() -> None:
    other = replace(CLOSED.lines[1], party=replace(PARTY, employment="2"))
    batch = replace(CLOSED, lines=(*CLOSED.lines, other))

    rows = told(
        Layout.COMPONENT, "employment", "component", "value", "taxable", batch=batch
    )

    assert rows == [
        ("1", "1", 2, 0),
        ("1", "28", 20, 0),
        ("1", "86", Decimal("12.5"), 0),
        ("1", "41", Decimal("0.55"), Decimal("0.55")),
        ("2", "28", 10, 0),
        ("1", "29", Decimal("0.80"), 0),
    ]


def test_other_words_stand_for_a_code_and_other_codes_stay() -> None:
    said = Column("kind", "value_kind", words={"amount": "2"})
    profile = Profile("mine", (said,), layout=Layout.COMPONENT)

    assert {row[0] for row in table(CLOSED, profile, OPTIONS).rows} == {"quantity", "2"}
    assert types(profile) == (CellType.TEXT,)


def test_other_words_are_held_to_digits_as_well() -> None:
    said = Column("Type", "kind", digits=True, words={"home": "1", "commute": "2"})

    with pytest.raises(ProblemError, match=r"Type must be digits only .* not 'business'"):
        table(DRAFT, Profile("mine", (said,)), OPTIONS)


def test_a_constant_is_text_or_number() -> None:
    profile = Profile("mine", (Column("A", constant="7"), Column("B", constant=Decimal(7))))

    assert table(DRAFT, profile, OPTIONS).rows[0] == ("7", Decimal(7))
    assert types(profile) == (CellType.TEXT, CellType.NUMBER)


def test_a_total_row_adds_up_the_euros() -> None:
    columns = (Column("A", "kind"), Column("B", "quantity"), Column("C", "amount"))
    profile = Profile("mine", columns, total_row="All")

    assert table(CLOSED, profile, OPTIONS).rows[-1] == ("All", None, Decimal("29.38"))


def test_a_total_row_adds_up_totals_too() -> None:
    columns = tuple(map(column, ("employee", "home:quantity", "home:amount")))
    profile = Profile("mine", columns, layout=Layout.WIDE, total_row="All")

    found = table(CLOSED, profile, OPTIONS)

    assert found.rows[-1] == ("All", None, Decimal("5.45"))
    assert found.types == (CellType.TEXT, CellType.NUMBER, CellType.EUROS)


def test_a_number_with_other_signs_is_refused_by_its_heading() -> None:
    profile = Profile("mine", (Column("EmployeeHID", "employee", digits=True),))
    batch = replace(
        DRAFT, lines=(replace(DRAFT.lines[0], party=Party("5555", "A-1", "1")),)
    )

    with pytest.raises(ProblemError, match=r"EmployeeHID must be digits .* not 'A-1'"):
        table(batch, profile, OPTIONS)


def test_a_table_can_be_without_header() -> None:
    assert table(DRAFT, Profile("mine", (), header=False), OPTIONS).header == ()
