from pathlib import Path

from hybridwell.domain.insight import Rule
from hybridwell.insight_file import InsightWishes
from hybridwell.ui.insights import Insights, KeptWishes, day_insights, week_insights
from tests.fakes import MONDAY, made_up_day, made_up_week

HIDDEN = InsightWishes().hide(Rule.GOOD_WEEK)


def test_what_is_hidden_is_remembered(tmp_path: Path) -> None:
    KeptWishes(tmp_path / "insights.toml").keep(HIDDEN)

    assert KeptWishes(tmp_path / "insights.toml").known() == HIDDEN


def test_a_damaged_file_is_kept_aside(tmp_path: Path) -> None:
    (tmp_path / "insights.toml").write_text("hidden = 3")

    assert KeptWishes(tmp_path / "insights.toml").known() == InsightWishes()
    assert (tmp_path / "insights.damaged.toml").read_text() == "hidden = 3"


def test_what_cannot_be_written_holds_until_the_end(tmp_path: Path) -> None:
    (tmp_path / "insights.toml").mkdir()
    (tmp_path / "insights.damaged.toml").mkdir()
    (tmp_path / "insights.damaged.toml" / "full").touch()
    (tmp_path / "insights.new").mkdir()
    kept = KeptWishes(tmp_path / "insights.toml")
    assert kept.known() == InsightWishes()

    kept.keep(HIDDEN)

    assert kept.known() == HIDDEN


def test_a_week_and_a_day_tell_their_own() -> None:
    week = [each.rule for each in week_insights(made_up_week())]
    day = made_up_day(MONDAY, "09:00 sit 45 b sit 45 b sit 95 b sit 9")

    assert week == [Rule.LONG_DAYS, Rule.LONGEST_BOUT]
    assert [each.rule for each in day_insights(day)] == [
        Rule.ALL_BREAKS_TODAY, Rule.LONG_BOUT_TODAY
    ]  # fmt: skip


def test_a_desk_without_insights_knows_nothing_and_keeps_nothing() -> None:
    nothing = Insights()
    nothing.keep(HIDDEN)

    assert nothing.wishes() == InsightWishes()
    assert not nothing.facts(made_up_week().period)
    assert not nothing.home_days(MONDAY)
    assert nothing.benchmarks().figures == ()
