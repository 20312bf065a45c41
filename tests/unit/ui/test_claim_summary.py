from dataclasses import replace
from decimal import Decimal

from hybridwell.domain.claims.agreement import Method
from hybridwell.domain.claims.claim_line import Correction, Reason
from hybridwell.language import Language
from hybridwell.ui.claim_summary import MOST, correction_texts, summary_of
from tests.days import agreed, claim, day, open_day

ENGLISH = Language()


def test_the_lines_of_a_kind_are_summed_up() -> None:
    found = claim(day(2, "home"), day(3, "home"), day(4, "client", "12.5"))

    summary = summary_of(found, ENGLISH)

    assert summary.rows == (
        ("Home-work day, 2 ×", "€4.90"),
        ("Business trip, 12.5 km", "€3.13"),
    )
    assert (summary.total, summary.taxable, summary.can_be_closed) == ("€8.03", "", True)


def test_a_fixed_allowance_has_no_quantity() -> None:
    found = claim(of=agreed(home_method=Method.FIXED))

    assert summary_of(found, ENGLISH).rows == (("Home-work allowance, fixed", "€26.22"),)


def test_corrections_are_one_row() -> None:
    found = claim(day(2, "home"))
    line = replace(found.lines[0], amount=Decimal("-2.45"))
    corrections = tuple(
        Correction(line, period, 1, Reason.DAY) for period in ("2026-09", "2026-10")
    )

    summary = summary_of(replace(found, corrections=corrections), ENGLISH)

    assert summary.rows[-1] == ("Corrections of 2 periods", "-€4.90")


def test_many_problems_are_counted() -> None:
    found = claim(*(open_day(number, "home") for number in range(2, 12)))

    summary = summary_of(found, ENGLISH)

    assert len(summary.problems) == MOST + 1
    assert summary.problems[-1] == "… and 4 more"
    assert not summary.can_be_closed


def test_corrections_are_told_apart_by_period_and_reason() -> None:
    found = claim(day(2, "home"))
    line = replace(found.lines[0], amount=Decimal("0.02"))
    corrections = tuple(
        Correction(line, period, 1, reason)
        for period, reason in (
            ("2026-10", Reason.DAY), ("2026-09", Reason.RATE), ("2026-09", Reason.RATE)
        )
    )  # fmt: skip

    assert correction_texts(replace(found, corrections=corrections), ENGLISH) == (
        "September 2026: €0.04, the amount changed",
        "October 2026: €0.02, the day changed",
    )
