"""Dutch and English texts, for windows and command line alike.

The texts are in Qt's translation format (`resources/translations/*.ts`, edited with Qt
Linguist), read here without Qt so that the command line needs none: docs/adr/0010.
The English source text is the key.
"""

import locale
import logging
import os
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

from hybridwell.errors import HybridWellError, Phrase, Phrases, ResourceError

LANGUAGES = ("nl", "en")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Language:
    """A language and its words; `tr` is the only door."""

    code: str = "en"
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict, repr=False)

    def tr(self, text: str, /, n: int | None = None, **values: object) -> str:
        """Translate an English text; `%n` is the number `n`, `{name}` a value.

        A text with `%n` has two forms, for one and for more.
        A text that is not translated appears in English, never as a key.
        """
        forms = self.words.get(text, (text,))
        said = forms[0 if n == 1 or len(forms) == 1 else 1]
        if n is not None:
            said = said.replace("%n", str(n))
        return said.format(**values) if values else said

    def explain(self, said: HybridWellError | Phrase) -> str:
        """Return what went wrong, in this language, with phrases and euros in it."""
        values = {name: self._part(value) for name, value in said.values.items()}
        return self.tr(said.text, None, **values)

    def _part(self, value: object) -> object:
        match value:
            case Phrase():
                return self.explain(value)
            case Phrases(parts):
                return ", ".join(map(self.explain, parts))
            case Decimal():
                return self.money(value)
            case Decimal():
                return self.money(value)
            case _:
                return value

    def money(self, amount: Decimal) -> str:
        """Return `€ 1.234,50` in Dutch, `€1,234.50` in English."""
        text = f"{amount:,.2f}"
        if self.code != "nl":
            return f"€{text}" if amount >= 0 else f"-€{text[1:]}"
        return "€ " + text.translate(str.maketrans(",.", ".,"))

    def number(self, number: Decimal) -> str:
        text = f"{number.normalize():f}"
        return text.replace(".", ",") if self.code == "nl" else text


def clock_time(duration: timedelta) -> str:
    """Return a duration as h:mm, rounded down: 5:59."""
    minutes = int(duration.total_seconds()) // 60
    return f"{minutes // 60}:{minutes % 60:02d}"


def load_language(code: str, folder: Path) -> Language:
    """Read the words of `nl` or `en`; raises ResourceError if the file is damaged.

    English is the source: its file holds only texts with a number.
    """
    path = folder / f"hybridwell_{code}.ts"
    try:
        root = ET.parse(path).getroot()  # noqa: S314 - our own file, shipped in the wheel
    except (OSError, ET.ParseError) as error:
        raise ResourceError("the texts in {file} cannot be read", file=path.name) from error
    return Language(code, dict(_messages(root)))


def spoken(code: str, folder: Path) -> Language:
    """Return a language, or English where its texts cannot be read: it is in the code."""
    for each in dict.fromkeys((code, "en")):
        try:
            return load_language(each, folder)
        except ResourceError as error:
            _log.warning("%s", Language().explain(error))
    return Language()


def _messages(root: ET.Element) -> list[tuple[str, tuple[str, ...]]]:
    found = []
    for message in root.iter("message"):
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            continue
        forms = translation.findall("numerusform") or [translation]
        words = tuple(form.text or "" for form in forms)
        if all(words):
            found.append((message.findtext("source", ""), words))
    return found


def preferred_language() -> str:
    """Return the language of the user's desktop, English where it is neither."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return "nl" if value.lower().startswith("nl") else "en"
    return (
        "nl" if (locale.getlocale()[0] or "").lower().startswith(("nl", "dutch")) else "en"
    )
