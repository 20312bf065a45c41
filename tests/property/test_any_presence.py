"""Whatever Windows tells, in whatever order and how often."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from hybridwell.domain.movement.presence import LEAVING_TAKES, Presence, together
from hybridwell.presence.windows import POWER, SESSION, Move, follow

BOOT = timedelta(hours=1)
MESSAGES = st.tuples(st.sampled_from([POWER, SESSION, 0x0010]), st.integers(0, 20))
PRESENCES = st.builds(
    Presence,
    st.sampled_from([None, False, True]),
    st.sampled_from([None, False, True]),
    st.none() | st.timedeltas(timedelta(), BOOT),
)


@given(st.lists(MESSAGES, min_size=1))
def test_a_message_that_comes_again_says_nothing(messages: list[tuple[int, int]]) -> None:
    presence = Presence()
    for message, what in messages:
        presence, _ = follow(presence, message, what, BOOT)

        again = follow(presence, message, what, BOOT + timedelta(seconds=1))
        assert again == (presence, Move.NOTHING)


@given(st.lists(PRESENCES), st.timedeltas(timedelta(), BOOT))
def test_one_source_that_says_away_is_enough_in_any_order(
    told: list[Presence], idle: timedelta
) -> None:
    assert together(told) == together(reversed(told))
    assert together(told).away(BOOT, idle) is any(one.away(BOOT, idle) for one in told)


@given(PRESENCES)
def test_input_ends_what_nobody_promised_to_end(presence: Presence) -> None:
    later = BOOT + LEAVING_TAKES + timedelta(seconds=1)
    held = presence.locked is True or presence.in_front is False

    assert presence.away(later, timedelta()) is held
