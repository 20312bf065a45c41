"""What holds for every history of edits, rate changes and closings."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given, settings
from hypothesis import strategies as st

from hybridwell.daybook import Daybook
from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.batch import Batch
from hybridwell.domain.claims.claim import priced
from hybridwell.domain.claims.claim_line import LineKind
from hybridwell.domain.claims.closing import pending_of, whole
from hybridwell.domain.claims.rates import Rate, Scheme
from hybridwell.payroll import close_period, correct
from hybridwell.settings import Settings
from hybridwell.store.claims import ClaimsStore
from tests.days import NOW, RATES, on

JANUARY, FEBRUARY = Period.parse("2026-01"), Period.parse("2026-02")
FIRST = date(2026, 1, 5)
TERMS = {"employee_number": "120", "commute_km": "40", "same_day": "highest"}
DATES = st.integers(0, 50).map(lambda number: FIRST + timedelta(days=number))
AWAY = ["office", "home+office", "client", "home+hub", "hub"]
DAYS = st.one_of(
    st.builds(on, DATES, st.sampled_from(["home", "sick"])),
    st.builds(
        on,
        DATES,
        st.sampled_from(AWAY),
        st.none() | st.decimals(0, 60, places=1).map(str),
    ),
)
EDIT = st.tuples(st.just("set"), st.lists(DAYS, max_size=4))
RATE = st.tuples(st.just("rate"), st.decimals("0.10", "0.40", places=2))
AMOUNT = st.decimals(0, 4, places=2).map(str)
METHOD = st.sampled_from(["fixed", "per_day"])
TERMS_OF = st.fixed_dictionaries({}, optional={
    "home_amount": AMOUNT | st.just("none"),
    "commute_amount": AMOUNT,
    "commute_km": AMOUNT,
    "home_method": METHOD,
    "commute_method": METHOD,
    "home_days": st.sampled_from(["2", "2.5", "none"]),
    "rounding": st.sampled_from(["up", "exact"]),
    "absence": st.sampled_from(["practical", "legal"]),
    "office_fixed": st.sampled_from(["always", "by_days"]),
    "fixed_above": st.sampled_from(["0", "2", "none"]),
})  # fmt: skip
BEGINS = st.sampled_from([date(2025, 1, 1), date(2026, 1, 12), date(2026, 2, 1)])
TERM = st.tuples(st.just("agree"), st.tuples(BEGINS, TERMS_OF))
CLOSE = st.tuples(st.just("close"), st.sampled_from([JANUARY, FEBRUARY]))
UNDO = st.tuples(st.just("undo"), st.none())
CORRECT = st.tuples(st.just("correct"), st.none())
HISTORY = st.lists(st.one_of(EDIT, RATE, TERM, CLOSE, CLOSE, UNDO, CORRECT), max_size=12)


def new_daybook() -> Daybook:
    daybook = Daybook(ClaimsStore.in_memory(), RATES, Settings)
    daybook.agree(date(2025, 1, 1), TERMS, NOW)
    return daybook


def live(daybook: Daybook, history: list[tuple[str, object]]) -> Daybook:
    """Do what a user and the law may do, in this order."""
    for number, (what, with_what) in enumerate(history):
        now = NOW + timedelta(minutes=number)
        match what, with_what:
            case "set", list(days):
                unique = {day.date: day for day in days}
                daybook.set_days(list(unique.values()), None, now)
            case "rate", Decimal() as value:
                daybook = replace(daybook, rates=_with_rate(value, number))
            case "agree", (date() as begin, dict(terms)):
                daybook.agree(begin, terms, now)
            case "close", Period() as period:
                close_period(daybook, period, now)
            case "undo", _:
                daybook.store.undo(None, now)
            case "correct", _:
                correct(daybook, now)
    return daybook


def _with_rate(value: Decimal, number: int) -> tuple[Rate, ...]:
    known = next(
        rate
        for rate in RATES
        if rate.scheme is Scheme.COMMUTE_KM
        and rate.valid_on(FIRST)
        and rate.published_exact
    )
    later = known.published + timedelta(days=number + 1)
    return (*RATES, replace(known, value=value, published=later))


def paid(batches: list[Batch], period: Period) -> Counter[tuple[date, LineKind]]:
    """Return what was paid for the days of a period, by day and kind, in cents."""
    found: Counter[tuple[date, LineKind]] = Counter()
    for batch in batches:
        for line in batch.entries:
            if line.date in period:
                found[line.key] += int(line.amount * 100)
    return +Counter({key: cents for key, cents in found.items() if cents})


@settings(deadline=None, max_examples=25)
@given(HISTORY)
def test_closing_twice_changes_nothing(history: list[tuple[str, object]]) -> None:
    daybook = live(new_daybook(), history)
    close_period(daybook, JANUARY, NOW)
    before = daybook.batches.all()

    again = close_period(daybook, JANUARY, NOW)

    assert not again.fresh
    assert daybook.batches.all() == before


@settings(deadline=None, max_examples=25)
@given(HISTORY, st.sampled_from([JANUARY, FEBRUARY]))
def test_close_change_and_close_again_pays_exactly_what_is_due(
    history: list[tuple[str, object]], period: Period
) -> None:
    daybook = live(new_daybook(), [("close", period), *history])

    close_period(daybook, period, NOW)

    ledger, batches = daybook.ledger(), daybook.batches.all()
    due, _, _ = priced(period, [d for d in ledger.confirmed if d.date in period], ledger)
    expected = Counter({line.key: int(line.amount * 100) for line in due})
    assert paid(batches, period) == expected
    taxable = sum(
        line.taxable for batch in batches for line in batch.entries if line.date in period
    )
    assert taxable == sum(line.taxable for line in due)
    assert pending_of([b for b in whole(batches) if b.period == period], ledger, batches
                      ).corrections == ()  # fmt: skip


@settings(deadline=None, max_examples=25)
@given(HISTORY)
def test_no_day_is_ever_paid_two_allowances(history: list[tuple[str, object]]) -> None:
    daybook = live(new_daybook(), [*history, ("close", JANUARY), ("correct", None)])

    found = paid(daybook.batches.all(), JANUARY)

    both = Counter(day for day, kind in found if kind in (LineKind.HOME, LineKind.COMMUTE))
    assert all(count == 1 for count in both.values())


@settings(deadline=None, max_examples=25)
@given(HISTORY)
def test_every_total_is_the_sum_of_its_lines_and_batches_are_numbered(
    history: list[tuple[str, object]],
) -> None:
    batches = live(new_daybook(), history).batches.all()

    assert [batch.number for batch in batches] == list(range(1, len(batches) + 1))
    for batch in batches:
        assert batch.totals.total == sum(line.amount for line in batch.entries)
        assert batch.totals.taxable == sum(line.taxable for line in batch.entries)
