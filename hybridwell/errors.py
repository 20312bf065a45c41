"""What can go wrong, as one tree.

::

    HybridWellError      a sentence for the user, without a final full stop
      UsageError         the command line or a command cannot be meant so (exit 2)
      SettingsError      a setting is unknown or out of bounds (exit 2)
      ProblemError       something the user must settle first (exit 1)
      StoreError         data cannot be read or written (exit 3)
      SensorError        this desktop does not tell the idle time
      ResourceError      a file that HybridWell ships or reads is not as it must be (exit 3)
"""


class HybridWellError(Exception):
    """The message is a full clause for the user."""

    exit_code = 1


class UsageError(HybridWellError):
    exit_code = 2


class SettingsError(HybridWellError):
    exit_code = 2


class ProblemError(HybridWellError):
    exit_code = 1


class StoreError(HybridWellError):
    exit_code = 3


class SensorError(HybridWellError):
    exit_code = 3


class ResourceError(HybridWellError):
    exit_code = 3
