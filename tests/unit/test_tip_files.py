from pathlib import Path

import pytest

from hybridwell.errors import ResourceError
from hybridwell.paths import resources
from hybridwell.tip_files import load_tips

SHIPPED = resources() / "tips" / "tips.toml"
TIP = """[stretch]
title = { nl = "Strek", en = "Stretch" }
do = { nl = "Strek je uit.", en = "Stretch out." }
often = { nl = "elk uur", en = "every hour" }
seconds = 30
place = "both"
silent = true
posture = "standing"
equipment = "none"
habit = false
figure = "stretch"
source = ["F"]
"""


def test_all_tips_are_shipped_in_both_languages() -> None:
    tips = load_tips(SHIPPED)

    assert len(tips) == 46
    assert len({tip.name for tip in tips}) == 46
    assert all(tip.do.said("nl") != tip.do.said("en") for tip in tips)


def test_each_tip_says_what_to_do_in_a_whole_sentence() -> None:
    tips = load_tips(SHIPPED)

    assert all(said.endswith(".") for tip in tips for said in tip.do.by_language.values())


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ("seconds = 30", "seconds = -1", "seconds"),
        ("seconds = 30", "seconds = true", "seconds"),
        ('place = "both"', 'place = "moon"', "place"),
        ("silent = true", 'silent = "yes"', "silent"),
        ('posture = "standing"', "", "posture"),
        ('equipment = "none"', 'equipment = "horse"', "equipment"),
        ("habit = false", "habit = 0", "habit"),
        ('figure = "stretch"', 'figure = ""', "figure"),
        ('source = ["F"]', 'source = "F"', "source"),
        ('source = ["F"]', 'source = ["Z"]', "source"),
        (', en = "Stretch" }', " }", "title"),
    ],
)
def test_a_damaged_tip_is_named_with_its_field(
    tmp_path: Path, old: str, new: str, field: str
) -> None:
    path = tmp_path / "tips.toml"
    path.write_text(TIP.replace(old, new), encoding="utf-8")

    with pytest.raises(ResourceError, match=f"tips.toml: the tip 'stretch'.*'{field}'"):
        load_tips(path)


@pytest.mark.parametrize("content", [b"[broken", b"\xff", None])
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "tips.toml"
    if content is not None:
        path.write_bytes(content)

    with pytest.raises(ResourceError, match=r"the tips in tips\.toml cannot be read"):
        load_tips(path)


def test_an_entry_that_is_no_table_is_named(tmp_path: Path) -> None:
    path = tmp_path / "tips.toml"
    path.write_text("stretch = 3", encoding="utf-8")

    with pytest.raises(ResourceError, match="'stretch'"):
        load_tips(path)
