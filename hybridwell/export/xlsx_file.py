"""A workbook with a row for each line and correction, in the user's language."""

from hybridwell.domain.claims.batch import Batch
from hybridwell.export import profiled
from hybridwell.export.options import Options
from hybridwell.export.profile import Column, DateFormat, Kind, Profile
from hybridwell.language import Language


def content(batch: Batch, options: Options) -> bytes:
    return profiled.content(batch, _profile(options), options)


def rows(content: bytes, options: Options) -> list[tuple[str, ...]]:
    return profiled.rows(content, _profile(options))


def _profile(options: Options) -> Profile:
    if options.profile:
        return profiled.of_kind(Kind.XLSX, options.profile, options)
    headings = _headings(options.language)
    return Profile(
        "xlsx",
        tuple(Column(header, field) for field, header in headings.items()),
        Kind.XLSX,
        date_format=DateFormat.DASHES,
        zero_rows=True,
        total_row=options.language.tr("Total"),
    )


def _headings(language: Language) -> dict[str, str]:
    return {
        "employer": language.tr("Employer number"),
        "employee": language.tr("Employee number"),
        "employment": language.tr("Employment"),
        "period": language.tr("Period"),
        "date": language.tr("Date"),
        "place": language.tr("Place"),
        "kind": language.tr("Kind"),
        "quantity": language.tr("Quantity"),
        "unit": language.tr("Unit"),
        "rate": language.tr("Rate"),
        "amount": language.tr("Amount"),
        "untaxed": language.tr("Untaxed"),
        "taxable": language.tr("Taxable"),
        "rate_status": language.tr("Status of the rate"),
        "source": language.tr("Source of the rate"),
        "status": language.tr("Status"),
        "batch": language.tr("Batch number"),
        "correction_of": language.tr("Correction of"),
        "correction_batch": language.tr("First in claim"),
        "reason": language.tr("Reason"),
    }
