"""Days, evidence and suggestions on a real folder: nothing raw, nothing filed."""

import logging
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from hybridwell import app, payroll
from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.workday import Place
from hybridwell.domain.place_evidence import Certainty, Reason, Trace
from hybridwell.errors import Phrase, ResourceError, UsageError
from hybridwell.evidence.reading import Reading
from hybridwell.export import render
from hybridwell.export.options import Options
from hybridwell.notify import PlyerNotifier
from hybridwell.parts import Ground, Parts
from hybridwell.place_commands import suggested
from hybridwell.place_report import places_say
from hybridwell.ui.places import suggestion_of
from tests.days import NOW
from tests.hand_desk import HandDesk

MONDAY, TUESDAY = date(2026, 3, 2), date(2026, 3, 3)
GATEWAY = Reading(Trace.GATEWAY, "00:1a:2b:3c:4d:5e 192.168.178.1")
NETWORK = Reading(Trace.NETWORK, "FRITZ Family De Vries")
SCREENS = Reading(Trace.SCREENS, "Dell Inc. U2723QE")
ABSENT = Reading.unknown(Trace.SCREENS, Phrase("no screen besides the laptop's own"))
SEEN = [GATEWAY, NETWORK, ABSENT]
RAW = (b"1a:2b", b"192.168", b"FRITZ", b"Vries", b"Dell", b"U2723QE")


@pytest.fixture
def parts(tmp_path: Path) -> Parts:
    return running(tmp_path / "data", "on")


@pytest.fixture
def ground(parts: Parts) -> Ground:
    return parts.ground


def running(folder: Path, learn: str) -> Parts:
    hand = HandDesk()
    return app.assemble(app.lay_ground(folder, [f"learn_places={learn}"], "en", hand), hand)


def note(ground: Ground, day: date, *seen: Reading) -> bool:
    (expected,) = ground.daybook.expected(Period(day, day))
    return ground.places.note(expected, seen)


def confirm(ground: Ground, day: date, place: Place) -> None:
    (expected,) = ground.daybook.expected(Period(day, day))
    said = replace(expected.confirm(NOW), parts=(replace(expected.parts[0], place=place),))
    ground.daybook.set_days([said], None, ground.local_now)


def test_a_place_is_named_once_and_suggested_on_later_days(ground: Ground) -> None:
    note(ground, MONDAY, *SEEN)
    confirm(ground, MONDAY, Place.HUB)
    note(ground, TUESDAY, *SEEN)

    (tuesday,) = ground.daybook.days(Period(TUESDAY, TUESDAY))

    assert (tuesday.places, tuesday.confirmed) == ((Place.HUB,), False)
    found = suggested(ground.places, ground.daybook, TUESDAY)
    assert (found.reason, found.certainty) == (Reason.EVIDENCE, Certainty.LIKELY)


def test_nothing_is_filed_until_the_user_confirms_what_is_shown(parts: Parts) -> None:
    ground = parts.ground
    note(ground, MONDAY, *SEEN)
    confirm(ground, MONDAY, Place.HUB)
    note(ground, TUESDAY, *SEEN)
    assert [day.date for day in ground.daybook.store.workdays(Period.week(MONDAY))] == [
        MONDAY
    ]

    parts.commands.ask("day confirm", days=(TUESDAY,))

    filed = ground.daybook.store.workday(TUESDAY)
    assert filed is not None
    assert (filed.places, filed.source) == ((Place.HUB,), "")


def test_no_raw_value_is_anywhere_in_the_data_folder_or_the_log(
    parts: Parts, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    ground = parts.ground
    for day in (MONDAY, TUESDAY):
        assert note(ground, day, *SEEN, SCREENS)
        confirm(ground, day, Place.HOME)
    parts.commands.ask("day suggest", day="2026-03-04")
    for database in ground.databases:
        database.close()

    files = [file for file in ground.data.path.rglob("*") if file.is_file()]
    written = b"".join(file.read_bytes() for file in files) + caplog.text.encode()
    assert ground.data.places in files
    assert [raw for raw in RAW if raw in written or raw.hex().encode() in written] == []


def test_no_code_reaches_a_file_for_payroll(ground: Ground) -> None:
    for day in (MONDAY, TUESDAY):
        note(ground, day, *SEEN)
    confirm(ground, MONDAY, Place.HOME)
    codes = {mark.code for marks in ground.places.kept().values() for mark in marks}

    batch = payroll.draft(ground.daybook, Period.month(MONDAY), ground.local_now)
    files = [render(batch, form, Options()) for form in ("csv", "json")]

    assert len(codes) == 2
    assert [code for code in codes for file in files if code.encode() in file] == []
    assert all(b"2026-03-02" in file and b"2026-03-03" not in file for file in files)


def test_the_same_on_the_same_day_is_not_written_again(ground: Ground) -> None:
    assert note(ground, MONDAY, *SEEN)
    assert not note(ground, MONDAY, *SEEN)
    assert note(ground, MONDAY, SCREENS)
    assert note(ground, TUESDAY, *SEEN)


def test_what_cannot_be_read_is_no_evidence(ground: Ground) -> None:
    assert not note(ground, MONDAY, ABSENT)
    assert not ground.data.places.exists()


def test_of_a_day_off_nothing_is_kept(ground: Ground) -> None:
    assert not note(ground, date(2026, 3, 7), *SEEN)
    assert not ground.data.places.exists()


def test_unless_the_user_wants_it_nothing_is_kept_or_used(tmp_path: Path) -> None:
    on = running(tmp_path / "data", "on").ground
    note(on, MONDAY, *SEEN)
    confirm(on, MONDAY, Place.HUB)
    note(on, TUESDAY, *SEEN)
    off = running(tmp_path / "data", "off").ground

    assert not note(off, date(2026, 3, 4), *SEEN)
    assert off.daybook.days(Period(TUESDAY, TUESDAY))[0].places == (Place.OFFICE,)
    assert suggested(off.places, off.daybook, TUESDAY).plain
    assert sorted(off.places.kept()) == [MONDAY, TUESDAY]


def test_it_is_off_until_the_user_says_so(tmp_path: Path) -> None:
    ground = app.lay_ground(tmp_path / "data", [], "en", HandDesk())

    assert not ground.places.wanted


def test_days_that_are_still_open_are_suggested_by_what_was_seen_then(
    ground: Ground,
) -> None:
    note(ground, MONDAY, *SEEN)
    note(ground, TUESDAY, *SEEN)
    confirm(ground, TUESDAY, Place.CLIENT)

    week = ground.daybook.days(Period.week(MONDAY))

    assert [day.places[0].value for day in week][:3] == ["client", "client", "home"]


def test_what_is_forgotten_is_suggested_no_more(parts: Parts) -> None:
    ground, told = parts.ground, []
    note(ground, MONDAY, *SEEN)
    confirm(ground, MONDAY, Place.HUB)
    note(ground, TUESDAY, *SEEN)
    parts.commands.days_changed = lambda: told.append("changed")

    assert parts.commands.ask("places forget").data == {"days": 2}

    assert told == ["changed"]
    assert not ground.data.places.exists()
    assert suggested(ground.places, ground.daybook, TUESDAY).plain


def test_a_damaged_file_is_kept_and_the_agreed_week_goes_on(ground: Ground) -> None:
    ground.data.path.mkdir(parents=True, exist_ok=True)
    ground.data.places.write_text("{")

    with pytest.raises(ResourceError):
        note(ground, MONDAY, *SEEN)
    with pytest.raises(ResourceError):
        places_say(ground.places, None)
    assert suggested(ground.places, ground.daybook, MONDAY).plain
    assert ground.data.places.read_text() == "{"
    assert ground.places.forget() == 0
    assert note(ground, MONDAY, *SEEN)


def test_a_date_that_is_none_is_refused(parts: Parts) -> None:
    with pytest.raises(UsageError, match="is not a date"):
        parts.commands.ask("day suggest", day="tomorrow")


def test_a_suggestion_is_told_to_programs_without_any_code(parts: Parts) -> None:
    note(parts.ground, MONDAY, *SEEN)
    confirm(parts.ground, MONDAY, Place.HUB)
    note(parts.ground, TUESDAY, *SEEN)

    assert parts.commands.ask("day suggest", day="2026-03-03").data == {
        "date": "2026-03-03",
        "places": ["hub"],
        "confirmed": False,
        "reason": "evidence",
        "certainty": "likely",
        "evidence": ["gateway", "network"],
        "days": 1,
        "expected": False,
        "against": [],
    }
    assert parts.commands.ask("day suggest").data["confirmed"] is True


@pytest.mark.parametrize(
    ("screens", "says"),
    [
        ({}, "screens (seen while HybridWell runs)"),
        ({"screens": "one screen, maybe the laptop's own"}, "screens (one screen, maybe"),
    ],
)
def test_the_self_test_says_what_can_be_read_now(
    ground: Ground, screens: dict[str, str], says: str
) -> None:
    note(ground, MONDAY, *SEEN)

    _, said = places_say(ground.places, screens)

    assert str(said).startswith("days kept: 1; ")
    assert says in str(said)


def test_screens_that_are_seen_are_read_now(ground: Ground) -> None:
    works, said = places_say(ground.places, {"screens": None})

    assert works
    assert "screens" in str(said).partition("not now")[0]


def test_while_it_is_off_nothing_is_read_for_the_self_test(tmp_path: Path) -> None:
    off = running(tmp_path / "data", "off").ground

    assert [str(each) for each in places_say(off.places, {})] == [
        "True",
        "off in the settings, so nothing is read",
    ]


def test_what_is_suggested_follows_each_change_of_days_and_evidence(parts: Parts) -> None:
    ground = parts.ground

    def place() -> Place:
        return ground.daybook.days(Period(TUESDAY, TUESDAY))[0].places[0]

    note(ground, MONDAY, *SEEN)
    note(ground, TUESDAY, *SEEN)
    assert place() is Place.OFFICE
    confirm(ground, MONDAY, Place.HUB)
    assert place() is Place.HUB
    confirm(ground, MONDAY, Place.CLIENT)
    assert place() is Place.CLIENT
    parts.commands.ask("day undo")
    assert place() is Place.HUB
    ground.places.forget()
    assert place() is Place.OFFICE


def test_a_store_that_cannot_be_read_is_said_and_not_guessed(tmp_path: Path) -> None:
    ground = running(tmp_path / "data", "on").ground
    note(ground, MONDAY, *SEEN)
    ground.databases[0].close()
    ground.data.claims.unlink(missing_ok=True)
    ground.data.claims.mkdir()

    assert suggestion_of(ground, ground.daybook.suggested(MONDAY)) is None


def test_the_evening_question_says_why_where_that_is_news(parts: Parts) -> None:
    note(parts.ground, MONDAY, *SEEN)
    confirm(parts.ground, MONDAY, Place.HUB)
    note(parts.ground, TUESDAY, *SEEN)
    silent = PlyerNotifier(lambda _title, _text: None, bool)
    duties = parts.duties(silent, lambda _question: None, lambda: None)

    tuesday, wednesday = (
        parts.ground.daybook.days(Period(day, day))[0]
        for day in (TUESDAY, date(2026, 3, 4))
    )

    assert duties.because(tuesday) == "same network as on other such days"
    assert duties.because(wednesday) == ""
