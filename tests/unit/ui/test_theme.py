import pytest

from hybridwell.ui.theme import DARK, LIGHT, TEXT_ON, Palette, contrast


def test_contrast_runs_from_one_to_twenty_one() -> None:
    assert contrast("#FFFFFF", "#FFFFFF") == 1
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("text", "surface"), TEXT_ON)
def test_every_text_can_be_read_on_its_surface(
    palette: Palette, text: str, surface: str
) -> None:
    assert contrast(getattr(palette, text), getattr(palette, surface)) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("part", ["brand", "limit"])
def test_lines_and_rings_stand_out_from_their_card(palette: Palette, part: str) -> None:
    assert contrast(getattr(palette, part), palette.surface) >= 3
