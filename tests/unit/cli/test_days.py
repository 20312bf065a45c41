"""`day set` with parts, trips and ranges, `choose`, `undo` and `history`."""

import pytest

from tests.unit.cli.conftest import Shell

WEEK = "2026-03-02..2026-03-08"


def days(shell: Shell, period: str = WEEK) -> list[str]:
    """Return the days of a period as they are known, confirmed or not."""
    shell(f"day list --period {period} --json")
    return [
        f"{each['date'][-2:]} {'+'.join(each['parts'])}{'' if each['confirmed'] else '?'}"
        for each in shell.told
    ]


def test_a_day_has_parts_with_share_and_country_and_trips(shell: Shell) -> None:
    line = "day set 2026-03-02 home:50:be office:50 --trip commute:40:car:petrol"

    assert shell(f"{line} --trip business:12,5") == 0
    assert shell.lines == ["2026-03-02  Home + Office  52.5 km"]

    shell("day list --period 2026-03-02..2026-03-02 --json")
    (day,) = shell.told
    assert day["parts"] == ["home:50:BE", "office:50"]
    assert day["trips"] == ["commute:40:car:petrol", "business:12.5"]
    assert day["km"] == "52.5"


def test_plain_kilometres_to_a_client_are_a_business_trip(shell: Shell) -> None:
    shell("day set 2026-03-02 client --km 80")

    shell("day list --period 2026-03-02..2026-03-02 --json")

    assert shell.told[0]["trips"] == ["business:80"]


def test_a_range_sets_the_agreed_workdays_that_are_not_listed_off(shell: Shell) -> None:
    shell("free-days set 2026-03-04 Strike")

    assert shell(f"day set {WEEK} hub") == 0

    assert days(shell) == [
        "02 hub", "03 hub", "04 holiday?", "05 hub", "06 hub", "07 free?", "08 free?",
    ]  # fmt: skip


def test_a_range_sets_every_day_where_that_is_asked(shell: Shell) -> None:
    assert shell(f"day set {WEEK} leave --all-days") == 0

    assert days(shell) == [f"0{number} leave" for number in range(2, 9)]


def test_one_day_that_is_not_agreed_can_be_set(shell: Shell) -> None:
    assert shell("day set 2026-03-07 home") == 0

    assert days(shell, "2026-03-07..2026-03-07") == ["07 home"]


def test_a_range_confirms_the_open_workdays_and_leaves_the_rest(shell: Shell) -> None:
    shell("day set 2026-03-03 sick")

    assert shell(f"day confirm {WEEK}") == 0

    assert shell.lines == [
        "2026-03-02  Home", "2026-03-04  Home", "2026-03-05  Office", "2026-03-06  Home",
    ]  # fmt: skip
    assert days(shell)[1] == "03 sick"


def test_a_note_stays_over_ranges_until_another_is_given(shell: Shell) -> None:
    shell("day set 2026-03-02 home --note rain")
    shell(f"day set {WEEK} office")
    shell(f"day list --period {WEEK} --json")
    assert [day["note"] for day in shell.told][:2] == ["rain", ""]

    shell("day set 2026-03-02 home", "--note", "")

    shell(f"day list --period {WEEK} --json")
    assert shell.told[0]["note"] == ""


@pytest.mark.parametrize(
    ("allowance", "pays"), [("home", "home"), ("commute", "commute"), ("agreed", "commute")]
)
def test_a_choice_decides_which_allowance_is_paid(
    shell: Shell, allowance: str, pays: str
) -> None:
    shell("agreement set --from 2026-01-01 same_day=commute commute_km=3")
    shell("day set 2026-03-02 home office")
    shell("day choose 2026-03-02 home")

    assert shell(f"day choose 2026-03-02 {allowance}") == 0

    shell("claim show --period 2026-03 --json")
    assert [line["kind"] for line in shell.told["lines"]] == [pays]
    assert shell.told["choices"][0]["by"] == (
        "commute" if allowance == "agreed" else "user"
    )


def test_undo_takes_back_a_range_at_once_and_a_day_by_itself(shell: Shell) -> None:
    shell(f"day set {WEEK} home")
    shell("day set 2026-03-03 office")
    assert shell("day undo") == 0
    assert shell.lines == ["2026-03-03  Home"]

    assert shell("day undo 2026-03-02") == 0
    assert shell.lines == ["2026-03-02  Home (suggested)"]
    assert shell("day undo") == 0

    assert days(shell)[:5] == [
        "02 home?",
        "03 office?",
        "04 home?",
        "05 office?",
        "06 home?",
    ]
    assert shell("day undo") == 2
    assert shell.err == "hybridwell: there is nothing to undo\n"


def test_the_history_tells_what_changed_and_who_did_it(shell: Shell) -> None:
    shell("day set 2026-03-02 home office --km 3 --note rain")
    shell("day choose 2026-03-02 home")
    shell("day set 2026-03-02 home:50:BE")
    shell("day undo")

    assert shell("day history 2026-03-02") == 0

    both = "Home + Office commute:3"
    assert [line[18:].split(maxsplit=1) for line in shell.lines] == [
        ["user", f"suggested only → {both} “rain”"],
        ["user", f"{both} “rain” → {both} (home) “rain”"],
        ["user", f"{both} (home) “rain” → Home home:50:BE “rain”"],
        ["undo", f"Home home:50:BE “rain” → {both} (home) “rain”"],
    ]


def test_the_history_is_told_as_json(shell: Shell) -> None:
    shell("day set 2026-03-02 office")
    shell("day undo")

    shell("day history 2026-03-02 --json")

    first, second = shell.told
    assert list(first) == ["at", "by", "was", "now"]
    assert (first["by"], first["was"], first["now"]["parts"]) == ("user", None, ["office"])
    assert (second["by"], second["now"]) == ("undo", None)


def test_a_day_without_changes_has_no_history(shell: Shell) -> None:
    assert shell("day history 2026-03-02") == 0
    assert shell.out == ""

    shell("day history 2026-03-02 --json")

    assert shell.told == []
