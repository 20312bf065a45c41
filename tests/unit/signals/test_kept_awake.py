"""Whether a screen is kept awake, by mocks of the services that know, on a real bus."""

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from hybridwell.errors import SensorError
from hybridwell.ports import Probe, Signal
from hybridwell.signals.kept_awake import GNOME, KDE, open_probe
from hybridwell.signals.logind_inhibitors import (
    LIST,
    Inhibitor,
    LogindInhibitors,
    inhibitors,
)
from tests.buses import private_bus
from tests.mocked_bus import Mock, mocked, needs_dbusmock

MANAGER = LIST.remote.interface
ME, OTHER = 1000, 1001
FILM = ("idle", "player", "a film", "block", ME, 12)


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[str]:
    with private_bus(tmp_path) as address:
        yield address


@pytest.fixture
def desk() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


def probe_on(bus: str) -> Probe:
    places = ("DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS")
    return open_probe(dict.fromkeys(places, bus))


def gnome(desk: ExitStack, bus: str, code: str) -> Mock:
    mock = desk.enter_context(mocked(bus, GNOME.remote))
    mock.method("IsInhibited", "u", "b", code)
    return mock


@needs_dbusmock
def test_gnome_tells_of_what_keeps_the_session_from_being_idle(
    bus: str, desk: ExitStack
) -> None:
    mock = gnome(desk, bus, "ret = args[0] == 8")
    probe = probe_on(bus)

    assert probe.look() is True
    assert (probe.signal, probe.backend) == (Signal.SCREEN_IN_USE, "GNOME session manager")

    mock.method("IsInhibited", "u", "b", "ret = args[0] == 4")
    assert probe.look() is False


@needs_dbusmock
def test_kde_tells_of_what_keeps_the_screen_on(bus: str, desk: ExitStack) -> None:
    mock = desk.enter_context(mocked(bus, KDE.remote))
    mock.method("HasInhibition", "u", "b", "ret = args[0] == 4")
    probe = probe_on(bus)

    assert probe.look() is True
    assert probe.backend == "KDE PowerDevil"

    mock.method("HasInhibition", "u", "b", "ret = False")
    assert probe.look() is False


@needs_dbusmock
def test_elsewhere_logind_tells_of_the_programs_of_this_user(
    bus: str, desk: ExitStack
) -> None:
    mock = desk.enter_context(mocked(bus, LIST.remote))
    mock.property(MANAGER, "BlockInhibited", ("s", "handle-lid-switch"))
    mock.method("ListInhibitors", "", "a(ssssuu)", f"ret = [{FILM!r}]")
    probe = LogindInhibitors(bus, ME)
    assert probe.look() is False

    mock.change(MANAGER, "BlockInhibited", ("s", "idle:handle-lid-switch"))
    assert probe.look() is True
    assert LogindInhibitors(bus, OTHER).look() is False


@needs_dbusmock
def test_a_desktop_that_comes_late_and_goes_is_followed(bus: str) -> None:
    probe = probe_on(bus)
    with pytest.raises(SensorError, match="does not tell whether a film"):
        probe.look()

    with ExitStack() as desk:
        gnome(desk, bus, "ret = True")
        assert probe.look() is True

    with pytest.raises(SensorError, match="does not tell whether a film"):
        probe.look()


@pytest.mark.parametrize(
    ("what", "mode", "user", "counts"),
    [
        ("idle", "block", ME, True),
        ("idle:handle-lid-switch", "block", ME, True),
        ("idle", "block-weak", ME, True),
        ("idle", "delay", ME, False),
        ("idle", "block", OTHER, False),
        ("sleep:idle:shutdown", "block", ME, False),
        ("idle:sleep", "block", ME, False),
        ("handle-lid-switch", "block", ME, False),
    ],
)
def test_a_backup_or_another_user_is_no_film(
    what: str, mode: str, user: int, counts: bool
) -> None:
    inhibitor = Inhibitor(frozenset(what.split(":")), mode, user)

    assert inhibitor.keeps_awake(ME) is counts


def test_names_of_programs_are_not_taken_from_the_list() -> None:
    read = inhibitors([("idle", "secret player", "secret film", "block", ME, 12)])

    assert read == [Inhibitor(frozenset({"idle"}), "block", ME)]
    assert "secret" not in repr(read)


@pytest.mark.parametrize("rows", [None, 3, [()], [("idle",)], ["odd"]])
def test_a_list_of_another_shape_is_an_error(rows: object) -> None:
    with pytest.raises(SensorError, match="cannot be read"):
        inhibitors(rows)
