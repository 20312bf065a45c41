"""The settings on disk: TOML in and out, and the last good copy beside them."""

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from shutil import copyfile

from hybridwell.errors import Phrase, SettingsError, StoreError
from hybridwell.paths import DataDir
from hybridwell.settings import Settings, texts_of
from hybridwell.whole_file import write_whole

_VALUE = r"""(?:"[^"\n]*"|'[^'\n]*'|[\w.:+-]+|\[[^\]\n]*\])"""
"""A value of TOML that stands on one line."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """The settings to work with, and what was wrong with the file, if anything."""

    settings: Settings
    complaint: SettingsError | None = None


def load(data: DataDir) -> Loaded:
    """Read the settings; from a wrong file the last good ones, with a sentence why."""
    try:
        settings = read(data.settings)
    except SettingsError as error:
        return Loaded(_last_good(data), error)
    if settings != _last_good(data):
        _keep(settings, data.good_settings)
    return Loaded(settings)


def read(path: Path) -> Settings:
    """Read one file, whole or not at all; raises SettingsError. No file: the defaults."""
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        raise SettingsError(
            "{file} cannot be read: {reason}", file=path.name, reason=error.strerror
        ) from error
    except UnicodeDecodeError as error:
        raise SettingsError(
            "{file} is not TOML: {reason}", file=path.name, reason=error
        ) from error
    return _parsed(text, path.name)


def _parsed(text: str, file: str) -> Settings:
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(
            "{file} is not TOML: {reason}", file=file, reason=error
        ) from error
    try:
        return Settings().with_texts({name: _text(value) for name, value in values.items()})
    except SettingsError as error:
        raise SettingsError(
            "{file}: {reason}", file=file, reason=Phrase(error.text, error.values)
        ) from error


def shown(settings: Settings) -> str:
    """Return what differs from the defaults as TOML."""
    usual = texts_of(Settings())
    texts = texts_of(settings)
    return "".join(_line(name, text) for name, text in texts.items() if text != usual[name])


def write(settings: Settings, path: Path) -> None:
    """Write what differs from the defaults, beside and then into place."""
    write_whole(path, shown(settings))


def save(settings: Settings, data: DataDir) -> str:
    """Bring the file up to date; the user's own comments and lines in it stay.

    A file that cannot be read, or not be edited so, is kept under another name, which is
    returned.  Raises StoreError.
    """
    path, aside = data.settings, ""
    text = _edited(settings, path)
    if text is None:
        aside = _put_aside(path)
        text = shown(settings)
    write_whole(path, text)
    _keep(settings, data.good_settings)
    return aside


def _edited(settings: Settings, path: Path) -> str | None:
    """Return the file with the lines of what differs changed, or None if that fails."""
    try:
        before = read(path)
        text = path.read_text("utf-8") if path.exists() else ""
    except (SettingsError, OSError):
        return None
    was, now, usual = texts_of(before), texts_of(settings), texts_of(Settings())
    for name, wanted in now.items():
        if wanted != was[name]:
            text = _with_line(text, name, None if wanted == usual[name] else wanted)
    try:
        return text if _parsed(text, path.name) == settings else None
    except SettingsError:
        return None


def _with_line(text: str, name: str, wanted: str | None) -> str:
    """Replace the value of a setting, add its line below, or take the line away."""
    line = rf"^[ \t]*{name}[ \t]*=[ \t]*{_VALUE}[ \t]*(?P<comment>#[^\n]*)?\n?"
    found = re.search(line, text, re.MULTILINE)
    if found is None:
        gap = "" if not text or text.endswith("\n") else "\n"
        return text if wanted is None else f"{text}{gap}{_line(name, wanted)}"
    comment = found["comment"] or ""
    if wanted is None:
        kept = f"{comment}\n" if comment else ""
    else:
        kept = _line(name, wanted)
        kept = f"{kept.rstrip()}  {comment}\n" if comment else kept
    return f"{text[: found.start()]}{kept}{text[found.end() :]}"


def _line(name: str, text: str) -> str:
    return f'{name} = "{text}"\n'


def _put_aside(path: Path) -> str:
    """Keep a file under a name that is free: nothing that a user wrote is lost."""
    number = 1
    while (aside := path.with_name(f"settings.kept-{number}.toml")).exists():
        number += 1
    try:
        if path.is_dir():
            path.rename(aside)
        else:
            copyfile(path, aside)
    except OSError as error:
        raise StoreError(
            "{file} cannot be written: {reason}", file=path.name, reason=error.strerror
        ) from error
    return aside.name


def _last_good(data: DataDir) -> Settings:
    try:
        return read(data.good_settings)
    except SettingsError:
        return Settings()


def _keep(settings: Settings, path: Path) -> None:
    try:
        write(settings, path)
    except StoreError:
        return  # a read-only disk: the tray says so when the log cannot be written


def _text(value: object) -> str:
    """Bring what TOML knows (numbers, booleans, lists) into the one form of a setting."""
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, list):
        return ",".join(map(str, value))
    return str(value)
