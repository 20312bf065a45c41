"""What this computer can see of the place where it is, one file for each system.

A gateway, the name of a network and the screens on the desk: read from what the system
knows already; nothing is sent. What is read is kept as codes only (`evidence_file`).
"""

import sys
from importlib import import_module

from hybridwell.domain.place_evidence import Trace
from hybridwell.errors import Phrase
from hybridwell.evidence.reading import Reading

_MODULES = {"linux": "linux", "win32": "windows", "darwin": "macos"}


def read_networks(platform: str = sys.platform) -> list[Reading]:
    """Return what is seen of the network now; may take two seconds, so in a thread."""
    if platform not in _MODULES:
        why = Phrase("HybridWell cannot read this on this system")
        return [Reading.unknown(trace, why) for trace in (Trace.GATEWAY, Trace.NETWORK)]
    module = import_module(f"{__name__}.{_MODULES[platform]}")
    found: list[Reading] = module.read_networks()
    return found
