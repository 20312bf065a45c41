"""The check of a workstation as plain data for `--json`: docs/command-line.md."""

from collections.abc import Sequence

from hybridwell.domain.claims.provision import Provision
from hybridwell.domain.movement.workstation import (
    Check,
    Item,
    Score,
    Station,
    first_actions,
    needs,
    score,
)
from hybridwell.language import Language
from hybridwell.workstation_commands import asked_for


def station_as_json(
    place: str,
    checks: Sequence[Check],
    station: Station,
    register: Sequence[Provision],
    language: Language,
) -> dict[str, object]:
    answers, code = station.answers, language.code
    return {
        "place": place,
        **_score(score(checks, answers)),
        "checks": [_check(each, station, code) for each in checks],
        "first_actions": [each.id for each in first_actions(checks, answers)],
        "ask_for": [
            {
                **_item(need.item, code),
                "checks": list(need.ids),
                "provision": None if known is None else known.id,
                "state": None if known is None else known.state.value,
            }
            for need in needs(checks, answers)
            for known in [asked_for(need, register)]
        ],
        "note": station.note,
        "rounds": [
            {"date": each.on.isoformat(), **_score(each.score)} for each in station.rounds
        ],
    }


def _score(reached: Score) -> dict[str, object]:
    return {
        "score": reached.value,
        "answered": reached.answered,
        "total": reached.total,
    }


def _check(check: Check, station: Station, code: str) -> dict[str, object]:
    said = station.answers.get(check.id)
    return {
        "id": check.id,
        "group": check.topic.value,
        "question": check.question.said(code),
        "answer": None if said is None else said.answer.value,
        "date": None if said is None else said.on.isoformat(),
        "action": check.action.said(code),
        "why": check.why.said(code),
        "weight": check.weight,
        "sources": [each.said(code) for each in check.sources],
        "item": None if check.item is None else _item(check.item, code),
    }


def _item(item: Item, code: str) -> dict[str, object]:
    return {"item": item.title.said(code), "category": item.rule.value}
