"""The words for the check of a workstation, for windows, command line and PDF alike."""

from hybridwell.domain.movement.workstation import Answer, Check, Rule, Score, Spot, Topic
from hybridwell.language import Language

_GOOD, _FAIR = 85, 60
"""From here on a workstation fits well, or for the greater part."""


def spot_name(language: Language, spot: Spot) -> str:
    tr = language.tr
    return {Spot.HOME: tr("Home"), Spot.OFFICE: tr("Office")}[spot]


def topic_name(language: Language, topic: Topic) -> str:
    tr = language.tr
    return {
        Topic.CHAIR: tr("Chair"),
        Topic.DESK: tr("Desk"),
        Topic.SCREEN: tr("Screen"),
        Topic.KEYBOARD: tr("Laptop, keyboard, mouse and headset"),
        Topic.LIGHT: tr("Light, air and eyes"),
        Topic.SAFETY: tr("Safety"),
        Topic.WORK: tr("The way you work"),
    }[topic]


def answer_name(language: Language, answer: Answer) -> str:
    tr = language.tr
    return {
        Answer.YES: tr("Yes"),
        Answer.PARTLY: tr("Partly"),
        Answer.NO: tr("No"),
        Answer.NOT_APPLICABLE: tr("Not applicable"),
    }[answer]


def rule_name(language: Language, rule: Rule) -> str:
    tr = language.tr
    return {
        Rule.ARBO: tr("health and safety (arbo)"),
        Rule.ICT: tr("necessary ICT tool"),
    }[rule]


def answered_words(language: Language, score: Score) -> str:
    return language.tr(
        "{answered} of {total} answered", answered=score.answered, total=score.total
    )


def verdict(language: Language, score: Score) -> str:
    """Say in a few words how it stands; a score of a few answers says little yet."""
    tr = language.tr
    if score.value is None:
        return tr("Answer a few questions to see your score.")
    if score.answered * 2 < score.total:
        return tr("A first impression: less than half is answered.")
    if score.value >= _GOOD:
        return tr("Your workstation fits well.")
    if score.value >= _FAIR:
        return tr("A good base; a few changes make it better.")
    return tr("A few changes will do you good.")


def reason(language: Language, check: Check) -> str:
    """Return why it matters, and who says so."""
    sources = "; ".join(source.said(language.code) for source in check.sources)
    why = check.why.said(language.code)
    return language.tr("{why} Source: {sources}.", why=why, sources=sources)


def uwv_hint(language: Language) -> str:
    return language.tr(
        "Do you have an illness or disability? Then UWV can provide what you need, also for"
        " your workplace at home. Ask UWV; nothing about your health is kept here."
    )


def private_hint(language: Language) -> str:
    return language.tr(
        "Your answers stay on this computer; you decide who gets the PDF file."
    )
