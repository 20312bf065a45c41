"""Rules of breaks for tests that look at one kind only."""

from dataclasses import replace

from hybridwell.domain.movement.breaks import BreakKind, BreakRule


def only(*rules: BreakRule) -> dict[BreakKind, BreakRule]:
    """Return the rules of a person who wants these kinds of break and no other."""
    off = {kind: replace(rules[0], kind=kind, enabled=False) for kind in BreakKind}
    return {**off, **{rule.kind: rule for rule in rules}}
