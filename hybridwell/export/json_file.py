"""The day log as JSON: amounts as strings with two decimals, so that no cent is lost."""

import json

from hybridwell.domain.claims.claim import Claim
from hybridwell.domain.claims.claim_json import euros, plain, totals_as_json
from hybridwell.domain.claims.day_lines import ClaimLine
from hybridwell.export.day_log import day_log

VERSION = 1


def content(claim: Claim) -> bytes:
    log = {
        "format": "hybridwell-day-log",
        "version": VERSION,
        "period": str(claim.period),
        "days": [
            {
                "date": day.date,
                "places": day.places,
                "lines": [_line(line) for line in day.lines],
            }
            for day in day_log(claim)
        ],
        "totals": totals_as_json(claim),
    }
    return (json.dumps(log, indent=2, ensure_ascii=False) + "\n").encode()


def _line(line: ClaimLine) -> dict[str, str]:
    return {
        "kind": line.kind.value,
        "quantity": plain(line.quantity),
        "unit": line.unit,
        "rate": euros(line.rate.paid),
        "amount": euros(line.amount),
        "rate_status": line.rate.status.value,
        "rate_source": line.rate.source,
    }
