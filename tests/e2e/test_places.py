"""The running program notes where it is, in codes, and forgets it when it is told to."""

import pytest

from hybridwell.evidence import read_networks
from tests.e2e.conftest import Make
from tests.e2e.desktop import Desktop, wait_for

EVERY_DAY = ",".join(["home"] * 7)


def test_the_network_is_known_again_and_nowhere_to_be_read(
    make: Make, desktop: Desktop
) -> None:
    here = [each.value for each in read_networks() if each.value is not None]
    if not here:
        pytest.skip("this computer is on no network")
    program = make(learn_places="on", agreed_week=EVERY_DAY)
    if program.json("day", "suggest")["places"] == ["holiday"]:
        pytest.skip("of a day off nothing is kept")
    kept = program.data / "places.json"
    program.start()
    desktop.type(1)
    wait_for(kept.exists, 20)

    (today,) = program.json("places", "list")
    assert "gateway" in [each["trace"] for each in today["seen"]]
    files = [file for file in program.data.rglob("*") if file.is_file()]
    written = b"".join(file.read_bytes() for file in files)
    words = [word for value in here for word in value.split()]
    assert [word for word in words if word.encode() in written] == []

    checks = {each["name"]: each for each in program.json("doctor")["checks"]}
    assert checks["places"]["says"].startswith("days kept: 1; read now: gateway")
    assert program.done("places", "forget").startswith("networks and screens of 1 ")
    assert not kept.exists()
    program.quit()
