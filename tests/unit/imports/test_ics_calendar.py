"""Calendars as Outlook, Google and Nextcloud write them, and such as nobody should."""

from pathlib import Path

import pytest

from hybridwell.domain.calendar import Period
from hybridwell.errors import UsageError
from hybridwell.imports import read
from tests.imported import CALENDAR, YEAR, found, ignored

AMSTERDAM = """BEGIN:VTIMEZONE
TZID:{zone}
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
"""

MINUTES = ",".join(map(str, range(13)))


def event(*lines: str) -> str:
    return "\n".join(["BEGIN:VEVENT", *lines, "END:VEVENT\n"])


def calendar(*parts: str) -> str:
    body = "".join(parts)
    text = f"BEGIN:VCALENDAR\nPRODID:-//A test//EN\nVERSION:2.0\n{body}END:VCALENDAR\n"
    return text.replace("\n", "\r\n")


def all_day(day: str, *lines: str) -> str:
    return event(f"DTSTART;VALUE=DATE:{day}", *lines)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "planning.ics"


def write(file: Path, *parts: str) -> Path:
    file.write_bytes(calendar(*parts).encode())
    return file


def test_a_weekly_outlook_event_keeps_its_day_over_both_changes_of_the_clock(
    file: Path,
) -> None:
    zone = "W. Europe Standard Time"
    weekly = event(
        "UID:040000008200E00074C5B7101A82E008",
        "SUMMARY;LANGUAGE=nl-NL:Thuiswerken",
        f"DTSTART;TZID={zone}:20260323T003000",
        f"DTEND;TZID={zone}:20260323T170000",
        "RRULE:FREQ=WEEKLY;UNTIL=20261101T230000Z;INTERVAL=1;BYDAY=MO,SU;WKST=MO",
        f"EXDATE;TZID={zone}:20260405T003000",
        "CLASS:PUBLIC",
        "TRANSP:OPAQUE",
        "X-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE",
    )
    write(file, "METHOD:PUBLISH\n", AMSTERDAM.format(zone=zone), weekly)

    spring = found(file, "ics", Period.parse("2026-03-23..2026-04-06"))
    autumn = found(file, "ics", Period.parse("2026-10-19..2026-10-31"))

    assert spring == [
        "2026-03-23 home",
        "2026-03-29 home",
        "2026-03-30 home",
        "2026-04-06 home",
    ]
    assert autumn == ["2026-10-19 home", "2026-10-25 home", "2026-10-26 home"]


def test_google_writes_times_in_utc_and_names_the_zone_of_the_calendar(file: Path) -> None:
    late = event(
        "UID:1abc@google.com",
        "DTSTART:20260310T230000Z",
        "DTEND:20260311T160000Z",
        "SUMMARY:Office",
        "STATUS:CONFIRMED",
    )
    where = all_day(
        "20260312", "DTEND;VALUE=DATE:20260313", "SUMMARY:Home", "TRANSP:TRANSPARENT"
    )
    write(file, "X-WR-TIMEZONE:Europe/Amsterdam\n", late, where)

    assert found(file, "ics") == ["2026-03-11 office", "2026-03-12 home"]


def test_nextcloud_moves_one_of_a_series_and_cancels_another(file: Path) -> None:
    zone = "Europe/Amsterdam"
    series = event(
        "UID:b6b7",
        f"DTSTART;TZID={zone}:20260309T090000", f"DTEND;TZID={zone}:20260309T170000",
        "RRULE:FREQ=WEEKLY;COUNT=3", "SUMMARY:Kantoor",
    )  # fmt: skip
    moved = event(
        "UID:b6b7", f"RECURRENCE-ID;TZID={zone}:20260316T090000",
        f"DTSTART;TZID={zone}:20260317T090000", f"DTEND;TZID={zone}:20260317T170000",
        "SUMMARY:Kantoor",
    )  # fmt: skip
    cancelled = event(
        "UID:b6b7", f"RECURRENCE-ID;TZID={zone}:20260323T090000",
        f"DTSTART;TZID={zone}:20260323T090000", f"DTEND;TZID={zone}:20260323T170000",
        "SUMMARY:Kantoor", "STATUS:CANCELLED",
    )  # fmt: skip
    write(file, AMSTERDAM.format(zone=zone), series, moved, cancelled)

    assert found(file, "ics") == ["2026-03-09 office", "2026-03-17 office"]
    assert ignored(file, "ics") == 1


def test_leave_of_several_days_ends_before_its_last_date_and_clears_the_days(
    file: Path,
) -> None:
    leave = all_day("20260310", "DTEND;VALUE=DATE:20260312", "SUMMARY:Vakantie Texel")
    home = all_day("20260309", "RRULE:FREQ=DAILY;COUNT=4", "SUMMARY:Thuis")
    write(file, leave, home)

    assert found(file, "ics") == [
        "2026-03-09 home",
        "2026-03-10 leave",
        "2026-03-11 leave",
        "2026-03-12 home",
    ]


def test_leave_by_the_hour_stands_beside_the_work_without_shares(file: Path) -> None:
    home = all_day("20260309", "SUMMARY:Thuis")
    leave = event("DTSTART:20260309T130000", "DTEND:20260309T170000", "SUMMARY:Verlof")
    write(file, home, leave)

    (day,) = read(file, "ics", YEAR, CALENDAR).days

    assert found(file, "ics") == ["2026-03-09 home+leave"]
    assert day.contradictory


def test_several_places_of_a_day_become_its_parts(file: Path) -> None:
    morning = event("DTSTART:20260309T080000", "DURATION:PT4H", "SUMMARY:Klantbezoek")
    afternoon = event("DTSTART:20260309T130000", "DURATION:PT4H", "SUMMARY:Op kantoor")
    write(file, morning, afternoon)

    assert found(file, "ics") == ["2026-03-09 office+client"]


@pytest.mark.parametrize(
    ("lines", "places"),
    [
        (["SUMMARY:Home office"], "home"),
        (["SUMMARY:HOME-OFFICE"], "home"),
        (["SUMMARY:Thuis / kantoor"], "home+office"),
        (["SUMMARY:Im Büro"], "office"),
        (["SUMMARY:Overleg", "CATEGORIES:Blauw,Thuiswerken"], "home"),
        (["SUMMARY:Overleg", "CATEGORIES:Blauw", "CATEGORIES:Kantoor"], "office"),
        (["SUMMARY:Overleg", "LOCATION:Hub Zwolle"], "hub"),
        (["SUMMARY:Thuis", "LOCATION:Kantoor"], "home"),
        (["SUMMARY:Sick leave"], "sick"),
        (["SUMMARY:Feestdag"], "holiday"),
        (["SUMMARY:Roostervrij"], "free"),
        (["SUMMARY:Thuis", "X-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE"], "home"),
        (["SUMMARY:Overleg", "X-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE"], "elsewhere"),
    ],
)
def test_words_say_the_place(file: Path, lines: list[str], places: str) -> None:
    write(file, all_day("20260309", *lines))

    assert found(file, "ics") == [f"2026-03-09 {places}"]


@pytest.mark.parametrize(
    "lines",
    [
        ["SUMMARY:Overleg"],
        ["SUMMARY:Out of office"],
        ["SUMMARY:Thuiskomst"],
        ["SUMMARY:Kantoor", "STATUS:CANCELLED"],
        ["DESCRIPTION:Thuis"],
        [],
    ],
)
def test_an_event_without_a_place_is_only_counted(file: Path, lines: list[str]) -> None:
    write(file, all_day("20260309", *lines))

    assert found(file, "ics") == []
    assert ignored(file, "ics") == 1


def test_working_elsewhere_counts_only_where_no_event_says_where(file: Path) -> None:
    vague = all_day("20260309", "X-MICROSOFT-CDO-BUSYSTATUS:WORKINGELSEWHERE")
    write(file, vague, all_day("20260309", "SUMMARY:Hub"))

    assert found(file, "ics") == ["2026-03-09 hub"]


def test_hours_after_midnight_belong_to_the_day_before(file: Path) -> None:
    night = event("DTSTART:20260309T200000", "DTEND:20260310T020000", "SUMMARY:Kantoor")
    write(file, night)

    assert found(file, "ics") == ["2026-03-09 office"]


def test_a_day_from_midnight_to_midnight_is_that_day(file: Path) -> None:
    write(file, event("DTSTART:20260309T000000", "DTEND:20260310T000000", "SUMMARY:Thuis"))

    assert found(file, "ics") == ["2026-03-09 home"]


def test_events_outside_the_period_are_left_alone(file: Path) -> None:
    birthday = all_day("16040301", "RRULE:FREQ=YEARLY", "SUMMARY:Verjaardag")
    write(file, birthday, all_day("20251231", "SUMMARY:Thuis"))

    assert found(file, "ics") == []
    assert ignored(file, "ics") == 1


def test_two_calendars_in_a_file_are_both_read(file: Path) -> None:
    first, second = (calendar(all_day(f"2026030{day}", "SUMMARY:Thuis")) for day in (2, 3))
    file.write_text(first + second)

    assert found(file, "ics") == ["2026-03-02 home", "2026-03-03 home"]


@pytest.mark.parametrize("zone", ["Nowhere/Land", "W. Europe Standard Time", ""])
def test_an_unknown_zone_is_the_users_own(file: Path, zone: str) -> None:
    timed = event(
        f"DTSTART;TZID={zone or 'None'}:20260309T003000", "DURATION:PT1H", "SUMMARY:Thuis"
    )
    write(file, f"X-WR-TIMEZONE:{zone}\n", timed)

    assert found(file, "ics") == ["2026-03-09 home"]


def test_a_broken_property_that_is_no_time_does_not_matter(file: Path) -> None:
    write(file, all_day("20260309", "SUMMARY:Thuis", "PRIORITY:high", "GEO:here"))

    assert found(file, "ics") == ["2026-03-09 home"]


def test_a_date_with_an_end_by_the_clock_is_left_to_the_library(file: Path) -> None:
    write(file, all_day("20260309", "DTEND:20260309T170000", "SUMMARY:Thuis"))

    assert found(file, "ics") == ["2026-03-09 home"]


def test_a_long_event_fills_the_period(file: Path) -> None:
    write(file, event("DTSTART:20200309T000000", "DTEND:20280309T000000", "SUMMARY:Ziek"))

    days = found(file, "ics", Period.parse("2026-03-08..2026-03-09"))

    assert days == ["2026-03-08 sick", "2026-03-09 sick"]


def test_nothing_of_the_text_is_kept(file: Path) -> None:
    write(file, all_day("20260309", "SUMMARY:Thuis met Sam", "DESCRIPTION:geheim"))

    (day,) = read(file, "ics", YEAR, CALENDAR).days

    assert (day.note, day.source, day.confirmed) == ("", "ics planning.ics", False)


@pytest.mark.parametrize(
    ("lines", "reason"),
    [
        (["DTSTART:banana"], "DTSTART must be written as in RFC 5545"),
        (["SUMMARY:Thuis"], "DTSTART must be there once, a date or a time"),
        (
            ["DTSTART:20260309T090000", "DTSTART:20260310T090000"],
            "DTSTART must be there once, a date or a time",
        ),
        (
            ["DTSTART:20260309T090000", "DTEND:20260308T170000"],
            "DTEND must not be before DTSTART",
        ),
        (
            ["DTSTART:20260309T090000", "RRULE:FREQ=OFTEN"],
            "RRULE must be written as in RFC 5545",
        ),
        (
            ["DTSTART:20260309T090000", "RRULE:FREQ=SECONDLY"],
            "RRULE must recur by one of DAILY, WEEKLY, MONTHLY, YEARLY",
        ),
        (
            ["DTSTART:20260309T090000", f"RRULE:FREQ=DAILY;BYHOUR=9,10;BYMINUTE={MINUTES}"],
            "RRULE must recur by one of DAILY, WEEKLY, MONTHLY, YEARLY",
        ),
        (
            ["DTSTART:20260309T090000", "RRULE:FREQ=DAILY", "RRULE:FREQ=DAILY;INTERVAL=0"],
            "RRULE must have an INTERVAL from 1",
        ),
        (
            ["DTSTART:10260309T090000", "DTEND:20260309T170000", "RRULE:FREQ=DAILY"],
            "an event like it must last 366 days at most",
        ),
        (
            ["DTSTART:20260309T090000", "DURATION:P400D", "RRULE:FREQ=DAILY"],
            "an event like it must last 366 days at most",
        ),
        (
            ["DTSTART:20260309T090000", "DTEND:99991231T235959Z"],
            "an event like it must last 3660 days at most",
        ),
    ],
)  # fmt: skip
def test_an_event_that_cannot_be_is_numbered(
    file: Path, lines: list[str], reason: str
) -> None:
    write(file, all_day("20260309", "SUMMARY:Thuis"), event(*lines))

    with pytest.raises(UsageError) as refused:
        found(file, "ics")

    assert str(refused.value) == f"planning.ics, event 2: {reason}"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello",
        "BEGIN:VCARD\nFN:x\nEND:VCARD\n",
        "BEGIN:VCALENDAR\nVERSION:2.0\n",
        "END:VCALENDAR\n",
        "date;parts\n2026-03-09;home\n",
        "BEGIN:VEVENT\nEND:VEVENT\n",
    ],
)
def test_what_is_no_calendar_is_refused(file: Path, text: str) -> None:
    file.write_text(text)

    with pytest.raises(
        UsageError, match=r"^planning\.ics is not an iCalendar file: it must"
    ):
        found(file, "ics")


def test_another_calendar_than_the_gregorian_is_refused(file: Path) -> None:
    write(file, "CALSCALE:JULIAN\n", all_day("20260309", "SUMMARY:Thuis"))

    with pytest.raises(UsageError, match="must be as in RFC 5545"):
        found(file, "ics")


def test_text_in_another_encoding_is_refused_with_its_line(file: Path) -> None:
    file.write_bytes(b"BEGIN:VCALENDAR\r\nX-WR-CALNAME:B\xfcro\r\nEND:VCALENDAR\r\n")

    with pytest.raises(UsageError, match=r"^planning\.ics, line 2: it is not UTF-8 text$"):
        found(file, "ics")


def test_a_day_of_too_many_places_is_refused(file: Path) -> None:
    names = ["Thuis", "Kantoor", "Hub", "Klant", "Dienstreis", "Verlof", "Ziek"]
    events = [event("DTSTART:20260309T090000", f"SUMMARY:{name}") for name in names]
    write(file, *events)

    with pytest.raises(
        UsageError, match=r"^planning\.ics, 2026-03-09: a workday has one to"
    ):
        found(file, "ics")
