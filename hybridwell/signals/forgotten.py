"""A screen that is kept awake for longer than any film is not believed."""

from collections.abc import Callable
from datetime import timedelta

from hybridwell.errors import SensorError
from hybridwell.ports import Probe

LONGEST_FILM = timedelta(hours=3)
_FORGOTTEN = (
    "the screen is kept awake for over three hours, longer than a film,"
    " so breaks come as always"
)


class WhileBelievable:
    """A probe around another: a forgotten tab or a tool must not end all breaks."""

    def __init__(
        self,
        probe: Probe,
        monotonic: Callable[[], timedelta],
        longest: timedelta = LONGEST_FILM,
    ) -> None:
        self.name = probe.name
        self.signal = probe.signal
        self.every = probe.every
        self._probe = probe
        self._monotonic = monotonic
        self._longest = longest
        self._since: timedelta | None = None

    @property
    def backend(self) -> str:
        return self._probe.backend

    def look(self) -> bool | None:
        value = self._probe.look()
        now = self._monotonic()
        if not value:
            self._since = None
            return value
        self._since = now if self._since is None else self._since
        if now - self._since > self._longest:
            raise SensorError(_FORGOTTEN)
        return True
