"""Commands on the settings from plain arguments, with and without a running instance."""

from collections.abc import Callable, Collection, Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from hybridwell import settings_file
from hybridwell.errors import UsageError
from hybridwell.export.new_file import write_new
from hybridwell.plans import span_of
from hybridwell.preferences import Changed, Preferences, differences
from hybridwell.setting_kinds import show_duration
from hybridwell.settings import Settings, kinds, texts_of

HEADING = "# Settings of HybridWell: what differs from the defaults.\n"


def setting_commands(
    preferences: Preferences,
) -> dict[str, Callable[..., dict[str, Any]]]:
    """Return the commands of a running instance by name."""
    known: dict[str, Callable[..., dict[str, Any]]] = {
        "settings set": set_values,
        "settings reset": reset,
        "settings import": take_file,
        "settings export": give_file,
    }
    return {name: partial(run, preferences) for name, run in known.items()}


def set_values(preferences: Preferences, values: Mapping[str, str]) -> dict[str, Any]:
    """Change settings, all or none. Raises SettingsError, StoreError."""
    return _told(preferences, preferences.change(values))


def reset(preferences: Preferences, names: Iterable[str] | None = None) -> dict[str, Any]:
    """Go back to the defaults, of all if no name is given. Raises as above."""
    wanted = kinds() if names is None else names
    return _told(preferences, preferences.reset(wanted))


def take_file(
    preferences: Preferences, file: str | Path, *, dry_run: bool = False
) -> dict[str, Any]:
    """Take the settings of a file, whole or not at all; or tell what that would change.

    Raises UsageError, SettingsError, StoreError.
    """
    path = Path(file)
    if not path.exists():
        raise UsageError("there is no file {path}", path=path)
    found = settings_file.read(path)
    if dry_run:
        return _told(preferences, Changed(differences(preferences.kept, found)))
    return _told(preferences, preferences.replace_all(found))


def give_file(
    preferences: Preferences, file: str | Path, *, replace: bool = False
) -> dict[str, Any]:
    """Write what differs from the defaults. Raises UsageError, StoreError."""
    path = Path(file)
    text = HEADING + settings_file.shown(preferences.kept)
    write_new(path, text.encode(), replace=replace)
    return {"file": str(path)}


def listed(preferences: Preferences) -> dict[str, dict[str, Any]]:
    """Return each setting as it is, as it is by default, and where it comes from."""
    return listed_of(preferences.settings, preferences.kept, preferences.for_this_run)


def listed_of(
    settings: Settings, kept: Settings | None = None, for_this_run: Collection[str] = ()
) -> dict[str, dict[str, Any]]:
    """Return the same of any settings; `in_force` is what the rhythm gives, too."""
    kept_texts, usual = texts_of(kept or settings), texts_of(Settings())
    return {
        name: {
            "value": text,
            "in_force": show_duration(span_of(settings, name))
            if kinds()[name].usual
            else text,
            "default": usual[name],
            "for_this_run": name in for_this_run,
            "kept": kept_texts[name],
        }
        for name, text in texts_of(settings).items()
    }


def _told(preferences: Preferences, changed: Changed) -> dict[str, Any]:
    """Return what changed; what holds for this run only shows at the next start."""
    return {
        "changed": {
            name: {"was": was, "now": now} for name, (was, now) in changed.texts.items()
        },
        "later": [name for name in changed.texts if name in preferences.for_this_run],
        "aside": changed.aside,
    }
