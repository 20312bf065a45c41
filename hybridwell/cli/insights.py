"""`report insights`: what four weeks, the week and the day tell, each with its why."""

import argparse
from datetime import date

from hybridwell.cli.words import Words
from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.agreement import agreement_on
from hybridwell.domain.claims.home_days import home_days
from hybridwell.domain.day_facts import facts_of
from hybridwell.domain.day_insights import DAY, WEEK
from hybridwell.domain.insight import Insight, insight_as_json
from hybridwell.domain.insights import FOUR_WEEKS, four_weeks_before, told
from hybridwell.errors import UsageError
from hybridwell.insight_file import read_wishes
from hybridwell.insight_words import Teller
from hybridwell.parts import Ground


def insights(options: argparse.Namespace, ground: Ground, words: Words, on: date) -> int:
    """Tell all that is not hidden, for a day and the weeks up to it."""
    if options.png:
        raise UsageError("insights are words: there is no picture of them")
    found, by = _found(ground, on), Teller(words.language)
    if options.json:
        said = [{"text": by.text(each), "why": by.why(each)} for each in found]
        whole = (
            insight_as_json(each) | text for each, text in zip(found, said, strict=True)
        )
        words.json({"on": on.isoformat(), "insights": list(whole)})
    elif not found:
        words.say("Nothing stands out, or there are not enough days yet.")
    else:
        for each in found:
            words.line(by.text(each))
            words.line(f"  {by.why(each)}")
    return 0


def _found(ground: Ground, on: date) -> tuple[Insight, ...]:
    hidden = read_wishes(ground.data.insights).hidden
    before, week = four_weeks_before(on), Period.week(on)
    known = ground.reports().days(Period(before.first, week.last))
    facts = [facts_of(day) for day in known.recorded]
    return (
        *told(DAY, facts, Period(on, on), hidden),
        *told(FOUR_WEEKS, facts, before, hidden),
        *told(WEEK, facts, week, hidden),
        *(each for each in _of_month(ground, on) if each.rule not in hidden),
    )


def _of_month(ground: Ground, on: date) -> list[Insight]:
    agreed = agreement_on(ground.daybook.agreements(), on)
    days = ground.daybook.days(Period(on.replace(day=1), on))
    found = agreed and home_days(days, agreed.agreed_home_days, on)
    return [found] if found else []
