from pathlib import Path

import pytest

from hybridwell import app
from hybridwell.check import Check, State
from hybridwell.doctor import examine
from hybridwell.language import load_language
from hybridwell.parts import Ground
from hybridwell.paths import resources
from hybridwell.sensors.desktop import OFF
from tests.hand_desk import HandDesk


@pytest.fixture
def ground(tmp_path: Path) -> Ground:
    return app.lay_ground(tmp_path / "data", [], "en", HandDesk())


def of(ground: Ground, **running: object) -> dict[str, Check]:
    return {check.name: check for check in examine(ground, running)}


@pytest.mark.parametrize(
    ("served", "tray", "state", "said"),
    [
        (True, False, State.WORKS, "this desktop shows them"),
        (False, True, State.WORKS, "the tray icon shows them"),
        (False, False, State.FAILS, "this desktop shows no notifications"),
    ],
)
def test_messages_come_from_the_desktop_or_else_from_the_tray(
    ground: Ground, served: bool, tray: bool, state: State, said: str
) -> None:
    check = of(ground, notifications=served, tray=tray)["notifications"]

    assert (check.state, check.says) == (state, said)


def test_an_instance_that_does_not_tell_of_messages_is_not_blamed(ground: Ground) -> None:
    assert "notifications" not in of(ground, tray=True)


def probe(name: str, value: bool | None, **more: object) -> dict[str, object]:
    """Return what a running instance says of a probe."""
    usual = {"error": None, "backend": "PipeWire", "watched": True}
    return {"name": name, "value": value, **usual, **more}


@pytest.mark.parametrize(
    ("value", "more", "state", "said"),
    [
        (True, {}, State.WORKS, "PipeWire: in use now"),
        (False, {}, State.WORKS, "PipeWire: not in use now"),
        (None, {"error": "{odd} error"}, State.UNKNOWN, "{odd} error"),
        (None, {}, State.UNKNOWN, "PipeWire: this cannot be known now"),
        (None, {"backend": ""}, State.UNKNOWN, "not looked at while nobody is there"),
        (None, {"watched": False}, State.UNKNOWN, "not looked at while nobody is there"),
    ],
)
def test_a_probe_that_cannot_see_is_unknown_and_not_wrong(
    ground: Ground, value: bool | None, more: dict[str, object], state: State, said: str
) -> None:
    camera = probe("meeting: camera", value, **more)

    check = of(ground, signals=[camera])["meeting: camera"]

    assert (check.state, check.says) == (state, said)


@pytest.mark.parametrize(
    ("value", "said"), [(True, "GNOME: on now"), (False, "GNOME: off now")]
)
def test_do_not_disturb_is_on_or_off_and_not_in_use(
    ground: Ground, value: bool, said: str
) -> None:
    name = "do not disturb: notifications"

    check = of(ground, signals=[probe(name, value, backend="GNOME")])[name]

    assert (check.state, check.says) == (State.WORKS, said)


def test_what_the_user_switched_off_is_named_and_not_blamed(ground: Ground) -> None:
    off = {"name": "meeting: camera", "off": True}

    check = of(ground, signals=[off])["meeting: camera"]

    assert (check.state, check.says) == (State.WORKS, "off in the settings")


def test_an_instance_that_names_no_backend_is_still_read(ground: Ground) -> None:
    earlier = {"name": "meeting: camera", "value": True, "error": None}

    check = of(ground, signals=[earlier])["meeting: camera"]

    assert (check.state, check.says) == (State.WORKS, "in use now")


def test_trouble_of_the_tracker_is_a_failure_in_the_language_of_the_user(
    ground: Ground,
) -> None:
    said = "Windows does not tell idle time, so screen time is not counted"

    check = of(ground, trouble=said)["running"]

    dutch = load_language("nl", resources() / "translations")
    assert (check.state, check.says) == (State.FAILS, said)
    assert dutch.explain(check.said).startswith("Windows zegt niet")


def test_what_the_user_has_switched_off_is_no_failure(tmp_path: Path) -> None:
    ground = app.lay_ground(tmp_path, ["detect_input=off"], "en", HandDesk())

    checks = of(ground, trouble=OFF)

    assert (checks["idle time"].state, checks["idle time"].says) == (State.UNKNOWN, OFF)
    assert (checks["running"].state, checks["running"].says) == (State.UNKNOWN, OFF)


@pytest.mark.parametrize(("works", "state"), [(True, State.WORKS), (None, State.UNKNOWN)])
def test_what_tells_of_locks_says_what_it_knows(
    ground: Ground, works: bool | None, state: State
) -> None:
    row = {
        "name": "sleep and lock",
        "works": works,
        "text": "{source}: locked",
        "values": {"source": "logind"},
    }

    check = of(ground, presence=[row])["sleep and lock"]

    assert (check.state, check.says) == (state, "logind: locked")
