"""What the self-test says of a standing desk; never its address."""

from collections.abc import Callable, Mapping
from datetime import datetime
from importlib.util import find_spec
from typing import Any
from zoneinfo import ZoneInfo

from hybridwell.errors import Phrase
from hybridwell.standing_desk.told import TROUBLES

LOOKED_FOR = Phrase("the desk is being looked for")
_BETTER_AWAY = {"away"}
"""A desk that is elsewhere is nothing that fails here."""


def desk_says(
    address: str,
    running: Mapping[str, Any] | None,
    zone: ZoneInfo,
    installed: Callable[[str], object] = find_spec,
) -> tuple[bool | None, Phrase]:
    """Return whether the desk answers, and a clause; `running` is what it tells of it."""
    if not address:
        return True, Phrase("off in the settings")
    if not installed("idasen"):
        return False, TROUBLES["extra"]
    if running is None:
        return None, Phrase("looked at while HybridWell runs")
    if running.get("height") is not None:
        return True, Phrase("height now: {height} cm", {"height": running["height"]})
    if (word := running.get("trouble")) is None:
        return None, LOOKED_FOR
    said = TROUBLES.get(word, TROUBLES["failed"])
    if (since := running.get("since")) is not None:
        time = f"{datetime.fromisoformat(since).astimezone(zone):%H:%M}"
        said = Phrase("since {time}: {said}", {"time": time, "said": said})
    return None if word in _BETTER_AWAY else False, said
