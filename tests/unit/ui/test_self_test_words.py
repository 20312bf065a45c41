from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from hybridwell.check import Check, State
from hybridwell.errors import Phrase, Phrases, SensorError
from hybridwell.language import Language
from hybridwell.sensors.desktop import OFF, Found
from hybridwell.ui.self_test_parts import parts_by_group
from hybridwell.ui.self_test_words import (
    Names,
    breakable,
    fails,
    groups_of,
    idle_now,
    names_of,
    no_idle,
    report,
    summary,
    without,
)
from tests.checks import TRIALS, made_up_checks

ENGLISH = Language()
ROBIN = Names(homes=("/home/robin",), words=("robin", "desk-7.office.example", "desk-7"))


def failing(*names: str) -> list[Check]:
    return [
        replace(check, state=State.FAILS) if check.name in names else check
        for check in made_up_checks()
    ]


def test_every_check_has_a_row_in_a_group() -> None:
    groups = groups_of(ENGLISH, made_up_checks())

    assert [group.title for group in groups] == [
        "Screen time",
        "Breaks and messages",
        "Home-work days",
        "Program",
    ]
    names = [row.part.name for group in groups for row in group.rows]
    assert sorted(names) == sorted(check.name for check in made_up_checks())


def test_what_nobody_knew_of_stands_in_the_last_group() -> None:
    new = Check("meeting: portal", State.WORKS, Phrase("not in use now"))

    groups = groups_of(ENGLISH, [*made_up_checks(), new])

    row = groups[-1].rows[-1]
    assert (row.part.title, row.says) == ("meeting: portal", "Not in use now.")


def test_a_group_without_a_row_is_left_out() -> None:
    groups = groups_of(ENGLISH, made_up_checks()[:1])

    assert [group.title for group in groups] == ["Program"]


def test_advice_is_given_only_where_something_fails() -> None:
    groups = groups_of(ENGLISH, failing("tray"))

    advice = {row.part.name: row.advice for group in groups for row in group.rows}
    assert [name for name, said in advice.items() if said] == ["tray"]
    assert advice["tray"].startswith("Switch on tray icons")


def test_a_part_that_can_fail_has_advice_and_a_part_that_can_be_tried_a_button() -> None:
    parts = [part for _, parts in parts_by_group(ENGLISH) for part in parts]

    never_fail = {"amounts", "commands", "texts", "version"}
    without_advice = {part.name for part in parts if not part.advice}
    assert without_advice - never_fail == {
        "meeting: microphone", "meeting: camera", "screen in use: full screen",
        "screen in use: kept awake", "do not disturb: notifications",
        "sleep and lock", "wait before sleep", "screen saver",
    }  # fmt: skip
    assert {part.name for part in parts if part.trial} == set(TRIALS)


def test_a_screen_reader_hears_state_answer_and_advice() -> None:
    groups = groups_of(ENGLISH, failing("tray"))

    assert groups[1].rows[0].spoken == (
        "Tray icon: Does not work. The icon is shown. Switch on tray icons in your desktop"
        " (AppIndicator), or use this window. The ring in the panel of your desktop."
    )


@pytest.mark.parametrize(
    ("checks", "said", "bad"),
    [
        (
            failing("tray", "sounds"),
            "Does not work: Tray icon; Sounds. Below it says what to do.",
            True,
        ),
        (made_up_checks(), "Nothing fails. Unknown here: Camera.", False),
        (made_up_checks()[:4], "Everything works.", False),
    ],
)
def test_one_line_says_how_it_goes(checks: list[Check], said: str, bad: bool) -> None:
    groups = groups_of(ENGLISH, checks)

    assert (summary(ENGLISH, groups), fails(groups)) == (said, bad)


def test_the_idle_time_is_said_in_whole_seconds() -> None:
    assert idle_now(timedelta(seconds=7.9), Found()).says == "last input 7 s ago"


PASSED_OVER = Phrases((Phrase("wayland: not offered"), Phrase("mutter: not there")))


@pytest.mark.parametrize(
    ("found", "says"),
    [
        (Found("x11"), "last input 7 s ago, told by x11"),
        (
            Found("mutter", Phrases(PASSED_OVER.parts[:1])),
            "last input 7 s ago, told by mutter; not used: wayland: not offered",
        ),
    ],
)
def test_the_way_that_counts_is_named_with_those_that_cannot(
    found: Found, says: str
) -> None:
    assert idle_now(timedelta(seconds=7), found).says == says


def test_what_is_switched_off_is_no_failure() -> None:
    assert no_idle(SensorError(OFF), Found("none")).state is State.UNKNOWN


def test_without_a_way_the_reasons_of_all_are_said() -> None:
    error = SensorError("this desktop does not tell idle time")

    assert no_idle(error, Found("none")).says == "this desktop does not tell idle time"
    assert no_idle(error, Found("none", PASSED_OVER)).says == (
        "no way to read idle time answers: wayland: not offered, mutter: not there"
    )


def test_a_report_has_every_row_and_no_name() -> None:
    text = report(ENGLISH, groups_of(ENGLISH, made_up_checks()), ROBIN)

    lines = text.splitlines()
    assert lines[0] == "HybridWell, Self-test"
    assert "- Data folder: Works. ~/.local/share/hybridwell" in lines
    assert len([line for line in lines if line.startswith("- ")]) == len(made_up_checks())
    assert "robin" not in text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("/home/robin/x and /home/robin", "~/x and ~"),
        ("/home/robinson/x", "/home/robinson/x"),
        ("Robin at DESK-7 (desk-7.office.example)", "… at … (…)"),
        ("/media/robin/disk", "/media/…/disk"),
        ("robins", "robins"),
    ],
)
def test_folders_users_and_computers_are_left_out(text: str, said: str) -> None:
    assert without(text, ROBIN) == said


def test_names_that_are_not_known_change_nothing() -> None:
    assert without("a / b", Names(homes=("/", ""), words=("",))) == "a / b"


def test_the_names_of_this_computer_are_found_by_any_of_their_words() -> None:
    names = names_of({"USERNAME": "rb"}, Path("/home/robin"), "desk-7.office.example")

    assert "/home/robin" in names.homes
    assert {"rb", "robin", "desk-7", "desk-7.office.example"} <= set(names.words)


def test_a_long_path_can_be_broken() -> None:
    assert breakable("/home/robin") == "/\u200bhome/\u200brobin"
    assert breakable("C:\\Users a / b") == "C:\\\u200bUsers a / b"
