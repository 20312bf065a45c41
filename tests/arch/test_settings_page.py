"""The page of the command line names every setting with its default, and no other."""

import re
from pathlib import Path

from hybridwell.settings import Settings, kinds

PAGE = Path(__file__).parents[2] / "docs" / "command-line.md"


def test_the_page_has_every_setting_with_its_default() -> None:
    table = PAGE.read_text("utf-8").partition("## Settings")[2].partition("\n## ")[0]
    listed = dict(re.findall(r"^\| `(\w+)` \| `([^`]*)` \|", table, re.MULTILINE))

    usual = Settings()
    assert listed == {name: how.show(getattr(usual, name)) for name, how in kinds().items()}
