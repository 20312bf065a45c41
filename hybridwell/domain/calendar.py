"""Workdays, weeks and pay periods: which local date an instant belongs to."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Self
from zoneinfo import ZoneInfo

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Calendar:
    """The user's zone and the hour at which a workday begins."""

    zone: ZoneInfo
    day_start: time = time(4)

    def start_of(self, day: date) -> datetime:
        """Return the instant (UTC) at which `day` begins.

        Where the spring change skips that hour, the day begins as long after the change
        as the clock would have shown.
        """
        return datetime.combine(day, self.day_start, self.zone).astimezone(UTC)

    def end_of(self, day: date) -> datetime:
        return self.start_of(day + ONE_DAY)

    def day_of(self, instant: datetime) -> date:
        return workday_at(instant.astimezone(self.zone), self.day_start)

    def at(self, day: date, hour: time) -> datetime:
        """Return the instant of a time on the wall during `day`."""
        on = day if hour >= self.day_start else day + ONE_DAY
        return datetime.combine(on, hour, self.zone).astimezone(UTC)


def workday_at(local: datetime, day_start: time) -> date:
    """Return the workday of an instant in its own zone: yesterday's until `day_start`."""
    day = local.date()
    # In UTC: datetimes of one zone are compared by what the wall shows.
    begin = datetime.combine(day, day_start, local.tzinfo).astimezone(UTC)
    return day if local.astimezone(UTC) >= begin else day - ONE_DAY


@dataclass(frozen=True, slots=True)
class Period:
    """From the first to the last day, both included."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError("a period ends on or after its first day")

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def days(self) -> Iterator[date]:
        for number in range((self.last - self.first).days + 1):
            yield self.first + number * ONE_DAY

    def __str__(self) -> str:
        """Write it as `parse` reads it."""
        if self == self.month(self.first):
            return f"{self.first:%Y-%m}"
        if self == self.week(self.first):
            return f"{self.first:%G-W%V}"
        if self == self.four_weeks(self.first):
            year, week, _ = self.first.isocalendar()
            return f"{year}-P{week // 4 + 1:02d}"
        return f"{self.first}..{self.last}"

    @classmethod
    def month(cls, day: date) -> Self:
        last = monthrange(day.year, day.month)[1]
        return cls(day.replace(day=1), day.replace(day=last))

    @classmethod
    def week(cls, day: date) -> Self:
        """Return the week of `day`, Monday to Sunday (ISO 8601)."""
        monday = day - day.weekday() * ONE_DAY
        return cls(monday, monday + 6 * ONE_DAY)

    @classmethod
    def four_weeks(cls, day: date) -> Self:
        """Return the four-week period of payroll: ISO weeks 1 to 4, 5 to 8 and so on.

        There are thirteen; the last has five weeks in a year of 53.
        """
        year, week, _ = day.isocalendar()
        return cls._of_four_weeks(year, min((week - 1) // 4 + 1, 13))

    @classmethod
    def _of_four_weeks(cls, year: int, number: int) -> Self:
        if not 1 <= number <= 13:
            raise ValueError(number)
        first = date.fromisocalendar(year, 4 * number - 3, 1)
        next_year = date.fromisocalendar(year + 1, 1, 1)
        last = next_year if number == 13 else first + 28 * ONE_DAY
        return cls(first, last - ONE_DAY)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `2026`, `2026-11`, `2026-W47`, `2026-P12` or `2026-11-02..2026-11-29`.

        Raises ValueError with a clause that says what is allowed.
        """
        try:
            return cls._parse(text)
        except (ValueError, OverflowError) as error:
            raise ValueError(
                f"{text!r} is not a period: write 2026-11, 2026-W47, 2026-P12, 2026 or "
                "2026-11-02..2026-11-29"
            ) from error

    @classmethod
    def _parse(cls, text: str) -> Self:
        if re.fullmatch(r"\d{4}", text):
            return cls(date(int(text), 1, 1), date(int(text), 12, 31))
        if re.fullmatch(r"\d{4}-\d{2}", text):
            return cls.month(date.fromisoformat(f"{text}-01"))
        if re.fullmatch(r"\d{4}-W\d{2}", text):
            return cls.week(date.fromisoformat(f"{text}-1"))
        if re.fullmatch(r"\d{4}-P\d{2}", text):
            return cls._of_four_weeks(int(text[:4]), int(text[-2:]))
        first, dots, last = text.partition("..")
        if not dots:
            raise ValueError(text)
        return cls(date.fromisoformat(first), date.fromisoformat(last))
