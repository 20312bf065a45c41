"""The colours: light, dark, and both again for who needs more contrast."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Palette:
    """A colour for each role; what must be read or told apart passes WCAG AA."""

    background: str
    surface: str
    line: str
    ink: str
    muted: str
    brand: str
    brand_soft: str
    brand_hover: str
    on_brand: str
    sitting: str
    standing: str
    away: str
    office: str
    travel: str
    limit: str
    warning: str
    track: str
    """What a bar or ring fills."""
    thin: int = 1
    thick: int = 2
    """Pixels of an outline, and of one that shows the keyboard."""
    hatched: bool = False
    """Whether charts tell their parts by patterns too."""
    name: str = ""


LIGHT = Palette(
    background="#F5F7F6", surface="#FFFFFF", line="#DEE5E2", ink="#17242A",
    muted="#56666D", brand="#17695E", brand_soft="#DCEFEA", brand_hover="#1E7D70",
    on_brand="#FFFFFF", sitting="#B97512", standing="#1F766B", away="#72858E",
    office="#3C5FA8", travel="#7A5AA6", limit="#B0432C", warning="#FFF4E0",
    track="#E7EDEA", name="light",
)  # fmt: skip
DARK = Palette(
    background="#12191C", surface="#1B2529", line="#2C3A40", ink="#E8EFF0",
    muted="#9DB0B6", brand="#63C7B5", brand_soft="#1F3B38", brand_hover="#83D8C8",
    on_brand="#0E1B19", sitting="#E9A94F", standing="#3F9E90", away="#70868F",
    office="#8FB0F0", travel="#C0A2E8", limit="#F0826A", warning="#3A2F1C",
    track="#2A373D", name="dark",
)  # fmt: skip
LIGHT_CONTRAST = Palette(
    background="#FFFFFF", surface="#FFFFFF", line="#4A565C", ink="#000000",
    muted="#2B363B", brand="#00483F", brand_soft="#DDF3EE", brand_hover="#002F29",
    on_brand="#FFFFFF", sitting="#8A4B00", standing="#00564C", away="#4F5B61",
    office="#183476", travel="#4E2A7D", limit="#861B00", warning="#FFF2D6",
    track="#E6ECE9", thin=2, thick=3, hatched=True, name="light-contrast",
)  # fmt: skip
DARK_CONTRAST = Palette(
    background="#000000", surface="#000000", line="#C5D0D4", ink="#FFFFFF",
    muted="#DCE6E9", brand="#8AF2E0", brand_soft="#063A33", brand_hover="#B8F8EC",
    on_brand="#000000", sitting="#FFC266", standing="#5CE6D2", away="#A9B8BE",
    office="#BDD2FF", travel="#E2CBFF", limit="#FFB3A3", warning="#352500",
    track="#262F33", thin=2, thick=3, hatched=True, name="dark-contrast",
)  # fmt: skip
PALETTES = LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST


def contrast(a: str, b: str) -> float:
    """Return the contrast of two colours, 1 to 21 (WCAG 2.2, 1.4.3)."""
    light, dark = sorted((_luminance(a), _luminance(b)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
