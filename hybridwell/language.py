"""The texts of a language, for windows and command line alike.

The texts are in Qt's translation format (`resources/translations/*.ts`, edited with Qt
Linguist), read here without Qt so that the command line needs none: docs/adr/0010.
The English source text is the key.
"""

import locale
import logging
import os
import re
import xml.etree.ElementTree as ET
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

from hybridwell.errors import HybridWellError, Phrase, Phrases, ResourceError


@dataclass(frozen=True, slots=True)
class Usage:
    """How a language writes numbers and euros, and which numbers are one."""

    euros: str
    negative: str
    decimal: str
    thousands: str
    one: frozenset[int] = frozenset({1})


_ENGLISH = Usage("€{amount}", "-€{amount}", ".", ",")
USAGES = {
    "en": _ENGLISH,
    "nl": Usage("€ {amount}", "€ -{amount}", ",", "."),
    "de": Usage("{amount} €", "-{amount} €", ",", "."),
    "fr": Usage("{amount} €", "-{amount} €", ",", "\u202f", frozenset({0, 1})),
}
"""By code; a language that is not here writes numbers as English does (Unicode CLDR)."""
_NAMES_ON_WINDOWS = {"dutch": "nl", "german": "de", "french": "fr"}

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Language:
    """A language and its words; `tr` is the only door."""

    code: str = "en"
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict, repr=False)

    @property
    def _usage(self) -> Usage:
        return USAGES.get(self.code, _ENGLISH)

    def tr(self, text: str, /, n: int | None = None, **values: object) -> str:
        """Translate an English text; `%n` is the number `n`, `{name}` a value.

        A text with `%n` has two forms, for one and for more.
        A text that is not translated appears in English, never as a key.
        """
        forms = self.words.get(text, (text,))
        said = forms[0 if n in self._usage.one or len(forms) == 1 else 1]
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
            case _:
                return value

    def money(self, amount: Decimal) -> str:
        """Return `€ 1.234,50` in Dutch, `€1,234.50` in English."""
        return self.euros(round(amount, 2), f"{abs(amount):,.2f}")

    def rate(self, amount: Decimal) -> str:
        """Return an amount with all its decimals, and at least two."""
        exact = amount if amount != round(amount, 2) else round(amount, 2)
        return self.euros(amount, f"{abs(exact):,f}")

    def euros(self, amount: Decimal, digits: str) -> str:
        usage = self._usage
        form = usage.euros if amount >= 0 else usage.negative
        written = {",": usage.thousands, ".": usage.decimal}
        return form.format(amount="".join(written.get(each, each) for each in digits))

    def number(self, number: Decimal) -> str:
        return f"{number.normalize():f}".replace(".", self._usage.decimal)


def clock_time(duration: timedelta) -> str:
    """Return a duration as h:mm, rounded down: 5:59."""
    minutes = int(duration.total_seconds()) // 60
    return f"{minutes // 60}:{minutes % 60:02d}"


def known_languages(folder: Path) -> tuple[str, ...]:
    """Return the codes of the languages that have a file of texts."""
    return tuple(sorted(each.stem.partition("_")[2] for each in folder.glob("*.ts")))


def load_language(code: str, folder: Path) -> Language:
    """Read the words of a language; raises ResourceError if the file is damaged.

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


def preferred_language(known: Collection[str]) -> str:
    """Return the language of the user's desktop, English where it is not known."""
    named = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    wish = next(filter(None, named), None) or locale.getlocale()[0] or ""
    name = re.split(r"[_.@-]", wish.lower())[0]
    code = _NAMES_ON_WINDOWS.get(name, name)
    return code if code in known else "en"
