from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from hybridwell.check_files import shipped_checks
from hybridwell.domain.movement.workstation import (
    Answer,
    FinishedRound,
    Said,
    Score,
    Station,
    first_actions,
    needs,
    score,
)

CHECKS = shipped_checks()
DAY, LATER = date(2026, 3, 2), date(2026, 3, 29)
WORSE_FIRST = (Answer.NO, Answer.PARTLY, Answer.YES)
IDS = st.sampled_from([each.id for each in CHECKS])
ANSWERS = st.dictionaries(IDS, st.builds(Said, st.sampled_from(Answer), st.just(DAY)))


def said(**answers: str) -> dict[str, Said]:
    return {id_: Said(Answer(answer), DAY) for id_, answer in answers.items()}


def test_without_an_answer_there_is_no_score() -> None:
    assert score(CHECKS, {}) == Score(None, 0, 32)


def test_what_does_not_apply_gives_no_score_of_its_own() -> None:
    assert score(CHECKS, said(c1="na")) == Score(None, 1, 32)


def test_a_heavy_check_weighs_three_times_a_light_one() -> None:
    assert score(CHECKS, said(c1="yes", c4="no")).value == 75
    assert score(CHECKS, said(c1="no", c4="yes")).value == 25
    assert score(CHECKS, said(c1="partly")).value == 50


def test_an_answer_to_an_unknown_check_counts_nowhere() -> None:
    assert score(CHECKS, said(c99="no")) == Score(None, 0, 32)


@given(ANSWERS)
def test_a_score_is_from_0_to_100_and_full_only_if_all_is_well(
    answers: dict[str, Said],
) -> None:
    found = score(CHECKS, answers)
    given_answers = {each.answer for each in answers.values()} - {Answer.NOT_APPLICABLE}

    assert found.value is None or 0 <= found.value <= 100
    assert (found.value == 100) == (given_answers == {Answer.YES})
    assert found.answered == len(answers)


@given(ANSWERS, IDS, st.integers(0, 1))
def test_a_better_answer_never_lowers_the_score(
    answers: dict[str, Said], id_: str, step: int
) -> None:
    worse = {**answers, id_: Said(WORSE_FIRST[step], DAY)}
    better = {**answers, id_: Said(WORSE_FIRST[step + 1], DAY)}

    low, high = score(CHECKS, worse).value, score(CHECKS, better).value
    assert low is not None
    assert high is not None
    assert low <= high


@given(ANSWERS, IDS)
def test_what_does_not_apply_never_moves_the_score(
    answers: dict[str, Said], id_: str
) -> None:
    without = {key: value for key, value in answers.items() if key != id_}
    beside = {**without, id_: Said(Answer.NOT_APPLICABLE, DAY)}

    assert score(CHECKS, beside).value == score(CHECKS, without).value


def test_first_comes_what_weighs_most_then_the_worse_answer_then_the_list() -> None:
    answers = said(c2="no", c3="partly", c7="no", c11="no", c4="no", c1="yes", c5="na")

    assert [each.id for each in first_actions(CHECKS, answers)] == ["c7", "c11", "c3"]


@given(ANSWERS)
def test_there_are_three_first_actions_at_most_and_all_of_open_checks(
    answers: dict[str, Said],
) -> None:
    found = first_actions(CHECKS, answers)

    assert len(found) <= 3
    assert all(answers[each.id].answer in (Answer.NO, Answer.PARTLY) for each in found)


def test_one_chair_is_asked_for_once_whatever_is_wrong_with_it() -> None:
    found = needs(CHECKS, said(c1="partly", c3="no", c9="no", c29="no", c12="yes"))

    assert [(each.item.name, each.ids) for each in found] == [
        ("chair", ("c3", "c1")),
        ("headset", ("c29",)),
    ]


def test_a_new_round_keeps_date_and_score_and_opens_all_questions() -> None:
    station = Station().say("c1", Answer.YES, DAY).say("c4", Answer.NO, LATER)

    anew = station.write_down("a note").begin_anew(CHECKS)

    assert anew.answers == {}
    assert anew.note == "a note"
    assert anew.rounds == (FinishedRound(LATER, Score(75, 2, 32)),)


def test_a_round_without_an_answer_is_no_round() -> None:
    assert Station().begin_anew(CHECKS).rounds == ()
    unknown = Station().say("c99", Answer.YES, DAY)
    assert unknown.begin_anew(CHECKS) == unknown
