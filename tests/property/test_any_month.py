"""What holds for every month, whatever the days, distances and policies in it."""

import csv
import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given
from hypothesis import strategies as st

from hybridwell.domain.claims.claim import Claim, build_claim
from hybridwell.domain.claims.day_lines import Agreed, LineKind, SameDay
from hybridwell.domain.claims.workday import Place, Workday
from hybridwell.export import export
from tests.days import NOVEMBER, NOW, RATES, TODAY

KILOMETRES = st.decimals(0, 9999, places=2)
WORKED = [place for place in Place if place.worked]
PLACES = st.one_of(
    st.sampled_from(Place).map(lambda place: (place,)),
    st.lists(st.sampled_from(WORKED), min_size=2, max_size=2, unique=True).map(tuple),
)
DAY = st.builds(
    Workday,
    st.dates(date(2026, 10, 25), date(2026, 12, 6)),
    PLACES,
    st.none() | KILOMETRES,
    st.text(),
    st.sampled_from([None, NOW]),
)
DAYS = st.lists(DAY, unique_by=lambda day: day.date)


def claims(policies: list[SameDay]) -> st.SearchStrategy[Claim]:
    agreed = st.builds(Agreed, KILOMETRES, st.sampled_from(policies))
    return st.builds(
        lambda days, of: build_claim(NOVEMBER, days, RATES, of, TODAY, NOVEMBER.first),
        DAYS,
        agreed,
    )


ANY = claims(list(SameDay))
WRITABLE = claims([policy for policy in SameDay if policy is not SameDay.ASK])


@given(ANY)
def test_the_total_is_the_sum_of_the_lines(claim: Claim) -> None:
    assert claim.total == sum(line.amount for line in claim.lines)
    assert all(line.amount > 0 for line in claim.lines)
    assert all(line.amount == line.rate.price(line.quantity) for line in claim.lines)


@given(ANY)
def test_a_day_has_one_allowance_at_most(claim: Claim) -> None:
    allowances = [line.date for line in claim.lines if line.kind is not LineKind.BUSINESS]

    assert len(allowances) == len(set(allowances))


@given(ANY)
def test_only_confirmed_worked_days_of_the_period_have_lines(claim: Claim) -> None:
    worked = {day.date for day in claim.days if day.confirmed and day.worked}

    assert {line.date for line in claim.lines} <= worked
    assert all(date in NOVEMBER for date in worked)


@given(WRITABLE)
def test_a_json_export_read_back_gives_the_claim(claim: Claim) -> None:
    log = json.loads(_written(claim, "json"))

    assert [
        (day["date"], line["kind"], Decimal(line["quantity"]), Decimal(line["amount"]))
        for day in log["days"]
        for line in day["lines"]
    ] == _lines(claim)
    assert Decimal(log["totals"]["total"]) == claim.total


@given(WRITABLE)
def test_a_csv_export_read_back_gives_the_claim(claim: Claim) -> None:
    text = _written(claim, "csv").decode()
    rows = list(csv.DictReader(text.splitlines(), delimiter=";"))

    assert [
        (row["date"], row["kind"], _number(row["quantity"]), _number(row["amount"]))
        for row in rows
        if row["kind"] != "none"
    ] == _lines(claim)
    assert {row["date"] for row in rows} == {
        str(day.date) for day in claim.days if day.worked
    }


def _written(claim: Claim, file_format: str) -> bytes:
    with TemporaryDirectory() as folder:
        export(claim, Path(folder, "file"), file_format)
        return Path(folder, "file").read_bytes()


def _lines(claim: Claim) -> list[tuple[str, str, Decimal, Decimal]]:
    return [
        (str(line.date), line.kind.value, line.quantity, line.amount)
        for line in claim.lines
    ]


def _number(text: str) -> Decimal:
    return Decimal(text.replace(",", "."))
