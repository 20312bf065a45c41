"""Which place an event of a calendar means, by the words of `resources/calendar`."""

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from hybridwell.domain.claims.workday import Place
from hybridwell.errors import ResourceError

_NOTHING = "nothing"
_SPACES = re.compile(r"[\s_-]+")


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """Phrases in plain form, and the place that each means; None: no place at all."""

    meanings: Mapping[str, Place | None]
    pattern: re.Pattern[str]

    def places(self, text: str) -> tuple[Place, ...]:
        """Return the places that a text names by whole words; the longest counts."""
        found = (self.meanings[each] for each in self.pattern.findall(_plain(text)))
        return tuple(dict.fromkeys(place for place in found if place is not None))


def load_words(path: Path) -> PlaceWords:
    """Read the words, whole or not at all; raises ResourceError."""
    try:
        content = tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise ResourceError("the words in {file} cannot be read", file=path.name) from error
    meanings = {
        _plain(phrase): None if name == _NOTHING else _place(name, path.name)
        for name, phrases in content.items()
        for phrase in _phrases(name, phrases, path.name)
    }
    if not meanings:
        raise ResourceError("the words in {file} cannot be read", file=path.name)
    longest_first = sorted(meanings, key=len, reverse=True)
    either = "|".join(map(re.escape, longest_first))
    return PlaceWords(meanings, re.compile(rf"(?<!\w)(?:{either})(?!\w)"))


def _place(name: str, file: str) -> Place:
    try:
        return Place(name)
    except ValueError as error:
        raise ResourceError(
            "{file}: {name} is not a place; there are: {places}",
            file=file,
            name=repr(name),
            places=", ".join(each.value for each in Place),
        ) from error


def _phrases(name: str, phrases: object, file: str) -> list[str]:
    if not isinstance(phrases, list) or not phrases:
        raise ResourceError("{file}: {name} must be a list of texts", file=file, name=name)
    if not all(isinstance(each, str) and _plain(each).strip() for each in phrases):
        raise ResourceError("{file}: {name} must be a list of texts", file=file, name=name)
    return phrases


def _plain(text: str) -> str:
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text).casefold())
