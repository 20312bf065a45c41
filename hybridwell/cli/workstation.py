"""`workstation list`, `set`, `note`, `pdf` and `new-round`."""

import argparse
from collections.abc import Sequence
from dataclasses import replace
from importlib import import_module

from hybridwell.check_files import shipped_checks
from hybridwell.claim_commands import STANDARD_OUTPUT
from hybridwell.cli.words import Words, output
from hybridwell.domain.claims.provision import Provision
from hybridwell.domain.movement.workstation import (
    Check,
    Station,
    first_actions,
    needs,
    score,
)
from hybridwell.export.new_file import write_new
from hybridwell.parts import Ground
from hybridwell.provision_words import state_name
from hybridwell.workstation_commands import (
    asked_for,
    begin_round,
    read_spot,
    set_answer,
    set_note,
)
from hybridwell.workstation_file import load
from hybridwell.workstation_json import station_as_json
from hybridwell.workstation_words import (
    answer_name,
    answered_words,
    rule_name,
    spot_name,
    verdict,
)


def workstation(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    return _ACTIONS[options.action](options, ground, words)


def _list(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    station, checks = _known(options, ground, words), shipped_checks()
    register = ground.provisions.provisions()
    if options.json:
        words.json(
            station_as_json(options.place, checks, station, register, words.language)
        )
        return 0
    _tell_score(options.place, checks, station, words)
    code = words.language.code
    words.table(
        (each.id, _answer(each, station, words), each.question.said(code))
        for each in checks
    )
    _tell_actions(checks, station, words)
    _tell_needs(checks, station, register, words)
    return 0


def _known(options: argparse.Namespace, ground: Ground, words: Words) -> Station:
    loaded = load(ground.data)
    if loaded.complaint is not None:
        words.fail(loaded.complaint)
    return loaded.at(read_spot(options.place))


def _tell_score(
    place: str, checks: Sequence[Check], station: Station, words: Words
) -> None:
    language, reached = words.language, score(checks, station.answers)
    words.say(
        "{place}: {score} of 100, {answered}. {verdict}",
        place=spot_name(language, read_spot(place)),
        score="–" if reached.value is None else reached.value,
        answered=answered_words(language, reached),
        verdict=verdict(language, reached),
    )


def _answer(check: Check, station: Station, words: Words) -> str:
    said = station.answers.get(check.id)
    return "–" if said is None else answer_name(words.language, said.answer)


def _tell_actions(checks: Sequence[Check], station: Station, words: Words) -> None:
    found = first_actions(checks, station.answers)
    if found:
        words.say("What to do first:")
        words.table((each.id, each.action.said(words.language.code)) for each in found)


def _tell_needs(
    checks: Sequence[Check],
    station: Station,
    register: Sequence[Provision],
    words: Words,
) -> None:
    language = words.language
    found = needs(checks, station.answers)
    if not found:
        return
    words.say("What to ask for:")
    rows = []
    for need in found:
        known = asked_for(need, register)
        state = "–" if known is None else state_name(known.state, language)
        title = need.item.title.said(language.code)
        rows.append((title, rule_name(language, need.item.rule), state))
    words.table(rows)


def _set(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    station = set_answer(
        ground.data, ground.local_now, options.check, options.answer, options.place
    )
    _tell_score(options.place, shipped_checks(), station, words)
    return 0


def _note(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    station = set_note(ground.data, options.note, options.place)
    words.say("The note is kept." if station.note else "There is no note any more.")
    return 0


def _new_round(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    station = begin_round(ground.data, options.place)
    _tell_score(options.place, shipped_checks(), station, words)
    return 0


def _pdf(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    """Load Typst, which weighs 22 MB, in this process alone."""
    station = _known(options, ground, words)
    if options.without_notes:
        station = replace(station, note="")
    content = import_module("hybridwell.workstation_pdf").content(
        shipped_checks(), station, read_spot(options.place), words.language, ground.today
    )
    if options.file == STANDARD_OUTPUT:
        with output() as out:
            out.buffer.write(content)
        return 0
    write_new(options.file, content, replace=options.replace)
    words.say("Saved as {file}", file=options.file)
    return 0


_ACTIONS = {
    "list": _list,
    "set": _set,
    "note": _note,
    "pdf": _pdf,
    "new-round": _new_round,
}
