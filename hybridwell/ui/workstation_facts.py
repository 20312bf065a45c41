"""What the page of the workstation shows, computed without Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from hybridwell.domain.claims.provision import (
    Category,
    Provision,
    State,
    Step,
)
from hybridwell.domain.movement.workstation import (
    Check,
    Need,
    Spot,
    Station,
    first_actions,
    needs,
    score,
)
from hybridwell.errors import HybridWellError, Phrase
from hybridwell.export.date_words import say_day
from hybridwell.language import Language
from hybridwell.provision_commands import read_amount
from hybridwell.provision_words import state_name
from hybridwell.workstation_commands import asked_for
from hybridwell.workstation_words import answered_words, rule_name, spot_name, verdict


@dataclass(frozen=True, slots=True)
class NeedFacts:
    """One thing to ask for, in words."""

    need: Need
    title: str
    rule: str
    known: str
    """What became of it, as the register has it; empty: it was not asked for."""


@dataclass(frozen=True, slots=True)
class SideFacts:
    """All that stands beside the questions."""

    part: float
    """Of the ring."""
    figure: str
    of: str
    answered: str
    verdict: str
    earlier: str
    """Empty: there was no earlier round."""
    actions: tuple[str, ...]
    needs: tuple[NeedFacts, ...]
    spoken: str


def side_facts(
    checks: Sequence[Check],
    station: Station,
    register: Sequence[Provision],
    language: Language,
) -> SideFacts:
    tr, code = language.tr, language.code
    reached = score(checks, station.answers)
    answered, said = answered_words(language, reached), verdict(language, reached)
    figure = "–" if reached.value is None else str(reached.value)
    actions = first_actions(checks, station.answers)
    return SideFacts(
        part=(reached.value or 0) / 100,
        figure=figure,
        of=tr("of 100"),
        answered=answered,
        verdict=said,
        earlier=_earlier(station, language),
        actions=tuple(each.action.said(code) for each in actions),
        needs=tuple(
            _need(each, register, language) for each in needs(checks, station.answers)
        ),
        spoken=tr(
            "Score: {score} of 100, {answered}. {verdict}",
            score=figure, answered=answered, verdict=said,
        ),
    )  # fmt: skip


def no_actions(language: Language, station: Station) -> str:
    """Say why there is nothing to do first."""
    if station.answers:
        return language.tr("Nothing to change so far. Nice!")
    return language.tr("The three changes that help you most will stand here.")


def no_needs(language: Language) -> str:
    return language.tr("What you could ask your employer for will stand here.")


def new_round_question(language: Language, spot: Spot) -> str:
    return language.tr(
        "Begin a new round for {place}? The date and score of this one are kept; all"
        " questions are open again.",
        place=spot_name(language, spot).lower(),
    )


def wrong_cost(language: Language, text: str, day: date) -> str:
    """Return what is wrong with an amount as typed, or nothing."""
    try:
        _made(day, cost=read_amount(text))
    except (HybridWellError, ValueError) as error:
        return _said(language, error)
    return ""


def wrong_item(language: Language, text: str, day: date) -> str:
    try:
        _made(day, item=text.strip())
    except ValueError as error:
        return _said(language, error)
    return ""


def wrong_note(language: Language, text: str, day: date) -> str:
    try:
        _made(day, note=text.strip())
    except ValueError as error:
        return _said(language, error)
    return ""


def _made(
    day: date, item: str = "-", cost: Decimal = Decimal(0), note: str = ""
) -> Provision:
    """Make a provision to try a field; raises ValueError as the register does."""
    steps = (Step(State.ASKED, day),)
    return Provision(1, day, item, cost, Category.ARBO, steps, note=note)


def _said(language: Language, error: Exception) -> str:
    phrase = error if isinstance(error, HybridWellError) else Phrase(str(error))
    clause = language.explain(phrase)
    return f"{clause[:1].upper()}{clause[1:]}."


def _need(need: Need, register: Sequence[Provision], language: Language) -> NeedFacts:
    found = asked_for(need, register)
    known = ""
    if found is not None:
        known = language.tr(
            "{state} on {day}",
            state=state_name(found.state, language).capitalize(),
            day=say_day(language, found.since),
        )
    title = need.item.title.said(language.code)
    return NeedFacts(need, title, rule_name(language, need.item.rule), known)


def _earlier(station: Station, language: Language) -> str:
    if not station.rounds:
        return ""
    last = station.rounds[-1]
    return language.tr(
        "Earlier: {score} of 100 on {day}",
        score="–" if last.score.value is None else last.score.value,
        day=say_day(language, last.on),
    )
