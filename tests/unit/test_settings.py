from dataclasses import replace
from datetime import time, timedelta
from decimal import Decimal

import pytest

from hybridwell.domain.claims.workday import Place
from hybridwell.domain.working_hours import WorkingHours
from hybridwell.errors import SettingsError
from hybridwell.setting_kinds import parse_duration, show_duration
from hybridwell.settings import Settings, kinds

MINUTE = timedelta(minutes=1)


@pytest.mark.parametrize(
    ("text", "name", "value"),
    [
        ("move_every=1h30m", "move_every", 90 * MINUTE),
        ("idle_after=10s", "idle_after", timedelta(seconds=10)),
        ("move_breaks=off", "move_breaks", False),
        ("move_breaks=TRUE", "move_breaks", True),
        ("max_postpones=0", "max_postpones", Decimal(0)),
        ("commute_km=34,5", "commute_km", Decimal("34.5")),
        ("day_start=02:30", "day_start", time(2, 30)),
        ("language=nl", "language", "nl"),
        (
            "working_hours=wed 13:00-15:00 09:00-12:30",
            "working_hours",
            WorkingHours.parse("wed 09:00-12:30 13:00-15:00"),
        ),
        ("outside_hours=off", "outside_hours", "off"),
        (
            "agreed_week=home, home,office,office,client,free,free",
            "agreed_week",
            (Place.HOME,) * 2 + (Place.OFFICE,) * 2 + (Place.CLIENT,) + (Place.FREE,) * 2,
        ),
    ],
)
def test_a_setting_is_read(text: str, name: str, value: object) -> None:
    assert getattr(Settings().with_values([text]), name) == value


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("idle_after", "'idle_after' is not NAME=VALUE"),
        ("walk=1m", "there is no setting 'walk'; there are: language, look, "),
        ("idle_after=31m", "idle_after must be a duration from 1s to 30m, not '31m'"),
        ("idle_after=1m ", "idle_after must be a duration from 1s to 30m, not '1m '"),
        ("idle_after=90", "idle_after must be a duration from 1s to 30m, not '90'"),
        ("move_breaks=maybe", "move_breaks must be on or off, not 'maybe'"),
        ("max_postpones=21", "max_postpones must be a number from 0 to 20, not '21'"),
        ("max_postpones=NaN", "max_postpones must be a number from 0 to 20, not 'NaN'"),
        ("commute_km=far", "commute_km must be a number from 0 to 999, not 'far'"),
        ("day_start=4:00", "day_start must be a time such as 17:30, not '4:00'"),
        ("day_start=25:00", "day_start must be a time such as 17:30, not '25:00'"),
        (
            "working_hours=mon-fri 09:00-12:30 12:00-17:30",
            "working_hours: mon: 09:00-12:30 and 12:00-17:30 overlap",
        ),
        ("working_hours=fri 17:00-9:00", "working_hours must be weekdays with their hours"),
        ("outside_hours=never", "outside_hours must be one of as_usual, gentle, off"),
        ("language=fr", "language must be one of auto, en, nl, not 'fr'"),
        ("agreed_week=home", "agreed_week must be seven places with commas between"),
        ("agreed_week=moon,,,,,,", "agreed_week must be seven places with commas between"),
        ("move_lasts=30m", "move_lasts must be shorter than move_every"),
        ("desk_address=Desk 4711", "desk_address must be an address such as E8:5B:"),
        ("desk_address=E8:5B:5B:24:22", "desk_address must be an address such as"),
        ("desk_sitting_cm=61", "desk_sitting_cm must be a number from 62 to 127"),
        (
            "desk_standing_cm=81",
            "desk_sitting_cm must be at least 10 cm below desk_standing_cm",
        ),
    ],
)
def test_what_cannot_be_a_setting_says_what_is_allowed(text: str, told: str) -> None:
    with pytest.raises(SettingsError) as caught:
        Settings().with_values([text])

    assert str(caught.value).startswith(told)


def test_all_values_hold_together_or_none_does() -> None:
    assert (
        Settings().with_values(["move_lasts=40m", "move_every=1h"]).move_lasts
        == 40 * MINUTE
    )
    with pytest.raises(SettingsError):
        Settings().with_values(["move_every=1h", "move_lasts=70m"])


def test_every_setting_reads_its_own_default() -> None:
    shown = {name: kind.show(getattr(Settings(), name)) for name, kind in kinds().items()}

    assert Settings().with_texts(shown) == Settings()


def test_every_setting_has_a_label_of_its_own() -> None:
    labels = [kind.label for kind in kinds().values()]

    assert len(set(labels)) == len(labels)


@pytest.mark.parametrize("text", ["", "5", "m", "-1m", "1.5h", "1d", "1m 30s", "1M"])
def test_what_is_no_duration_says_what_is_one(text: str) -> None:
    with pytest.raises(ValueError, match="is not a duration such as 10s, 2m or 1h30m"):
        parse_duration(text)


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("e8:5b:5b:24:22:e4 ", "E8:5B:5B:24:22:E4"),
        (
            "3f2504e0-4f89-11d3-9a0c-0305e82c3301",
            "3F2504E0-4F89-11D3-9A0C-0305E82C3301",
        ),
        ("", ""),
    ],
)
def test_an_address_is_that_of_a_device_or_a_number_of_macos(
    written: str, kept: str
) -> None:
    assert Settings().with_texts({"desk_address": written}).desk_address == kept


def test_durations_are_shown_as_they_are_written() -> None:
    shown = [show_duration(timedelta(seconds=count)) for count in (0, 59, 60, 5400, 86461)]

    assert shown == ["0s", "59s", "1m", "1h30m", "24h1m1s"]


def test_settings_that_contradict_are_refused_wherever_they_come_from() -> None:
    with pytest.raises(SettingsError, match="move_lasts must be shorter"):
        replace(Settings(), move_lasts=timedelta(hours=5)).checked()
