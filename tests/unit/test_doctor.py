from pathlib import Path

import pytest

from hybridwell import app
from hybridwell.doctor import Check, State, examine
from hybridwell.language import load_language
from hybridwell.parts import Ground
from hybridwell.paths import resources
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


@pytest.mark.parametrize(
    ("value", "error", "state", "said"),
    [
        (True, None, State.WORKS, "in use now"),
        (False, None, State.WORKS, "not in use now"),
        (None, "{odd} error", State.UNKNOWN, "{odd} error"),
        (None, None, State.UNKNOWN, "not looked at while nobody is there"),
    ],
)
def test_a_probe_that_cannot_see_is_unknown_and_not_wrong(
    ground: Ground, value: bool | None, error: str | None, state: State, said: str
) -> None:
    probe = {"name": "meeting: camera", "value": value, "error": error}

    check = of(ground, signals=[probe])["meeting: camera"]

    assert (check.state, check.says) == (state, said)


def test_trouble_of_the_tracker_is_a_failure_in_the_language_of_the_user(
    ground: Ground,
) -> None:
    said = "Windows does not tell idle time, so screen time is not counted"

    check = of(ground, trouble=said)["running"]

    dutch = load_language("nl", resources() / "translations")
    assert (check.state, check.says) == (State.FAILS, said)
    assert dutch.explain(check.said).startswith("Windows zegt niet")


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
