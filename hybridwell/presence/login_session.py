"""Which session of logind is ours: by its name, by our process, or by our user."""

import os
from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta

from hybridwell.bus_questions import later, read
from hybridwell.bus_talk import LATE, Remote, Reply
from hybridwell.session_bus import FIRST_PAUSE, LONGEST_PAUSE, Bus

SERVICE = "org.freedesktop.login1"
MANAGER = Remote(SERVICE, "/org/freedesktop/login1", f"{SERVICE}.Manager")
_ME = Remote(SERVICE, "/org/freedesktop/login1/user/self", f"{SERVICE}.User")

Found = Callable[[Remote | None], None]
_Ask = Callable[[Callable[[Reply], None]], None]


def find_session(
    bus: Bus,
    environment: Mapping[str, str],
    found: Found,
    pause: timedelta = FIRST_PAUSE,
) -> None:
    """Tell our session; None: logind knows none, as in a container.

    A desktop that systemd starts for the user is in no session itself; the user's
    display session is the one then.
    A logind that is too busy to answer, as at a start, is asked again after a while.
    """

    def again() -> None:
        find_session(bus, environment, found, min(pause * 2, LONGEST_PAUSE))

    _try(_ways(bus, environment), found, lambda: later(bus, pause, again))


def _ways(bus: Bus, environment: Mapping[str, str]) -> Iterator[_Ask]:
    if name := environment.get("XDG_SESSION_ID", ""):
        yield lambda tell: bus.call(MANAGER, "GetSession", "s", (name,), tell)
    process = os.getpid()
    yield lambda tell: bus.call(MANAGER, "GetSessionByPID", "u", (process,), tell)
    yield lambda tell: read(
        bus, _ME, "Display", lambda reply: tell(_path_of_display(reply))
    )


def _try(ways: Iterator[_Ask], found: Found, busy: Callable[[], None]) -> None:
    ask = next(ways, None)
    if ask is None:
        found(None)
        return

    def answered(reply: Reply) -> None:
        if reply.error == LATE:
            busy()
        elif reply.error:
            _try(ways, found, busy)
        else:
            found(Remote(SERVICE, str(reply.value), f"{SERVICE}.Session"))

    ask(answered)


def _path_of_display(reply: Reply) -> Reply:
    """Return the path of a display session, which comes with its name."""
    if reply.error:
        return reply
    name, path = reply.value
    return Reply((path,)) if name else Reply(error="the user has no display")
