"""What can go wrong, as one tree.

::

    HybridWellError      a sentence for the user, without a final full stop
      UsageError         the command line or a command cannot be meant so (exit 2)
        RunningError     another instance has this data folder (exit 2)
      SettingsError      a setting is unknown or out of bounds (exit 2)
      ProblemError       something the user must settle first (exit 1)
      NotRunningError    no instance runs that could do it (exit 1)
      StoreError         data cannot be read or written (exit 3)
      SensorError        this desktop does not tell the idle time (exit 3)
      DeskError          no word with a standing desk; see standing_desk/told.py (exit 3)
      ResourceError      a file that HybridWell ships or reads is damaged (exit 3)
"""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Phrase:
    """A part of a message that is translated with it."""

    text: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return self.text.format(**self.values) if self.values else self.text


@dataclass(frozen=True, slots=True)
class Phrases:
    """Several of them, with commas between."""

    parts: tuple[Phrase, ...]

    def __str__(self) -> str:
        return ", ".join(map(str, self.parts))


class HybridWellError(Exception):
    """The message is a full clause for the user, in English.

    `text` with its `values` still apart is what can be translated: `language.explain`.
    """

    exit_code = 1

    def __init__(self, text: str, /, **values: object) -> None:
        super().__init__(text.format(**values) if values else text)
        self.text = text
        self.values = values


class UsageError(HybridWellError):
    exit_code = 2


class RunningError(UsageError):
    pass


class SettingsError(HybridWellError):
    exit_code = 2


class ProblemError(HybridWellError):
    exit_code = 1


class NotRunningError(HybridWellError):
    exit_code = 1


class StoreError(HybridWellError):
    exit_code = 3


class SensorError(HybridWellError):
    exit_code = 3


class ResourceError(HybridWellError):
    exit_code = 3
