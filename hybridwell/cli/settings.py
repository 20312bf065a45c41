"""`settings list`, `set`, `reset`, `export` and `import`.

What changes a setting is done by the running instance, which goes by it at once.
"""

import argparse
from collections.abc import Mapping, Sequence
from typing import Any

from hybridwell import setting_commands as act
from hybridwell.cli import running
from hybridwell.cli.words import Words
from hybridwell.errors import NotRunningError, UsageError
from hybridwell.parts import Ground
from hybridwell.setting_checks import texts_of_values
from hybridwell.settings import kinds


def settings(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    return _ACTIONS[options.action](options, ground, words)


def _list(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    found = act.listed(ground.preferences)
    if options.json:
        words.json(found)
        return 0
    tr = words.language.tr
    rows = [(tr("Setting"), tr("Value"), tr("Default"), "")]
    rows += [
        (name, each["value"], each["default"], tr(kinds()[name].label))
        for name, each in found.items()
    ]
    words.table(rows)
    return 0


def _set(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    return _say(change(ground, texts_of_values(options.pairs)), options, words)


def change(ground: Ground, values: Mapping[str, str]) -> dict[str, Any]:
    """Change settings, all or none; raises SettingsError, StoreError."""
    try:
        return running.ask(ground, "settings set", values=dict(values))
    except NotRunningError:
        return act.set_values(ground.preferences, values)


def _reset(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    if bool(options.names) is options.everything:
        raise UsageError("say which settings to reset, or --all")
    names = None if options.everything else options.names
    return _say(reset(ground, names), options, words)


def reset(ground: Ground, names: Sequence[str] | None) -> dict[str, Any]:
    """Go back to the defaults, of all without names; raises as above."""
    try:
        return running.ask(ground, "settings reset", names=names)
    except NotRunningError:
        return act.reset(ground.preferences, names)


def _export(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    told = act.give_file(ground.preferences, options.file, replace=options.replace)
    words.say("Saved as {file}", file=told["file"])
    return 0


def _import(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    if options.dry_run:
        told = act.take_file(ground.preferences, options.file, dry_run=True)
        return _say(told, options, words, dry_run=True)
    file = options.file.absolute()
    try:
        told = running.ask(ground, "settings import", file=str(file))
    except NotRunningError:
        told = act.take_file(ground.preferences, file)
    return _say(told, options, words)


def _say(
    told: dict[str, Any],
    options: argparse.Namespace,
    words: Words,
    *,
    dry_run: bool = False,
) -> int:
    if options.json:
        words.json(told)
        return 0
    if told["aside"]:
        words.warn("the file that could not be read is kept as {file}", file=told["aside"])
    for name in told["later"]:
        words.warn("{name} is set for this run: the change shows later", name=name)
    for name, each in told["changed"].items():
        words.line(f"{name}: {each['was']} → {each['now']}")
    if not told["changed"]:
        words.say("Nothing changes.")
    elif dry_run:
        words.say("Nothing was changed yet.")
    return 0


_ACTIONS = {
    "list": _list,
    "set": _set,
    "reset": _reset,
    "export": _export,
    "import": _import,
}
