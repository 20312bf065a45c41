"""What can be wrong with settings: one by one, and two that contradict."""

from collections.abc import Callable, Iterable
from datetime import timedelta
from decimal import InvalidOperation

from hybridwell.domain.desk_heights import APART, Heights
from hybridwell.domain.working_hours import HoursError
from hybridwell.errors import SettingsError
from hybridwell.setting_kinds import Kind

CONTRADICTIONS = (
    ("move_lasts", "move_every"),
    ("eyes_lasts", "eyes_every"),
    ("rest_lasts", "rest_every"),
    ("move_every", "sitting_limit"),
)
"""The first of each pair must be the shorter one."""


def parsed(name: str, text: str, how: Kind) -> object:
    """Read one setting. Raises SettingsError, which names it and what is allowed."""
    try:
        return how.parse(text)
    except HoursError as error:
        raise SettingsError("{name}: {reason}", name=name, reason=error.reason) from error
    except (ValueError, KeyError, InvalidOperation) as error:
        raise SettingsError(
            "{name} must be {allowed}, not {given}",
            name=name, allowed=how.allowed, given=repr(text),
        ) from error  # fmt: skip


def check(span: Callable[[str], timedelta]) -> None:
    """Raise SettingsError if two durations contradict."""
    for shorter, longer in CONTRADICTIONS:
        if span(shorter) >= span(longer):
            raise SettingsError(
                "{shorter} must be shorter than {longer}", shorter=shorter, longer=longer
            )


def check_heights(heights: Heights) -> None:
    """Raise SettingsError if the desk does not stand clearly higher for standing."""
    if not heights.apart:
        raise SettingsError(
            "{lower} must be at least {apart} cm below {higher}",
            lower="desk_sitting_cm", apart=APART, higher="desk_standing_cm",
        )  # fmt: skip


def texts_of_values(values: Iterable[str]) -> dict[str, str]:
    """Take `NAME=VALUE` apart; raises SettingsError."""
    pairs = [text.partition("=") for text in values]
    for name, equals, _ in pairs:
        if not equals:
            raise SettingsError("{name} is not NAME=VALUE", name=repr(name))
    return {name: value for name, _, value in pairs}
