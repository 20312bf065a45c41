"""The settings on disk: TOML in and out, and the last good copy beside them."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from hybridwell.errors import Phrase, SettingsError, StoreError
from hybridwell.paths import DataDir
from hybridwell.settings import Settings, kinds


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
        values = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        raise SettingsError(
            "{file} cannot be read: {reason}", file=path.name, reason=error.strerror
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise SettingsError(
            "{file} is not TOML: {reason}", file=path.name, reason=error
        ) from error
    try:
        return Settings().with_texts({name: _text(value) for name, value in values.items()})
    except SettingsError as error:
        raise SettingsError(
            "{file}: {reason}", file=path.name, reason=Phrase(error.text, error.values)
        ) from error


def write(settings: Settings, path: Path) -> None:
    """Write what differs from the defaults, beside and then into place."""
    shown = {name: how.show(getattr(settings, name)) for name, how in kinds().items()}
    usual = {name: how.show(getattr(Settings(), name)) for name, how in kinds().items()}
    lines = [f'{name} = "{text}"\n' for name, text in shown.items() if text != usual[name]]
    beside = path.with_suffix(".new")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        beside.write_text("".join(lines), "utf-8")
        beside.replace(path)
    except OSError as error:
        raise StoreError(
            "{file} cannot be written: {reason}", file=path.name, reason=error.strerror
        ) from error


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
