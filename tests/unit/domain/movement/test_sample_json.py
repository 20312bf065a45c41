import json
from datetime import timedelta

import pytest

from hybridwell.domain.movement.beginning import begin
from hybridwell.domain.movement.prompting import Outcome
from hybridwell.domain.movement.sample_json import Plain, sample_as_json, sample_from_json
from hybridwell.domain.movement.session import observe
from hybridwell.domain.movement.span import Span
from tests.mornings import PASSING, PLAN, Morning

STORY = ", ".join(f"{word} 11m" for word in PASSING)


def test_a_recorded_day_gives_the_same_day_again() -> None:
    morning = Morning().live(STORY)
    lines = [json.dumps(sample_as_json(each)) for each in morning.samples]

    samples = [sample_from_json(json.loads(line)) for line in lines]

    assert samples == morning.samples
    session, spans = begin(samples[0], PLAN), dict[tuple[object, object], Span]()
    outcomes: list[Outcome] = []
    for sample in samples[1:]:
        observed = observe(session, sample, PLAN)
        session = observed.session
        spans |= {(each.activity, each.start): each for each in observed.spans}
        outcomes += observed.outcomes
    assert (spans, outcomes) == (morning.spans, morning.outcomes)


def test_older_recordings_know_fewer_signals() -> None:
    at = "2026-03-02T08:00:00+00:00"
    line: dict[str, Plain] = {"at": at, "monotonic": 1.5, "boot": 2, "idle": None}

    sample = sample_from_json(line)

    assert (sample.monotonic, sample.boot) == (timedelta(seconds=1.5), timedelta(seconds=2))
    assert (sample.meeting, sample.locked, sample.off_duty) == (None, False, None)


@pytest.mark.parametrize("seconds", ["1", None, True])
def test_what_is_no_number_of_seconds_is_refused(seconds: str | bool | None) -> None:
    line: dict[str, Plain] = {
        "at": "2026-03-02T08:00:00+00:00",
        "monotonic": seconds,
        "boot": 0,
        "idle": 0,
    }

    with pytest.raises(ValueError, match="no number of seconds"):
        sample_from_json(line)
