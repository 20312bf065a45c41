"""Idle time from a script, for demonstrations and replays."""

import re
from collections.abc import Iterable, Sequence
from datetime import timedelta

from hybridwell.errors import UsageError
from hybridwell.ports import Clock

_LINE = re.compile(
    r"(?P<word>work|rest)\s+"
    r"(?=\d)(?:(?P<hours>\d{1,5})h)?(?:(?P<minutes>\d{1,5})m)?(?:(?P<seconds>\d{1,5})s)?"
)


class ScriptedSensor:
    """The user of a script, who is active and idle in turn on the given clock.

    The script begins when the sensor is made; after its end the user stays idle.
    """

    name = "scripted"

    def __init__(self, clock: Clock, script: Sequence[tuple[bool, timedelta]]) -> None:
        self._clock = clock
        self._begun = clock.monotonic()
        self._active = tuple(_active_stretches(script))

    def idle(self) -> timedelta:
        passed = self._clock.monotonic() - self._begun
        last = timedelta()
        for start, end in self._active:
            if start <= passed:
                last = min(end, passed)
        return passed - last

    def watch(self, thresholds: Iterable[timedelta]) -> None:
        """Do nothing: a script is polled."""

    def fileno(self) -> int | None:
        return None

    def drain(self) -> bool:
        return False

    def close(self) -> None: ...


def _active_stretches(
    script: Iterable[tuple[bool, timedelta]],
) -> Iterable[tuple[timedelta, timedelta]]:
    at = timedelta()
    for active, lasts in script:
        if active:
            yield at, at + lasts
        at += lasts


def parse_script(text: str) -> tuple[tuple[bool, timedelta], ...]:
    """Read lines such as `work 31m` or `rest 1h30m`; `#` begins a remark.

    Raises UsageError with the line that cannot be read.
    """
    script = []
    for number, line in enumerate(text.splitlines(), start=1):
        if words := line.partition("#")[0].strip():
            script.append(_stretch(number, words))
    return tuple(script)


def _stretch(number: int, words: str) -> tuple[bool, timedelta]:
    match = _LINE.fullmatch(words)
    if match is None:
        raise UsageError(
            "line {number} of the script is not like 'work 31m' or 'rest 90s': {words}",
            number=number,
            words=repr(words),
        )
    word, *amounts = match.group("word", "hours", "minutes", "seconds")
    hours, minutes, seconds = (int(amount or 0) for amount in amounts)
    return word == "work", timedelta(hours=hours, minutes=minutes, seconds=seconds)
