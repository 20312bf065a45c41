from datetime import UTC, date, datetime, timedelta

import pytest

from hybridwell.domain.movement.span import (
    Activity,
    Span,
    Stretch,
    bridge,
    longest,
    stretches,
    subtract,
    total,
)

MONDAY = datetime(2026, 3, 2, 8, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def line(text: str) -> list[Stretch]:
    """Read a drawing: each `=` is a minute of a stretch."""
    found: list[Stretch] = []
    for place, mark in enumerate(text):
        start = MONDAY + place * MINUTE
        if mark == "=" and found and found[-1].end == start:
            found[-1] = Stretch(found[-1].start, start + MINUTE)
        elif mark == "=":
            found.append(Stretch(start, start + MINUTE))
    return found


def test_bridging_joins_neighbours_at_most_a_gap_apart() -> None:
    before = line("==  ===   ==")

    assert list(bridge(before, 2 * MINUTE)) == line("=======   ==")


def test_bridging_nothing_is_nothing() -> None:
    assert list(bridge([], MINUTE)) == []


def test_subtracting_cuts_holes_at_ends_and_in_the_middle() -> None:
    before, holes = line("======   ======  == "), line("  ==    ==  =======")

    assert list(subtract(before, holes)) == line("==  ==    ==")


def test_totals_add_up_and_the_longest_stands_out() -> None:
    some = line("== === =")

    assert total(some) == 6 * MINUTE
    assert longest(some) == 3 * MINUTE
    assert longest([]) == total([]) == timedelta()


def test_stretches_of_one_activity_come_in_order_with_overlaps_joined() -> None:
    late, early, over = (
        Span(MONDAY + start * MINUTE, MONDAY + end * MINUTE, activity, MONDAY.date())
        for start, end, activity in (
            (5, 9, Activity.ACTIVE),
            (0, 6, Activity.ACTIVE),
            (0, 3, Activity.STANDING),
        )
    )

    assert stretches([late, over, early], Activity.ACTIVE) == line("=========")


def test_a_span_that_ends_before_it_starts_cannot_be() -> None:
    with pytest.raises(ValueError, match="ends before it starts"):
        Span(MONDAY, MONDAY - MINUTE, Activity.ACTIVE, date(2026, 3, 2))
