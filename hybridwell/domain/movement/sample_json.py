"""Samples as plain data: what `run --record` writes, and how it is read for a replay."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from hybridwell.domain.movement.breaks import Held
from hybridwell.domain.movement.sample import Sample

Plain = str | float | bool | None
_SECOND = timedelta(seconds=1)


def sample_as_json(sample: Sample) -> dict[str, Plain]:
    """Return all of a sample; a signal that is unknown is null."""
    return {
        "at": sample.at.isoformat(),
        "monotonic": sample.monotonic / _SECOND,
        "boot": sample.boot / _SECOND,
        "idle": None if sample.idle is None else sample.idle / _SECOND,
        "locked": sample.locked,
        "meeting": sample.meeting,
        "screen_in_use": sample.screen_in_use,
        "do_not_disturb": sample.do_not_disturb,
        "off_duty": None if sample.off_duty is None else sample.off_duty.value,
    }


def sample_from_json(data: Mapping[str, Plain]) -> Sample:
    """Read one sample; raises ValueError or KeyError. Older files know fewer signals."""
    idle, off_duty = data["idle"], data.get("off_duty")
    return Sample(
        datetime.fromisoformat(str(data["at"])),
        _duration(data["monotonic"]),
        _duration(data["boot"]),
        None if idle is None else _duration(idle),
        bool(data.get("locked")),
        _signal(data.get("meeting")),
        _signal(data.get("screen_in_use")),
        _signal(data.get("do_not_disturb")),
        None if off_duty is None else Held(off_duty),
    )


def _duration(seconds: Plain) -> timedelta:
    if isinstance(seconds, bool) or not isinstance(seconds, int | float):
        raise ValueError(f"no number of seconds: {seconds}")  # noqa: TRY004 - a value of a file
    return timedelta(seconds=seconds)


def _signal(value: Plain) -> bool | None:
    return None if value is None else bool(value)
