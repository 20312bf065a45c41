"""Rules of breaks for tests that look at one kind only."""

from dataclasses import replace

from hybridwell.domain.movement.breaks import BreakKind, BreakRule


def only(rule: BreakRule) -> dict[BreakKind, BreakRule]:
    """Return the rules of a person who wants one kind of break."""
    off = {kind: replace(rule, kind=kind, enabled=False) for kind in BreakKind}
    return {**off, rule.kind: rule}
