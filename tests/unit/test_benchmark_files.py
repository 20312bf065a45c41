from pathlib import Path

import pytest

from hybridwell.benchmark_files import load_benchmarks
from hybridwell.errors import ResourceError

SHIPPED = Path("resources/benchmarks.toml")


def test_every_shipped_figure_has_a_year_and_a_source() -> None:
    found = load_benchmarks(SHIPPED)

    assert len(found.figures) > 30
    assert all(each.source and each.year > 2000 for each in found.figures)
    assert all(
        text for each in found.definitions.values() for text in each.differs.values()
    )


def test_a_mean_of_years_and_an_unsaid_year_are_known() -> None:
    figures = load_benchmarks(SHIPPED).figures

    assert [each.first_year for each in figures if each.first_year] == [2014]
    assert any(not each.year_exact for each in figures)


@pytest.mark.parametrize(
    ("was", "becomes", "complaint"),
    [
        ('value = "45"', "value = 45", "figure 1: value must be a text such as"),
        ('value = "45"', 'value = "-1"', "figure 1: value must be a text such as"),
        ('value = "45"', 'value = "NaN"', "figure 1: value must be a text such as"),
        ('value = "45"', 'value = "much"', "figure 1: value must be a text such as"),
        ("year = 2019", "year = 19", "figure 1: year must be a year from 1990 to 2100"),
        ("year = 2019", "year = true", "figure 1: year must be a year"),
        ("year = 2019", 'year = "2019"', "figure 1: year must be a year"),
        ("year = 2019\n", "", "figure 1: year is missing"),
        ("year = 2019", "year = 2019\nmood = 1", "figure 1: there is no field mood"),
        ("year = 2019", "year = 2019\nyear_exact = 1", "year_exact must be true or false"),
        ("first_year = 2014", "first_year = 14", "first_year must be a year"),
        ('group = "all"', 'group = "moon"', "figure 1: group must be one of all, finance"),
        ('group = "all"', "group = 3", "figure 1: group must be one of all, finance"),
        ('source = "Kamer', 'source = " "#', "figure 1: source must be a text"),
        ('measure = "long_screen"', 'measure = "x"', "figure 1: measure must be one of"),
        ("[measure.absent]", "[measure.health]", "health: measure must be one of"),
        ('unit = "percent"', 'unit = "miles"', "long_screen: unit must be one of percent"),
        ('unit = "percent"', 'units = "percent"', "long_screen: there is no field units"),
        ('unit = "percent"\n', "", "long_screen: unit is missing"),
        ('nl = "ICT", en = "ICT"', 'nl = "ICT"', "ict must be a text by language, en"),
        ('nl = "ICT", en = "ICT"', 'nl = "", en = "ICT"', "ict must be a text by language"),
        ('{ nl = "ICT", en = "ICT" }', "3", "ict must be a text by language"),
        ("all = {", "everybody = {", "group must be one of everybody"),
        ("[measure.sitting_at_work]", "[measures.x]", "must hold [measure], [group]"),
        ("[group]", "[group", "is not TOML"),
    ],
)
def test_a_wrong_file_is_refused_whole_and_names_entry_and_field(
    tmp_path: Path, was: str, becomes: str, complaint: str
) -> None:
    text = SHIPPED.read_text("utf-8")
    assert was in text
    path = tmp_path / "benchmarks.toml"
    path.write_text(text.replace(was, becomes, 1), "utf-8")

    with pytest.raises(ResourceError) as refusal:
        load_benchmarks(path)

    assert str(refusal.value).startswith("benchmarks.toml")
    assert complaint in str(refusal.value)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("measure = 1\ngroup = {}\nfigure = []", "measure must be a table"),
        ("measure = {}\ngroup = {}\nfigure = 1", "figure must be a list"),
        ("measure = {}\ngroup = {}\nfigure = [1]", "figure 1: it must be a table"),
        ("measure = {}\ngroup = {}\nfigure = []", "group all is missing"),
    ],
)
def test_a_file_of_another_shape_is_refused(
    tmp_path: Path, text: str, complaint: str
) -> None:
    path = tmp_path / "benchmarks.toml"
    path.write_text(text, "utf-8")

    with pytest.raises(ResourceError, match=complaint):
        load_benchmarks(path)


def test_what_is_compared_needs_a_figure_of_all_and_each_figure_its_measure(
    tmp_path: Path,
) -> None:
    text = SHIPPED.read_text("utf-8")
    path = tmp_path / "benchmarks.toml"
    path.write_text(text.replace('"long_sitting"', '"absent"'), "utf-8")
    with pytest.raises(ResourceError, match="a figure of long_sitting for group all"):
        load_benchmarks(path)

    start, end = text.index("[measure.absent]"), text.index("[measure.absent_days]")
    path.write_text(text[:start] + text[end:], "utf-8")
    with pytest.raises(ResourceError, match="measure absent is missing"):
        load_benchmarks(path)


def test_a_file_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(ResourceError, match="cannot be read"):
        load_benchmarks(tmp_path / "benchmarks.toml")
