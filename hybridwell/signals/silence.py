"""Did the user ask the desktop for silence: do not disturb, as each desktop has it."""

from collections.abc import Mapping
from datetime import timedelta

from hybridwell.errors import Phrase
from hybridwell.ports import Probe, Signal
from hybridwell.signals.bus_question import session_bus
from hybridwell.signals.first_answer import FirstAnswer, Seen
from hybridwell.signals.gsettings_silence import gsettings_ways
from hybridwell.signals.notification_servers import notification_servers

SEEN = Seen(
    "notifications",
    Signal.DO_NOT_DISTURB,
    timedelta(seconds=15),
    Phrase("this desktop does not tell of do not disturb, so breaks come as always"),
)


def open_probe(environment: Mapping[str, str]) -> Probe:
    servers = notification_servers(session_bus(environment))
    return FirstAnswer(SEEN, (*gsettings_ways(environment), *servers))
