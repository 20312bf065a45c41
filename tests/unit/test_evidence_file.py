import json
import stat
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest

from hybridwell.domain.place_evidence import Mark, Trace
from hybridwell.errors import ResourceError, StoreError
from hybridwell.evidence_file import Kept, forget, read_kept, write_kept

MONDAY = date(2026, 11, 23)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "places.json"


def test_what_is_written_is_read(path: Path) -> None:
    kept = Kept.fresh()
    marks = [kept.mark(Trace.GATEWAY, "00:1a 10.0.0.1"), kept.mark(Trace.SCREENS, "Dell")]
    kept = kept.with_marks(MONDAY, marks)

    write_kept(kept, path)

    assert read_kept(path) == kept


def test_without_a_file_nothing_is_known(path: Path) -> None:
    assert read_kept(path) is None


def test_a_code_is_the_same_for_a_value_and_another_for_each_trace_and_salt() -> None:
    kept = Kept.fresh()
    mark = kept.mark(Trace.NETWORK, "Thuis")

    assert kept.mark(Trace.NETWORK, "Thuis") == mark
    others = [
        kept.mark(Trace.NETWORK, "thuis"),
        kept.mark(Trace.SCREENS, "Thuis"),
        Kept.fresh().mark(Trace.NETWORK, "Thuis"),
    ]
    assert mark.code not in [each.code for each in others]
    assert len(mark.code) == 6


@pytest.mark.skipif(sys.platform == "win32", reason="folders of Windows are of a user")
def test_the_file_is_for_its_user_alone(path: Path) -> None:
    path.parent.mkdir()
    left = path.with_suffix(".new")
    left.write_text("left by a crash")
    left.chmod(0o644)

    write_kept(Kept.fresh(), path)

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(path.parent.iterdir()) == [path]


def test_days_of_half_a_year_ago_are_forgotten() -> None:
    mark = Mark(Trace.NETWORK, "abcdef")
    kept = Kept.fresh()
    for days in (0, 1, 181):
        kept = kept.with_marks(MONDAY + timedelta(days=days), [mark])

    assert sorted(kept.days) == [MONDAY + timedelta(days=days) for days in (1, 181)]


def test_what_is_seen_later_on_a_day_is_added() -> None:
    one, two = Mark(Trace.NETWORK, "aaaaaa"), Mark(Trace.SCREENS, "bbbbbb")

    kept = Kept.fresh().with_marks(MONDAY, [one]).with_marks(MONDAY, [two])

    assert kept.days == {MONDAY: {one, two}}


def test_a_trace_of_a_newer_version_is_passed_over(path: Path) -> None:
    path.parent.mkdir()
    days = {"2026-11-23": ["smell abcdef", "screens abcdef"]}
    path.write_text(json.dumps({"salt": "00" * 16, "days": days}))

    kept = read_kept(path)

    assert kept is not None
    assert kept.days == {MONDAY: {Mark(Trace.SCREENS, "abcdef")}}


@pytest.mark.parametrize(
    "text",
    [
        "", "[]", "{}", '{"salt": "xy", "days": {}}', '{"salt": "00", "days": {}}',
        '{"salt": "%s", "days": []}', '{"salt": "%s", "days": {"monday": []}}',
        '{"salt": "%s", "days": {"2026-11-23": ["one two three"]}}',
        '{"salt": "%s", "days": {"2026-11-23": [3]}}', "\xff",
    ],
)  # fmt: skip
def test_a_damaged_file_is_refused(path: Path, text: str) -> None:
    path.parent.mkdir()
    path.write_text(text.replace("%s", "00" * 16), "latin-1")

    with pytest.raises(ResourceError, match=r"places\.json cannot be read"):
        read_kept(path)


def test_a_folder_that_takes_no_file_says_so(path: Path) -> None:
    path.with_suffix(".new").mkdir(parents=True)

    with pytest.raises(StoreError, match=r"places\.json cannot be written"):
        write_kept(Kept.fresh(), path)


def test_what_is_forgotten_is_gone(path: Path) -> None:
    write_kept(Kept.fresh(), path)

    forget(path)
    forget(path)

    assert list(path.parent.iterdir()) == []


def test_a_file_that_cannot_be_removed_says_so(path: Path) -> None:
    path.mkdir(parents=True)

    with pytest.raises(StoreError, match=r"places\.json cannot be removed"):
        forget(path)
