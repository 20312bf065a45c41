"""The sizes of the style guide, docstrings, and clocks that nobody asks behind our back."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "hybridwell").rglob("*.py"))
TESTS = sorted((ROOT / "tests").rglob("*.py"))
FUNCTION, FILE, CLASS = 30, 250, 150
TO_BE_SPLIT = {
    "hybridwell/sensors/xcb.py __init__",
}
"""Longer than the style guide allows; this set may shrink, not grow."""
AMBIENT = {
    ("datetime", "now"), ("datetime", "today"), ("datetime", "utcnow"),
    ("date", "today"), ("time", "time"), ("time", "monotonic"), ("time", "sleep"),
    ("time", "localtime"), ("time", "time_ns"), ("time", "perf_counter"),
}  # fmt: skip
FORBIDDEN_NAMES = ("Manager", "Helper", "Handler", "Service", "Util")


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def trees() -> Iterator[tuple[Path, ast.Module]]:
    for path in SOURCES:
        yield path, ast.parse(path.read_text("utf-8"))


def test_no_file_is_longer_than_a_reader_can_keep_in_mind() -> None:
    lengths = {named(path): len(path.read_text("utf-8").splitlines()) for path in SOURCES}

    assert {name: lines for name, lines in lengths.items() if lines > FILE} == {}


def body_lines(node: ast.FunctionDef, source: list[str]) -> int:
    """Count the lines of code in a function: no signature, docstring or blank line."""
    body = node.body[1:] if ast.get_docstring(node) else node.body
    if not body:
        return 0
    return sum(map(bool, map(str.strip, source[body[0].lineno - 1 : node.end_lineno])))


def test_no_function_is_too_long() -> None:
    long = [
        f"{named(path)} {node.name}"
        for path, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
        and body_lines(node, path.read_text("utf-8").splitlines()) > FUNCTION
    ]

    assert set(long) <= TO_BE_SPLIT


def test_no_class_is_too_long() -> None:
    long = [
        node.name
        for _, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef) and (node.end_lineno or 0) - node.lineno >= CLASS
    ]

    assert set(long) <= TO_BE_SPLIT


def test_every_module_says_in_a_sentence_what_it_is_for() -> None:
    silent = [named(path) for path, tree in trees() if not ast.get_docstring(tree)]
    halves = [
        named(path)
        for path, tree in trees()
        if not (ast.get_docstring(tree) or "").partition("\n\n")[0].endswith((".", ":"))
    ]

    assert (silent, halves) == ([], [])


def test_no_class_has_a_name_that_says_nothing() -> None:
    names = [
        node.name
        for _, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    ]

    assert [name for name in names if name.endswith(FORBIDDEN_NAMES)] == []
    assert [named(path) for path in SOURCES if path.stem in ("utils", "helpers")] == []


def ambient(tree: ast.Module) -> list[str]:
    return [
        f"{node.lineno}: {node.value.id}.{node.attr}"
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and (node.value.id, node.attr) in AMBIENT
    ]


def test_only_one_module_asks_the_system_for_the_time() -> None:
    found = {named(path): ambient(tree) for path, tree in trees()}

    assert {name for name, calls in found.items() if calls} == {"hybridwell/clock.py"}


def test_the_scheduler_is_asked_with_the_clock_of_that_module() -> None:
    tree = ast.parse((ROOT / "hybridwell" / "schedule.py").read_text("utf-8"))
    calls = {ast.unparse(node) for node in ast.walk(tree) if isinstance(node, ast.Call)}

    assert "SystemClock().now()" in calls


def test_no_module_keeps_state_of_its_own() -> None:
    kept = [
        f"{named(path)}:{node.lineno}"
        for path, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Global)
    ]

    assert kept == []


@pytest.mark.parametrize("path", TESTS, ids=named)
def test_no_test_sleeps_or_mocks(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    slept = [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("time.sleep", "sleep")
    ]
    mocked = [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("unittest")
    ]

    assert (slept, mocked) == ([], [])
