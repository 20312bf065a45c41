from pathlib import Path

import pytest

from hybridwell.check_files import load_checks, shipped_checks
from hybridwell.domain.movement.workstation import Rule, Topic
from hybridwell.errors import ResourceError
from hybridwell.paths import resources

SHIPPED = resources() / "checks" / "workstation.toml"
CHECK = """[sources]
norm = { nl = "Norm", en = "Standard" }
[items]
chair = { category = "arbo", nl = "Stoel", en = "Chair" }
[checks.c1]
group = "chair"
weight = 3
question = { nl = "Staan je voeten plat?", en = "Are your feet flat?" }
action = { nl = "Zet de stoel lager.", en = "Lower the chair." }
why = { nl = "Anders knelt het.", en = "Else it presses." }
source = ["norm"]
item = "chair"
"""


def test_all_checks_are_shipped_in_both_languages() -> None:
    checks = shipped_checks()

    assert sorted(each.id for each in checks) == sorted(f"c{n}" for n in range(1, 33))
    assert {each.topic for each in checks} == set(Topic)
    for text in (words for each in checks for words in (each.question, each.action)):
        assert text.said("nl") != text.said("en")


def test_each_check_is_a_question_with_an_action_a_reason_and_a_source() -> None:
    for each in shipped_checks():
        for code in ("nl", "en"):
            assert each.question.said(code).endswith("?")
            assert each.action.said(code).endswith(".")
            assert each.why.said(code).endswith(".")
        assert each.sources


def test_what_may_be_asked_for_is_arbo_or_ict() -> None:
    items = [each.item for each in shipped_checks() if each.item]

    assert {each.rule for each in items} == {Rule.ARBO, Rule.ICT}


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ('group = "chair"', 'group = "moon"', "group"),
        ("weight = 3", "weight = 4", "weight"),
        ("weight = 3", "weight = true", "weight"),
        ('source = ["norm"]', 'source = ["rumour"]', "source"),
        ('source = ["norm"]', "source = []", "source"),
        ('item = "chair"', 'item = "sofa"', "item"),
        ('en = "Else it presses."', 'en = " "', "why"),
        (', en = "Are your feet flat?" }', " }", "question"),
    ],
)
def test_a_damaged_check_is_named_with_its_field(
    tmp_path: Path, old: str, new: str, field: str
) -> None:
    path = tmp_path / "checks.toml"
    path.write_text(CHECK.replace(old, new), encoding="utf-8")

    with pytest.raises(ResourceError, match=f"checks.toml: the entry 'c1'.*'{field}'"):
        load_checks(path)


@pytest.mark.parametrize("content", [b"[broken", b"\xff", None])
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "checks.toml"
    if content is not None:
        path.write_bytes(content)

    with pytest.raises(ResourceError, match=r"the checks in checks\.toml cannot be read"):
        load_checks(path)
