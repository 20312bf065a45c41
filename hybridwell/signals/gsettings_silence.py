"""Do not disturb as desktops keep it among their settings, asked by `gsettings`.

The settings portal would be asked by D-Bus, but it hands on neither of these: the lists
of xdg-desktop-portal-gnome and -gtk have no `notifications` (read in November 2026).
"""

import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from hybridwell.errors import SensorError
from hybridwell.signals.first_answer import AbsentError

PATIENCE = timedelta(seconds=1)
_MISSING = (
    "gsettings is missing, so do not disturb is not seen;"
    " install the package libglib2.0-bin"
)
_SLOW = "gsettings does not answer in time, so do not disturb is not seen"
_UNKNOWN = "this desktop has no such setting"


@dataclass(frozen=True, slots=True)
class Switch:
    """Where a desktop keeps it, and which value asks for silence."""

    desktop: str
    """As in XDG_CURRENT_DESKTOP: the schema alone proves nothing, it may lie about."""
    backend: str
    schema: str
    key: str
    silence: str


SWITCHES = (
    Switch("GNOME", "GNOME", "org.gnome.desktop.notifications", "show-banners", "false"),
    Switch(
        *("X-Cinnamon", "Cinnamon", "org.cinnamon.desktop.notifications"),
        *("display-notifications", "false"),
    ),
    Switch("MATE", "MATE", "org.mate.NotificationDaemon", "do-not-disturb", "true"),
    Switch("Pantheon", "Pantheon", "io.elementary.notifications", "do-not-disturb", "true"),
)


def silent(said: str, silence: str) -> bool:
    """Tell whether what `gsettings get` said asks for silence; raises SensorError."""
    if said not in ("true", "false"):
        raise SensorError("gsettings says something else than true or false")
    return said == silence


class GSettingsSilence:
    """One switch of one desktop."""

    def __init__(
        self,
        switch: Switch,
        environment: Mapping[str, str],
        patience: timedelta = PATIENCE,
    ) -> None:
        self.backend = switch.backend
        self._switch = switch
        self._environment = dict(environment)
        self._patience = patience

    def look(self) -> bool | None:
        try:
            done = subprocess.run(  # noqa: S603 - no shell, and constant words
                ["gsettings", "get", self._switch.schema, self._switch.key],  # noqa: S607 - wherever it is
                env=self._environment,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=self._patience.total_seconds(),
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise SensorError(_SLOW) from error
        except OSError as error:
            raise SensorError(_MISSING) from error
        if done.returncode:
            raise AbsentError(_UNKNOWN)
        return silent(done.stdout.decode("utf-8", "replace").strip(), self._switch.silence)


def gsettings_ways(environment: Mapping[str, str]) -> tuple[GSettingsSilence, ...]:
    """Return the switches of this desktop; none elsewhere."""
    desktops = environment.get("XDG_CURRENT_DESKTOP", "").split(":")
    mine = (switch for switch in SWITCHES if switch.desktop in desktops)
    return tuple(GSettingsSilence(switch, environment) for switch in mine)
