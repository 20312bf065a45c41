"""What was agreed, in the user's words; computed without Qt."""

from collections.abc import Mapping, Sequence
from datetime import date

from hybridwell.agreement_terms import NOTHING, TERMS, texts_of
from hybridwell.domain.claims.agreement import Agreement, agreement_on
from hybridwell.language import Language
from hybridwell.ui.setting_words import Item, labels_of, say_text
from hybridwell.ui.words import say_date

_DAY = "d MMMM yyyy"


def groups(language: Language) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the terms in groups, in the order of the form."""
    tr = language.tr
    return (
        (
            tr("Who"),
            ("employee_number", "employment_number", "employer", "employer_number"),
        ),
        (
            tr("Contract"),
            (
                "contract_days", "contract_hours", "week", "home_days", "office_days",
                "last_day",
            ),
        ),
        (
            tr("Working at home"),
            ("home_method", "home_amount", "same_day"),
        ),
        (
            tr("Travelling"),
            (
                "commute_km", "commute_mode", "commute_fuel", "commute_method",
                "commute_amount", "business_amount", "office_fixed", "fixed_above",
            ),
        ),
        (tr("Payroll"), ("pay_period", "rounding", "absence", "codes")),
    )  # fmt: skip


def term_items(language: Language, base: Agreement, texts: Mapping[str, str]) -> list[Item]:
    """Return every term as it would be: as before, but for what was changed."""
    before = texts_of(base)
    now = {**before, **texts}
    return [
        Item(
            name, how, *labels_of(language, how),
            now[name], say_text(language, how, now[name]),
            before[name], say_text(language, how, before[name]),
        )
        for name, how in TERMS.items()
    ]  # fmt: skip


def base_on(agreements: Sequence[Agreement], day: date) -> Agreement:
    """Return what a change from a day on would build upon."""
    begun = [each for each in agreements if each.first_day <= day]
    return max(begun, key=lambda each: each.first_day, default=Agreement())


def stated(agreement: Agreement) -> bool:
    """Tell whether somebody stated it; the settings have no first day."""
    return agreement.first_day > date.min


def in_force(language: Language, agreements: Sequence[Agreement], today: date) -> str:
    """Say in a line what holds today."""
    tr, now = language.tr, agreement_on(agreements, today)
    if now is None:
        return tr("No agreement is in force today.")
    if not stated(now):
        return tr("Nothing is stated yet: the week and the kilometres above are used.")
    first = say_date(language, now.first_day, _DAY)
    return tr("In force today, since {date}:", date=first)


def rows_of(language: Language, agreement: Agreement | None) -> list[tuple[str, str]]:
    """Return label and value of each term that says something."""
    if agreement is None or not stated(agreement):
        return []
    texts = texts_of(agreement)
    return [
        (language.tr(how.label), say_text(language, how, texts[name]))
        for name, how in TERMS.items()
        if texts[name] not in ("", NOTHING)
    ]


def first_days(
    language: Language, agreements: Sequence[Agreement]
) -> list[tuple[date, str]]:
    """Return the first day of each stated agreement, and how it is said."""
    return [
        (
            each.first_day,
            language.tr("From {date}", date=say_date(language, each.first_day, _DAY)),
        )
        for each in agreements
        if stated(each)
    ]


def first_proposal(agreements: Sequence[Agreement], today: date, *, whole: bool) -> date:
    """Return from when a change is proposed to hold.

    A number that was forgotten (`whole`) held from the beginning; all else from this
    month on.
    """
    now = agreement_on(agreements, today)
    if whole and now is not None and stated(now):
        return now.first_day
    return today.replace(month=1, day=1) if whole else today.replace(day=1)
