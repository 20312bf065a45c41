from collections.abc import Iterator
from pathlib import Path

import pytest

from hybridwell import app
from hybridwell.clock import SystemClock
from hybridwell.domain.claims.agreement import Agreement
from hybridwell.domain.claims.workday import Fuel, Mode
from hybridwell.parts import Ground


def agreed(ground: Ground) -> Agreement:
    (found,) = ground.daybook.agreements()
    return found


@pytest.fixture
def ground(tmp_path: Path) -> Iterator[Ground]:
    made = app.lay_ground(tmp_path, [], "en", SystemClock())
    yield made
    for database in made.databases:
        database.close()


def test_the_settings_say_how_one_travels_where_no_agreement_does(ground: Ground) -> None:
    assert (agreed(ground).commute_mode, agreed(ground).commute_fuel) == (None, None)

    ground.preferences.change({"commute_mode": "car", "commute_fuel": "electric"})

    assert agreed(ground).commute_mode is Mode.CAR
    assert agreed(ground).commute_fuel is Fuel.ELECTRIC


@pytest.mark.parametrize("mode", ["none", "bicycle", "train"])
def test_a_fuel_is_left_out_where_nothing_runs_on_it(ground: Ground, mode: str) -> None:
    ground.preferences.change({"commute_mode": mode, "commute_fuel": "diesel"})

    assert agreed(ground).commute_fuel is None
