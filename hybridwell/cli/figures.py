"""`report`: read from the stores, running or not."""

import argparse
from datetime import date

from hybridwell.cli.claim_words import show_claim
from hybridwell.cli.insights import insights
from hybridwell.cli.pictures import draw
from hybridwell.cli.trends import trends
from hybridwell.cli.words import Words
from hybridwell.day_commands import read_day
from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.batch_json import euros, plain
from hybridwell.domain.claims.claim import Claim
from hybridwell.domain.report_json import day_as_json, week_as_json
from hybridwell.errors import UsageError
from hybridwell.parts import Ground


def report(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    on = read_day(options.on) if options.on else ground.today
    if options.what != "trends" and (options.weeks, options.year) != (None, None):
        raise UsageError("--weeks and --year are for trends only")
    return _REPORTS[options.what](options, ground, words, on)


def _day(options: argparse.Namespace, ground: Ground, words: Words, on: date) -> int:
    found = ground.reports().day(on)
    if options.png:
        draw(found, options.png, ground)
    if options.json:
        words.json(day_as_json(found))
    else:
        words.day(found)
    return 0


def _week(options: argparse.Namespace, ground: Ground, words: Words, on: date) -> int:
    found = ground.reports().days(Period.week(on))
    if options.png:
        draw(found, options.png, ground)
    if options.json:
        words.json(week_as_json(found))
    else:
        words.week(found)
    return 0


def _month(options: argparse.Namespace, ground: Ground, words: Words, on: date) -> int:
    period = Period.month(on)
    found = ground.reports().days(period)
    claim = ground.daybook.claim(period, ground.today)
    if options.png:
        draw(found, options.png, ground)
    if options.json:
        words.json(week_as_json(found) | _summary(claim))
    else:
        words.week(found)
        show_claim(words, claim)
    return 0


def _summary(claim: Claim) -> dict[str, object]:
    return {
        "home_days": claim.home_days,
        "kilometres": plain(claim.kilometres),
        "allowance": euros(claim.total),
        "unconfirmed": [each.isoformat() for each in claim.unconfirmed],
    }


_REPORTS = {
    "day": _day,
    "week": _week,
    "month": _month,
    "trends": trends,
    "insights": insights,
}
