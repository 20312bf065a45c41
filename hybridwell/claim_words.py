"""The words for claims, for windows, command line and files alike."""

from collections.abc import Callable
from datetime import date

from hybridwell.domain.claims.claim_line import LineKind, Reason
from hybridwell.domain.claims.problems import Hint, HintKind, Problem, ProblemKind
from hybridwell.errors import Phrase
from hybridwell.language import Language

SayDay = Callable[[date], str]


def line_name(language: Language, kind: LineKind) -> str:
    tr = language.tr
    return {
        LineKind.HOME: tr("Home-work day"),
        LineKind.COMMUTE: tr("Commute"),
        LineKind.BUSINESS: tr("Business trip"),
        LineKind.HOME_FIXED: tr("Home-work allowance, fixed"),
        LineKind.COMMUTE_FIXED: tr("Commute allowance, fixed"),
    }[kind]


def reason_name(language: Language, reason: Reason) -> str:
    tr = language.tr
    return {
        Reason.RATE: tr("the amount changed"),
        Reason.DAY: tr("the day changed"),
        Reason.AGREEMENT: tr("the agreement changed"),
        Reason.QUANTITY: tr("the agreed days or kilometres changed"),
        Reason.RULE: tr("another rule applies"),
    }[reason]


def problem_phrase(problem: Problem, say_day: SayDay = date.isoformat) -> Phrase:
    """Return what must be settled, with its day."""
    when = {"date": problem.date and say_day(problem.date)}
    match problem.kind:
        case ProblemKind.UNCONFIRMED:
            return Phrase("{date} is not confirmed yet", when)
        case ProblemKind.TWO_ALLOWANCES:
            return Phrase(
                "{date} has home ({home}) and commute ({commute}): choose one allowance",
                {**when, "home": problem.home, "commute": problem.commute},
            )
        case ProblemKind.NO_RATE:
            return Phrase("{date}: the tax-free amount is not known yet", when)
        case ProblemKind.WORK_ON_LEAVE:
            return Phrase("{date} is worked and not: give shares, or one of the two", when)
        case ProblemKind.NO_EMPLOYEE_NUMBER:
            return Phrase("the agreement has no employee number")
        case ProblemKind.OUTSIDE_AGREEMENT:
            return Phrase("{date} lies outside every agreement", when)


def hint_text(language: Language, hint: Hint, say_day: SayDay = date.isoformat) -> str:
    tr, day = language.tr, hint.date and say_day(hint.date)
    return {
        HintKind.MORE_HOME_DAYS: tr(
            "the week of {date} has more home days than agreed", date=day
        ),
        HintKind.NOT_OVER: tr(
            "the period ends on {date}; later days come as corrections", date=day
        ),
        HintKind.OTHER_PERIOD: tr("this is not a pay period of the agreement"),
        HintKind.OFTEN_AT_CLIENT: tr(
            "often at a client: if it is one place, it may be a fixed workplace"
        ),
        HintKind.HUB_IS_FIXED: tr("the hub is a fixed workplace by its days this year"),
        HintKind.PAUSED: tr("the fixed allowance is paused from {date}", date=day),
        HintKind.CHANGED: tr("it changed since it was closed; the next claim corrects it"),
        HintKind.UNCONFIRMED: tr("{date} is not confirmed yet", date=day),
    }[hint.kind]
