from dataclasses import replace
from datetime import date
from decimal import Decimal
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.agreement import Code, ValueKind
from hybridwell.domain.claims.claim_line import LineKind, Party
from hybridwell.errors import ProblemError, UsageError
from hybridwell.export.nmbrs_file import content, rows
from hybridwell.export.options import Options
from tests.batches import CLOSED, DRAFT, november
from tests.nmbrs_books import AGREED, CODES, HEADINGS, PARTY, ROW_2, at_nmbrs, template

pd = pytest.importorskip("pandas", reason="pandas is not here", exc_type=ImportError)

openpyxl = import_module("openpyxl")


def sheet(filled: bytes) -> Any:  # noqa: ANN401 - openpyxl has no types
    return openpyxl.load_workbook(BytesIO(filled)).worksheets[0]


@pytest.fixture
def options(tmp_path: Path) -> Options:
    return template(tmp_path / "nmbrs.xlsx")


def test_another_reader_sees_one_row_with_the_sums_for_each_component(
    options: Options,
) -> None:
    filled = content(at_nmbrs(CLOSED), options)

    table = pd.read_excel(BytesIO(filled), header=1)
    said = table.iloc[0].dropna().to_dict()

    assert len(table) == 1
    assert said == {
        "Debiteurnr": 1234,
        "Bedrijfnr": 5,
        "Persnr": 120,
        "Naam": "J. Jansen",
        "Periode": "2026-11",
        "L5100": 2,
        "L5101": 23.13,
        "L5102": 0.8,
        "L5200": 0.55,
    }


def test_the_first_two_rows_stay_as_they_are(options: Options) -> None:
    before = list(sheet(options.template.read_bytes()).values) if options.template else []

    after = list(sheet(content(at_nmbrs(CLOSED), options)).values)

    assert after[:2] == before
    assert before


def test_there_is_no_formula_and_no_zero(options: Options) -> None:
    named = replace(options, employee_name="=1+1")
    cells = [
        cell for row in sheet(content(at_nmbrs(CLOSED), named))["A3:M3"] for cell in row
    ]

    assert {cell.data_type for cell in cells} <= {"n", "s"}
    assert 0 not in [cell.value for cell in cells]
    assert cells[3].value == "'=1+1"


def test_what_comes_to_nothing_has_no_cell_and_no_row(options: Options) -> None:
    home, away = november(2, LineKind.HOME, "1"), november(2, LineKind.HOME, "-1")
    nothing = at_nmbrs(replace(CLOSED, lines=(home, away), corrections=()))

    assert rows(content(nothing, options), options) == []


def test_each_employment_has_a_row_in_order(options: Options) -> None:
    home, commute = CLOSED.lines[:2]
    second = replace(commute, party=Party("1234/5", "121", "2"))
    both = replace(CLOSED, lines=(replace(home, party=PARTY), second), corrections=())

    assert rows(content(both, options), options) == [
        ("1234", "5", "120", "", "2026-11", "", "", "L5100: 1"),
        ("1234", "5", "121", "", "2026-11", "", "", "L5101: 10"),
    ]


def test_a_draft_says_so_where_there_is_room_for_remarks(options: Options) -> None:
    draft, closed = (
        rows(content(at_nmbrs(batch), options), options)[0] for batch in (DRAFT, CLOSED)
    )

    assert [cell for cell in draft if "concept" in cell] == ["OpmerkingenL5100: concept"]
    assert not [cell for cell in closed if "concept" in cell]


def test_the_name_is_not_compared_as_it_is_not_kept(options: Options) -> None:
    unnamed = replace(options, employee_name="")
    batch = at_nmbrs(CLOSED)

    assert rows(content(batch, unnamed), unnamed) == rows(content(batch, options), options)


def test_equal_batches_give_equal_bytes(options: Options) -> None:
    batch = at_nmbrs(CLOSED)

    assert content(batch, options) == content(batch, options)


def test_headings_may_stand_in_the_first_row(tmp_path: Path) -> None:
    codes = (None,) * len(HEADINGS) + CODES
    options = template(tmp_path / "nmbrs.xlsx", HEADINGS, codes)

    assert len(rows(content(at_nmbrs(CLOSED), options), options)) == 1


@pytest.mark.parametrize(
    ("period", "said"),
    [("2026-01", "2026-1"), ("2026-W47", "2026-47"), ("2026-W45..2026-W48", "2026-12")],
)
def test_a_period_is_its_year_and_number(options: Options, period: str, said: str) -> None:
    first, _, last = period.partition("..")
    whole = Period(Period.parse(first).first, Period.parse(last or first).last)

    found = rows(content(replace(at_nmbrs(CLOSED), period=whole), options), options)

    assert found[0][4] == said


def test_a_period_without_a_number_is_refused(options: Options) -> None:
    ten_days = Period(date(2026, 11, 1), date(2026, 11, 10))

    with pytest.raises(
        ProblemError, match="takes a month, four weeks or a week, not 2026-"
    ):
        content(replace(at_nmbrs(CLOSED), period=ten_days), options)


@pytest.mark.parametrize(
    ("sheet_rows", "said"),
    [
        ([("",)], "cell A2 is '', and must be 'Debiteurnr'"),
        ([(), ("Debiteurnr", "Bedrijf")], "cell B2 is 'Bedrijf', and must be 'Bedrijfnr'"),
        ([("Debiteurnr", "Nr"), ()], "cell B1 is 'Nr', and must be 'Bedrijfnr'"),
        ([(), (*HEADINGS, "5100")], "cell H2 is '5100', and must be a code such as L5100"),
        ([(), (*HEADINGS, "L5100", "L5100")], "cell I2 is 'L5100', and must be a code"),
        (
            [(), (*HEADINGS, "L5100", "OpmerkingenL5101")],
            "cell I2 is 'OpmerkingenL5101', and must be a code",
        ),
        ([(), (*HEADINGS, "=1+1")], "cell H2 is '=1.1', and must be a code"),
        ([(), ROW_2, (), (None, 5)], "cell B4 is '5', and must be an empty cell"),
    ],
)
def test_another_template_is_refused_with_the_cell(
    tmp_path: Path, sheet_rows: list[tuple[object, ...]], said: str
) -> None:
    options = template(tmp_path / "mine.xlsx", *sheet_rows)

    with pytest.raises(UsageError, match=rf"mine\.xlsx: {said}"):
        content(at_nmbrs(CLOSED), options)


def test_columns_between_the_codes_may_be_empty(tmp_path: Path) -> None:
    gaps = (*HEADINGS, *[cell for code in CODES if code[0] == "L" for cell in (code, None)])
    options = template(tmp_path / "nmbrs.xlsx", (), gaps)

    found = rows(content(at_nmbrs(DRAFT), options), options)

    assert found[0][7:] == ("L5100: 3", "L5101: 23.13", "L5200: 0.55")


@pytest.mark.parametrize(
    ("row", "there"), [((*HEADINGS, "L5100", "L5102"), "L5100, L5102"), (HEADINGS, "-")]
)
def test_a_component_without_a_column_is_named(
    tmp_path: Path, row: tuple[str, ...], there: str
) -> None:
    options = template(tmp_path / "mine.xlsx", (), row)
    commute = at_nmbrs(replace(CLOSED, lines=CLOSED.lines[1:2], corrections=()))

    with pytest.raises(ProblemError, match=f"no column for component L5101; .*: {there}$"):
        content(commute, options)


@pytest.mark.parametrize(
    ("party", "said"),
    [
        (Party("1234", "120"), "must be debtor/company, such as 1234/5, not '1234'"),
        (Party("1234/5", "A12"), "employee_number must be digits only .*, not 'A12'"),
    ],
)
def test_a_number_that_nmbrs_does_not_take_is_refused(
    options: Options, party: Party, said: str
) -> None:
    coded = replace(options, codes={party.employer: AGREED["1234/5"]})

    with pytest.raises(ProblemError, match=said):
        content(at_nmbrs(CLOSED, party), coded)


def test_days_and_euros_do_not_share_a_component(options: Options) -> None:
    mixed = (
        Code("home", "5100", ValueKind.QUANTITY),
        Code("commute", "L5100", ValueKind.AMOUNT),
    )
    batch = at_nmbrs(replace(CLOSED, lines=CLOSED.lines[:2], corrections=()))

    with pytest.raises(ProblemError, match="5100 has both a quantity and an amount"):
        content(batch, replace(options, codes={"1234/5": mixed}))


def test_without_a_template_nothing_is_made_up() -> None:
    with pytest.raises(
        UsageError, match="needs the template that is downloaded from Nmbrs"
    ):
        content(at_nmbrs(CLOSED), Options(codes=AGREED))


def test_a_template_that_is_no_workbook_is_named(tmp_path: Path) -> None:
    path = tmp_path / "mine.xlsx"
    path.write_text("Debiteurnr;Bedrijfnr", "utf-8")

    with pytest.raises(UsageError, match=r"mine\.xlsx is not a workbook"):
        content(at_nmbrs(CLOSED), Options(codes=AGREED, template=path))
    with pytest.raises(UsageError, match=r"none\.xlsx cannot be read: No such file"):
        content(at_nmbrs(CLOSED), Options(codes=AGREED, template=tmp_path / "none.xlsx"))


def test_what_is_no_workbook_cannot_be_compared(options: Options) -> None:
    with pytest.raises(UsageError, match="this is not a workbook"):
        rows(b"PK", options)


def test_a_workbook_of_another_program_is_read_as_it_is(options: Options) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Debiteurnr"])
    content_of = BytesIO()
    book.save(content_of)

    assert rows(content_of.getvalue(), options) == []


def test_amounts_are_written_out(options: Options) -> None:
    round_sum = replace(november(2, LineKind.HOME, "1"), quantity=Decimal("4E+1"))
    filled = content(at_nmbrs(replace(CLOSED, lines=(round_sum,), corrections=())), options)

    assert rows(filled, options)[0][-1] == "L5100: 40"
