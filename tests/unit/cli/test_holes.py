"""`holes list`, `explain` and `forget`, with and without a running instance."""

from datetime import date, timedelta
from typing import Any

import pytest

from hybridwell import app
from hybridwell.domain.movement.span import Activity, Span
from tests.hand_desk import HandDesk
from tests.mornings import AMSTERDAM, MONDAY
from tests.unit.cli.conftest import Shell
from tests.unit.cli.test_running import Running

MINUTE = timedelta(minutes=1)
DAY = "--on 2026-03-02"


@pytest.fixture
def shell(shell: Shell) -> Shell:
    """Have a Monday with a hole from 9:30 to 10:18, and one from 10:28 to 10:38."""
    ground = app.lay_ground(shell.folder, [], "en", HandDesk())
    worked = [(0, 30), (78, 88), (98, 150)]
    ground.movement.save(
        [
            Span(
                MONDAY + start * MINUTE,
                MONDAY + end * MINUTE,
                Activity.ACTIVE,
                MONDAY.date(),
                AMSTERDAM.key,
            )
            for start, end in worked
        ],
        (),
        ground.calendar,
    )
    for database in ground.databases:
        database.close()
    return shell


def figures(shell: Shell) -> dict[str, Any]:
    shell(f"report day {DAY} --json")
    return dict(shell.told)


def test_the_holes_of_a_day_are_listed(shell: Shell) -> None:
    assert shell(f"holes list {DAY}") == 0

    assert shell.lines == ["09:30–10:18  0:48  ?", "10:28–10:38  0:10  ?"]


def test_a_day_without_holes_lists_nothing(shell: Shell) -> None:
    assert shell("holes list --on 2026-03-03") == 0
    assert shell.out == ""
    assert shell("holes list --json") == 0
    assert shell.told == []


def test_a_hole_is_explained_by_its_time_and_counts(shell: Shell) -> None:
    before = figures(shell)

    assert shell(f"holes explain 09:30 meeting {DAY}") == 0

    assert shell.lines == ["09:30–10:18  0:48  Meeting"]
    after = figures(shell)
    assert after["sitting_seconds"] == before["sitting_seconds"] + 48 * 60
    assert after["screen_seconds"] == before["screen_seconds"]
    assert after["explained_seconds"] == {
        "lunch": 0, "meeting": 48 * 60, "desk": 0, "walked": 0, "away": 0,
    }  # fmt: skip


def test_holes_are_told_as_json(shell: Shell) -> None:
    shell(f"holes explain 10:00 walked {DAY} --json")
    assert shell.told["what"] == "walked"

    shell(f"holes list {DAY} --json")

    first, second = shell.told
    assert first == {
        "start": "2026-03-02T09:30:00.000+01:00",
        "end": "2026-03-02T10:18:00.000+01:00",
        "seconds": 48 * 60,
        "what": "walked",
        "source": "user",
        "said_at": first["said_at"],
    }
    assert (second["what"], second["source"], second["said_at"]) == (None, None, None)
    assert figures(shell)["holes"] == [first, second]


def test_an_answer_is_changed_and_forgotten(shell: Shell) -> None:
    before = figures(shell)
    shell(f"holes explain 09:30 meeting {DAY}")
    assert shell(f"holes explain 09:30 away {DAY}") == 0
    assert shell.lines == ["09:30–10:18  0:48  Away"]

    assert shell(f"holes forget 09:30 {DAY}") == 0

    assert shell.lines == ["09:30–10:18  0:48  ?"]
    assert figures(shell) == before


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("explain 11:30 lunch", "no time away is known at 11:30"),
        ("explain 9:30 lunch", "'9:30' is not a time: write it as 12:09"),
        ("explain 09:30 party", "'party' is not known as time away"),
        ("forget 09:30", "nothing was said of 09:30"),
    ],
)
def test_what_cannot_be_is_refused(shell: Shell, line: str, said: str) -> None:
    assert shell(f"holes {line} {DAY}") == 2

    assert said in shell.err


def test_a_running_instance_is_asked(shell: Shell) -> None:
    running = Running(shell)
    try:
        running.work(15 * MINUTE)
        running.desk.rest(20 * MINUTE)
        running.parts.tracker.look()
        running.work(5 * MINUTE)
        today = running.parts.ground.today
        (hole,) = running.parts.reports.day(today).holes
        at = f"{hole.start.astimezone(AMSTERDAM):%H:%M}"
        told: list[date] = []
        running.parts.commands.days_changed = lambda: told.append(today)

        assert shell(f"holes explain {at} lunch --on {today}") == 0
        assert shell.lines[0].endswith("Lunch, rest")
        assert shell(f"holes forget {at} --on {today}") == 0
        assert shell.lines[0].endswith("?")
    finally:
        running.end()

    assert told == [today, today]
