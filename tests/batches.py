"""Batches for tests: a closed November 2026 with corrections of January, and a draft."""

from datetime import date
from decimal import Decimal

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.agreement import Code, ValueKind
from hybridwell.domain.claims.batch import Batch, LoggedDay
from hybridwell.domain.claims.claim_line import (
    ClaimLine,
    Correction,
    LineKind,
    Party,
    Reason,
)
from hybridwell.domain.claims.rates import cents

NOVEMBER = Period(date(2026, 11, 1), date(2026, 11, 30))
PARTY = Party("5555", "120", "1")
CHECKSUM = "5f1d7a84db00d2fce00b31a7fc73224fa2c5e4df9fd0b4a5b8a1f3c1b8dfc0de"
HOME_SOURCE = "tekz.nl, Aandachtspunten 2026 loonheffingen, 12-1-2026"
KM_SOURCE = "besluit staatssecretaris van Financiën, 17-5-2026, nr. 2026-8260"
CODES = {
    "5555": (
        Code("home", "1", ValueKind.QUANTITY),
        Code("home_taxable", "41", ValueKind.AMOUNT),
        Code("commute", "28", ValueKind.AMOUNT),
        Code("commute_correction", "29", ValueKind.AMOUNT),
        Code("business", "86", ValueKind.QUANTITY),
    )
}


def line(
    day: date, kind: LineKind, quantity: str, rate: str = "", norm: str = ""
) -> ClaimLine:
    """Return a line priced at the norm of 2026, or at a rate above it."""
    usual = Decimal(norm or ("2.45" if kind.at_home else "0.25"))
    paid = Decimal(rate) if rate else usual
    amount = cents(Decimal(quantity) * paid)
    above = amount - cents(Decimal(quantity) * min(paid, usual))
    return ClaimLine(
        date=day,
        kind=kind,
        quantity=Decimal(quantity),
        rate=paid,
        norm=usual,
        amount=amount,
        taxable=above,
        status="enacted" if kind.at_home else "decree",
        source=HOME_SOURCE if kind.at_home else KM_SOURCE,
        party=PARTY,
    )


def november(day: int, kind: LineKind, quantity: str, rate: str = "") -> ClaimLine:
    return line(date(2026, 11, day), kind, quantity, rate)


DAYS = (
    LoggedDay(date(2026, 11, 2), ("home",)),
    LoggedDay(date(2026, 11, 3), ("office",)),
    LoggedDay(date(2026, 11, 4), ("home", "client")),
    LoggedDay(date(2026, 11, 6), ("hub",)),
    LoggedDay(date(2026, 11, 9), ("home",)),
    LoggedDay(date(2026, 11, 10), ("office",)),
)
LINES = (
    november(2, LineKind.HOME, "1"),
    november(3, LineKind.COMMUTE, "40"),
    november(4, LineKind.HOME, "1"),
    november(4, LineKind.BUSINESS, "12.5"),
    november(9, LineKind.HOME, "1", rate="3.00"),
    november(10, LineKind.COMMUTE, "40"),
)
RATE_ROSE = Correction(
    line(date(2026, 1, 6), LineKind.COMMUTE, "40", rate="0.02", norm="0.02"),
    "2026-01",
    3,
    Reason.RATE,
)
NOT_AT_HOME = Correction(
    line(date(2026, 10, 14), LineKind.HOME, "-1"), "2026-10", 12, Reason.DAY
)
CLOSED = Batch(
    number=13,
    period=NOVEMBER,
    days=DAYS,
    lines=LINES,
    corrections=(RATE_ROSE, NOT_AT_HOME),
    employer="Voorbeeld & Zonen B.V.",
    closed_on=date(2026, 12, 1),
    checksum=CHECKSUM,
)
DRAFT = Batch(
    number=None,
    period=NOVEMBER,
    days=DAYS,
    lines=LINES,
    corrections=(),
    employer="Voorbeeld & Zonen B.V.",
)
