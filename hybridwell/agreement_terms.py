"""The terms of an agreement: how each is read from text, written and bounded.

An agreement is kept as texts by name, read here into `domain.claims.agreement`.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import Any

from hybridwell.choice_words import NOT_SAID, TERM_WORDS
from hybridwell.domain.claims.agreement import (
    AbsenceRule,
    Agreement,
    Code,
    Method,
    OfficeFixed,
    PayPeriod,
    Rounding,
    SameDay,
    ValueKind,
)
from hybridwell.domain.claims.claim_line import LineKind
from hybridwell.domain.claims.workday import Fuel, Mode
from hybridwell.errors import Phrase, UsageError
from hybridwell.setting_kinds import About, Form, Kind, Section, week_kind

NOTHING = "none"
_LONGEST = 80
_ENDS = ("", "_taxable", "_correction")


def _about(kind: Kind, text: Phrase) -> Kind:
    """Return a term with a sentence beside its label."""
    return replace(kind, about=About(Section.PLACES, text))


def _line(label: str) -> Kind:
    """Return a text on one line; a payroll number may begin with zeroes."""

    def parse(text: str) -> str:
        said = text.strip()
        if len(said) > _LONGEST or not (said.isprintable() or not said):
            raise ValueError(text)
        return said

    allowed = Phrase("a text of {most} characters at most, on one line", {"most": _LONGEST})
    return Kind(label, allowed, parse, str)


def _number_in_payroll(label: str) -> Kind:
    """Return a text that is no citizen service number (BSN): payroll files have none."""
    line = _line(label)

    def parse(text: str) -> str:
        said: str = line.parse(text)
        if _is_bsn(said):
            raise ValueError(text)
        return said

    allowed = Phrase(
        "a text of {most} characters at most, on one line, and never a BSN",
        {"most": _LONGEST},
    )
    return Kind(label, allowed, parse, str)


def _is_bsn(text: str) -> bool:
    """Return whether nine digits, however spaced, pass the eleven test of a BSN."""
    digits = re.sub(r"[ .-]", "", text)
    if not re.fullmatch(r"[0-9]{9}", digits):
        return False
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    total = sum(int(digit) * weight for digit, weight in zip(digits, weights, strict=True))
    return total % 11 == 0


def _number(label: str, most: int, *, optional: bool = False) -> Kind:
    def parse(text: str) -> Decimal | None:
        if optional and text == NOTHING:
            return None
        value = Decimal(text.replace(",", "."))
        if not value.is_finite() or not 0 <= value <= most or value != round(value, 4):
            raise ValueError(text)
        return value

    values = {"least": 0, "most": most}
    said = Phrase("a number from {least} to {most}", values)
    if optional:
        said = Phrase("a number from {least} to {most}, or none", values)
    empty = NOTHING if optional else ""
    return Kind(label, said, parse, _shown, Form.NUMBER, empty=empty)


def _one_of(label: str, kind: type[Enum], *, optional: bool = False) -> Kind:
    names = [str(each.value) for each in kind] + ([NOTHING] if optional else [])

    def parse(text: str) -> Enum | None:
        return None if optional and text == NOTHING else kind(text)

    options = dict(TERM_WORDS[kind]) | ({NOTHING: NOT_SAID} if optional else {})
    allowed = Phrase("one of {options}", {"options": ", ".join(names)})
    return Kind(label, allowed, parse, _shown, Form.CHOICE, options=options)


def _day(label: str) -> Kind:
    def parse(text: str) -> date | None:
        return None if text == NOTHING else date.fromisoformat(text)

    allowed = Phrase("a date such as 2026-12-31, or none")
    return Kind(label, allowed, parse, _shown, Form.DATE, empty=NOTHING)


def _codes(label: str) -> Kind:
    example = "home=5100:quantity; commute=5101:amount"
    allowed = Phrase(
        "kinds of lines with their component, such as {example}; the kinds are {kinds},"
        " each also with _taxable or _correction behind it",
        {"example": example, "kinds": ", ".join(kind.value for kind in LineKind)},
    )
    return Kind(label, allowed, _read_codes, _show_codes)


def _read_codes(text: str) -> tuple[Code, ...]:
    found = [_read_code(entry.strip()) for entry in text.split(";") if entry.strip()]
    if len({code.kind for code in found}) != len(found):
        raise ValueError(text)
    return tuple(found)


def _read_code(entry: str) -> Code:
    said = re.fullmatch(r"(\w+)\s*=\s*([\w.-]{1,20})\s*:\s*(\w+)", entry)
    kinds = {f"{kind.value}{end}" for kind in LineKind for end in _ENDS}
    if said is None or said[1] not in kinds:
        raise ValueError(entry)
    return Code(said[1], said[2], ValueKind(said[3]))


def _show_codes(codes: tuple[Code, ...]) -> str:
    return "; ".join(f"{code.kind}={code.component}:{code.value.value}" for code in codes)


def _shown(value: object) -> str:
    match value:
        case None:
            return NOTHING
        case Enum():
            return str(value.value)
        case Decimal():
            return f"{value.normalize():f}"
        case _:
            return str(value)


def _week(label: str) -> Kind:
    return week_kind(label, About(Section.PLACES))


TERMS: Mapping[str, Kind] = {
    "employer": _line("Employer"),
    "employer_number": _line("Employer number in payroll"),
    "employee_number": _about(
        _number_in_payroll("Employee number in payroll"),
        Phrase("As on your payslip; never your citizen service number (BSN)."),
    ),
    "employment_number": _number_in_payroll("Employment number in payroll"),
    "last_day": _day("Last day"),
    "contract_days": _number("Contract days a week", 7),
    "contract_hours": _number("Contract hours a week", 80),
    "week": _week("Agreed week"),
    "home_days": _number("Agreed home days a week", 7, optional=True),
    "office_days": _number("Agreed office days a week", 7, optional=True),
    "home_method": _one_of("Home-work allowance", Method),
    "commute_method": _one_of("Commute allowance", Method),
    "home_amount": _about(
        _number("Paid for a home-work day", 100, optional=True),
        Phrase("In euros. Left empty: the tax-free amount of that day."),
    ),
    "commute_amount": _number("Paid for a commute kilometre", 100, optional=True),
    "business_amount": _number("Paid for a business kilometre", 100, optional=True),
    "pay_period": _one_of("Pay period", PayPeriod),
    "commute_km": _number("Kilometres to the office and back", 999),
    "commute_mode": _one_of("Means of transport", Mode, optional=True),
    "commute_fuel": _one_of("Fuel", Fuel, optional=True),
    "same_day": _one_of("Home and commute on one day", SameDay),
    "office_fixed": _one_of("The office is a fixed workplace", OfficeFixed),
    "fixed_above": _about(
        _number("Days a year above which it is fixed", 366, optional=True),
        Phrase("Left empty: as the law has it that year."),
    ),
    "rounding": _one_of("Rounding of a fixed allowance", Rounding),
    "absence": _one_of("Fixed allowance in a long absence", AbsenceRule),
    "codes": _codes("Payroll components"),
}
"""Every field of an agreement but its first day."""


def texts_of(agreement: Agreement) -> dict[str, str]:
    return {name: kind.show(getattr(agreement, name)) for name, kind in TERMS.items()}


def agreement_from(first_day: date, texts: Mapping[str, str]) -> Agreement:
    """Read an agreement as it was kept. Raises UsageError, which names the term."""
    return with_terms(Agreement(first_day), texts)


def with_terms(agreement: Agreement, texts: Mapping[str, str]) -> Agreement:
    """Return the agreement with some terms changed. Raises UsageError."""
    parsed: dict[str, Any] = {}
    for name, text in texts.items():
        if name not in TERMS:
            raise UsageError(
                "there is no term {name}; there are: {known}",
                name=repr(name),
                known=", ".join(TERMS),
            )
        parsed[name] = _parsed(name, text, TERMS[name])
    return _checked(lambda: replace(agreement, **parsed))


def _checked(make: Callable[[], Agreement]) -> Agreement:
    try:
        return make()
    except ValueError as error:
        raise UsageError("{reason}", reason=Phrase(str(error))) from error


def _parsed(name: str, text: str, how: Kind) -> object:
    try:
        return how.parse(text)
    except (ValueError, InvalidOperation) as error:
        raise UsageError(
            "{name} must be {allowed}, not {given}",
            name=name, allowed=how.allowed, given=repr(text),
        ) from error  # fmt: skip
