"""What systemd-logind or elogind tells: sleep, shutdown, locks, another session in front.

Before sleep and shutdown everything is stored, and only then the delay is let go.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

from hybridwell.bus_questions import hear_properties, read, watch
from hybridwell.bus_talk import Remote, Reply
from hybridwell.domain.movement.presence import Presence
from hybridwell.errors import Phrase
from hybridwell.presence import LOCK, WAIT, Row, Told, state_of
from hybridwell.presence.inhibitor import Inhibitor
from hybridwell.presence.login_session import MANAGER, SERVICE, find_session
from hybridwell.session_bus import Bus

_FACTS = ("LockedHint", "Active")


class Logind:
    """Follows logind as long as it is there, and our session in it."""

    def __init__(
        self,
        bus: Bus,
        environment: Mapping[str, str],
        boot: Callable[[], timedelta],
        told: Told,
    ) -> None:
        self._bus = bus
        self._environment = environment
        self._boot = boot
        self._told = told
        self._presence = Presence()
        self._there = False
        self._session: Remote | None = None
        self._stops: list[Callable[[], None]] = []
        self._inhibitor = Inhibitor(bus, MANAGER)
        for member in ("PrepareForSleep", "PrepareForShutdown"):
            bus.hear(MANAGER, member, self._prepare)
        watch(bus, SERVICE, self._appeared)

    @property
    def presence(self) -> Presence:
        return self._presence

    def rows(self) -> list[Row]:
        if not self._there:
            return [Row(LOCK, None, self._absent())]
        said = state_of(self._presence, "logind")
        if self._session is None:
            said = Phrase(
                "logind tells of sleep, but of no session of yours; log in by your desktop"
            )
        waits = Phrase("the computer waits until all is stored")
        if not self._inhibitor.held:
            why = self._inhibitor.refused or "…"
            waits = Phrase("the computer does not wait: {why}", {"why": why})
        held = True if self._inhibitor.held else None
        known = None if self._session is None else True
        return [Row(LOCK, known, said), Row(WAIT, held, waits)]

    def close(self) -> None:
        self._inhibitor.release()

    def _absent(self) -> Phrase:
        if self._bus.connected:
            return Phrase(
                "there is no logind (systemd, elogind), so the clocks tell of sleep"
            )
        return Phrase(
            "the system bus is not there, so the clocks tell of sleep; start dbus"
        )

    def _appeared(self, there: bool) -> None:  # noqa: FBT001 - the answer itself
        self._there = there
        self._forget_session()
        # A delay that nobody lets go of would hold up every sleep.
        self._inhibitor.release()
        if there:
            self._inhibitor.take()
            find_session(self._bus, self._environment, self._follow_session)
        self._change(Presence())

    def _forget_session(self) -> None:
        self._session = None
        for stop in self._stops:
            stop()
        self._stops.clear()

    def _follow_session(self, session: Remote | None) -> None:
        if not self._there:
            return  # it went away while it was asked
        self._forget_session()
        if session is None:
            return
        self._session = session
        self._stops += [
            self._bus.hear(session, "Lock", lambda _: self._leave()),
            self._bus.hear(session, "Unlock", lambda _: self._come_back()),
            hear_properties(self._bus, session, self._learn),
        ]
        for name in _FACTS:
            read(self._bus, session, name, partial(self._take, name))

    def _take(self, name: str, reply: Reply) -> None:
        self._learn({name: reply.value})

    def _learn(self, facts: Mapping[str, Any]) -> None:
        before = self._presence
        locked = facts.get("LockedHint", before.locked)
        in_front = facts.get("Active", before.in_front)
        presence = replace(before, locked=locked, in_front=in_front)
        if before.locked and not locked:
            presence = presence.back()  # what was asked for has come and gone
        self._change(presence)

    def _prepare(self, body: tuple[Any, ...]) -> None:
        if body[0]:
            self._presence = self._presence.leave(self._boot())
            self._told.leaving()
            self._inhibitor.release()
        else:
            self._inhibitor.take()
            self._come_back()

    def _leave(self) -> None:
        self._change(self._presence.leave(self._boot()))

    def _come_back(self) -> None:
        self._change(self._presence.back())

    def _change(self, presence: Presence) -> None:
        if presence != self._presence:
            self._presence = presence
            self._told.changed()
