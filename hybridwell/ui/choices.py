"""What the page of settings asks of the running program."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from hybridwell.agreement_book import agreed_from
from hybridwell.domain.claims.agreement import Agreement
from hybridwell.parts import Ground
from hybridwell.setting_commands import listed, listed_of
from hybridwell.settings import Settings


@dataclass(frozen=True, slots=True)
class Choices:
    """Reads and tries; what changes something is a command: `desk.ask("settings set")`."""

    listed: Callable[[], Mapping[str, Mapping[str, Any]]] = lambda: listed_of(Settings())
    """Each setting with its value, its default, and whether it is set for this run."""
    tried: Callable[[Mapping[str, str]], object] = lambda texts: Settings().with_texts(
        texts
    )
    """Try a change and change nothing. Raises SettingsError."""
    agreements: Callable[[], Sequence[Agreement]] = lambda: [Agreement()]
    """What was agreed, by date; without a first day where it is only the settings."""
    tried_terms: Callable[[date, Mapping[str, str]], object] = lambda _first, _texts: None
    """The same for terms of an agreement from a day on. Raises UsageError."""


def choices_of(ground: Ground) -> Choices:
    """Join the page to the running program."""
    daybook = ground.daybook
    return Choices(
        listed=lambda: listed(ground.preferences),
        tried=ground.preferences.tried,
        agreements=daybook.agreements,
        tried_terms=lambda first, texts: agreed_from(
            first, texts, daybook.agreement_store, ground.settings
        ),
    )
