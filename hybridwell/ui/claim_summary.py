"""What the window says of a claim, computed without Qt: sums, problems and hints."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import partial

from hybridwell.claim_words import hint_text, line_name, problem_phrase, reason_name
from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.claim import Claim
from hybridwell.domain.claims.claim_line import ClaimLine, LineKind, Reason
from hybridwell.domain.claims.problems import Problem
from hybridwell.export.date_words import say_day, say_period
from hybridwell.language import Language

MOST = 6
"""Problems that are named; the rest is counted."""


@dataclass(frozen=True, slots=True)
class ClaimSummary:
    """One claim in a few lines."""

    rows: tuple[tuple[str, str], ...]
    """What, and how much of it in euros."""
    total: str
    taxable: str
    """Empty: nothing is taxable."""
    problems: tuple[str, ...]
    hints: tuple[str, ...]
    batch: int | None
    """None: the period is open."""

    @property
    def can_be_closed(self) -> bool:
        return self.batch is None and not self.problems


def summary_of(claim: Claim, language: Language) -> ClaimSummary:
    money = language.money
    rows = [_row(kind, claim.lines, language) for kind in LineKind]
    corrected = sum((each.line.amount for each in claim.corrections), Decimal(0))
    if claim.corrections:
        months = len({each.period for each in claim.corrections})
        rows.append((language.tr("Corrections of %n periods", months), money(corrected)))
    taxable = claim.totals.taxable
    return ClaimSummary(
        tuple(row for row in rows if row),
        money(claim.total),
        money(taxable) if taxable else "",
        _some([problem_text(language, each) for each in claim.problems], language),
        tuple(
            hint_text(language, each, partial(say_day, language)) for each in claim.hints
        ),
        claim.batch.number if claim.batch else None,
    )


def problem_text(language: Language, problem: Problem) -> str:
    """Return what must be settled, with its day written out."""
    return language.explain(problem_phrase(problem, partial(say_day, language)))


def closing_words(language: Language) -> str:
    """Say what closing means, before it is done."""
    return language.tr(
        "By closing you state that all days are filled in truthfully. Later "
        "changes become corrections in the next period."
    )


def contents_words(language: Language) -> str:
    """Say what a file for payroll holds, and what not."""
    return language.tr(
        "The file holds, for each confirmed day, the date, the place, the "
        "kilometres and the amount. Nothing about screen time, sitting or breaks."
    )


def correction_texts(claim: Claim, language: Language) -> tuple[str, ...]:
    """Say for each closed period what its corrections come to, and why."""
    sums: dict[tuple[str, Reason], Decimal] = {}
    for each in claim.corrections:
        key = each.period, each.reason
        sums[key] = sums.get(key, Decimal(0)) + each.line.amount
    texts = [
        f"{say_period(language, Period.parse(period))}: {language.money(amount)}, "
        f"{reason_name(language, reason)}"
        for (period, reason), amount in sorted(sums.items(), key=lambda item: item[0][0])
    ]
    return _some(texts, language)


def _row(
    kind: LineKind, lines: Iterable[ClaimLine], language: Language
) -> tuple[str, str] | None:
    """Return `7 × home-work day` or `280 km commute` with its sum; None: there is none."""
    some = [line for line in lines if line.kind is kind]
    if not some:
        return None
    quantity = sum((line.quantity for line in some), Decimal(0))
    name = line_name(language, kind)
    if not kind.fixed:
        sign = "×" if kind is LineKind.HOME else "km"
        name = f"{name}, {language.number(quantity)} {sign}"
    return name, language.money(sum((line.amount for line in some), Decimal(0)))


def _some(texts: list[str], language: Language) -> tuple[str, ...]:
    left = len(texts) - MOST
    if left <= 0:
        return tuple(texts)
    return (*texts[:MOST], language.tr("… and %n more", left))
