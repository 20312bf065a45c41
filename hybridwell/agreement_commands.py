"""Commands on agreements from plain arguments, with and without a running instance."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import partial
from typing import Any

from hybridwell.day_commands import read_day
from hybridwell.daybook import Daybook
from hybridwell.errors import UsageError


def agreement_commands(
    daybook: Daybook, now: Callable[[], datetime], changed: Callable[[], None]
) -> dict[str, Callable[..., dict[str, Any]]]:
    """Return the commands of a running instance by name; `changed` tells its windows."""

    def done(run: Callable[..., dict[str, Any]], **said: Any) -> dict[str, Any]:  # noqa: ANN401 - from a socket
        answer = run(daybook, now(), **said)
        changed()
        return answer

    return {
        "agreement set": partial(done, agree),
        "agreement remove": partial(done, remove),
    }


def agree(
    daybook: Daybook, now: datetime, first_day: str | date, terms: Mapping[str, str]
) -> dict[str, Any]:
    """Change terms from a day on. Raises UsageError, StoreError."""
    first = read_day(first_day)
    daybook.agree(first, dict(terms), now)
    return {"first_day": first.isoformat()}


def remove(daybook: Daybook, now: datetime, first_day: str | date) -> dict[str, Any]:
    """Take back what was agreed from a day on. Raises UsageError, StoreError."""
    first = read_day(first_day)
    if first not in daybook.agreement_store.all():
        raise UsageError("no agreement begins on {day}", day=first)
    daybook.agreement_store.save(first, None, now)
    return {"first_day": first.isoformat()}
