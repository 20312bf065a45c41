"""A claim as plain data for JSON: amounts as strings with two decimals."""

from decimal import Decimal
from typing import Any

from hybridwell.domain.claims.batch import BatchStatus
from hybridwell.domain.claims.batch_json import (
    correction_as_json,
    line_as_json,
    totals_as_json,
)
from hybridwell.domain.claims.claim import Claim
from hybridwell.domain.claims.problems import Choice, Hint, Problem


def claim_as_json(claim: Claim, status: BatchStatus) -> dict[str, Any]:
    """Return what `claim show --json` prints."""
    return {
        "period": str(claim.period),
        "status": status.value,
        "batch": claim.batch.number if claim.batch else None,
        "lines": [line_as_json(line) for line in claim.lines],
        "corrections": [correction_as_json(each) for each in claim.corrections],
        "problems": [_problem(problem) for problem in claim.problems],
        "hints": [_hint(hint) for hint in claim.hints],
        "choices": [_choice(choice) for choice in claim.choices],
        "totals": totals_as_json(claim.totals),
    }


def _problem(problem: Problem) -> dict[str, str | None]:
    found = {
        "kind": problem.kind.value,
        "date": problem.date.isoformat() if problem.date else None,
    }
    if problem.home is not None and problem.commute is not None:
        found |= {"home": _euros(problem.home), "commute": _euros(problem.commute)}
    return found


def _hint(hint: Hint) -> dict[str, str | None]:
    return {
        "kind": hint.kind.value,
        "date": hint.date.isoformat() if hint.date else None,
    }


def _choice(choice: Choice) -> dict[str, str]:
    return {
        "date": choice.date.isoformat(),
        "home": _euros(choice.home),
        "commute": _euros(choice.commute),
        "chosen": choice.chosen,
        "by": choice.by,
    }


def _euros(amount: Decimal) -> str:
    return f"{amount:.2f}"
