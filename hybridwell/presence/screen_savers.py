"""What screen savers and lock screens tell: GNOME, Cinnamon, MATE, Xfce, and KDE's.

They share one interface under several names.
KDE has the one of freedesktop, which others have too.
"""

from dataclasses import dataclass

from hybridwell.bus_questions import watch
from hybridwell.bus_talk import Remote, Reply
from hybridwell.domain.movement.presence import Presence
from hybridwell.errors import Phrase
from hybridwell.presence import SAVER, Row, Told
from hybridwell.session_bus import Bus


@dataclass(frozen=True, slots=True)
class Kind:
    """A screen saver by its name on the bus; some have moved to another path."""

    desktop: str
    service: str
    paths: tuple[str, ...]

    def at(self, path: str) -> Remote:
        return Remote(self.service, path, self.service)


KINDS = (
    Kind("GNOME", "org.gnome.ScreenSaver", ("/org/gnome/ScreenSaver",)),
    Kind(
        "freedesktop",
        "org.freedesktop.ScreenSaver",
        ("/org/freedesktop/ScreenSaver", "/ScreenSaver"),
    ),
    Kind("Cinnamon", "org.cinnamon.ScreenSaver", ("/org/cinnamon/ScreenSaver",)),
    Kind("MATE", "org.mate.ScreenSaver", ("/org/mate/ScreenSaver", "/ScreenSaver")),
    Kind("Xfce", "org.xfce.ScreenSaver", ("/org/xfce/ScreenSaver", "/")),
)


class ScreenSavers:
    """Follows every kind that is on the bus, also one that comes later."""

    def __init__(self, bus: Bus, told: Told) -> None:
        self._bus = bus
        self._told = told
        self._active: dict[str, bool] = {}
        for kind in KINDS:
            self._follow(kind)

    @property
    def presence(self) -> Presence:
        told = self._active.values()
        return Presence(locked=any(told) if told else None)

    def rows(self) -> list[Row]:
        if not self._active:
            return [
                Row(
                    SAVER,
                    None,
                    Phrase(
                        "no screen saver tells; that is fine where logind tells of locks"
                    ),
                )
            ]
        on = [desktop for desktop, active in self._active.items() if active]
        names = {"desktop": ", ".join(on or self._active)}
        said = Phrase("{desktop}: on" if on else "{desktop}: not on", names)
        return [Row(SAVER, works=True, said=said)]

    def close(self) -> None:
        """Hold nothing: the bus is closed by whoever opened it."""

    def _follow(self, kind: Kind) -> None:
        def appeared(there: bool) -> None:  # noqa: FBT001 - the answer itself
            if there:
                self._ask(kind, kind.paths)
            else:
                self._hear(kind, None)

        anywhere = kind.at("")
        self._bus.hear(
            anywhere, "ActiveChanged", lambda body: self._hear(kind, body[0] is True)
        )
        watch(self._bus, kind.service, appeared)

    def _ask(self, kind: Kind, paths: tuple[str, ...]) -> None:
        """Ask whether it is on; one that does not know this question stays unknown."""

        def answered(reply: Reply) -> None:
            if reply.error and paths[1:]:
                self._ask(kind, paths[1:])
            elif not reply.error:
                self._hear(kind, reply.value is True)

        self._bus.call(kind.at(paths[0]), "GetActive", tell=answered)

    def _hear(self, kind: Kind, active: bool | None) -> None:  # noqa: FBT001 - the answer itself
        before = self.presence
        if active is None:
            self._active.pop(kind.desktop, None)
        else:
            self._active[kind.desktop] = active
        if self.presence != before:
            self._told.changed()
