from datetime import date, timedelta

from hybridwell.domain.movement.limits import Limit, to_say

HOUR = timedelta(hours=1)
MONDAY, SUNDAY = date(2026, 3, 2), date(2026, 3, 1)
LIMITS = {Limit.SCREEN: 6 * HOUR, Limit.SITTING: 8 * HOUR}
NOTHING = dict.fromkeys(Limit)


def test_a_limit_is_told_as_soon_as_it_is_reached() -> None:
    almost = {Limit.SCREEN: 6 * HOUR - timedelta(seconds=1), Limit.SITTING: 7 * HOUR}
    both = {Limit.SCREEN: 6 * HOUR, Limit.SITTING: 9 * HOUR}

    assert list(to_say(almost, LIMITS, NOTHING, MONDAY)) == []
    assert list(to_say(both, LIMITS, NOTHING, MONDAY)) == [Limit.SCREEN, Limit.SITTING]


def test_a_limit_is_told_once_a_workday() -> None:
    spent = dict.fromkeys(Limit, 9 * HOUR)
    said = {Limit.SCREEN: MONDAY, Limit.SITTING: SUNDAY}

    assert list(to_say(spent, LIMITS, said, MONDAY)) == [Limit.SITTING]
