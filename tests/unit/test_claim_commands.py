"""Closing and saving from plain arguments; heavy formats in a process of their own."""

import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from hybridwell.claim_commands import Saving, close, save, save_in_a_child
from hybridwell.daybook import Daybook
from hybridwell.errors import HybridWellError, ProblemError, StoreError
from hybridwell.settings import Settings
from hybridwell.store.claims import ClaimsStore
from hybridwell.store.claims_steps import STEPS
from hybridwell.store.database import Database
from tests.days import NOW, RATES, day


@pytest.fixture
def daybook(tmp_path: Path) -> Daybook:
    store = ClaimsStore(Database(tmp_path / "claims.sqlite", STEPS, lambda: NOW))
    daybook = Daybook(store, RATES, Settings)
    daybook.agree(date(2026, 1, 1), {"employee_number": "120"}, NOW)
    daybook.set_days([day(23, "home")], None, NOW)
    return daybook


@pytest.fixture
def draft(tmp_path: Path) -> Saving:
    return Saving("2026-11", "csv", tmp_path / "november.csv", draft=True)


def test_closing_tells_number_and_total_and_whether_it_was_done_now(
    daybook: Daybook,
) -> None:
    told = [close(daybook, NOW, "2026-11") for _ in range(2)]

    assert told == [
        {"batch": 1, "fresh": True, "total": "2.45"},
        {"batch": 1, "fresh": False, "total": "2.45"},
    ]


def test_an_open_period_is_saved_as_a_draft_only(daybook: Daybook, draft: Saving) -> None:
    with pytest.raises(ProblemError, match="2026-11 is not closed"):
        save(daybook, NOW, replace(draft, draft=False))

    told = save(daybook, NOW, draft)

    assert told == {
        "file": str(draft.out), "batch": None, "lines": 1, "total": "2.45",
        "unconfirmed": [],
    }  # fmt: skip
    assert ";draft;" in draft.out.read_text("utf-8")


@pytest.mark.parametrize(
    ("form", "by_the_child"),
    [("csv", False), ("json", False), ("xlsx", True), ("pdf", True)],
)
def test_heavy_formats_are_left_to_a_child(
    daybook: Daybook, draft: Saving, form: str, by_the_child: bool
) -> None:
    asked: list[Saving] = []
    wish = replace(draft, format=form)

    save(daybook, NOW, wish, asked.append)

    assert asked == ([wish] if by_the_child else [])
    assert draft.out.exists() is not by_the_child


def test_a_child_writes_what_the_store_says_and_loads_it_nowhere_else(
    daybook: Daybook, draft: Saving, tmp_path: Path
) -> None:
    close(daybook, NOW, "2026-11")
    wish = replace(draft, format="xlsx", out=tmp_path / "november.xlsx", draft=False)
    before = "openpyxl" in sys.modules

    save_in_a_child(tmp_path, "nl", wish)
    save_in_a_child(tmp_path, "nl", replace(wish, replace=True))

    assert wish.out.read_bytes().startswith(b"PK")
    assert ("openpyxl" in sys.modules) is before


def test_what_a_child_refuses_is_told_in_the_language(
    daybook: Daybook, draft: Saving, tmp_path: Path
) -> None:
    gone = replace(draft, out=tmp_path / "gone" / "november.csv")

    with pytest.raises(HybridWellError) as caught:
        save_in_a_child(tmp_path, "nl", gone)

    assert str(caught.value) == f"er is geen map {gone.out.parent}"


def test_a_child_that_cannot_be_started_is_told(draft: Saving) -> None:
    too_long = Path("x" * 200_000)

    with pytest.raises(StoreError, match=r"november.csv cannot be written: .*too long"):
        save_in_a_child(too_long, "en", draft)
