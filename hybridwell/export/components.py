"""The payroll components of a batch: which component gets which part of each line."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.agreement import Code, ValueKind
from hybridwell.domain.claims.batch import Batch
from hybridwell.domain.claims.claim_line import ClaimLine, Correction, Party
from hybridwell.domain.claims.rates import cents
from hybridwell.errors import ProblemError
from hybridwell.export.options import Options

_TAXABLE = "_taxable"
_CORRECTION = "_correction"


@dataclass(frozen=True, slots=True)
class Entry:
    """A line, or its taxable part, under the component that it goes to."""

    kind: str
    """That of the code: `home`, `home_taxable`, `home_correction`."""
    component: str
    value_kind: ValueKind
    value: Decimal
    """Days or kilometres of a quantity, euros of an amount."""
    amount: Decimal
    """The euros that this entry stands for, whatever its value is."""
    taxable: Decimal
    line: ClaimLine
    period: Period
    """That payroll settles now; a correction is paid in it too."""
    correction: Correction | None = None

    @property
    def party(self) -> Party:
        return self.line.party

    @property
    def date(self) -> date:
        return self.line.date

    @property
    def correction_of(self) -> str:
        """Return the closed period that is corrected; empty: none is."""
        return self.correction.period if self.correction else ""


@dataclass(frozen=True, slots=True)
class _Part:
    code: Code
    amount: Decimal
    taxable: Decimal


def entries(batch: Batch, options: Options) -> list[Entry]:
    """Return the lines and then the corrections, each under its component.

    What comes to nothing has no entry: payroll programs take a zero for a value.
    Raises ProblemError, which names the kind that has no code, or the correction whose
    code must take an amount.
    """
    pairs: list[tuple[ClaimLine, Correction | None]] = [
        (line, None) for line in batch.lines
    ]
    pairs += [(each.line, each) for each in batch.corrections]
    return [
        entry
        for line, correction in pairs
        for part in _parts(line, correction, options)
        if (entry := _entry(part, line, correction, batch.period)).value
    ]


def counted(correction: Correction) -> bool:
    """Return whether the quantity says the difference.

    Where a rate changed, the quantity is the whole one: a component that counts would
    pay it once more.
    """
    line = correction.line
    whole = line.amount == cents(line.quantity * line.rate)
    return not correction.reason.of_rate and whole


def _parts(line: ClaimLine, correction: Correction | None, options: Options) -> list[_Part]:
    """Return the line itself, and apart from it the taxable part where it goes apart.

    An amount with a taxable part in it cannot go to one component; a quantity can, as
    payroll prices it.
    """
    codes = {code.kind: code for code in options.codes.get(line.party.employer, ())}
    own, above = line.kind.value, f"{line.kind.value}{_TAXABLE}"
    if correction and f"{own}{_CORRECTION}" in codes:
        own = f"{own}{_CORRECTION}"
    code = _known(codes, own, line)
    if not line.taxable or (code.value is ValueKind.QUANTITY and above not in codes):
        return [_Part(code, line.amount, line.taxable)]
    return [
        _Part(code, line.untaxed, Decimal("0.00")),
        _Part(_known(codes, above, line), line.taxable, line.taxable),
    ]


def _known(codes: Mapping[str, Code], kind: str, line: ClaimLine) -> Code:
    if kind not in codes:
        text = "there is no component code for {kind} at employer {employer}"
        raise ProblemError(text, kind=kind, employer=line.party.employer or "-")
    return codes[kind]


def _entry(
    part: _Part, line: ClaimLine, correction: Correction | None, period: Period
) -> Entry:
    code = part.code
    counts = code.value is ValueKind.QUANTITY
    if counts and correction and not counted(correction):
        text = (
            "the correction of {date} is a difference in euros: "
            "{kind} needs a component code that takes an amount"
        )
        apart = code.kind.endswith((_TAXABLE, _CORRECTION))
        kind = code.kind if apart else f"{code.kind}{_CORRECTION}"
        raise ProblemError(text, date=line.date, kind=kind)
    return Entry(
        kind=code.kind,
        component=code.component,
        value_kind=code.value,
        value=line.quantity if counts else part.amount,
        amount=part.amount,
        taxable=part.taxable,
        line=line,
        period=period,
        correction=correction,
    )
