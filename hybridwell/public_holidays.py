"""Public holidays by the rules of a country: loads 19 MB, so in no tray: docs/adr/0018."""

from holidays.constants import OPTIONAL, PUBLIC
from holidays.countries.netherlands import Netherlands

from hybridwell.domain.working_time import FreeDay

_NOT_OFF_EVERYWHERE = "Good Friday"
"""The law names it beside Sundays, but most collective agreements do not give it."""
_OFF_IN_LUSTRUM_YEARS = "Liberation Day"
"""Many collective agreements give it every five years: 2025, 2030."""


def dutch_holidays(year: int) -> list[FreeDay]:
    """Return the public holidays of a year, by date; each a day off or not, as is usual."""
    dutch, english = (
        Netherlands(years=year, categories=(PUBLIC, OPTIONAL), language=language)  # type: ignore[no-untyped-call]  # only partly typed
        for language in ("nl", "en_US")
    )
    return [
        FreeDay(day, name, english[day], counts=_is_off(english[day], year))
        for day, name in sorted(dutch.items())
    ]


def _is_off(name: str, year: int) -> bool:
    if name == _OFF_IN_LUSTRUM_YEARS:
        return year % 5 == 0
    return name != _NOT_OFF_EVERYWHERE
