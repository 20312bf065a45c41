"""`import`: days from a calendar, a table or another planner, tried out or suggested."""

import argparse
from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta

from hybridwell.cli.words import Words
from hybridwell.day_commands import read_period
from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.importing import ImportAction, Planned, plan_import
from hybridwell.imports import read, source_of
from hybridwell.language import Language
from hybridwell.parts import Ground
from hybridwell.place_words import say_places

_YEAR = timedelta(days=365)


def import_days(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    """Suggest the days of a file; with `--confirm` file them, by the user's word."""
    period = read_period(options.period) if options.period else _around(ground.today)
    source = source_of(options.file, options.form)
    found = read(options.file, options.form, period, ground.calendar)
    planned = plan_import(found.days, ground.daybook.known(period), confirm=options.confirm)
    landing = [each.workday for each in planned if each.lands]
    if landing and not options.dry_run:
        ground.daybook.take(landing, source, ground.local_now, confirm=options.confirm)
    if options.json:
        words.json(
            {
                "source": source,
                "dry_run": options.dry_run,
                "confirmed": options.confirm,
                "days": [_as_json(each) for each in planned],
                "ignored": found.ignored,
            }
        )
    else:
        words.table(_row(each, words.language) for each in planned)
        words.line(_closing(options, planned, found.ignored, words.language))
    return 0


def _around(today: date) -> Period:
    return Period(today - _YEAR, today + _YEAR)


def _row(planned: Planned, language: Language) -> tuple[str, str, str]:
    places = say_places(language, planned.workday.places)
    return planned.date.isoformat(), places, _happens(planned, language)


def _happens(planned: Planned, language: Language) -> str:
    tr, known = language.tr, planned.known
    match planned.action:
        case ImportAction.NEW:
            return tr("new")
        case ImportAction.CHANGED:
            return tr("changed")
        case ImportAction.SAME:
            return tr("the same")
        case ImportAction.KEPT:
            places = say_places(language, known.places if known else ())
            return tr("stays {places}, as confirmed", places=places)


def _closing(
    options: argparse.Namespace,
    planned: Sequence[Planned],
    ignored: int,
    language: Language,
) -> str:
    tr, count = language.tr, Counter(each.action for each in planned)
    if options.dry_run:
        begin = tr("Tried out, nothing is written.")
    elif options.confirm:
        begin = tr("Confirmed.")
    else:
        begin = tr("Suggested, to be confirmed.")
    counts = tr(
        "New: {new}, changed: {changed}, same: {same}, kept: {kept}, ignored: {ignored}.",
        new=count[ImportAction.NEW],
        changed=count[ImportAction.CHANGED],
        same=count[ImportAction.SAME],
        kept=count[ImportAction.KEPT],
        ignored=ignored,
    )
    return f"{begin} {counts}"


def _as_json(planned: Planned) -> dict[str, object]:
    day, known = planned.workday, planned.known
    kept = known if planned.action is ImportAction.KEPT else None
    return {
        "date": planned.date.isoformat(),
        "parts": [str(part) for part in day.parts],
        "trips": [str(trip) for trip in day.trips],
        "action": planned.action.value,
        "kept": [str(part) for part in kept.parts] if kept else None,
    }
