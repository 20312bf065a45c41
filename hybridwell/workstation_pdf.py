"""The check of a workstation as a tagged PDF, to share or to add to an RI&E.

It is typeset as the summary to sign is (docs/adr/0021); every text is final here.
"""

from collections.abc import Sequence
from datetime import date

from hybridwell.domain.movement.workstation import (
    Check,
    FinishedRound,
    Need,
    Spot,
    Station,
    Topic,
    first_actions,
    needs,
    score,
)
from hybridwell.export.date_words import say_day
from hybridwell.export.pdf_file import typeset
from hybridwell.language import Language
from hybridwell.paths import resources
from hybridwell.workstation_words import (
    answer_name,
    answered_words,
    rule_name,
    spot_name,
    topic_name,
    verdict,
)

NOTHING = "–"


def content(
    checks: Sequence[Check], station: Station, spot: Spot, language: Language, today: date
) -> bytes:
    """Typeset it; raises ProblemError for a letter that the shipped ones lack."""
    template = resources() / "templates" / "workstation.typ"
    return typeset(document(checks, station, spot, language, today), template)


def document(
    checks: Sequence[Check], station: Station, spot: Spot, language: Language, today: date
) -> dict[str, object]:
    """Return all texts in the order of the page; an absent part is empty."""
    tr = language.tr
    heading, place = tr("Workstation check"), spot_name(language, spot)
    reached = score(checks, station.answers)
    day = say_day(language, today)
    return {
        "lang": language.code,
        "title": f"{heading} · {place} · {day}",
        "heading": heading,
        "subheading": f"{place} · {day}",
        "score": NOTHING if reached.value is None else str(reached.value),
        "of": tr("of 100"),
        "verdict": verdict(language, reached),
        "answered": answered_words(language, reached),
        "meaning": tr(
            "The score weighs every answer that applies: yes counts fully, partly for half."
        ),
        "actions": _actions(checks, station, language),
        "needs": _needs(needs(checks, station.answers), language),
        "groups": _groups(checks, station, language),
        "rounds": _rounds(station.rounds, language),
        "note": [tr("Notes"), *station.note.splitlines()] if station.note else [],
        "columns": [tr("Question"), tr("Answer")],
        "page": tr("Page {page} of {pages}"),
        "foot": tr("Filled in by the user of the workstation. Norms, not medical advice."),
    }


def _actions(checks: Sequence[Check], station: Station, language: Language) -> list[str]:
    code = language.code
    found = first_actions(checks, station.answers)
    said = [f"{check.action.said(code)} {check.why.said(code)}" for check in found]
    return [language.tr("What to do first"), *said] if said else []


def _needs(found: Sequence[Need], language: Language) -> list[str]:
    said = [
        f"{each.item.title.said(language.code)} ({rule_name(language, each.item.rule)})"
        for each in found
    ]
    return [language.tr("What to ask for"), *said] if said else []


def _groups(
    checks: Sequence[Check], station: Station, language: Language
) -> list[dict[str, object]]:
    return [
        {
            "heading": topic_name(language, topic),
            "rows": [
                [check.question.said(language.code), *_answer(check, station, language)]
                for check in checks
                if check.topic is topic
            ],
        }
        for topic in Topic
    ]


def _answer(check: Check, station: Station, language: Language) -> tuple[str, str]:
    """Return the answer, and what is to be done where it is not yes."""
    said = station.answers.get(check.id)
    if said is None:
        return language.tr("not answered"), ""
    to_do = check in first_actions([check], station.answers)
    action = check.action.said(language.code) if to_do else ""
    return answer_name(language, said.answer), action


def _rounds(rounds: Sequence[FinishedRound], language: Language) -> list[str]:
    tr = language.tr
    said = [
        tr(
            "{day}: {score} of 100, {answered}",
            day=say_day(language, each.on),
            score=NOTHING if each.score.value is None else each.score.value,
            answered=answered_words(language, each.score),
        )
        for each in reversed(rounds)
    ]
    return [tr("Earlier rounds"), *said] if said else []
