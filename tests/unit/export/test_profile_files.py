from pathlib import Path

import pytest

from hybridwell.errors import ResourceError, UsageError
from hybridwell.export import check, export
from hybridwell.export.fields import FIELDS
from hybridwell.export.options import Options
from hybridwell.export.profile import Kind, Layout
from hybridwell.export.profile_files import load_profile, named, shipped
from tests.batches import CLOSED, DRAFT

COLUMN = '[[column]]\nheader = "A"\nfield = "amount"\n'
WIDE = 'layout = "wide"\n[[column]]\nheader = "A"\n'
ROOT = Path(__file__).parents[3]


def written(folder: Path, text: str) -> Path:
    path = folder / "mine.toml"
    path.write_text(text, "utf-8")
    return path


@pytest.mark.parametrize("path", sorted((ROOT / "resources" / "profiles").glob("*.toml")))
def test_every_shipped_profile_can_be_read(path: Path) -> None:
    assert load_profile(path).name == path.stem


def test_a_profile_needs_columns_alone(tmp_path: Path) -> None:
    profile = load_profile(written(tmp_path, COLUMN))

    assert (profile.kind, profile.layout) == (Kind.CSV, Layout.LONG)
    assert (profile.delimiter, profile.decimal, profile.header) == (";", ",", True)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", r"there must be \[\[column\]\] entries"),
        ("column = []", r"there must be \[\[column\]\] entries"),
        ("column = 3", r"there must be \[\[column\]\] entries"),
        ("column = [3]", r"column 1: must be a \[\[column\]\] table"),
        ("colour = 1\n" + COLUMN, "there is no field colour; there are: kind, layout"),
        ('kind = "ods"\n' + COLUMN, "kind must be one of csv, xlsx, not 'ods'"),
        ("bom = 1\n" + COLUMN, "bom must be true or false, not 1"),
        ('decimal = ";"\n' + COLUMN, "decimal must be one of ',', '.', not ';'"),
        ("decimal = []\n" + COLUMN, r"decimal must be one of ',', '.', not \[\]"),
        ("total_row = 1\n" + COLUMN, "total_row must be a text, not 1"),
        ('delimiter = ","\n' + COLUMN, "delimiter and decimal must differ"),
        ('encoding = "cp1252"\nbom = true\n' + COLUMN, "bom goes with encoding utf-8"),
        (
            'zero_rows = true\nlayout = "wide"\n[[column]]\nheader = "A"\nfield = "year"',
            "zero_rows goes with layout long or day only",
        ),
        (
            'zero_rows = true\n[[column]]\nheader = "A"\nfield = "component"',
            "zero_rows does not go with a column of a component",
        ),
        ('[[column]]\nfield = "amount"', "column 1: header is missing"),
        ('[[column]]\nheader = "A"', "there must be one of field, constant and total"),
        (COLUMN + 'constant = "7"', "there must be one of field, constant and total"),
        (
            COLUMN + 'colour = "red"',
            "column 1: there is no field colour; there are: header",
        ),
        (COLUMN + COLUMN.replace("amount", "mood"), "column 2: field must be one of 'emp"),
        (
            'layout = "wide"\n' + COLUMN,
            "field must be one of employer, employer_name, .* in layout wide",
        ),
        (COLUMN + 'value = "amount"', "value goes with total only"),
        ('[[column]]\nheader = "A"\ntotal = "home"', "total goes with layout day or wide"),
        (
            WIDE + 'total = "taxable"\nvalue = "quantity"',
            "value must be amount for total taxable",
        ),
        (
            '[[column]]\nheader = "A"\nconstant = 1.5',
            "constant must be a text or a whole number, not 1.5",
        ),
        (
            '[[column]]\nheader = "A"\nconstant = true',
            "constant must be a text or a whole number, not True",
        ),
        ('[[column]]\nheader = "A"\nconstant = 1\ndigits = true', "go with field only"),
        (COLUMN + "words = 3", r"words must be texts by code, .* not 3"),
        (COLUMN + "words = { a = 3 }", "words must be texts by code"),
    ],
)
def test_a_wrong_profile_is_refused_by_its_file_entry_and_field(
    text: str, reason: str, tmp_path: Path
) -> None:
    with pytest.raises(
        ResourceError, match=rf"^mine\.toml: {reason}|^mine.toml: .*{reason}"
    ):
        load_profile(written(tmp_path, text))


def test_a_file_that_is_no_toml_is_told(tmp_path: Path) -> None:
    with pytest.raises(ResourceError, match=r"mine\.toml is not TOML: "):
        load_profile(written(tmp_path, "kind = csv"))


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").mkdir()

    with pytest.raises(ResourceError, match=r"mine\.toml cannot be read: "):
        load_profile(tmp_path / "mine.toml")


def test_the_users_own_profile_counts_before_a_shipped_one(tmp_path: Path) -> None:
    (tmp_path / "nl.toml").write_text('delimiter = "|"\n' + COLUMN)

    assert named("nl", Options(profiles=tmp_path)).delimiter == "|"
    assert shipped("nl").delimiter == ";"
    assert named("nl", Options()).delimiter == ";"


@pytest.mark.parametrize("name", ["", "../nl", "theirs"])
def test_a_profile_that_is_not_there_is_refused_with_those_that_are(name: str) -> None:
    with pytest.raises(
        UsageError, match=r"there is no profile '.*'; there are: afas, exact"
    ):
        named(name, Options())


def test_a_custom_file_is_written_by_the_users_own_profile(tmp_path: Path) -> None:
    written(tmp_path, 'quote = "all"\nheader = false\n' + COLUMN)
    options = Options(profile="mine", profiles=tmp_path)
    path = tmp_path / "custom-draft.csv"

    export(DRAFT, path, "custom", options)

    assert path.read_text().split() == [
        '"2,45"', '"10,00"', '"2,45"', '"3,13"', '"3,00"', '"10,00"',
    ]  # fmt: skip
    assert check(path, DRAFT, "custom", options) == []


def test_a_custom_file_can_be_a_workbook(tmp_path: Path) -> None:
    written(tmp_path, 'kind = "xlsx"\nheader = false\n' + COLUMN)
    options = Options(profile="mine", profiles=tmp_path)
    path = tmp_path / "custom.xlsx"

    export(CLOSED, path, "custom", options)

    assert check(path, CLOSED, "custom", options) == []

    export(CLOSED, tmp_path / "same.xlsx", "xlsx", options)
    assert (tmp_path / "same.xlsx").read_bytes() == path.read_bytes()


@pytest.mark.parametrize(("form", "profile"), [("csv", "book"), ("xlsx", "nl")])
def test_a_format_takes_no_profile_of_another_kind(
    form: str, profile: str, tmp_path: Path
) -> None:
    (tmp_path / "book.toml").write_text('kind = "xlsx"\n' + COLUMN)
    options = Options(profile=profile, profiles=tmp_path)

    with pytest.raises(UsageError, match=f"the profile {profile} makes a file of kind"):
        export(CLOSED, tmp_path / "x", form, options)


def test_the_page_on_profiles_names_every_field() -> None:
    page = (ROOT / "docs" / "profiles.md").read_text("utf-8")

    assert [name for name in FIELDS if f"`{name}`" not in page] == []
