"""Batches of any content, for properties: whatever names, texts, days and amounts hold."""

from datetime import date, timedelta

from hypothesis import strategies as st

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

DATES = st.dates(date(2019, 1, 1), date(2035, 12, 31))
NUMBERS = st.integers(1, 9).map(str)
EUROS = st.decimals(-9999, 9999, places=2)
TEXTS = st.text(max_size=12)
PLACES = st.lists(
    st.sampled_from(["home", "office", "hub", "client", "elsewhere"]),
    min_size=1,
    max_size=2,
    unique=True,
)
PERIODS = st.one_of(
    DATES.map(Period.month),
    DATES.map(Period.week),
    st.builds(
        lambda first, days: Period(first, first + timedelta(days=days)),
        DATES,
        st.integers(0, 400),
    ),
)
LINES = st.builds(
    ClaimLine,
    date=DATES,
    kind=st.sampled_from(LineKind),
    quantity=st.decimals(-9999, 9999, places=4),
    rate=st.decimals(-9, 9, places=3),
    norm=st.decimals(0, 9, places=2),
    amount=EUROS,
    taxable=EUROS,
    status=st.sampled_from(["enacted", "decree"]),
    source=TEXTS,
    party=st.builds(Party, NUMBERS, NUMBERS, NUMBERS),
)
CORRECTIONS = st.builds(
    Correction, LINES, PERIODS.map(str), st.integers(1, 99), st.sampled_from(Reason)
)


def batches(periods: st.SearchStrategy[Period] = PERIODS) -> st.SearchStrategy[Batch]:
    return st.builds(
        Batch,
        number=st.none() | st.integers(1, 999),
        period=periods,
        days=st.lists(
            st.builds(LoggedDay, DATES, PLACES.map(tuple)),
            max_size=4,
            unique_by=lambda day: day.date,
        ).map(tuple),
        lines=st.lists(LINES, max_size=5).map(tuple),
        corrections=st.lists(CORRECTIONS, max_size=3).map(tuple),
        employer=TEXTS,
        closed_on=st.none() | DATES,
        checksum=st.sampled_from(["", "0f" * 32]),
    )


def codes_in_euros() -> dict[str, tuple[Code, ...]]:
    """Return codes of every employer for every kind, all of which take an amount."""
    kinds = [f"{kind.value}{part}" for kind in LineKind for part in ("", "_taxable")]
    codes = tuple(
        Code(kind, str(number), ValueKind.AMOUNT) for number, kind in enumerate(kinds, 1)
    )
    return {str(number): codes for number in range(1, 10)}
