import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hybridwell.check_files import shipped_checks
from hybridwell.domain.movement.workstation import (
    MOST_NOTE,
    Answer,
    FinishedRound,
    Score,
    Spot,
    Station,
)
from hybridwell.errors import StoreError
from hybridwell.paths import DataDir
from hybridwell.workstation_file import change, load, read

DAY = date(2026, 3, 29)
STATION = Station(
    note='"Stoel" \\ tafel\nen een lamp ✓',
    rounds=(
        FinishedRound(date(2025, 10, 26), Score(64, 30, 32)),
        FinishedRound(DAY, Score(None, 1, 32)),
    ),
).say("c1", Answer.PARTLY, DAY)


@pytest.fixture
def data(tmp_path: Path) -> DataDir:
    return DataDir(tmp_path / "data")


def test_without_a_file_nothing_is_known_yet(data: DataDir) -> None:
    assert load(data).at(Spot.HOME) == Station()
    assert load(data).complaint is None


def test_what_is_written_is_read_for_each_workplace(data: DataDir) -> None:
    change(data, Spot.HOME, lambda _: STATION)
    change(data, Spot.OFFICE, lambda was: was.say("c2", Answer.NO, DAY))

    assert load(data).at(Spot.HOME) == STATION
    assert load(data).at(Spot.OFFICE) == Station().say("c2", Answer.NO, DAY)


@given(st.text(st.characters(exclude_categories=("C", "Z")), max_size=MOST_NOTE))
@settings(max_examples=30, deadline=None)
def test_any_note_comes_back(tmp_path_factory: pytest.TempPathFactory, note: str) -> None:
    data = DataDir(tmp_path_factory.mktemp("data"))

    change(data, Spot.HOME, lambda was: was.write_down(note))

    assert read(data.workstation).get(Spot.HOME, Station()).note == note


@pytest.mark.skipif(sys.platform == "win32", reason="modes of files")
def test_only_the_user_can_read_it(data: DataDir) -> None:
    change(data, Spot.HOME, lambda _: STATION)

    for path in (data.workstation, data.good_workstation):
        assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "text",
    [
        "not toml",
        "[moon]",
        "home = 3",
        "[home]\nanswers = 3",
        "[home]\nnote = 3",
        f'[home]\nnote = "{"a" * (MOST_NOTE + 1)}"',
        "[home]\nrounds = 3",
        '[home.answers]\n"c 1" = { answer = "yes", on = 2026-03-02 }',
        '[home.answers]\nc1 = { answer = "perhaps", on = 2026-03-02 }',
        '[home.answers]\nc1 = { answer = "yes", on = "today" }',
        '[home.answers]\nc1 = "yes"',
        "[[home.rounds]]\non = 2026-03-02\nscore = 101\nanswered = 1\ntotal = 32",
        "[[home.rounds]]\non = 2026-03-02\nscore = 64\nanswered = true\ntotal = 32",
        "[[home.rounds]]\non = 2026-03-02\nscore = 64",
    ],
)
def test_a_damaged_file_is_said_and_the_last_good_answers_are_used(
    data: DataDir, text: str
) -> None:
    change(data, Spot.HOME, lambda _: STATION)
    data.workstation.write_text(text, "utf-8")

    loaded = load(data)

    assert loaded.at(Spot.HOME) == STATION
    assert "workstation.toml cannot be read" in str(loaded.complaint)


def test_a_damaged_file_is_kept_aside_and_never_overwritten(data: DataDir) -> None:
    change(data, Spot.HOME, lambda _: STATION)
    for text in ("damaged", "damaged again"):
        data.workstation.write_text(text, "utf-8")
        change(data, Spot.HOME, lambda was: was.say("c2", Answer.NO, DAY))

    aside = [data.path / f"workstation.damaged-{number}.toml" for number in (1, 2)]
    assert [path.read_text("utf-8") for path in aside] == ["damaged", "damaged again"]
    assert load(data).at(Spot.HOME) == STATION.say("c2", Answer.NO, DAY)
    assert load(data).complaint is None


def test_if_the_good_copy_is_damaged_too_one_begins_anew(data: DataDir) -> None:
    change(data, Spot.HOME, lambda _: STATION)
    for path in (data.workstation, data.good_workstation):
        path.write_bytes(b"\xff")

    assert load(data).at(Spot.HOME) == Station()
    assert load(data).complaint is not None


def test_a_folder_that_takes_no_file_is_named(data: DataDir) -> None:
    data.workstation.with_suffix(".new").mkdir(parents=True)

    with pytest.raises(StoreError, match=r"workstation\.toml cannot be written"):
        change(data, Spot.HOME, lambda _: STATION)


def test_an_answer_of_a_later_version_stays(data: DataDir) -> None:
    change(data, Spot.HOME, lambda was: was.say("c99", Answer.YES, DAY))
    change(data, Spot.HOME, lambda was: was.begin_anew(shipped_checks()))

    assert "c99" in load(data).at(Spot.HOME).answers
