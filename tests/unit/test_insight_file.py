from pathlib import Path

import pytest

from hybridwell.domain.insight import Rule
from hybridwell.errors import ResourceError, StoreError
from hybridwell.insight_file import InsightWishes, read_wishes, write_wishes

WISHES = InsightWishes(frozenset({Rule.GOOD_WEEK, Rule.MISSED_HOUR}), "education-high")


def test_what_is_written_is_read(tmp_path: Path) -> None:
    write_wishes(WISHES, tmp_path / "new" / "insights.toml")

    assert read_wishes(tmp_path / "new" / "insights.toml") == WISHES


def test_without_a_file_nothing_is_hidden(tmp_path: Path) -> None:
    assert read_wishes(tmp_path / "insights.toml") == InsightWishes()


def test_a_rule_of_a_newer_version_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "insights.toml"
    path.write_text('hidden = ["good-week", "moon-phase"]', "utf-8")

    assert read_wishes(path) == InsightWishes(frozenset({Rule.GOOD_WEEK}))


@pytest.mark.parametrize(
    "text", ["not toml", "hidden = 3", "compare_with = 3", "compare_with = 'a\"b'", "\xff"]
)
def test_a_damaged_file_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "insights.toml"
    path.write_text(text, "latin-1")

    with pytest.raises(ResourceError, match=r"insights\.toml cannot be read"):
        read_wishes(path)


def test_a_folder_that_takes_no_file_says_so(tmp_path: Path) -> None:
    (tmp_path / "insights.new").mkdir()

    with pytest.raises(StoreError, match=r"insights\.toml cannot be written"):
        write_wishes(WISHES, tmp_path / "insights.toml")


def test_hiding_and_showing_again_undo_each_other() -> None:
    hidden = InsightWishes().hide(Rule.GOOD_WEEK).hide(Rule.LONG_DAYS)

    assert hidden.show(frozenset({Rule.GOOD_WEEK})).hidden == {Rule.LONG_DAYS}
    assert hidden.show(frozenset(Rule)) == InsightWishes()
