from decimal import Decimal

import pytest

from hybridwell.domain.desk_heights import Heights

HEIGHTS = Heights(Decimal(70), Decimal(110))


@pytest.mark.parametrize(
    ("height", "before", "above"),
    [
        ("90", None, False),
        ("90.1", None, True),
        ("92", False, False),
        ("92.1", False, True),
        ("88", True, True),
        ("87.9", True, False),
        ("127", False, True),
        ("62", True, False),
    ],
)
def test_near_the_border_a_desk_stays_what_it_was(
    height: str, before: bool | None, above: bool
) -> None:
    assert HEIGHTS.above(Decimal(height), before=before) is above


@pytest.mark.parametrize(("standing", "apart"), [("80", True), ("79.9", False)])
def test_sitting_and_standing_are_clearly_apart(standing: str, apart: bool) -> None:
    assert Heights(Decimal(70), Decimal(standing)).apart is apart
