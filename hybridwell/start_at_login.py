"""Keeps the start at login as the setting says: at once, and again at each start."""

import logging
from collections.abc import Callable, Sequence
from contextlib import suppress

from hybridwell.errors import HybridWellError, StoreError
from hybridwell.login.item import LoginItem, Step, at_start
from hybridwell.ports import Clock
from hybridwell.preferences import Chosen, Preferences
from hybridwell.store.movement import MovementStore

_OURS = "login_item"
_SETTING = "start_at_login"
_log = logging.getLogger(__name__)


class StartAtLogin:
    """What cannot be written is said, and the program goes on."""

    def __init__(
        self,
        item: Callable[[], LoginItem | None],
        command: Callable[[], Sequence[str]],
        memory: MovementStore,
        clock: Clock,
    ) -> None:
        self.complain: Callable[[HybridWellError], None] = _note
        """Told why the entry is not as the setting says."""
        self._item = item
        self._command = command
        self._memory = memory
        self._clock = clock

    def follow(self, before: Chosen, now: Chosen) -> None:
        """Write or remove the entry when the user changes the setting."""
        wanted = now.settings.start_at_login
        item = self._item()
        if wanted == before.settings.start_at_login or item is None:
            return
        try:
            self._go_by(item, Step.PUT if wanted else Step.REMOVE)
        except HybridWellError as error:
            self.complain(error)

    def begin(self, preferences: Preferences) -> None:
        """Put right what changed since the last start; a removal by the user holds."""
        item = self._item()
        for_this_run = _SETTING in preferences.for_this_run
        if item is None or for_this_run or preferences.complaint is not None:
            return
        try:
            ours = self._memory.recall(_OURS) is not None
            wanted = preferences.settings.start_at_login
            if not wanted and not ours:
                return
            command = item.written(self._command())
            step = at_start(item.find(), command, wanted=wanted, ours=ours)
            if step is Step.GIVE_IN:
                self._remember(ours=False)
                preferences.change({_SETTING: "off"})
            else:
                self._go_by(item, step)
        except HybridWellError as error:
            self.complain(error)

    def _go_by(self, item: LoginItem, step: Step) -> None:
        if step is Step.PUT:
            item.put(self._command())
            self._remember(ours=True)
        elif step is Step.REMOVE:
            item.remove()
            self._remember(ours=False)

    def _remember(self, *, ours: bool) -> None:
        with suppress(StoreError):  # the tray says what is wrong with the disk
            self._memory.remember(_OURS, self._clock.now() if ours else None)


def _note(error: HybridWellError) -> None:
    _log.warning("start at login: %s", error)
