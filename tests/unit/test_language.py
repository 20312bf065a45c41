from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from hybridwell.errors import ProblemError, ResourceError
from hybridwell.language import (
    Language,
    clock_time,
    known_languages,
    load_language,
    preferred_language,
    spoken,
)
from hybridwell.paths import resources

TEXTS = """<TS><context>
<message><source>You sit.</source><translation>Je zit.</translation></message>
<message numerus="yes"><source>%n days</source><translation>
  <numerusform>%n dag</numerusform><numerusform>%n dagen</numerusform>
</translation></message>
<message><source>{day}: odd</source><translation>{day}: vreemd</translation></message>
<message><source>New</source><translation type="unfinished">Nieuw</translation></message>
<message><source>Empty</source><translation></translation></message>
<message><source>None</source></message>
</context></TS>"""


@pytest.fixture
def dutch(tmp_path: Path) -> Language:
    (tmp_path / "hybridwell_nl.ts").write_text(TEXTS)
    return load_language("nl", tmp_path)


def test_a_text_is_translated_with_its_values(dutch: Language) -> None:
    assert dutch.tr("You sit.") == "Je zit."
    assert dutch.tr("{day}: odd", day="vrijdag") == "vrijdag: vreemd"


def test_one_and_many_have_their_own_form(dutch: Language) -> None:
    assert [dutch.tr("%n days", count) for count in (0, 1, 2)] == [
        "0 dagen", "1 dag", "2 dagen",
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["New", "Empty", "None", "Never heard"])
def test_a_text_that_is_not_translated_appears_in_english(
    dutch: Language, text: str
) -> None:
    assert dutch.tr(text) == text


def test_an_error_is_explained_in_the_language(dutch: Language) -> None:
    assert dutch.explain(ProblemError("{day}: odd", day=3)) == "3: vreemd"
    assert dutch.explain(ProblemError("a brace { stays")) == "a brace { stays"


@pytest.mark.parametrize(
    ("amount", "nl", "en"),
    [
        ("1234.5", "€ 1.234,50", "€1,234.50"),
        ("-2.45", "€ -2,45", "-€2.45"),
        ("0", "€ 0,00", "€0.00"),
        ("-0.001", "€ 0,00", "€0.00"),
    ],
)
def test_money_is_written_as_in_the_country(amount: str, nl: str, en: str) -> None:
    assert Language("nl").money(Decimal(amount)) == nl
    assert Language("en").money(Decimal(amount)) == en


def test_a_language_is_added_by_its_file_alone(tmp_path: Path) -> None:
    (tmp_path / "hybridwell_fr.ts").write_text(TEXTS.replace("dag", "jour"))
    (tmp_path / "hybridwell_en.ts").write_text(TEXTS)

    assert known_languages(tmp_path) == ("en", "fr")
    french = load_language("fr", tmp_path)
    assert [french.tr("%n days", count) for count in (0, 1, 2)] == [
        "0 jour", "1 jour", "2 jouren",
    ]  # fmt: skip
    assert french.money(Decimal("-1234.5")) == "-1\u202f234,50 €"
    assert Language("de").money(Decimal("1234.5")) == "1.234,50 €"
    assert Language("sv").money(Decimal("1234.5")) == "€1,234.50"


@pytest.mark.parametrize(
    ("rate", "nl"), [("0.23", "€ 0,23"), ("0.2312", "€ 0,2312"), ("2.5", "€ 2,50")]
)
def test_a_rate_keeps_its_decimals(rate: str, nl: str) -> None:
    assert Language("nl").rate(Decimal(rate)) == nl


def test_numbers_lose_their_empty_decimals() -> None:
    assert Language("nl").number(Decimal("34.50")) == "34,5"
    assert Language("en").number(Decimal(100)) == "100"


def test_durations_are_rounded_down_to_the_minute() -> None:
    lasts = timedelta(hours=5, minutes=59, seconds=59)

    assert clock_time(lasts) == "5:59"
    assert clock_time(timedelta(hours=100)) == "100:00"


@pytest.mark.parametrize("code", ["nl", "en"])
def test_the_shipped_texts_can_be_read(code: str) -> None:
    assert load_language(code, resources() / "translations").code == code


@pytest.mark.parametrize("content", [None, "<TS>"])
def test_a_damaged_file_of_texts_is_told(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / "hybridwell_nl.ts").write_text(content)

    with pytest.raises(ResourceError, match=r"the texts in hybridwell_nl\.ts cannot be"):
        load_language("nl", tmp_path)


def test_texts_that_are_missing_leave_english(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "hybridwell_en.ts").write_text(TEXTS)

    found = spoken("nl", tmp_path)

    assert found.code == "en"
    assert found.words
    assert "the texts in hybridwell_nl.ts cannot be read" in caplog.text


def test_english_needs_no_file(tmp_path: Path) -> None:
    assert spoken("en", tmp_path) == Language()


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("LANG", "nl_NL.UTF-8", "nl"),
        ("LC_MESSAGES", "NL_be", "nl"),
        ("LC_ALL", "C.UTF-8", "en"),
        ("LANG", "de_DE.UTF-8", "en"),
        ("LANG", "Dutch_Netherlands.1252", "nl"),
    ],
)
def test_the_language_is_the_one_of_the_desktop(
    environment: pytest.MonkeyPatch, name: str, value: str, code: str
) -> None:
    environment.setenv(name, value)

    assert preferred_language({"en", "nl"}) == code


def test_a_desktop_that_says_nothing_gets_one_that_exists(
    environment: pytest.MonkeyPatch,
) -> None:
    assert preferred_language({"en", "nl"}) in ("nl", "en")


@pytest.mark.parametrize(("code", "said"), [("en", "€2.45 a day"), ("nl", "€ 2,45 a day")])
def test_euros_in_a_message_are_written_as_the_language_does(code: str, said: str) -> None:
    error = ProblemError("{amount} a day", amount=Decimal("2.45"))

    assert Language(code).explain(error) == said
