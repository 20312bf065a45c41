"""What insights say and why they are shown, for windows and command line alike."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from hybridwell.domain.day_facts import COUNTED_FROM
from hybridwell.domain.insight import Insight, Rule
from hybridwell.domain.report import BOUT_NORM
from hybridwell.language import Language, clock_time

SayDay = Callable[[date], str]
Sentences = dict[Rule, str]


@dataclass(frozen=True, slots=True)
class Teller:
    """Makes sentences of the numbers of an insight, and of nothing else."""

    language: Language
    say_day: SayDay = date.isoformat
    """A date, such as `3 November`."""
    say_weekday: SayDay = date.isoformat
    """A day of the week on screen, such as `Tuesday`."""

    def text(self, insight: Insight) -> str:
        """Return one or two sentences."""
        language = self.language
        found = (
            _four_weeks(language) | _trends(language, insight) | _others(language, insight)
        )
        return found[insight.rule].format(**self._values(insight))

    def why(self, insight: Insight) -> str:
        """Return why it is shown: the numbers, the threshold and the days."""
        language = self.language
        found = (
            _compared(language, insight)
            | _habits(language, insight)
            | _of_days(language, insight)
        )
        said = f"{found[insight.rule]} {_counted(language, insight)}"
        return said.format(**self._values(insight))

    def _values(self, insight: Insight) -> dict[str, str]:
        on = insight.on
        hour = int(insight.counts.get("hour", 0))
        return {
            **{name: clock_time(time) for name, time in insight.times.items()},
            **{name: self._number(each) for name, each in insight.counts.items()},
            "least": str(insight.least),
            "limit": self._limit(insight),
            "day": "" if on is None else self.say_weekday(on),
            "first": self.say_day(insight.period.first),
            "last": self.say_day(insight.period.last),
            "from_hour": f"{hour}:00",
            "to_hour": f"{insight.counts.get('until', hour + 1)}:00",
            "shortest_day": clock_time(COUNTED_FROM),
            "bout_norm": clock_time(BOUT_NORM),
            "time": clock_time(insight.times.get("bout", timedelta())),
        }

    def _limit(self, insight: Insight) -> str:
        limit = insight.threshold
        if isinstance(limit, timedelta):
            return clock_time(limit)
        return "" if limit is None else self._number(limit)

    def _number(self, value: int | Decimal) -> str:
        return self.language.number(Decimal(value))


def _trends(language: Language, insight: Insight) -> Sentences:
    tr, times, counts = language.tr, insight.times, insight.counts
    sat_less = times.get("after", timedelta()) < times.get("before", timedelta())
    had_more = counts.get("after", 0) > counts.get("before", 0)
    return {
        Rule.SITTING_TREND: tr(
            "You sat less in the past two weeks: {after} a day, {before} before."
            if sat_less
            else "You sat more in the past two weeks: {after} a day, {before} before."
        ),
        Rule.BREAKS_TREND: tr(
            "More movement breaks in the past two weeks: {after} a day, {before} before."
            if had_more
            else "Fewer movement breaks in the past two weeks: {after} a day, {before} "
            "before."
        ),
    }


def _four_weeks(language: Language) -> Sentences:
    tr = language.tr
    return {
        Rule.HOME_OFFICE_SITTING: tr(
            "On home days you sat {home} on average, on office days {office}."
        ),
        Rule.HOME_OFFICE_BREAKS: tr(
            "On home days you had {home} movement breaks on average, on office days "
            "{office}."
        ),
        Rule.MISSED_HOUR: tr(
            "Between {from_hour} and {to_hour} breaks passed you by most often: {missed} "
            "of {prompted}."
        ),
        Rule.USUAL_BOUT: tr(
            "Your longest sitting of the day usually begins between {from_hour} and "
            "{to_hour}, and lasts {mean} on average."
        ),
        Rule.STANDING_SHARE: tr(
            "Nice: in the past four weeks you stood for {percent}% of your screen time."
        ),
    }


def _others(language: Language, insight: Insight) -> Sentences:
    tr, counts = language.tr, insight.counts
    above = tr(
        "On %n days you were at the screen for more than 6 hours.",
        int(counts.get("over", 0)),
    )
    sat = tr("You sat longest on end on {day}: {time}.")
    return {
        Rule.ALL_BREAKS_TODAY: tr("Well done: you took all {taken} breaks of today."),
        Rule.LONG_BOUT_TODAY: tr("Your longest sitting of today was {bout}."),
        Rule.GOOD_WEEK: tr(
            "A good week: every day within the norms, and %n movement breaks.",
            int(counts.get("breaks", 0)),
        ),
        Rule.LONG_DAYS: f"{above} {sat}",
        Rule.LONGEST_BOUT: sat,
        Rule.HOME_DAYS: tr(
            "%n home days so far; {agreed} a week are agreed, which is about {expected} "
            "until now.",
            int(counts.get("home", 0)),
        ),
    }


def _compared(language: Language, insight: Insight) -> Sentences:
    """Say why two sides, or two halves, are set side by side."""
    tr, days = language.tr, insight.days
    return {
        Rule.HOME_OFFICE_SITTING: tr(
            "You see this because sitting differed over %n days ({home_days} at home, "
            "{office_days} at the office; {least} of each needed); difference "
            "{difference}; threshold {limit}.",
            days,
        ),
        Rule.HOME_OFFICE_BREAKS: tr(
            "You see this because movement breaks differed over %n days ({home_days} at "
            "home, {office_days} at the office; {least} of each needed); difference "
            "{difference} a day; threshold {limit}.",
            days,
        ),
        Rule.SITTING_TREND: tr(
            "You see this because sitting changed over %n days ({days_before} in the "
            "first two weeks, {days_after} in the last two; {least} of each needed); "
            "difference {difference}; threshold {limit}.",
            days,
        ),
        Rule.BREAKS_TREND: tr(
            "You see this because movement breaks changed over %n days ({days_before} in "
            "the first two weeks, {days_after} in the last two; {least} of each needed); "
            "difference {difference} a day; threshold {limit}.",
            days,
        ),
    }


def _habits(language: Language, insight: Insight) -> Sentences:
    tr, days = language.tr, insight.days
    return {
        Rule.MISSED_HOUR: tr(
            "You see this because in that hour {missed} of {prompted} breaks were "
            "postponed, skipped or passed by, on %n days ({percent}%); in the other hours "
            "{missed_elsewhere} of {prompted_elsewhere} ({percent_elsewhere}%). Threshold "
            "{limit}%, with {prompts} breaks on {least} days.",
            days,
        ),
        Rule.USUAL_BOUT: tr(
            "You see this because it began in those two hours on {times} of %n days with "
            "{shortest} of sitting on end or more ({percent}%). Threshold {limit}%, with "
            "{least} days.",
            days,
        ),
        Rule.STANDING_SHARE: tr(
            "You see this because you stood for {stood} of {screen} of screen time, over "
            "%n days ({least} needed). Threshold {limit}%.",
            days,
        ),
    }


def _of_days(language: Language, insight: Insight) -> Sentences:
    """Say why something of today, of one week or of one month is told."""
    tr, days = language.tr, insight.days
    return {
        Rule.ALL_BREAKS_TODAY: tr(
            "You see this because {prompted} breaks were prompted and {missed} of them "
            "passed by. Threshold {limit} breaks."
        ),
        Rule.LONG_BOUT_TODAY: tr(
            "You see this because you sat for {bout} on end. Threshold {limit}; the norm "
            "is {bout_norm} (norm, not law)."
        ),
        Rule.GOOD_WEEK: tr(
            "You see this because on %n days ({least} needed) screen time was {screen} at "
            "most (norm {screen_norm}) and sitting {sitting} at most (norm "
            "{sitting_norm}), and {missed} of {prompted} breaks passed by.",
            days,
        ),
        Rule.LONG_DAYS: tr(
            "You see this because {over} of %n days were above {limit} (norm, not law).",
            days,
        ),
        Rule.LONGEST_BOUT: tr(
            "You see this because it was the longest sitting on end of %n days.", days
        ),
        Rule.HOME_DAYS: tr(
            "You see this because %n days are confirmed and {open} are not yet; {agreed} "
            "days a week over {length} days is {expected}.",
            days,
        ),
    }


def _counted(language: Language, insight: Insight) -> str:
    """Say which days were looked at, and what a day needs to be counted."""
    tr = language.tr
    if insight.rule is Rule.HOME_DAYS:
        return tr("From {first} to {last}, from your workdays alone.")
    if insight.period.first == insight.period.last:
        return tr("Counted until now at this computer.")
    return tr("From {first} to {last}: days with at least {shortest_day} at this computer.")
