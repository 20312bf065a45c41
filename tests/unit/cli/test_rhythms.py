"""The rhythms of breaks are told with their sources."""

import json

from tests.unit.cli.conftest import Shell


def test_the_ready_rhythms_and_ones_own_are_told(shell: Shell) -> None:
    assert shell("--set move_every=40m rhythms --json") == 0

    told = json.loads(shell.out)
    assert told["standard"] == {"eyes": "–", "move": "2m / 30m", "rest": "10m / 2h"}
    assert told["yours"]["move"] == "2m / 40m"


def test_norms_are_called_norms(shell: Shell) -> None:
    shell("rhythms")

    assert "TNO 2015" in shell.out
    assert "not law" in shell.out
