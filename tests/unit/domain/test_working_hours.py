from datetime import timedelta

import pytest

from hybridwell.domain.working_hours import Hours, HoursError, WorkingHours

HOUR = timedelta(hours=1)
DAY = "09:00-12:30 13:00-17:30"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("mon-fri 08:30-17:30", "mon-fri 08:30-17:30"),
        (
            "mon-fri 13:00-17:30 09:00-12:30; wed 09:00-12:00",
            f"mon-tue {DAY}; wed 09:00-12:00; thu-fri {DAY}",
        ),
        ("mon-sun 00:00-24:00", "mon-sun 00:00-24:00"),
        ("mon-fri 09:00-17:00; wed none", "mon-tue 09:00-17:00; thu-fri 09:00-17:00"),
        ("  sat   10:00-12:00  ", "sat 10:00-12:00"),
        ("mon 09:00-12:00 12:00-13:00", "mon 09:00-12:00 12:00-13:00"),
        ("none", "none"),
    ],
)
def test_agreed_hours_are_read_and_written_in_one_form(text: str, shown: str) -> None:
    hours = WorkingHours.parse(text)

    assert str(hours) == shown
    assert WorkingHours.parse(shown) == hours


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "mon-fri 09:00-17:00; wed 09:00-12:30 12:00-17:30",
            "wed: 09:00-12:30 and 12:00-17:30 overlap",
        ),
        ("tue 09:00-12:00 09:00-12:00", "tue: 09:00-12:00 and 09:00-12:00 overlap"),
        ("thu 17:00-09:00", "thu: 17:00-09:00 ends before it starts"),
        ("fri 09:00-09:00", "fri: 09:00-09:00 ends before it starts"),
        ("fri-mon 09:00-17:00", "fri-mon ends before it starts"),
    ],
)
def test_hours_that_contradict_are_named_with_their_weekday(text: str, told: str) -> None:
    with pytest.raises(HoursError) as caught:
        WorkingHours.parse(text)

    assert str(caught.value) == told


@pytest.mark.parametrize(
    "text",
    [
        "", "mon", "mon;", "09:00-17:00", "mon 9:00-17:00", "mon 09:00-17:60",
        "mon 09:00-24:01", "mon 09:00-25:00", "ma 09:00-17:00", "mon-xyz 09:00-17:00",
        "xyz 09:00-17:00", "mon 09:00-17:00 none", "MON 09:00-17:00", "mon,tue 09:00-17:00",
    ],
)  # fmt: skip
def test_what_is_no_text_of_hours_is_refused(text: str) -> None:
    with pytest.raises(ValueError) as caught:  # noqa: PT011 - the setting says what is allowed
        WorkingHours.parse(text)

    assert not isinstance(caught.value, HoursError)


def test_no_hours_at_all_can_be_told_from_some() -> None:
    assert not WorkingHours.parse("none")
    assert WorkingHours.parse("sun 09:00-10:00")


@pytest.mark.parametrize(("start", "end"), [(2, 1), (1, 1), (-1, 2), (1, 25)])
def test_impossible_hours_cannot_be_made(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="hours end after they start"):
        Hours(start * HOUR, end * HOUR)


def test_a_week_has_seven_days_without_overlap() -> None:
    both = (Hours(9 * HOUR, 12 * HOUR), Hours(11 * HOUR, 13 * HOUR))

    with pytest.raises(ValueError, match="seven days"):
        WorkingHours(((),) * 6)
    with pytest.raises(ValueError, match="sun: 09:00-12:00 and 11:00-13:00 overlap"):
        WorkingHours((*((),) * 6, both))
