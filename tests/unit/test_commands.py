"""The named commands, as window, tray and socket ask them."""

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from hybridwell import app
from hybridwell.domain.claims.workday import Place
from hybridwell.errors import HybridWellError, ProblemError, UsageError
from hybridwell.parts import Parts
from tests.disks import room
from tests.hand_desk import HandDesk
from tests.mornings import MONDAY

MINUTE = timedelta(minutes=1)


@pytest.fixture
def desk() -> HandDesk:
    return HandDesk()


@pytest.fixture
def parts(tmp_path: Path, desk: HandDesk) -> Parts:
    return app.assemble(app.lay_ground(tmp_path / "data", [], "en", desk), desk)


@pytest.mark.parametrize(
    ("command", "arguments", "told"),
    [
        ("dance", {}, "there is no command 'dance'"),
        ("pause", {"until": "soon"}, "'soon' is not a point in time"),
        ("pause", {"until": "2026-03-02T10:00:00"}, "'2026-03-02T10:00:00' has no offset"),
        ("pause", {"until": MONDAY}, "a pause must end in the future"),
        ("break postpone", {}, "there is no break on screen to postpone"),
        ("day set", {"day": "monday", "places": ["home"]}, "'monday' is not a date"),
        ("day set", {"day": MONDAY.date(), "places": ["moon"]}, "'moon' is not a place"),
        ("day confirm", {"days": ["2026-02-30"]}, "'2026-02-30' is not a date"),
        ("export", {"period": "x", "format": "csv", "out": "x"}, "'x' is not a period"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(
    parts: Parts, command: str, arguments: dict[str, object], told: str
) -> None:
    with pytest.raises(UsageError) as caught:
        parts.commands.ask(command, **arguments)

    assert str(caught.value).startswith(told)


def test_a_command_of_a_window_can_be_offered(parts: Parts) -> None:
    parts.commands.offer("open", lambda: {"shown": True})

    assert parts.commands.ask("open").data == {"shown": True}


def test_days_are_set_with_plain_or_typed_arguments(parts: Parts) -> None:
    typed = parts.commands.ask(
        "day set", day=date(2026, 3, 2), places=("office",), km="3,5"
    )
    plain = parts.commands.ask("day set", day="2026-03-02", places=["office"], km="3.5")

    assert typed == plain
    assert plain.data["days"] == [
        {
            "date": "2026-03-02", "place": "office", "places": ["office"],
            "parts": ["office"], "trips": ["commute:3.5"], "allowance": None,
            "confirmed": True, "source": "", "km": "3.5", "note": "",
        }
    ]  # fmt: skip


def test_days_are_confirmed_as_suggested(parts: Parts) -> None:
    found = parts.commands.ask("day confirm", days=(date(2026, 3, 2), "2026-03-03"))

    assert [day["place"] for day in found.data["days"]] == ["home", "office"]


def test_a_choice_is_made_and_taken_back(parts: Parts) -> None:
    parts.commands.ask("day set", day="2026-03-02", places=["home", "office"])

    chosen = parts.commands.ask("day choose", day="2026-03-02", allowance="home")
    undone = parts.commands.ask("day undo", day="2026-03-02")

    assert chosen.data["days"][0]["allowance"] == "home"
    assert undone.data["days"][0]["allowance"] is None


def test_every_change_of_a_day_or_claim_is_told_to_the_windows(parts: Parts) -> None:
    told: list[str] = []
    parts.commands.days_changed = lambda: told.append("changed")
    parts.ground.daybook.agree(date(2026, 1, 1), {"employee_number": "7"}, MONDAY)

    parts.commands.ask("day set", day="2026-03-02", places=["home", "office"])
    parts.commands.ask("day choose", day="2026-03-02", allowance="home")
    parts.commands.ask("claim close", period="2026-03")
    parts.commands.ask("day undo")

    assert told == 4 * ["changed"]


def test_a_month_is_closed_and_exported(parts: Parts, tmp_path: Path) -> None:
    parts.ground.daybook.agree(date(2026, 1, 1), {"employee_number": "7"}, MONDAY)
    parts.commands.ask("day set", day="2026-03-02", places=["home"])
    out = tmp_path / "march.json"
    wish = {"period": "2026-03", "format": "json", "out": str(out)}

    closed = parts.commands.ask("claim close", period="2026-03")
    parts.commands.ask("export", **wish)
    again = parts.commands.ask("export", **wish, replace=True)

    assert closed.data == {"batch": 1, "fresh": True, "total": "2.45"}
    assert again.data == {
        "file": str(out), "batch": 1, "lines": 1, "total": "2.45", "unconfirmed": [],
    }  # fmt: skip
    assert json.loads(out.read_text("utf-8"))["status"] == "closed"


def test_an_open_month_is_exported_as_a_draft_only(parts: Parts, tmp_path: Path) -> None:
    out = tmp_path / "march.json"
    wish = {"period": "2026-03", "format": "json", "out": str(out)}

    with pytest.raises(ProblemError, match="2026-03 is not closed: close it first"):
        parts.commands.ask("export", **wish)
    draft = parts.commands.ask("export", **wish, draft=True)

    assert (draft.data["batch"], draft.data["unconfirmed"]) == (None, ["2026-03-02"])
    assert json.loads(out.read_text("utf-8"))["status"] == "draft"


def test_a_pause_may_be_given_as_text(parts: Parts) -> None:
    parts.commands.ask("pause", until="2026-03-02T14:00:00+01:00")

    told = parts.commands.ask("status").data
    assert told["paused_until"] == "2026-03-02T14:00:00+01:00"
    assert told["held_back_by"] == "paused"
    assert told["next_break"] is None


def test_the_status_is_plain_data(parts: Parts, desk: HandDesk) -> None:
    parts.tracker.look()
    desk.work(MINUTE)

    told = parts.commands.ask("status").data

    assert json.loads(json.dumps(told)) == told
    assert (told["screen_seconds"], told["idle_seconds"]) == (60, 0)
    assert (told["date"], told["place"], told["confirmed"]) == ("2026-03-02", "home", False)


def test_unknown_idle_time_is_told_as_none(parts: Parts, desk: HandDesk) -> None:
    desk.broken = "no sensor"

    told = parts.commands.ask("status").data

    assert (told["idle_seconds"], told["trouble"]) == (None, "no sensor")


def test_today_is_counted_from_memory_while_the_disk_is_full(
    parts: Parts, desk: HandDesk
) -> None:
    with room(0):
        for _ in range(12):
            desk.work(MINUTE / 12)
            parts.tracker.look()
        today = parts.commands.today()
        told = parts.commands.ask("status").data

    assert today.screen == 55 * MINUTE / 60
    assert today.workday.places == (Place.HOME,)
    assert "cannot be" in str(told["trouble"])


def test_the_samples_of_a_run_are_recorded_as_lines(
    parts: Parts, desk: HandDesk, tmp_path: Path
) -> None:
    with (tmp_path / "day.jsonl").open("w+", encoding="utf-8") as file:
        parts.tracker.recorder = app.record_to(file)
        desk.work(MINUTE)
        parts.tracker.look()
        desk.broken = "gone"
        parts.tracker.look()
        file.seek(0)
        lines = [json.loads(line) for line in file]

    assert lines[0] == {
        "at": datetime(2026, 3, 2, 8, 1, tzinfo=UTC).isoformat(),
        "monotonic": 60.0, "boot": 60.0, "idle": 0.0, "locked": False,
        "meeting": None, "screen_in_use": None, "do_not_disturb": None, "off_duty": None,
    }  # fmt: skip
    assert lines[1]["idle"] is None


def test_errors_of_one_tree_have_exit_codes(parts: Parts) -> None:
    with pytest.raises(HybridWellError) as caught:
        parts.commands.ask("dance")

    assert caught.value.exit_code == 2


def test_several_days_are_set_at_once_and_undone_at_once(parts: Parts) -> None:
    days = (date(2026, 3, 3), "2026-03-05", date(2026, 3, 3))

    found = parts.commands.ask("day set", day=days, places=("leave",))
    undone = parts.commands.ask("day undo")

    dates = ["2026-03-03", "2026-03-05"]
    assert [(each["date"], each["place"]) for each in found.data["days"]] == [
        (day, "leave") for day in dates
    ]
    assert [(each["date"], each["confirmed"]) for each in undone.data["days"]] == [
        (day, False) for day in dates
    ]


def test_no_day_at_all_cannot_be_set(parts: Parts) -> None:
    with pytest.raises(UsageError, match="no agreed workday"):
        parts.commands.ask("day set", day=(), places=("home",))


def test_the_user_says_that_a_batch_was_sent_and_takes_it_back(parts: Parts) -> None:
    parts.ground.daybook.agree(date(2026, 1, 1), {"employee_number": "7"}, MONDAY)
    parts.commands.ask("day set", day="2026-03-02", places=["home"])
    parts.commands.ask("claim close", period="2026-03")

    said = parts.commands.ask("claim sent", batch=1)
    sent = parts.ground.daybook.batches.sent()
    parts.commands.ask("claim sent", batch="1", sent=False)

    assert said.data == {"batch": 1, "sent": True}
    assert sent == {1}
    assert parts.ground.daybook.batches.sent() == frozenset()
    with pytest.raises(UsageError, match="there is no batch 2"):
        parts.commands.ask("claim sent", batch=2)
