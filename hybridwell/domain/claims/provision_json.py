"""Provisions and the free space as plain data for JSON: docs/provisions.md."""

from collections.abc import Iterable

from hybridwell.domain.claims.free_space import Band, FreeSpace
from hybridwell.domain.claims.provision import Provision, Revision, totals
from hybridwell.domain.claims.rates import Rate


def provision_as_json(provision: Provision) -> dict[str, object]:
    return {
        "id": provision.id,
        "date": provision.day.isoformat(),
        "item": provision.item,
        "cost": f"{provision.cost:.2f}",
        "category": provision.category.value,
        "state": provision.state.value,
        "dates": {step.state.value: step.on.isoformat() for step in provision.steps},
        "note": provision.note,
        "receipt": provision.receipt or None,
        "check": provision.check or None,
    }


def register_as_json(provisions: Iterable[Provision]) -> dict[str, object]:
    """Return what `provision list --json` prints."""
    listed = list(provisions)
    return {
        "provisions": [provision_as_json(each) for each in listed],
        "totals": {
            each.category.value: {
                "received": f"{each.received:.2f}",
                "open": f"{each.open:.2f}",
            }
            for each in totals(listed)
        },
    }


def revision_as_json(revision: Revision) -> dict[str, object]:
    return {
        "at": revision.at.isoformat(),
        "zone": revision.zone,
        "was": revision.was and provision_as_json(revision.was),
        "now": revision.now and provision_as_json(revision.now),
    }


def free_space_as_json(found: FreeSpace, spent_from: str) -> dict[str, object]:
    """Return what `provision free-space --json` prints."""
    return {
        "year": found.year,
        "wages": f"{found.wages:.2f}",
        "band": _rate(found.band),
        "bands": [_band(found.low), _band(found.high)],
        "free_space": f"{found.amount:.2f}",
        "spent": f"{found.spent:.2f}",
        "spent_from": spent_from,
        "left": f"{found.left:.2f}",
        "excess": f"{found.excess:.2f}",
        "levy": _rate(found.levy),
        "final_levy": f"{found.final_levy:.2f}",
    }


def _band(band: Band) -> dict[str, object]:
    return {
        "wages": f"{band.wages:.2f}",
        "amount": f"{band.amount:.2f}",
        "rate": _rate(band.rate),
    }


def _rate(rate: Rate) -> dict[str, str]:
    return {
        "value": str(rate.paid),
        "unit": rate.unit.value,
        "status": rate.status.value,
        "source": rate.source,
    }
