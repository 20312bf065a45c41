from hybridwell.domain.movement import wishes
from hybridwell.domain.movement.session import Observed, Posture
from hybridwell.domain.movement.span import Activity
from tests.mornings import PLAN, Morning


def test_standing_twice_is_standing_once() -> None:
    morning = Morning().live("work 10m, stand, work 5m, stand, work 5m")

    assert morning.hours(Activity.STANDING) == ["09:10:00-09:20:00"]


def test_sitting_down_without_having_stood_changes_nothing() -> None:
    morning = Morning().live("work 10m")

    assert wishes.sit(morning.session, morning.sample(), PLAN) == Observed(morning.session)


def test_sitting_down_while_away_ends_no_span() -> None:
    morning = Morning().live("work 10m, stand, work 5m, rest 5m, sit")

    assert morning.session.posture is Posture.SITTING
    assert morning.hours(Activity.STANDING) == ["09:10:00-09:15:00"]


def test_a_pause_without_a_break_on_screen_tells_nothing() -> None:
    assert Morning().live("work 10m, pause 1h, resume").outcomes == []
