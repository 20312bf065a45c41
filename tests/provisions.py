"""Provisions for tests, all of 2026 unless said."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

from hybridwell.domain.claims.provision import Category, Provision, State, Step
from hybridwell.rate_files import load_rates

RATES = load_rates(Path(__file__).parent.parent / "resources" / "rates")
NOW = datetime(2026, 11, 23, 17, 45, tzinfo=UTC)
DAY = date(2026, 3, 2)
CHAIR = Provision(
    1, DAY, "Chair", Decimal("449.95"), Category.ARBO, (Step(State.ASKED, DAY),)
)
PDF = b"%PDF-1.7\nthe shop"


def provision(
    number: int,
    cost: str = "100",
    category: Category = Category.FREE_SPACE,
    state: State = State.RECEIVED,
    on: date = DAY,
) -> Provision:
    steps = (Step(state, on),)
    return replace(
        CHAIR, id=number, day=on, cost=Decimal(cost), category=category, steps=steps
    )
