"""`rhythms`: the ready rhythms of breaks with their sources, and the one in use."""

import argparse

from hybridwell.cli.words import Words
from hybridwell.domain.movement.breaks import BreakKind, BreakRule
from hybridwell.domain.movement.rhythms import SOURCES, Rhythm
from hybridwell.parts import Ground
from hybridwell.plans import rule_of
from hybridwell.setting_kinds import show_duration
from hybridwell.settings import Settings


def rhythms(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    tr = words.language.tr
    ready = {rhythm.value: _rules(Settings(rhythm=rhythm.value)) for rhythm in Rhythm}
    shown = {**ready, "yours": _rules(ground.settings)}
    if options.json:
        words.json(shown)
        return 0
    kinds = [kind.value for kind in BreakKind]
    rows = [(tr("Rhythm"), *kinds)]
    rows += [(name, *(rules[kind] for kind in kinds)) for name, rules in shown.items()]
    rows.append((tr("Source"), *(SOURCES[kind] for kind in BreakKind)))
    words.table(rows)
    words.say("A norm, not law. Set rhythm, or values of your own.")
    return 0


def _rules(settings: Settings) -> dict[str, str]:
    return {kind.value: _rule(rule_of(settings, kind)) for kind in BreakKind}


def _rule(rule: BreakRule) -> str:
    """Return `2m / 30m`: how long, and after how much."""
    if not rule.enabled:
        return "–"
    return f"{show_duration(rule.lasts)} / {show_duration(rule.every)}"
