"""`provision add`, `set`, `remove`, `list`, `history` and `free-space`."""

import argparse
from decimal import Decimal

from hybridwell.cli import provision_words
from hybridwell.cli.words import Words
from hybridwell.day_commands import read_day
from hybridwell.domain.claims.free_space import UnknownYearError, free_space
from hybridwell.domain.claims.provision import Provision, of_year, spent_in, totals
from hybridwell.domain.claims.provision_json import (
    free_space_as_json,
    register_as_json,
    revision_as_json,
)
from hybridwell.errors import UsageError
from hybridwell.parts import Ground
from hybridwell.provision_commands import (
    Wish,
    add_provision,
    history_of,
    read_amount,
    remove_provision,
    set_provision,
)
from hybridwell.provision_words import listed


def provisions(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    return _ACTIONS[options.action](options, ground, words)


def _add(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    wish, now = _wish(options, options.check), ground.local_now
    _show(add_provision(ground.provisions, wish, ground.data.receipts, now), words)
    return 0


def _set(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    wish, now = _wish(options), ground.local_now
    register, receipts = ground.provisions, ground.data.receipts
    _show(set_provision(register, options.id, wish, receipts, now), words)
    return 0


def _wish(options: argparse.Namespace, check: str | None = None) -> Wish:
    return Wish(
        item=options.item,
        cost=options.cost,
        category=options.category,
        state=options.state,
        on=None if options.on is None else read_day(options.on),
        receipt=options.receipt,
        check=check,
        note=options.note,
    )


def _show(provision: Provision, words: Words) -> None:
    words.table(listed([provision], words.language))


def _remove(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    found = remove_provision(ground.provisions, options.id, ground.local_now)
    words.say("{item} is removed from the register; its history stays.", item=found.item)
    return 0


def _list(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    found = ground.provisions.provisions()
    if options.year is not None:
        found = of_year(found, options.year)
    if options.category is not None:
        found = [each for each in found if each.category.value == options.category]
    if options.json:
        words.json(register_as_json(found))
    elif found:
        words.table(listed(found, words.language))
        words.line("")
        words.table(provision_words.summed(totals(found), words.language))
    else:
        words.say("No provisions are listed.")
    return 0


def _history(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    found = history_of(ground.provisions, options.id)
    if options.json:
        words.json([revision_as_json(each) for each in found])
    else:
        zone = ground.calendar.zone
        words.table(provision_words.told(found, zone, words.language))
    return 0


def _free_space(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    year = ground.today.year if options.year is None else options.year
    known = options.spent is None
    spent = _received(ground, year) if known else read_amount(options.spent)
    try:
        found = free_space(read_amount(options.wages), year, ground.daybook.rates, spent)
    except UnknownYearError as error:
        text = "the free space of {year} is not known; it is known for: {years}"
        raise UsageError(text, year=year, years=error.known) from error
    if options.json:
        words.json(free_space_as_json(found, "register" if known else "option"))
        return 0
    words.table(provision_words.counted(found, words.language))
    if known:
        words.say(
            "Spent is what this register has received; of an employer, all employees"
            " count together."
        )
    words.say("Sources:")
    words.table(provision_words.sources(found, words.language))
    return 0


def _received(ground: Ground, year: int) -> Decimal:
    return spent_in(ground.provisions.provisions(), year)


_ACTIONS = {
    "add": _add,
    "set": _set,
    "remove": _remove,
    "list": _list,
    "history": _history,
    "free-space": _free_space,
}
