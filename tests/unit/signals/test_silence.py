"""Do not disturb, by mocks on a real bus and by real settings of a desktop."""

import shutil
import subprocess
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from hybridwell.errors import SensorError
from hybridwell.ports import Probe, Signal
from hybridwell.signals.gsettings_silence import (
    SWITCHES,
    GSettingsSilence,
    Switch,
    gsettings_ways,
    silent,
)
from hybridwell.signals.notification_servers import DUNST, PLASMA, SWAYNC, XFCE
from hybridwell.signals.silence import open_probe
from tests.buses import private_bus
from tests.mocked_bus import mocked, needs_dbusmock

SERVER = PLASMA.remote.at("org.freedesktop.Notifications")
NEVER_SET = (
    "raise dbus.exceptions.DBusException('', name='org.xfce.Xfconf.Error.PropertyNotFound')"
)


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[str]:
    with private_bus(tmp_path) as address:
        yield address


def probe_on(bus: str) -> Probe:
    return open_probe({"DBUS_SESSION_BUS_ADDRESS": bus})


@needs_dbusmock
@pytest.mark.parametrize(
    ("interface", "name", "backend"),
    [
        (SERVER.interface, "Inhibited", "KDE Plasma"),
        (DUNST.body[0], DUNST.body[1], "dunst"),
    ],
)
def test_a_server_of_notifications_tells_by_a_property(
    bus: str, interface: str, name: str, backend: str
) -> None:
    probe = probe_on(bus)
    with mocked(bus, SERVER) as mock:
        mock.property(interface, name, ("b", True))
        assert probe.look() is True
        assert (probe.signal, probe.backend) == (Signal.DO_NOT_DISTURB, backend)

        mock.change(interface, name, ("b", False))
        assert probe.look() is False


@needs_dbusmock
def test_swaync_tells_when_it_is_asked(bus: str) -> None:
    with mocked(bus, SWAYNC.remote) as mock:
        mock.method("GetDnd", "", "b", "ret = True")
        probe = probe_on(bus)

        assert probe.look() is True
        assert probe.backend == "SwayNC"


@needs_dbusmock
@pytest.mark.parametrize(
    ("code", "value"),
    [("ret = dbus.Boolean(True, variant_level=0)", True), (NEVER_SET, False)],
)
def test_xfce_tells_by_its_settings_and_one_never_set_is_off(
    bus: str, code: str, value: bool
) -> None:
    with mocked(bus, XFCE.remote) as mock:
        mock.method("GetProperty", "ss", "v", code)
        probe = probe_on(bus)

        assert probe.look() is value
        assert probe.backend == "Xfce"


@needs_dbusmock
def test_a_server_that_does_not_know_of_it_makes_it_unknown(bus: str) -> None:
    with mocked(bus, SERVER), pytest.raises(SensorError, match="does not tell"):
        probe_on(bus).look()


def test_without_a_desktop_it_is_unknown(bus: str) -> None:
    with pytest.raises(SensorError, match="this desktop does not tell of do not disturb"):
        probe_on(bus).look()


@pytest.mark.parametrize(
    ("desktop", "backends"),
    [
        ("GNOME", ["GNOME"]),
        ("ubuntu:GNOME", ["GNOME"]),
        ("X-Cinnamon", ["Cinnamon"]),
        ("MATE", ["MATE"]),
        ("Pantheon", ["Pantheon"]),
        ("KDE", []),
        ("", []),
    ],
)
def test_settings_count_only_on_the_desktop_they_are_of(
    desktop: str, backends: list[str]
) -> None:
    ways = gsettings_ways({"XDG_CURRENT_DESKTOP": desktop})

    assert [way.backend for way in ways] == backends


@pytest.mark.parametrize(
    ("said", "silence", "value"),
    [
        ("true", "true", True),
        ("false", "true", False),
        ("false", "false", True),
        ("true", "false", False),
    ],
)
def test_each_desktop_has_its_own_word_for_silence(
    said: str, silence: str, value: bool
) -> None:
    assert silent(said, silence) is value


def test_another_word_is_an_error() -> None:
    with pytest.raises(SensorError):
        silent("'maybe'", "true")


def compiler() -> str | None:
    """Find the program that is on the path only with what developers install."""
    beside = Path("/usr/lib").glob("*/glib-2.0/glib-compile-schemas")
    return shutil.which("glib-compile-schemas") or next(map(str, beside), None)


@pytest.fixture
def settings(tmp_path: Path) -> dict[str, str]:
    """Have the schemas of all these desktops, and settings in a file of the test."""
    if not (compile_schemas := compiler()) or not shutil.which("gsettings"):
        pytest.skip("there is no gsettings here")
    for switch in SWITCHES:
        usual = "true" if switch.silence == "false" else "false"
        (tmp_path / f"{switch.schema}.gschema.xml").write_text(
            f'<schemalist><schema id="{switch.schema}" path="/{switch.desktop}/">'
            f'<key name="{switch.key}" type="b"><default>{usual}</default></key>'
            "</schema></schemalist>",
            encoding="utf-8",
        )
    subprocess.run([compile_schemas, str(tmp_path)], check=True)
    return {
        "PATH": "/usr/bin:/bin",
        "GSETTINGS_SCHEMA_DIR": str(tmp_path),
        "GSETTINGS_BACKEND": "keyfile",
        "XDG_CONFIG_HOME": str(tmp_path),
    }


@pytest.mark.parametrize("switch", SWITCHES, ids=lambda switch: switch.backend)
def test_real_settings_tell_when_the_user_wants_silence(
    settings: dict[str, str], switch: Switch
) -> None:
    way = GSettingsSilence(switch, settings)
    assert way.look() is False

    command = ["gsettings", "set", switch.schema, switch.key, switch.silence]
    subprocess.run(command, env=settings, check=True)

    assert way.look() is True


def test_the_desktop_goes_before_servers_that_others_left_behind(
    settings: dict[str, str], bus: str
) -> None:
    gnome = {"XDG_CURRENT_DESKTOP": "GNOME", "DBUS_SESSION_BUS_ADDRESS": bus}
    probe = open_probe(settings | gnome)

    assert probe.look() is False
    assert probe.backend == "GNOME"


@pytest.mark.parametrize(
    ("path", "patience", "said"),
    [
        ("/nowhere", timedelta(seconds=5), "install the package libglib2.0-bin"),
        ("/usr/bin:/bin", timedelta(), "does not answer in time"),
    ],
)
def test_without_gsettings_or_with_one_that_hangs_it_says_so(
    path: str, patience: timedelta, said: str
) -> None:
    if patience == timedelta() and not shutil.which("gsettings"):
        pytest.skip("there is no gsettings here")
    with pytest.raises(SensorError, match=said):
        GSettingsSilence(SWITCHES[0], {"PATH": path}, patience).look()


def test_a_schema_that_is_not_installed_is_absent(settings: dict[str, str]) -> None:
    odd = Switch("Odd", "Odd", "eu.hybridwell.nothing", "key", "true")

    with pytest.raises(SensorError, match="no such setting"):
        GSettingsSilence(odd, settings).look()
