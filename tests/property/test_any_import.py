"""Any days: read back from a table, and imported again they change nothing."""

import csv
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from hybridwell.domain.claims.importing import ImportAction, plan_import
from hybridwell.domain.claims.workday import Mode, Part, Place, Purpose, Trip, Workday
from hybridwell.imports import read
from hybridwell.imports.shares import Stay, shared_parts
from tests.imported import CALENDAR, YEAR

NOW = datetime(2026, 12, 31, tzinfo=UTC)
SOURCE = "csv days.csv"
several = settings(max_examples=60, deadline=None)
TEXT = st.characters(codec="utf-8", exclude_characters="\0\r")
NOTES = st.text(TEXT, max_size=30).map(str.strip)
TRIPS = st.builds(
    Trip,
    st.just(Purpose.BUSINESS),
    st.decimals(0, 9999, places=2),
    st.none() | st.sampled_from(Mode),
)


@st.composite
def workdays(draw: st.DrawFn, on: date) -> Workday:
    places = draw(st.lists(st.sampled_from(Place), min_size=1, max_size=4, unique=True))
    share = draw(st.none() | st.integers(1, 100 // len(places)))
    country = draw(st.none() | st.sampled_from(["NL", "BE"]))
    parts = tuple(Part(place, share, country) for place in places)
    trips = tuple(draw(st.lists(TRIPS, max_size=2)))
    return Workday(on, parts, trips, note=draw(NOTES), source=SOURCE)


@st.composite
def years(draw: st.DrawFn) -> list[Workday]:
    dates = draw(st.sets(st.dates(YEAR.first, YEAR.last), max_size=4))
    return [draw(workdays(day)) for day in sorted(dates)]


def landed(
    found: list[Workday], known: Mapping[date, Workday], *, confirm: bool
) -> dict[date, Workday]:
    planned = plan_import(found, known, confirm=confirm)
    landing = [each.workday for each in planned if each.lands]
    taken = [day.confirm(NOW) if confirm else day for day in landing]
    return {**known, **{day.date: day for day in taken}}


@several
@given(years(), years(), st.booleans(), st.booleans())
def test_importing_again_changes_nothing(
    found: list[Workday], before: list[Workday], confirmed: bool, confirm: bool
) -> None:
    known = {day.date: day.confirm(NOW) if confirmed else day for day in before}

    once = landed(found, known, confirm=confirm)
    again = plan_import(found, once, confirm=confirm)

    assert not any(each.lands for each in again)
    assert landed(found, once, confirm=confirm) == once


@several
@given(years(), st.booleans())
def test_importing_the_same_into_nothing_twice_is_the_same(
    found: list[Workday], confirm: bool
) -> None:
    once = landed(found, {}, confirm=confirm)

    actions = {each.action for each in plan_import(found, once, confirm=confirm)}

    assert actions <= {ImportAction.SAME}


@several
@given(years(), years(), st.booleans())
def test_no_import_touches_what_is_confirmed(
    found: list[Workday], before: list[Workday], confirm: bool
) -> None:
    known = {day.date: day.confirm(NOW) for day in before}

    after = landed(found, known, confirm=confirm)

    assert {day: after[day] for day in known} == known


@several
@given(
    years(),
    st.sampled_from(";,\t"),
    st.permutations(["date", "parts", "trips", "note"]),
    st.sampled_from(["utf-8", "utf-8-sig"]),
    st.sampled_from(["\n", "\r\n"]),
)
def test_a_table_is_read_back(
    days: list[Workday], delimiter: str, columns: list[str], encoding: str, ending: str
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "days.csv"
        with path.open("w", encoding=encoding, newline="") as file:
            table = csv.DictWriter(
                file, columns, delimiter=delimiter, lineterminator=ending
            )
            table.writeheader()
            table.writerows(map(as_row, reversed(days)))

        assert list(read(path, "csv", YEAR, CALENDAR).days) == days


def as_row(day: Workday) -> dict[str, str]:
    return {
        "date": f"{day.date:%d-%m-%Y}" if day.date.day % 2 else day.date.isoformat(),
        "parts": "+".join(map(str, day.parts)),
        "trips": " ".join(map(str, day.trips)),
        "note": day.note,
    }


@several
@given(
    st.lists(
        st.builds(
            Stay,
            st.sampled_from(Place),
            st.timedeltas(timedelta(minutes=1), timedelta(days=1)),
        ),
        min_size=1,
        max_size=6,
    )
)
def test_shares_by_hours_add_up_to_the_whole_day(stays: list[Stay]) -> None:
    parts = shared_parts(stays)

    shares = [part.share for part in parts]
    assert shares == [None] or sum(share or 0 for share in shares) == 100
    assert {part.place for part in parts} == {stay.place for stay in stays}
