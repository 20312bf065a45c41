"""The words that mean a place, and a damaged list of them."""

import tomllib
from pathlib import Path

import pytest

from hybridwell.domain.claims.workday import Place
from hybridwell.errors import ResourceError
from hybridwell.imports.calendar_words import load_words
from hybridwell.paths import resources

SHIPPED = resources() / "calendar" / "words.toml"


def test_every_place_has_words_and_no_word_means_two() -> None:
    listed = tomllib.loads(SHIPPED.read_text("utf-8"))
    words = [word for words in listed.values() for word in words]

    assert {*listed} == {"nothing", *(place.value for place in Place)}
    assert len(words) == len(set(words)) == len(load_words(SHIPPED).meanings)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "the words in words.toml cannot be read"),
        ("home = ", "the words in words.toml cannot be read"),
        ("home = []", "words.toml: home must be a list of texts"),
        ("home = 'thuis'", "words.toml: home must be a list of texts"),
        ("home = [1]", "words.toml: home must be a list of texts"),
        ("home = ['-']", "words.toml: home must be a list of texts"),
    ],
)
def test_a_damaged_list_is_refused(tmp_path: Path, text: str, reason: str) -> None:
    path = tmp_path / "words.toml"
    path.write_text(text)

    with pytest.raises(ResourceError) as refused:
        load_words(path)

    assert str(refused.value) == reason


def test_a_place_that_does_not_exist_is_named(tmp_path: Path) -> None:
    path = tmp_path / "words.toml"
    path.write_text("moon = ['maan']")

    with pytest.raises(ResourceError, match="'moon' is not a place; there are: home, "):
        load_words(path)
