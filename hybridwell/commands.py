"""The named commands: one path for tray, window, command line and local socket."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command says: a sentence for the user, and data for `--json`."""

    text: str = ""
    data: Mapping[str, object] = field(default_factory=dict)
