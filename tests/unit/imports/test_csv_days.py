"""Tables of days, as spreadsheets and people write them."""

from pathlib import Path

import pytest

from hybridwell.domain.calendar import Period
from hybridwell.errors import UsageError
from hybridwell.imports import read
from tests.imported import CALENDAR, YEAR, found, ignored


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "days.csv"


def refusal(file: Path, text: str | bytes) -> str:
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(UsageError) as refused:
        found(file, "csv")
    return str(refused.value)


@pytest.mark.parametrize(
    "text",
    [
        "date;parts;trips\n2026-03-09;home:50+office:50;commute:34,5:car:petrol\n",
        "date,parts,trips\r\n09-03-2026,home:50 office:50,commute:34.5:car:petrol\r\n",
        "trips\tDate\tPARTS\ncommute:34,5:car:petrol\t9-3-2026\thome:50 + office:50\n",
        '"parts";"date";"trips"\r"home:50+office:50";"2026-03-09";"commute:34,5:car:petrol"\r',
        "\n\ndate;parts;trips\n;;\n2026-03-09;home:50+office:50;commute:34,5:car:petrol",
        "\ufeffdate;parts;trips\n2026-03-09;home:50+office:50;commute:34,5:car:petrol\n",
    ],
)
def test_a_table_is_read_in_any_dialect(file: Path, text: str) -> None:
    file.write_bytes(text.encode())

    assert found(file, "csv") == ["2026-03-09 home:50+office:50 commute:34.5:car:petrol"]


@pytest.mark.parametrize("trips", ["commute:40 business:8", "commute:40|business:8"])
def test_trips_are_separated_by_a_space_or_a_bar(file: Path, trips: str) -> None:
    file.write_text(f"date;parts;trips\n2026-03-09;office;{trips}\n")

    assert found(file, "csv") == ["2026-03-09 office commute:40 business:8"]


def test_a_note_is_the_users_and_the_file_is_the_source(file: Path) -> None:
    file.write_text('date;parts;note\n2026-03-09;home;"two\nlines"\n')

    (day,) = read(file, "csv", YEAR, CALENDAR).days

    assert (day.note, day.source, day.confirmed) == ("two\nlines", "csv days.csv", False)


def test_days_come_in_order_and_only_those_of_the_period(file: Path) -> None:
    file.write_text("date;parts\n2026-03-10;home\n2026-03-09;sick\n2026-04-01;home\n")
    march = Period.parse("2026-03")

    assert found(file, "csv", march) == ["2026-03-09 sick", "2026-03-10 home"]
    assert ignored(file, "csv", march) == 1


PLACES = "home, office, hub, client, elsewhere, leave, sick, holiday, free"
FORM = "date must be a date such as 2026-03-09 or 09-03-2026, not "


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("2026-03-09;moon;;", f"'moon' is not known here; there are: {PLACES}"),
        ("2026-03-09;{x};;", f"'{{x}}' is not known here; there are: {PLACES}"),
        ("2026-03-09;home:0;;", "a share is from 1 to 100 percent of the day"),
        (
            "2026-03-09;home:60+office:60;;",
            "the shares of a day are 100 percent at most together",
        ),
        ("2026-03-09;home+home;;", "a workday has one to six different places"),
        ("2026-03-09;+;;", "a workday has one to six different places"),
        (
            "2026-03-09;;;",
            "parts must be a place, such as home or home:50+office:50",
        ),
        ("2026-03-09;office;commute:x;", "kilometres are from 0 to 9999"),
        (
            "2026-03-09;office;walk:4;",
            "'walk' is not known here; there are: commute, business",
        ),
        ("2026-02-30;home;;", f"{FORM}'2026-02-30'"),
        ("20260309;home;;", f"{FORM}'20260309'"),
        (f"{'9' * 90};home;;", f"{FORM}'{'9' * 38}…"),
        (";home;;", f"{FORM}''"),
        (
            "2009-12-31;home;;",
            "date must be from 2010-01-01 to 2100-12-31, not 2009-12-31",
        ),
        (
            "01-01-2101;home;;",
            "date must be from 2010-01-01 to 2100-12-31, not 2101-01-01",
        ),
        (f"2026-03-09;home;;{'a' * 501}", "a note has 500 characters at most"),
        ("2026-03-09;home", "it has 2 fields, where the header has 4"),
        ("2026-03-08;home;;", "2026-03-08 is on line 2 already"),
        ('2026-03-09;"home;;', "its quotes or characters are not those of a table"),
    ],
)
def test_a_row_that_cannot_be_is_named_with_its_line(
    file: Path, row: str, reason: str
) -> None:
    text = f"date;parts;trips;note\n2026-03-08;home;;\n{row}\n"

    assert refusal(file, text) == f"days.csv, line 3: {reason}"


@pytest.mark.parametrize(
    ("header", "reason"),
    [
        ("", "the column date is missing; there are: date, parts, trips, note"),
        ("date", "the column parts is missing; there are: date, parts, trips, note"),
        (
            "date;parts;km",
            "'km' cannot be a column here; there are once each: date, parts, trips, note",
        ),
        (
            "date;date;parts",
            "'date' cannot be a column here; there are once each: date, parts, trips, note",
        ),
    ],
)
def test_a_header_that_cannot_be_is_refused(file: Path, header: str, reason: str) -> None:
    assert refusal(file, header) == f"days.csv, line 1: {reason}"


def test_text_in_another_encoding_is_refused_with_its_line(file: Path) -> None:
    said = refusal(file, b"date;parts;note\n2026-03-09;home;caf\xe9\n")

    assert said == "days.csv, line 2: it is not UTF-8 text"
