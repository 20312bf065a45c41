"""Is a microphone in use on Linux: PulseAudio is asked, and PipeWire where it is not."""

from collections.abc import Mapping
from datetime import timedelta

from hybridwell.errors import Phrase
from hybridwell.ports import Probe, Signal
from hybridwell.signals.first_answer import FirstAnswer, Seen
from hybridwell.signals.pipewire_streams import PipewireStreams
from hybridwell.signals.pulse_streams import PulseStreams

SEEN = Seen(
    "microphone",
    Signal.MEETING,
    timedelta(seconds=10),
    Phrase("no sound server answers, so a microphone in use is not seen"),
)


def open_probe(environment: Mapping[str, str]) -> Probe:
    ways = PulseStreams(environment), PipewireStreams(environment, "Audio")
    return FirstAnswer(SEEN, ways)
