"""What one workday pays: at most one allowance, and business kilometres beside it."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from hybridwell.domain.calendar import ONE_DAY
from hybridwell.domain.claims.agreement import Agreement, Method, SameDay
from hybridwell.domain.claims.claim_line import ClaimLine, LineKind, Party
from hybridwell.domain.claims.problems import Choice, Problem, ProblemKind
from hybridwell.domain.claims.rates import Rate, Scheme, cents, rate_on
from hybridwell.domain.claims.travel import Visits, travelled
from hybridwell.domain.claims.workday import Place, Workday

_BOTH = (LineKind.HOME, LineKind.COMMUTE)
_NOTHING = Decimal("0.00")


@dataclass(frozen=True, slots=True)
class DayLines:
    """What a day comes to."""

    lines: tuple[ClaimLine, ...] = ()
    problems: tuple[Problem, ...] = ()
    choice: Choice | None = None


@dataclass(frozen=True, slots=True)
class Norms:
    """The dated amounts and rules."""

    rates: tuple[Rate, ...]
    _found: dict[tuple[Scheme, int], Rate | None] = field(
        default_factory=dict, repr=False, compare=False
    )
    _turns: dict[Scheme, list[date]] = field(
        default_factory=dict, repr=False, compare=False
    )

    def on(self, scheme: Scheme, day: date) -> Rate | None:
        """Return what is payable on a day, or the rule in force.

        Asked for every day of every closed period, so it is looked up once between two
        days on which it may change.
        """
        if scheme not in self._turns:
            self._turns[scheme] = sorted(self._days_of_change(scheme))
        key = scheme, bisect_right(self._turns[scheme], day)
        if key not in self._found:
            self._found[key] = rate_on(self.rates, scheme, day)
        return self._found[key]

    def _days_of_change(self, scheme: Scheme) -> set[date]:
        some = [rate for rate in self.rates if rate.scheme is scheme]
        ends = {rate.last_day + ONE_DAY for rate in some if rate.last_day}
        return {rate.first_day for rate in some} | ends

    def number(self, scheme: Scheme, day: date, otherwise: Decimal) -> Decimal:
        rate = self.on(scheme, day)
        return otherwise if rate is None else rate.paid


def lines_of(day: Workday, norms: Norms, agreed: Agreement, seen: Visits) -> DayLines:
    """Return the lines of a worked day, or the reason why there is one too few.

    ==========  ==============  =============  =======================================
    at home     fixed place     business trip  pays
    ==========  ==============  =============  =======================================
    yes         no              any            home + business kilometres
    yes         yes             any            one of home and commute + business
    no          yes             any            commute + business
    ==========  ==============  =============  =======================================

    Wet LB 1964 art. 31a(2)(a) and (k): never both on one day. That holds for a commute
    that is paid as a ticket too, so a commute of no kilometres still asks. Fixed
    allowances follow the days agreed, whatever a single day was.
    """
    above = fixed_above(norms, agreed, day.date)
    way = travelled(day, agreed, seen, above)
    at_home = Place.HOME in day.places
    quantities = {
        LineKind.HOME: Decimal(at_home),
        LineKind.COMMUTE: way.commute,
        LineKind.BUSINESS: way.business,
    }
    found = {
        kind: line_of(day.date, kind, quantity, norms, agreed)
        for kind, quantity in quantities.items()
        if quantity
    }
    problems = [Problem(ProblemKind.NO_RATE, day.date)] if None in found.values() else []
    priced = {kind: line for kind, line in found.items() if line is not None}
    choice = None
    if at_home and way.commutes and _contend(agreed) and _one_only(norms, day.date):
        choice = _choice(day, priced, agreed)
        if choice is None:
            amounts = _amounts(priced)
            problems.append(Problem(ProblemKind.TWO_ALLOWANCES, day.date, *amounts))
        priced = _without(priced, choice)
    kept = (line for kind, line in priced.items() if not _is_fixed(kind, agreed))
    return DayLines(tuple(line for line in kept if line.amount), tuple(problems), choice)


def line_of(
    on: date, kind: LineKind, quantity: Decimal, norms: Norms, agreed: Agreement
) -> ClaimLine | None:
    """Price a quantity; None where the tax-free amount is not known."""
    norm = norms.on(kind.scheme, on)
    if norm is None:
        return None
    said = _paid(kind, agreed)
    rate = norm.paid if said is None else said
    amount = cents(rate * quantity)
    return ClaimLine(
        on, kind, quantity, rate, norm.paid, amount,
        max(amount - cents(norm.paid * quantity), _NOTHING),
        norm.status.value, norm.source, party_of(agreed),
    )  # fmt: skip


def party_of(agreed: Agreement) -> Party:
    return Party(agreed.employer_number, agreed.employee_number, agreed.employment_number)


def fixed_above(norms: Norms, agreed: Agreement, day: date) -> Decimal:
    """Return the days a year above which a workplace is a fixed one."""
    if agreed.fixed_above is not None:
        return agreed.fixed_above
    return norms.number(Scheme.FIXED_WORKPLACE, day, Decimal(0))


def unsettled(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return each problem once."""
    return tuple(dict.fromkeys(problems))


def _contend(agreed: Agreement) -> bool:
    """Return whether a day may have two: not if both are fixed, or home is never paid."""
    return agreed.declared and agreed.home_amount != 0


def _one_only(norms: Norms, day: date) -> bool:
    return norms.number(Scheme.ALLOWANCES_A_DAY, day, Decimal(1)) < 2


def _paid(kind: LineKind, agreed: Agreement) -> Decimal | None:
    if kind.at_home:
        return agreed.home_amount
    if kind is LineKind.BUSINESS:
        return agreed.business_amount
    return agreed.commute_amount


def _choice(
    day: Workday, priced: Mapping[LineKind, ClaimLine], agreed: Agreement
) -> Choice | None:
    """Return which of the two counts, by the user or by the agreement; None: not said."""
    home, commute = _amounts(priced)
    if day.allowance is not None:
        return Choice(day.date, home, commute, day.allowance.value, "user")
    match agreed.same_day:
        case SameDay.ASK:
            return None
        case SameDay.HIGHEST:
            chosen = LineKind.COMMUTE if commute > home else LineKind.HOME
            return Choice(day.date, home, commute, chosen.value, agreed.same_day.value)
        case _:
            said = agreed.same_day.value
            return Choice(day.date, home, commute, said, said)


def _amounts(priced: Mapping[LineKind, ClaimLine]) -> tuple[Decimal, Decimal]:
    home, commute = (priced.get(kind) for kind in _BOTH)
    return home.amount if home else _NOTHING, commute.amount if commute else _NOTHING


def _without(
    priced: Mapping[LineKind, ClaimLine], choice: Choice | None
) -> dict[LineKind, ClaimLine]:
    """Leave out what was not chosen; both, as long as nothing is."""
    return {
        kind: line
        for kind, line in priced.items()
        if kind not in _BOTH or (choice is not None and kind.value == choice.chosen)
    }


def _is_fixed(kind: LineKind, agreed: Agreement) -> bool:
    if kind is LineKind.HOME:
        return agreed.home_method is Method.FIXED
    return kind is LineKind.COMMUTE and agreed.commute_method is Method.FIXED
