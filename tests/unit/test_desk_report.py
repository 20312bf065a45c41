from zoneinfo import ZoneInfo

import pytest

from hybridwell.desk_report import desk_says
from tests.desks import needs_desk
from tests.simulated_desk import ADDRESS

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
LOST = {"height": None, "since": "2026-03-02T08:12:30+00:00"}


def test_a_desk_that_is_not_set_up_is_off_and_nothing_is_looked_for() -> None:
    works, said = desk_says("", None, AMSTERDAM)

    assert (works, str(said)) == (True, "off in the settings")


@needs_desk
@pytest.mark.parametrize(
    ("running", "works", "text"),
    [
        (None, None, "looked at while HybridWell runs"),
        ({"height": 72.3}, True, "height now: 72.3 cm"),
        ({"height": None}, None, "the desk is being looked for"),
        ({"trouble": "off"}, False, "Bluetooth is off on this computer"),
        (
            LOST | {"trouble": "away"},
            None,
            "since 09:12: the desk does not answer: it is away, off, or in use elsewhere",
        ),
        (LOST | {"trouble": "none"}, False, "since 09:12: this computer has no Bluetooth"),
        ({"trouble": "odd"}, False, "Bluetooth failed on this computer"),
    ],
)
def test_what_the_running_program_tells_is_said_without_the_address(
    running: dict[str, object] | None, works: bool | None, text: str
) -> None:
    found, said = desk_says(ADDRESS, running, AMSTERDAM)

    assert found is works
    assert str(said).startswith(text)
    assert ADDRESS not in str(said)


def test_without_the_library_it_says_what_to_install() -> None:
    works, said = desk_says(ADDRESS, None, AMSTERDAM, lambda _name: None)

    assert works is False
    assert str(said).endswith("install hybridwell[desk]")
