import pytest
from PySide6.QtCore import Qt

from hybridwell.ui.palettes import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Palette
from hybridwell.ui.theme import pick

DAY, NIGHT = Qt.ColorScheme.Light, Qt.ColorScheme.Dark
USUAL, MORE = Qt.ContrastPreference.NoPreference, Qt.ContrastPreference.HighContrast


@pytest.mark.parametrize(
    ("scheme", "asked", "palette"),
    [
        (DAY, USUAL, LIGHT),
        (NIGHT, USUAL, DARK),
        (DAY, MORE, LIGHT_CONTRAST),
        (NIGHT, MORE, DARK_CONTRAST),
        (Qt.ColorScheme.Unknown, USUAL, LIGHT),
    ],
)
def test_what_is_left_to_the_system_the_system_says(
    scheme: Qt.ColorScheme, asked: Qt.ContrastPreference, palette: Palette
) -> None:
    assert pick("system", "system", scheme, asked) is palette


@pytest.mark.parametrize(
    ("look", "contrast", "palette"),
    [
        ("dark", "system", DARK),
        ("dark", "high", DARK_CONTRAST),
        ("light", "high", LIGHT_CONTRAST),
        ("system", "high", LIGHT_CONTRAST),
    ],
)
def test_what_the_user_chose_holds(look: str, contrast: str, palette: Palette) -> None:
    assert pick(look, contrast, DAY, USUAL) is palette


def test_the_user_may_want_less_than_the_system() -> None:
    assert pick("light", "normal", NIGHT, MORE) is LIGHT
