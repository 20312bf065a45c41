"""`agreement set`, `list` and `remove`: what was agreed, from a day on.

What changes one is done by the running instance, so that its windows follow at once.
"""

import argparse

from hybridwell.agreement_commands import agree, remove
from hybridwell.agreement_terms import NOTHING, TERMS, texts_of
from hybridwell.cli import running
from hybridwell.cli.words import Words
from hybridwell.day_commands import read_day
from hybridwell.domain.claims.agreement import Agreement
from hybridwell.errors import NotRunningError, UsageError
from hybridwell.parts import Ground


def agreement(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    return _ACTIONS[options.action](options, ground, words)


def _set(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    texts = {}
    for said in options.terms:
        name, equals, value = said.partition("=")
        if not equals:
            raise UsageError("{name} is not NAME=VALUE", name=repr(said))
        texts[name.strip()] = value.strip()
    first = read_day(options.first_day)
    try:
        running.ask(ground, "agreement set", first_day=first.isoformat(), terms=texts)
    except NotRunningError:
        agree(ground.daybook, ground.local_now, first, texts)
    _show([each for each in ground.daybook.agreements() if each.first_day == first], words)
    return 0


def _list(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    found = ground.daybook.agreements()
    if options.json:
        words.json([_as_json(each) for each in found])
    else:
        _show(found, words)
    return 0


def _remove(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    first = read_day(options.first_day)
    try:
        running.ask(ground, "agreement remove", first_day=first.isoformat())
    except NotRunningError:
        remove(ground.daybook, ground.local_now, first)
    _show(ground.daybook.agreements(), words)
    return 0


def _show(found: list[Agreement], words: Words) -> None:
    for each in found:
        words.line(words.language.tr("From {date}", date=_first(each) or "–"))
        rows = texts_of(each)
        words.table(
            (f"  {name}", rows[name], words.language.tr(TERMS[name].label))
            for name in TERMS
            if rows[name] not in ("", NOTHING)
        )


def _as_json(agreed: Agreement) -> dict[str, str | None]:
    return {"first_day": _first(agreed)} | texts_of(agreed)


def _first(agreed: Agreement) -> str | None:
    """Return the first day, where it was stated."""
    stated = agreed.first_day.year > 1
    return agreed.first_day.isoformat() if stated else None


_ACTIONS = {"set": _set, "list": _list, "show": _list, "remove": _remove}
