"""Payroll files by a profile: the one way from a batch to a table file, and back."""

from hybridwell.domain.claims.batch import Batch
from hybridwell.errors import UsageError
from hybridwell.export import delimited, workbook
from hybridwell.export.layouts import table, types
from hybridwell.export.options import Options
from hybridwell.export.profile import Kind, Profile
from hybridwell.export.profile_files import named, shipped


def content(batch: Batch, profile: Profile, options: Options) -> bytes:
    told = table(batch, profile, options)
    if profile.kind is Kind.CSV:
        return delimited.written(told, profile)
    return workbook.written(told, profile, options.language.tr("Claim"))


def rows(found: bytes, profile: Profile) -> list[tuple[str, ...]]:
    if profile.kind is Kind.CSV:
        return delimited.read(found, profile, types(profile))
    return workbook.read(found, types(profile))


def of_kind(kind: Kind, usual: str, options: Options) -> Profile:
    """Return the chosen profile, or the usual one; raises UsageError for another kind."""
    profile = named(options.profile, options) if options.profile else shipped(usual)
    if profile.kind is not kind:
        text = "the profile {name} makes a file of kind {made}, not {asked}"
        made = profile.kind.value
        raise UsageError(text, name=profile.name, made=made, asked=kind.value)
    return profile
