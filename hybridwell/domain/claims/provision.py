r"""A provision: something for working at home that the employer gives, pays or refuses.

::

    asked -> granted -> received
         \-> refused

No health data belongs in it: not why somebody needs a chair, only that there is one.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from itertools import pairwise
from typing import Self

from hybridwell.domain.claims.free_space import is_amount

MOST_COST = Decimal("99999.99")
RECEIPT_FORMS = ("pdf", "png", "jpg", "jpeg", "webp", "heic")
_ITEM, _NOTE = 120, 500
_RECEIPT = re.compile(rf"[1-9][0-9]*-[0-9a-f]{{12}}\.(?:{'|'.join(RECEIPT_FORMS)})")
_CHECK = re.compile(r"[A-Za-z0-9-]{1,64}")


class Category(Enum):
    """By which rule a provision is untaxed."""

    ARBO = "arbo"
    """Targeted exemption for health and safety at work (arbovoorzieningen)."""
    ICT = "ict"
    """Targeted exemption for tools that the work needs, such as an internet line."""
    FREE_SPACE = "free_space"
    """Not exempt otherwise: it uses up the free space."""
    HUB = "hub"
    """Rent of a work hub that the employee advanced: no wage at all."""


class State(Enum):
    """What became of a provision."""

    ASKED = "asked"
    GRANTED = "granted"
    RECEIVED = "received"
    REFUSED = "refused"


_BEFORE = {
    State.ASKED: (),
    State.GRANTED: (State.ASKED,),
    State.RECEIVED: (State.ASKED, State.GRANTED),
    State.REFUSED: (State.ASKED,),
}


@dataclass(frozen=True, slots=True)
class Step:
    """A state and the day on which it began."""

    state: State
    on: date


@dataclass(frozen=True, slots=True)
class Provision:
    """One row of the register; `id` is never given twice."""

    id: int
    day: date
    item: str
    cost: Decimal
    category: Category
    steps: tuple[Step, ...]
    """In order of time; the last one is where it is now."""
    note: str = ""
    """For the user alone; no health data."""
    receipt: str = ""
    """The name of a file in the folder of receipts."""
    check: str = ""
    """The id of a workstation check that asked for it."""

    def __post_init__(self) -> None:
        if self.id < 1:
            raise ValueError("a provision is numbered from 1")
        if not self.item or not _line(self.item, _ITEM):
            raise ValueError("an item has 1 to 120 characters, on one line")
        if not is_amount(self.cost, MOST_COST):
            raise ValueError("a cost is from 0 to 99999.99 euros, two decimals at most")
        if not _line(self.note, _NOTE):
            raise ValueError("a note has 500 characters at most, on one line")
        if self.receipt and not _RECEIPT.fullmatch(self.receipt):
            raise ValueError("a receipt is a file of the folder of receipts")
        if self.check and not _CHECK.fullmatch(self.check):
            raise ValueError("a check has 1 to 64 letters, digits and hyphens")
        _in_order(self.day, self.steps)

    @property
    def state(self) -> State:
        return self.steps[-1].state

    @property
    def since(self) -> date:
        """The day on which it came to where it is now; by its year it is counted."""
        return self.steps[-1].on

    def on(self, state: State) -> date | None:
        """Return the day of a state that it went through."""
        return next((step.on for step in self.steps if step.state is state), None)

    def enter(self, state: State, on: date) -> Self:
        """Go to a state, or back to one; what comes after that or beside it is undone."""
        before = tuple(step for step in self.steps if step.state in _BEFORE[state])
        return replace(self, steps=(*before, Step(state, on)))


@dataclass(frozen=True, slots=True)
class Revision:
    """One entry of the history of a provision."""

    at: datetime
    zone: str
    """Of the user at that time."""
    was: Provision | None
    """None: it was added."""
    now: Provision | None
    """None: it was removed."""


@dataclass(frozen=True, slots=True)
class Total:
    """Of one category; what was refused counts nowhere."""

    category: Category
    received: Decimal
    open: Decimal
    """Asked or granted, and not received yet."""


def totals(provisions: Iterable[Provision]) -> tuple[Total, ...]:
    """Return the total of every category, in the order of the categories."""
    listed = list(provisions)
    received = {State.RECEIVED}
    still_open = {State.ASKED, State.GRANTED}
    return tuple(
        Total(
            category,
            _cost(each for each in listed if _is(each, category, received)),
            _cost(each for each in listed if _is(each, category, still_open)),
        )
        for category in Category
    )


def of_year(provisions: Iterable[Provision], year: int) -> list[Provision]:
    return [each for each in provisions if each.since.year == year]


def spent_in(provisions: Iterable[Provision], year: int) -> Decimal:
    """Return what the register knows to be spent of the free space of a year."""
    found = totals(of_year(provisions, year))
    return next(each.received for each in found if each.category is Category.FREE_SPACE)


def _is(provision: Provision, category: Category, states: set[State]) -> bool:
    return provision.category is category and provision.state in states


def _cost(provisions: Iterable[Provision]) -> Decimal:
    return sum((each.cost for each in provisions), Decimal("0.00"))


def _line(text: str, most: int) -> bool:
    return len(text) <= most and text == text.strip() and (not text or text.isprintable())


def _in_order(begin: date, steps: tuple[Step, ...]) -> None:
    known = all(step.state in _BEFORE[after.state] for step, after in pairwise(steps))
    if not steps or not known:
        raise ValueError("a provision is asked, granted and received, or refused")
    days = [begin, *(step.on for step in steps)]
    if days != sorted(days):
        raise ValueError("a state does not begin before the date or the state before it")
