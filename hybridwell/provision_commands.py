"""Commands on the register of provisions, from plain arguments."""

import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any, TypeVar

from hybridwell.domain.claims.provision import Category, Provision, Revision, State, Step
from hybridwell.errors import Phrase, UsageError
from hybridwell.receipts import kept, read_receipt
from hybridwell.store.provisions import ProvisionStore

FIRST_DAY = date(2010, 1, 1)
_AMOUNT = re.compile(r"[0-9]{1,12}(?:[.,][0-9]{1,2})?")
_NUMBERS = range(1, 2**63)
"""What a row can be numbered."""
_E = TypeVar("_E", bound=Enum)


@dataclass(frozen=True, slots=True)
class Wish:
    """What the user says of a provision, as typed; None: nothing."""

    item: str | None = None
    cost: str | None = None
    category: str | None = None
    state: str | None = None
    on: date | None = None
    """Of a new provision its date; of one that is there, since when the state holds."""
    receipt: Path | None = None
    check: str | None = None
    note: str | None = None


def add_provision(
    register: ProvisionStore, wish: Wish, receipts: Path, now: datetime
) -> Provision:
    """Add a provision; asked, and today, if nothing else is said.

    Raises UsageError, StoreError.
    """
    if wish.item is None or wish.cost is None or wish.category is None:
        raise UsageError("a provision has an item, a cost and a category")
    fields, on = _fields(wish), _day(wish.on, now)
    state = State.ASKED if wish.state is None else one_of(State, wish.state)

    def make(number: int) -> Provision:
        return Provision(number, on, steps=(Step(state, on),), **fields)

    with _filing(wish.receipt, receipts) as filed:
        return register.add(lambda number: filed(make(number)), now)


def set_provision(
    register: ProvisionStore, number: int, wish: Wish, receipts: Path, now: datetime
) -> Provision:
    """Change what is said, and leave the rest. Raises UsageError, StoreError."""
    if wish == Wish():
        raise UsageError("nothing is said that should change")
    fields = _fields(wish)
    on = _day(wish.on, now)
    state = None if wish.state is None else one_of(State, wish.state)

    def step(was: Provision) -> Provision:
        found = replace(was, **fields)
        moved = state is not None or wish.on is not None
        return found.enter(state or was.state, on) if moved else found

    with _filing(wish.receipt, receipts) as filed:
        found = register.change(_known(number), lambda was: filed(step(was)), now)
    return _there(found, number)


def remove_provision(register: ProvisionStore, number: int, now: datetime) -> Provision:
    """Take it out of the register; raises UsageError if it is not there, StoreError."""
    return _there(register.remove(_known(number), now), number)


def history_of(register: ProvisionStore, number: int) -> list[Revision]:
    """Return every change, also of a removed provision. Raises UsageError, StoreError."""
    found = register.history(_known(number))
    if not found:
        raise _no_provision(number)
    return found


def read_amount(text: str) -> Decimal:
    """Read `449,95`, `449.95` or `500000`; raises UsageError.

    Thousands have no separator: `500.000` would be read as five hundred by one half of
    the users, and as half a million by the other.
    """
    if not _AMOUNT.fullmatch(text.strip()):
        raise UsageError(
            "{given} is not an amount: write it as 449,95 or 500000, without separators"
            " of thousands",
            given=repr(text),
        )
    return Decimal(text.strip().replace(",", "."))


def _no_provision(number: int) -> UsageError:
    return UsageError("there is no provision {number}", number=number)


def _known(number: int) -> int:
    if number not in _NUMBERS:
        raise _no_provision(number)
    return number


def _there(found: Provision | None, number: int) -> Provision:
    if found is None:
        raise _no_provision(number)
    return found


def _fields(wish: Wish) -> dict[str, Any]:
    said = {
        "item": None if wish.item is None else wish.item.strip(),
        "cost": None if wish.cost is None else read_amount(wish.cost),
        "category": None if wish.category is None else one_of(Category, wish.category),
        "note": None if wish.note is None else wish.note.strip(),
        "check": wish.check,
    }
    return {name: value for name, value in said.items() if value is not None}


def _day(on: date | None, now: datetime) -> date:
    today = now.date()
    if on is not None and not FIRST_DAY <= on <= today:
        text = "{day}: a date must be from {first} to today"
        raise UsageError(text, day=on, first=FIRST_DAY)
    return on or today


def one_of(kind: type[_E], text: str) -> _E:
    try:
        return kind(text)
    except ValueError as error:
        raise UsageError(
            "{given} is not one of {names}",
            given=repr(text),
            names=", ".join(str(each.value) for each in kind),
        ) from error


@contextmanager
def _filing(
    receipt: Path | None, folder: Path
) -> Iterator[Callable[[Provision], Provision]]:
    """Yield what files the receipt with a provision; all is undone if the row fails."""
    content = read_receipt(receipt) if receipt else None
    try:
        with ExitStack() as files:

            def filed(provision: Provision) -> Provision:
                if content is None:
                    return provision
                name = files.enter_context(kept(content, folder, provision.id))
                return replace(provision, receipt=name)

            yield filed
    except ValueError as error:
        text = "this provision cannot be: {reason}"
        raise UsageError(text, reason=Phrase(str(error))) from error
