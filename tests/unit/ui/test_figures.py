from datetime import timedelta

from hybridwell.domain.benchmarks import Benchmarks
from hybridwell.domain.movement.breaks import Held
from hybridwell.language import Language
from hybridwell.ui.figures import day_figures, week_figures
from hybridwell.ui.ring import ring_facts
from hybridwell.ui.theme import LIGHT
from tests.fakes import empty_week, made_up_view, made_up_week
from tests.unit.domain.test_benchmarks import SHIPPED

ENGLISH = Language()
EVERY = timedelta(minutes=30)


def test_a_day_has_four_figures_with_their_norms() -> None:
    figures = day_figures(ENGLISH, made_up_week().days[0], LIGHT)

    assert [(each.value, each.note) for each in figures] == [
        ("6:06", "of 6:00 (norm, not law)"),
        ("5:11", "limit 8:00 (norm, not law)"),
        ("0:55", "15% of screen time"),
        ("5", "4 of 4 prompted, 1 by themselves"),
    ]


def test_a_figure_above_its_norm_has_the_colour_of_the_limit() -> None:
    over, under = (day_figures(ENGLISH, day, LIGHT)[0] for day in made_up_week().days[:5:4])

    assert (over.colour, under.colour) == (LIGHT.limit, LIGHT.brand)


def test_a_week_is_compared_with_the_week_before() -> None:
    week, other = made_up_week(), empty_week()

    def note(before: bool) -> str:
        return week_figures(ENGLISH, week, week if before else other, LIGHT, SHIPPED)[
            1
        ].note

    assert note(before=True) == "limit 8:00; as the week before"
    assert note(before=False) == "limit 8:00"


def test_more_and_less_are_told_in_words() -> None:
    week = made_up_week()
    calm = type(week)(week.period, (week.days[4],))

    def note(now: object, before: object) -> str:
        return week_figures(ENGLISH, now, before, LIGHT, SHIPPED)[1].note  # type: ignore[arg-type]

    assert "less than the week before" in note(calm, week)
    assert "more than the week before" in note(week, calm)


def test_how_many_workers_reach_the_norm_is_told_with_its_year() -> None:
    week = made_up_week()

    known = week_figures(ENGLISH, week, week, LIGHT, SHIPPED)[0].note
    unknown = week_figures(ENGLISH, week, week, LIGHT, Benchmarks())[0].note

    assert known == "norm 6:00; 54% of workers reach it (2023)"
    assert unknown == "of 6:00 (norm, not law)"


def test_an_empty_week_has_figures() -> None:
    week = empty_week()
    figures = week_figures(ENGLISH, week, week, LIGHT, SHIPPED)

    assert [each.value for each in figures] == ["0:00", "0:00", "0:00", "0", "0 · 0"]


def test_the_ring_counts_down_between_two_looks() -> None:
    facts = ring_facts(made_up_view().outlook, EVERY, ENGLISH, timedelta(seconds=2))

    assert (facts.figure, facts.counting) == ("11:58", True)
    assert round(facts.part, 2) == 0.6


def test_the_ring_stands_still_while_a_break_is_held_back() -> None:
    outlook = made_up_view(held_by=Held.MEETING).outlook
    facts = ring_facts(outlook, EVERY, ENGLISH, timedelta(seconds=2))

    assert (facts.figure, facts.words, facts.counting) == ("12:00", "in a meeting", False)


def test_the_ring_is_full_when_the_break_is_due() -> None:
    facts = ring_facts(made_up_view().outlook, EVERY, ENGLISH, timedelta(minutes=13))

    assert (facts.part, facts.figure) == (1.0, "Now")


def test_without_breaks_there_is_no_countdown() -> None:
    facts = ring_facts(made_up_view(held_by=Held.OFF).outlook, EVERY, ENGLISH)

    assert (facts.part, facts.figure) == (0.0, "–")
