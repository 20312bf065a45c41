"""The limits of pyproject.toml against a report of coverage."""

import json
from pathlib import Path
from typing import Any

from devkit.coverage_limits import broken_limits

SPAN = "hybridwell/domain/movement/span.py"


def judge(folder: Path, percent: float, **missing: list[Any]) -> list[str]:
    file = {"missing_lines": [], "missing_branches": []} | missing
    measured = {"summary": {"percent_covered": percent}, "files": {SPAN: file}}
    report = folder / "coverage.json"
    report.write_text(json.dumps(measured))
    return broken_limits(report)


def test_enough_coverage_breaks_nothing(tmp_path: Path) -> None:
    assert judge(tmp_path, 90.0) == []


def test_too_little_in_all_is_said(tmp_path: Path) -> None:
    assert judge(tmp_path, 89.96) == ["89.96 % in all, 90 % wanted"]


def test_lines_of_the_domain_without_a_test_are_named(tmp_path: Path) -> None:
    (sentence,) = judge(tmp_path, 99.0, missing_lines=[3, 4, 5, 9])

    assert sentence == f"{SPAN}: 3-5, 9"


def test_a_branch_of_the_domain_without_a_test_is_named(tmp_path: Path) -> None:
    (sentence,) = judge(tmp_path, 99.0, missing_branches=[[7, 9]])

    assert sentence == f"{SPAN}: 7 -> 9"


def test_a_branch_to_a_missed_line_is_not_said_twice(tmp_path: Path) -> None:
    (sentence,) = judge(tmp_path, 99.0, missing_lines=[9], missing_branches=[[7, 9]])

    assert sentence == f"{SPAN}: 9"
