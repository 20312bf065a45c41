"""The folder that `demo --out` fills holds a demo's files, and nothing else is touched."""

from datetime import date
from pathlib import Path

import pytest

from hybridwell.demo.album import LIST, claim_file, list_of, list_text, open_album
from hybridwell.domain.calendar import Period
from hybridwell.errors import StoreError, UsageError
from hybridwell.language import Language

MONTH = Period.month(date(2026, 10, 1))
FILES = list_of(Language(), [("today", "Today"), ("today-dark", "Today, dark")], MONTH)


def filled(folder: Path) -> None:
    album = open_album(folder)
    album.write(LIST, list_text(Language(), FILES).encode())
    for name in FILES:
        album.write(name, b"old")


def test_every_file_is_listed_with_what_it_is() -> None:
    text = list_text(Language(), FILES)

    assert "- [today-dark.png](today-dark.png): Today, dark" in text
    assert "Voorbeeld BV (demo)" in text
    assert all(f"[{name}]" in text for name in FILES)


def test_a_file_for_payroll_says_that_it_is_a_demo() -> None:
    assert claim_file(MONTH, "csv") == "hybridwell-2026-10-demo.csv"


def test_a_new_and_an_empty_folder_are_taken(tmp_path: Path) -> None:
    assert open_album(tmp_path).former == frozenset()
    assert open_album(tmp_path / "a" / "b").folder.is_dir()


def test_the_files_of_an_earlier_demo_are_replaced_and_the_rest_of_them_goes(
    tmp_path: Path,
) -> None:
    filled(tmp_path)

    album = open_album(tmp_path)
    album.write("today.png", b"new")
    album.clear(["today.png"])

    assert {each.name for each in tmp_path.iterdir()} == {LIST, "today.png"}
    assert (tmp_path / "today.png").read_bytes() == b"new"


def test_a_folder_left_half_full_is_taken_again(tmp_path: Path) -> None:
    open_album(tmp_path).write(LIST, list_text(Language(), FILES).encode())

    assert "today.png" in open_album(tmp_path).former


@pytest.mark.parametrize("name", ["holiday.png", "README.md"])
def test_a_folder_with_other_files_is_refused(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text("# Mine")

    with pytest.raises(UsageError, match=f"such as {name}"):
        open_album(tmp_path)


def test_one_file_more_in_an_earlier_demo_is_refused(tmp_path: Path) -> None:
    filled(tmp_path)
    (tmp_path / "mine.txt").touch()

    with pytest.raises(UsageError, match=r"such as mine\.txt"):
        open_album(tmp_path)


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "x").touch()

    with pytest.raises(UsageError, match="is not a folder"):
        open_album(tmp_path / "x")


def test_a_folder_below_a_file_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "x").touch()

    with pytest.raises(StoreError, match="cannot be written"):
        open_album(tmp_path / "x" / "y")


def test_a_file_that_cannot_go_is_said(tmp_path: Path) -> None:
    filled(tmp_path)
    (tmp_path / "today.png").unlink()
    (tmp_path / "today.png").mkdir()

    with pytest.raises(StoreError, match="cannot be written"):
        open_album(tmp_path).clear([])
