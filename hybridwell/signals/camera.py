"""Is a camera in use on Linux: who holds the device, and to whom PipeWire lends it."""

from collections.abc import Mapping
from datetime import timedelta

from hybridwell.errors import Phrase
from hybridwell.ports import Probe, Signal
from hybridwell.signals.first_answer import FirstAnswer, Seen
from hybridwell.signals.pipewire_streams import PipewireStreams
from hybridwell.signals.video_devices import VideoDevices

SEEN = Seen(
    "camera", Signal.MEETING, timedelta(seconds=20), Phrase("no camera can be seen")
)


def open_probe(environment: Mapping[str, str]) -> Probe:
    return FirstAnswer(SEEN, (VideoDevices(), PipewireStreams(environment, "Video")))
