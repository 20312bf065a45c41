"""What the command line prints of claims: lines, corrections, problems and hints."""

from collections.abc import Iterable

from hybridwell.claim_words import hint_text, line_name, problem_phrase, reason_name
from hybridwell.cli.words import Words
from hybridwell.domain.claims.batch import Batch, Totals
from hybridwell.domain.claims.claim import Claim
from hybridwell.domain.claims.claim_line import ClaimLine, Correction, LineKind
from hybridwell.language import Language


def show_claim(words: Words, claim: Claim) -> None:
    """Print lines and totals; problems and hints on standard error."""
    _entries(words, claim.lines, claim.corrections, claim.totals)
    for choice in claim.choices:
        words.say(
            "{date}: home {home} or commute {commute}; {chosen} counts.",
            date=choice.date,
            home=words.language.money(choice.home),
            commute=words.language.money(choice.commute),
            chosen=line_name(words.language, LineKind(choice.chosen)),
        )
    show_problems(words, claim)


def show_batch(words: Words, batch: Batch) -> None:
    _entries(words, batch.lines, batch.corrections, batch.totals)


def show_problems(words: Words, claim: Claim) -> None:
    """Say on standard error what must be settled, and what is worth a look."""
    for problem in claim.problems:
        words.warn_line(words.language.explain(problem_phrase(problem)))
    for hint in claim.hints:
        words.warn_line(hint_text(words.language, hint))


def _entries(
    words: Words,
    lines: Iterable[ClaimLine],
    corrections: Iterable[Correction],
    totals: Totals,
) -> None:
    tr, money = words.language.tr, words.language.money
    rows = [_row(words.language, line, "") for line in lines]
    rows += [
        _row(
            words.language,
            each.line,
            tr(
                "correction of {period}: {reason}",
                period=each.period, reason=reason_name(words.language, each.reason),
            ),
        )
        for each in corrections
    ]  # fmt: skip
    rows.append((tr("Total"), "", "", money(totals.total), ""))
    if totals.taxable:
        rows.append((tr("Of which taxable"), "", "", money(totals.taxable), ""))
    words.table(rows)


def _row(language: Language, line: ClaimLine, note: str) -> tuple[str, ...]:
    said = [note] if note else []
    if line.taxable:
        taxable = language.money(line.taxable)
        said.append(language.tr("{amount} taxable", amount=taxable))
    return (
        line.date.isoformat(),
        line_name(language, line.kind),
        f"{language.number(line.quantity)} × {language.money(line.rate)}",
        language.money(line.amount),
        "; ".join(said),
    )
