"""A claim as plain data for JSON: amounts as strings with two decimals."""

from decimal import Decimal

from hybridwell.domain.claims.claim import Claim
from hybridwell.domain.claims.day_lines import ClaimLine, Problem


def claim_as_json(claim: Claim) -> dict[str, object]:
    """Return what `claim show --json` prints."""
    return {
        "period": str(claim.period),
        "lines": [_line(line) for line in claim.lines],
        "problems": [_problem(problem) for problem in claim.problems],
        "totals": totals_as_json(claim),
    }


def totals_as_json(claim: Claim) -> dict[str, str]:
    return {
        "untaxed": euros(claim.untaxed),
        "taxable": euros(claim.taxable),
        "total": euros(claim.total),
    }


def euros(amount: Decimal) -> str:
    """Return at least two decimals: `2.45`, but `0.225` where a rate has three."""
    return f"{amount:f}" if amount != round(amount, 2) else f"{amount:.2f}"


def plain(quantity: Decimal) -> str:
    """Return `1` or `34.5`: as few digits as tell the same."""
    return f"{quantity.normalize():f}"


def _line(line: ClaimLine) -> dict[str, str]:
    return {
        "date": line.date.isoformat(),
        "kind": line.kind.value,
        "quantity": plain(line.quantity),
        "unit": line.unit,
        "rate": euros(line.rate.paid),
        "amount": euros(line.amount),
    }


def _problem(problem: Problem) -> dict[str, str | None]:
    return {
        "kind": problem.kind.value,
        "date": problem.date.isoformat() if problem.date else None,
    }
