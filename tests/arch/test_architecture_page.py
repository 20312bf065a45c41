"""The architecture page names every module, and no module that is not there."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "hybridwell"


def test_the_page_names_every_module_and_no_other() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")

    named = set(re.findall(r"^\| `([\w/]+\.py)` \|", page, re.MULTILINE))

    modules = {path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py")}
    assert named == modules - {"__init__.py"}


def test_every_decision_that_is_named_exists() -> None:
    texts = [path.read_text("utf-8") for path in PACKAGE.rglob("*.py")]

    named = {number for text in texts for number in re.findall(r"docs/adr/(\d{4})", text)}

    assert named <= {path.name[:4] for path in (ROOT / "docs" / "adr").glob("*.md")}
