"""The agreements that are in force, from what is kept and from the settings."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from hybridwell.agreement_terms import NOTHING, agreement_from, with_terms
from hybridwell.domain.claims.agreement import Agreement, SameDay, closed_ends
from hybridwell.domain.claims.workday import FUELLED, Fuel, Mode
from hybridwell.settings import Settings
from hybridwell.store.agreements import AgreementStore


def agreements_in(store: AgreementStore, settings: Settings) -> list[Agreement]:
    """Return what was agreed, by date; where nothing is stated, the settings."""
    kept = store.all()
    if not kept:
        return [_by(settings)]
    return closed_ends(agreement_from(first, terms) for first, terms in kept.items())


def agreed_from(
    first_day: date, texts: Mapping[str, str], store: AgreementStore, settings: Settings
) -> Agreement:
    """Return what is agreed from a day on: as before, but for these terms.

    Raises UsageError, which names the term and what is allowed.
    """
    kept = store.all()
    before = max((day for day in kept if day <= first_day), default=None)
    base = _by(settings) if before is None else agreement_from(before, kept[before])
    if before != first_day:
        base = replace(base, first_day=first_day, last_day=None)
    return with_terms(base, texts)


def _by(settings: Settings) -> Agreement:
    said = settings.commute_mode
    mode = None if said == NOTHING else Mode(said)
    runs = settings.commute_fuel if mode in FUELLED else NOTHING
    return Agreement(
        week=settings.agreed_week,
        commute_km=settings.commute_km,
        commute_mode=mode,
        commute_fuel=None if runs == NOTHING else Fuel(runs),
        same_day=SameDay(settings.same_day),
    )
