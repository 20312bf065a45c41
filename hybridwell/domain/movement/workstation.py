"""The check of a workstation: answers, a score, what to do first and what to ask for.

Answers are for the user alone; a provision knows no more of them than a check's id.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import Enum
from typing import Self

from hybridwell.domain.movement.tips import Wording

FIRST = 3
"""So many things are done first."""
MOST_NOTE = 1000


class Spot(Enum):
    """A workplace that is checked by itself."""

    HOME = "home"
    OFFICE = "office"


class Topic(Enum):
    """What a check is about, in the order of the list."""

    CHAIR = "chair"
    DESK = "desk"
    SCREEN = "screen"
    KEYBOARD = "keyboard"
    LIGHT = "light"
    SAFETY = "safety"
    WORK = "work"


class Answer(Enum):
    """What the user says of a check."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    NOT_APPLICABLE = "na"


class Rule(Enum):
    """By which rule something to ask for may be untaxed: a category of the register."""

    ARBO = "arbo"
    ICT = "ict"


_HALVES = {Answer.YES: 2, Answer.PARTLY: 1, Answer.NO: 0}
_OPEN = (Answer.NO, Answer.PARTLY)
"""What leaves something to do; the worse one first."""


@dataclass(frozen=True, slots=True)
class Item:
    """Something that may be asked for."""

    name: str
    title: Wording
    rule: Rule


@dataclass(frozen=True, slots=True)
class Check:
    """One question; yes means that all is well."""

    id: str
    topic: Topic
    question: Wording
    action: Wording
    why: Wording
    sources: tuple[Wording, ...]
    weight: int
    """From 1, comfort, to 3, a danger or a cause of complaints."""
    item: Item | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """An answer, and the day on which it was given."""

    answer: Answer
    on: date


@dataclass(frozen=True, slots=True)
class Score:
    """How well a workstation fits, and how much of it is known."""

    value: int | None
    """0 to 100 over what was answered and applies; None: nothing yet."""
    answered: int
    total: int


@dataclass(frozen=True, slots=True)
class FinishedRound:
    """A round that came before this one."""

    on: date
    """The day of its last answer."""
    score: Score


@dataclass(frozen=True, slots=True)
class Station:
    """What is known of one workplace."""

    answers: Mapping[str, Said] = field(default_factory=dict)
    """By the id of the check."""
    note: str = ""
    """For the user alone."""
    rounds: tuple[FinishedRound, ...] = ()
    """Finished ones, the oldest first."""

    def say(self, check: str, answer: Answer, on: date) -> Self:
        return replace(self, answers={**self.answers, check: Said(answer, on)})

    def write_down(self, note: str) -> Self:
        return replace(self, note=note)

    def begin_anew(self, checks: Sequence[Check]) -> Self:
        """Keep date and score of this round, and open all questions again.

        A round without an answer is none.
        """
        reached = score(checks, self.answers)
        if not reached.answered:
            return self
        known = {check.id for check in checks}
        last = max(said.on for id_, said in self.answers.items() if id_ in known)
        rounds = (*self.rounds, FinishedRound(last, reached))
        return replace(self, answers={}, rounds=rounds)


@dataclass(frozen=True, slots=True)
class Need:
    """Something to ask for, and the checks that it would settle."""

    item: Item
    checks: tuple[Check, ...]

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(check.id for check in self.checks)


def score(checks: Iterable[Check], answers: Mapping[str, Said]) -> Score:
    """Weigh the answers; what does not apply counts as answered, and weighs nothing."""
    total = answered = reached = most = 0
    for check in checks:
        total += 1
        said = answers.get(check.id)
        if said is None:
            continue
        answered += 1
        if said.answer is not Answer.NOT_APPLICABLE:
            reached += check.weight * _HALVES[said.answer]
            most += check.weight * 2
    return Score(100 * reached // most if most else None, answered, total)


def left_to_do(checks: Iterable[Check], answers: Mapping[str, Said]) -> list[Check]:
    """Return what is not well: by weight, then the worse answer, then as listed."""
    found = [check for check in checks if _answer(check, answers) in _OPEN]
    return sorted(
        found, key=lambda each: (-each.weight, _OPEN.index(answers[each.id].answer))
    )


def first_actions(checks: Iterable[Check], answers: Mapping[str, Said]) -> list[Check]:
    return left_to_do(checks, answers)[:FIRST]


def needs(checks: Iterable[Check], answers: Mapping[str, Said]) -> list[Need]:
    """Return each item once, in the order in which things are to be done."""
    by_item: dict[str, list[Check]] = {}
    items: dict[str, Item] = {}
    for check in left_to_do(checks, answers):
        if check.item is not None:
            items[check.item.name] = check.item
            by_item.setdefault(check.item.name, []).append(check)
    return [Need(item, tuple(by_item[name])) for name, item in items.items()]


def _answer(check: Check, answers: Mapping[str, Said]) -> Answer | None:
    said = answers.get(check.id)
    return None if said is None else said.answer
