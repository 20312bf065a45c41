from dataclasses import replace
from decimal import Decimal

from hybridwell.domain.claims.free_space import free_space
from hybridwell.domain.claims.provision import Revision, State
from hybridwell.domain.claims.provision_json import (
    free_space_as_json,
    provision_as_json,
    register_as_json,
    revision_as_json,
)
from tests.provisions import CHAIR, DAY, NOW, RATES, provision


def test_a_provision_is_written_with_its_days_and_two_decimals() -> None:
    granted = replace(CHAIR, cost=Decimal("449.9")).enter(State.GRANTED, DAY)

    assert provision_as_json(granted) == {
        "id": 1,
        "date": "2026-03-02",
        "item": "Chair",
        "cost": "449.90",
        "category": "arbo",
        "state": "granted",
        "dates": {"asked": "2026-03-02", "granted": "2026-03-02"},
        "note": "",
        "receipt": None,
        "check": None,
    }


def test_the_register_is_written_with_the_totals_of_every_category() -> None:
    found = register_as_json([provision(2, "12.5")])

    assert found["provisions"] == [provision_as_json(provision(2, "12.5"))]
    assert found["totals"] == {
        "arbo": {"received": "0.00", "open": "0.00"},
        "ict": {"received": "0.00", "open": "0.00"},
        "free_space": {"received": "12.50", "open": "0.00"},
        "hub": {"received": "0.00", "open": "0.00"},
    }


def test_a_revision_says_when_and_what_it_was() -> None:
    removed = Revision(NOW, "UTC", CHAIR, None)
    added = Revision(NOW, "UTC", None, CHAIR)

    assert revision_as_json(removed) == {
        "at": "2026-11-23T17:45:00+00:00",
        "zone": "UTC",
        "was": provision_as_json(CHAIR),
        "now": None,
    }
    assert revision_as_json(added)["was"] is None


def test_the_free_space_is_written_with_every_amount_and_its_source() -> None:
    found = free_space(Decimal(500_000), 2026, RATES, Decimal(10_180))

    assert free_space_as_json(found, "option") == {
        "year": 2026,
        "wages": "500000.00",
        "band": {
            "value": "400000",
            "unit": "EUR",
            "status": "enacted",
            "source": "the minister's letter on hybrid working, early 2024",
        },
        "bands": [
            {
                "wages": "400000.00",
                "amount": "8000.00",
                "rate": {
                    "value": "2.00",
                    "unit": "percent",
                    "status": "enacted",
                    "source": "youforce.nl, January 2026",
                },
            },
            {
                "wages": "100000.00",
                "amount": "1180.00",
                "rate": {
                    "value": "1.18",
                    "unit": "percent",
                    "status": "enacted",
                    "source": "youforce.nl, January 2026",
                },
            },
        ],
        "free_space": "9180.00",
        "spent": "10180.00",
        "spent_from": "option",
        "left": "0.00",
        "excess": "1000.00",
        "levy": {
            "value": "80",
            "unit": "percent",
            "status": "enacted",
            "source": "youforce.nl, January 2026; nbcvanroemburg, Miljoenennota 2026",
        },
        "final_levy": "800.00",
    }
