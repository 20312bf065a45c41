"""What holds for every month, whatever the days, distances and policies in it."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from hybridwell.domain.claims.claim import Claim, build_claim
from hybridwell.domain.claims.day_lines import Agreed, LineKind, SameDay
from hybridwell.domain.claims.workday import Place, Workday
from tests.days import NOVEMBER, NOW, RATES, TODAY

KILOMETRES = st.decimals(0, 9999, places=2)
WORKED = [place for place in Place if place.worked]
PLACES = st.one_of(
    st.sampled_from(Place).map(lambda place: (place,)),
    st.lists(st.sampled_from(WORKED), min_size=2, max_size=2, unique=True).map(tuple),
)
DAY = st.builds(
    Workday,
    st.dates(date(2026, 10, 25), date(2026, 12, 6)),
    PLACES,
    st.none() | KILOMETRES,
    st.text(),
    st.sampled_from([None, NOW]),
)
DAYS = st.lists(DAY, unique_by=lambda day: day.date)


def claims(policies: list[SameDay]) -> st.SearchStrategy[Claim]:
    agreed = st.builds(Agreed, KILOMETRES, st.sampled_from(policies))
    return st.builds(
        lambda days, of: build_claim(NOVEMBER, days, RATES, of, TODAY, NOVEMBER.first),
        DAYS,
        agreed,
    )


ANY = claims(list(SameDay))


@given(ANY)
def test_the_total_is_the_sum_of_the_lines(claim: Claim) -> None:
    assert claim.total == sum(line.amount for line in claim.lines)
    assert all(line.amount > 0 for line in claim.lines)
    assert all(line.amount == line.rate.price(line.quantity) for line in claim.lines)


@given(ANY)
def test_a_day_has_one_allowance_at_most(claim: Claim) -> None:
    allowances = [line.date for line in claim.lines if line.kind is not LineKind.BUSINESS]

    assert len(allowances) == len(set(allowances))


@given(ANY)
def test_only_confirmed_worked_days_of_the_period_have_lines(claim: Claim) -> None:
    worked = {day.date for day in claim.days if day.confirmed and day.worked}

    assert {line.date for line in claim.lines} <= worked
    assert all(date in NOVEMBER for date in worked)
