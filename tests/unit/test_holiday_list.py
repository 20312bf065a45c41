import os
from datetime import date
from pathlib import Path

import pytest

from hybridwell.domain.working_time import FreeDay
from hybridwell.errors import ResourceError, StoreError
from hybridwell.holiday_list import FreeDays, HolidayList, add_years, load, put, read
from hybridwell.paths import DataDir

NEW_YEAR = FreeDay(date(2026, 1, 1), "Nieuwjaarsdag", "New Year's Day", counts=True)
GOOD_FRIDAY = FreeDay(date(2026, 4, 3), 'Goede "vrijdag"', "Good Friday", counts=False)
NEXT_YEAR = FreeDay(date(2027, 1, 1), "Nieuwjaarsdag", "New Year's Day", counts=True)


@pytest.fixture
def data(tmp_path: Path) -> DataDir:
    return DataDir(tmp_path)


def test_without_a_file_no_day_is_free_and_both_years_are_missing(data: DataDir) -> None:
    loaded = load(data)

    assert (loaded.free_days, loaded.complaint) == (FreeDays(), None)
    assert loaded.free_days.missing(date(2026, 12, 31)) == [2026, 2027]


def test_what_is_written_is_read_back(data: DataDir) -> None:
    add_years(data.free_days, {2026: [GOOD_FRIDAY, NEW_YEAR], 2027: [NEXT_YEAR]})

    found = read(data.free_days)

    assert found.days == (NEW_YEAR, GOOD_FRIDAY, NEXT_YEAR)
    assert found.off == {NEW_YEAR.date, NEXT_YEAR.date}
    assert found.missing(date(2027, 1, 1)) == [2028]


def test_a_listed_year_is_never_written_again(data: DataDir) -> None:
    add_years(data.free_days, {2026: [NEW_YEAR]})
    mine = "# mine\n\n[2026]\n2026-12-24 = {nl = 'Brugdag'}  # from my boss\n"
    data.free_days.write_text(mine)

    add_years(data.free_days, {2026: [NEW_YEAR], 2027: [NEXT_YEAR]})

    assert data.free_days.read_text().startswith(mine)
    assert read(data.free_days).off == {date(2026, 12, 24), NEXT_YEAR.date}


def test_a_year_without_any_line_is_the_users_too(data: DataDir) -> None:
    data.free_days.write_text("[2026]\n")

    assert read(data.free_days).missing(date(2026, 6, 1)) == [2027]


def test_a_day_has_the_other_languages_name_or_its_date(data: DataDir) -> None:
    data.free_days.write_text("[2026]\n2026-12-24 = {en = 'Eve'}\n2026-12-31 = {}\n")

    names = [(day.name_nl, day.name_en) for day in read(data.free_days).days]

    assert names == [("Eve", "Eve"), ("2026-12-31", "2026-12-31")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[2026]\n2026-01-01 = {nl = 'a'\n", "is not TOML: .* line 2"),
        ("[2026]\n\n2026-13-01 = {nl = 'a'}", "line 3: '2026-13-01' is not a date"),
        ("[2026]\nKerst = {nl = 'a'}", "line 2: 'Kerst' is not a date"),
        ("[2026]\n2026-01-01 = true", "line 2: write it as {nl"),
        ("[2026]\n2026-01-01 = {name = 'a'}", "line 2: there is no field name"),
        ("[2026]\n2026-01-01 = {day_off = 1}", "line 2: day_off must be true or false"),
        ("[2026]\n2026-01-01 = {nl = 1}", "line 2: nl must be a text, not 1"),
        ("# x\n[next]\n", "line 2: 'next' is not a year such as"),
        ("2026 = 1", "line 1: '2026' is not a year such as"),
        (b"\xff\xfe", "free_days.toml is not UTF-8 text"),
    ],
)
def test_a_list_that_cannot_be_read_is_named_with_its_line(
    data: DataDir, text: str | bytes, told: str
) -> None:
    content = text if isinstance(text, bytes) else text.encode()
    data.free_days.write_bytes(content)

    with pytest.raises(ResourceError, match=told):
        read(data.free_days)
    with pytest.raises(ResourceError, match=told):
        add_years(data.free_days, {2027: [NEXT_YEAR]})
    assert data.free_days.read_bytes() == content


def test_a_damaged_list_leaves_the_last_good_one_in_use(data: DataDir) -> None:
    add_years(data.free_days, {2026: [NEW_YEAR]})
    good = load(data).free_days
    data.free_days.write_text("[2026")

    loaded = load(data)

    assert loaded.free_days == good
    assert "free_days.toml is not TOML" in str(loaded.complaint)


def test_with_both_lists_damaged_no_day_is_free(data: DataDir) -> None:
    data.free_days.write_text("[2026")
    data.good_free_days.write_text("[2026")

    assert load(data).free_days == FreeDays()


def test_a_list_that_is_a_folder_is_named(data: DataDir) -> None:
    data.free_days.mkdir()

    with pytest.raises(ResourceError, match=r"free_days\.toml cannot be read"):
        read(data.free_days)


def test_a_copy_that_cannot_be_kept_does_not_matter(data: DataDir) -> None:
    add_years(data.free_days, {2026: [NEW_YEAR]})
    data.good_free_days.with_suffix(".new").mkdir()

    assert load(data).free_days.off == {NEW_YEAR.date}


def test_a_list_that_cannot_be_written_says_so(data: DataDir) -> None:
    data.free_days.with_suffix(".new").mkdir()

    with pytest.raises(StoreError, match=r"free_days\.toml cannot be written"):
        add_years(data.free_days, {2026: [NEW_YEAR]})


def test_a_line_is_replaced_where_it_stands(data: DataDir) -> None:
    data.free_days.write_text("[2026]\n# Easter\n2026-04-03 = {nl = 'x'}\n\n[2027]\n")

    put(data.free_days, GOOD_FRIDAY)

    assert data.free_days.read_text() == (
        "[2026]\n# Easter\n"
        '2026-04-03 = {nl = "Goede \\"vrijdag\\"", en = "Good Friday", day_off = false}\n'
        "\n[2027]\n"
    )


def test_a_new_day_is_put_below_the_heading_of_its_year(data: DataDir) -> None:
    add_years(data.free_days, {2026: [NEW_YEAR], 2027: []})

    put(data.free_days, GOOD_FRIDAY)

    assert read(data.free_days).days == (NEW_YEAR, GOOD_FRIDAY)
    assert data.free_days.read_text().endswith("\n\n[2027]\n")


@pytest.mark.parametrize(
    "text", ["[2026.2026-04-03]\nnl = 'a'\n", "['2026']\n", "2026.2026-01-01.nl = 'a'\n"]
)
def test_what_is_written_in_another_way_is_left_to_its_user(
    data: DataDir, text: str
) -> None:
    data.free_days.write_text(text)

    with pytest.raises((StoreError, ResourceError)):
        put(data.free_days, GOOD_FRIDAY)
    assert data.free_days.read_text() == text


def test_the_list_is_read_again_when_it_has_changed(data: DataDir) -> None:
    holidays = HolidayList(data)
    assert holidays.load().free_days.days == ()
    add_years(data.free_days, {2026: [NEW_YEAR]})
    first = holidays.load()
    assert holidays.load() is first

    put(data.free_days, GOOD_FRIDAY)
    os.utime(data.free_days, ns=(1, 1))

    assert holidays.load().free_days.days == (NEW_YEAR, GOOD_FRIDAY)
