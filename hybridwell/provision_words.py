"""The words for provisions, for windows and command line alike."""

from collections.abc import Iterable

from hybridwell.domain.claims.provision import Category, Provision, State
from hybridwell.language import Language

Row = tuple[str, ...]


def listed(provisions: Iterable[Provision], language: Language) -> list[Row]:
    """Return the register as a table with its head."""
    tr = language.tr
    head = (
        tr("No."), tr("Since"), tr("State"), tr("Category"), tr("Cost"), tr("Item"),
        tr("Receipt"),
    )  # fmt: skip
    return [head, *(row_of(each, language) for each in provisions)]


def row_of(each: Provision, language: Language) -> Row:
    return (
        str(each.id),
        each.since.isoformat(),
        state_name(each.state, language),
        category_name(each.category, language),
        language.money(each.cost),
        each.item,
        each.receipt,
    )


def category_name(category: Category, language: Language) -> str:
    tr = language.tr
    return {
        Category.ARBO: tr("health and safety (arbo)"),
        Category.ICT: tr("necessary ICT tool"),
        Category.FREE_SPACE: tr("free space"),
        Category.HUB: tr("rent of a hub"),
    }[category]


def state_name(state: State, language: Language) -> str:
    tr = language.tr
    return {
        State.ASKED: tr("asked"),
        State.GRANTED: tr("granted"),
        State.RECEIVED: tr("received"),
        State.REFUSED: tr("refused"),
    }[state]
