"""Every text is there in Dutch and English, none is left over, and their values agree.

`python tests/arch/test_texts.py` lists what is missing, ready to be pasted into the file.
"""

import ast
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

ROOT = Path(__file__).parents[2]
TRANSLATIONS = ROOT / "resources" / "translations"
ERRORS = (
    "UsageError",
    "RunningError",
    "SettingsError",
    "ProblemError",
    "NotRunningError",
    "RunningError",
    "StoreError",
    "SensorError",
    "ResourceError",
)
TERMS = ("_line", "_number_in_payroll", "_number", "_one_of", "_day", "_codes", "_week")
REFUSING = (
    "claims/workday.py",
    "claims/workday_text.py",
    "claims/agreement.py",
    "claims/provision.py",
)
LABEL_FIRST = ("address", "choice", "switch")
KINDS = ("beat", "clock", "duration", "hours", "number", "week", *LABEL_FIRST)
MESSAGE = "    <message>\n        <source>{}</source>\n{}    </message>"


def texts_in_code() -> dict[str, str]:
    """Return each text with the place where it is used."""
    return {
        text: f"{path.relative_to(ROOT)}:{line}"
        for path in sorted((ROOT / "hybridwell").rglob("*.py"))
        for text, line in _texts(path)
    }


def _texts(path: Path) -> Iterator[tuple[str, int]]:
    tree = ast.parse(path.read_text("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and (argument := _text_argument(path, node)):
            named = _assigned(tree, argument.id) if isinstance(argument, ast.Name) else ()
            yield from ((text, node.lineno) for text in (*_literals(argument), *named))


def _assigned(tree: ast.Module, name: str) -> Iterator[str]:
    """Return the texts that a name stands for in its module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == name:
            yield from _literals(node.value)


def _text_argument(path: Path, call: ast.Call) -> ast.expr | None:
    """Return what is translated: the argument of `tr`, or the label of a setting."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else None
    name = call.func.id if isinstance(call.func, ast.Name) else name
    if not call.args or name is None:
        return None
    said = path.is_relative_to(ROOT / "hybridwell" / "cli") and name in ("say", "warn")
    refusal = name == "ValueError" and any(map(path.match, REFUSING))
    if name in ("tr", "Phrase") or name in ERRORS or said or refusal:
        return call.args[0]
    if path.name == "agreement_terms.py" and name in TERMS:
        return call.args[0]
    if path.name != "settings.py" or name not in KINDS:
        return None
    return call.args[0 if name in LABEL_FIRST else 1]


def _literals(node: ast.expr) -> list[str]:
    branches = [node.body, node.orelse] if isinstance(node, ast.IfExp) else [node]
    return [
        each.value
        for each in branches
        if isinstance(each, ast.Constant) and isinstance(each.value, str)
    ]


def translated(code: str) -> dict[str, list[str]]:
    """Return the forms of each text of one language."""
    found = {}
    root = ET.parse(TRANSLATIONS / f"hybridwell_{code}.ts").getroot()  # noqa: S314 - ours
    for message in root.iter("message"):
        node = message.find("translation")
        if node is None or node.get("type"):
            continue
        forms = node.findall("numerusform") or [node]
        found[message.findtext("source", "")] = [form.text or "" for form in forms]
    return found


def missing(code: str) -> list[str]:
    """Return the texts of the code that a language lacks; English needs only plurals."""
    needed = (text for text in texts_in_code() if code == "nl" or "%n" in text)
    return sorted(set(needed) - set(translated(code)))


def as_messages(texts: list[str]) -> str:
    forms = "        <translation></translation>\n"
    two = "        <translation><numerusform/><numerusform/></translation>\n"
    return "\n".join(
        MESSAGE.format(escape(text), two if "%n" in text else forms) for text in texts
    )


@pytest.mark.parametrize("code", ["nl", "en"])
def test_every_text_is_translated(code: str) -> None:
    texts = missing(code)

    assert not texts, f"add to hybridwell_{code}.ts, in order:\n{as_messages(texts)}"


@pytest.mark.parametrize("code", ["nl", "en"])
def test_no_translation_is_left_over(code: str) -> None:
    unused = sorted(set(translated(code)) - set(texts_in_code()))

    assert not unused, f"remove from hybridwell_{code}.ts: {unused}"


@pytest.mark.parametrize("code", ["nl", "en"])
def test_a_text_with_a_number_has_a_form_for_one_and_for_more(code: str) -> None:
    wrong = [
        text
        for text, forms in translated(code).items()
        if len(forms) != (2 if "%n" in text else 1) or not all(forms)
    ]

    assert wrong == []


@pytest.mark.parametrize("code", ["nl", "en"])
def test_values_are_the_same_in_every_language(code: str) -> None:
    wrong = [
        text
        for text, forms in translated(code).items()
        for form in forms
        if _values(form) - {"%n"} != _values(text) - {"%n"}
    ]

    assert wrong == []


def _values(text: str) -> set[str]:
    return set(re.findall(r"\{\w+\}|%n", text))


@pytest.mark.parametrize("code", ["nl", "en"])
def test_translations_are_sorted_by_their_source(code: str) -> None:
    sources = list(translated(code))

    assert sources == sorted(sources)


if __name__ == "__main__":
    for language in ("nl", "en"):
        print(f"hybridwell_{language}.ts\n{as_messages(missing(language))}")  # noqa: T201 - a tool
