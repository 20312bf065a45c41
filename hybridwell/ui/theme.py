"""Colours, type and the one stylesheet, in the light or dark that the system asks for."""

from dataclasses import asdict, dataclass
from string import Template

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from hybridwell.ui.stylesheet import STYLESHEET


@dataclass(frozen=True, slots=True)
class Palette:
    """A colour for each role; text on its surface passes WCAG AA."""

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


LIGHT = Palette(
    background="#F5F7F6", surface="#FFFFFF", line="#DEE5E2", ink="#17242A",
    muted="#56666D", brand="#17695E", brand_soft="#DCEFEA", brand_hover="#1E7D70",
    on_brand="#FFFFFF", sitting="#D98E2B", standing="#2F8F83", away="#B7C4CB",
    office="#3C5FA8", travel="#7A5AA6", limit="#B5472F", warning="#FFF4E0",
    track="#E7EDEA",
)  # fmt: skip
DARK = Palette(
    background="#12191C", surface="#1B2529", line="#2C3A40", ink="#E8EFF0",
    muted="#9DB0B6", brand="#63C7B5", brand_soft="#1F3B38", brand_hover="#83D8C8",
    on_brand="#0E1B19", sitting="#E9A94F", standing="#58BFAF", away="#50626A",
    office="#8FB0F0", travel="#C0A2E8", limit="#F0826A", warning="#3A2F1C",
    track="#2A373D",
)  # fmt: skip

TEXT_ON = (
    ("ink", "background"), ("ink", "surface"), ("ink", "brand_soft"), ("ink", "warning"),
    ("muted", "background"), ("muted", "surface"), ("muted", "brand_soft"),
    ("brand", "background"), ("brand", "surface"), ("brand", "brand_soft"),
    ("on_brand", "brand"), ("on_brand", "brand_hover"), ("office", "surface"),
    ("office", "brand_soft"), ("travel", "brand_soft"),
    ("travel", "surface"), ("limit", "surface"), ("limit", "background"),
    ("limit", "warning"),
)  # fmt: skip
"""Each text colour with the surfaces on which it is used."""


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


def palette_of(scheme: Qt.ColorScheme) -> Palette:
    return DARK if scheme is Qt.ColorScheme.Dark else LIGHT


def font(scale: float = 1.0, *, bold: bool = False) -> QFont:
    """Return the user's font in another size, with figures of one width."""
    made = QFont(QGuiApplication.font())
    made.setPointSizeF(made.pointSizeF() * scale)
    if bold:
        made.setWeight(QFont.Weight.Bold if scale > 1.2 else QFont.Weight.DemiBold)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


def scaled(pixels: int) -> int:
    """Return a length for the size of the user's letters; it fits those of 10 points."""
    return round(pixels * max(1.0, QGuiApplication.font().pointSizeF() / 10))


def scaled_size(wide: int, high: int) -> QSize:
    return QSize(scaled(wide), scaled(high))


def high_contrast() -> bool:
    """Return whether the user asked the system for more contrast."""
    hints = QGuiApplication.styleHints()  # kept: it owns what `accessibility` returns
    wish = hints.accessibility().contrastPreference()
    return wish is Qt.ContrastPreference.HighContrast


class Theme(QObject):
    """Dresses the application, and again whenever the system changes its mind."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        app.setStyle("Fusion")
        app.setFont(base_font(app.font()))
        hints = app.styleHints()
        self.palette = palette_of(hints.colorScheme())
        self._dress()
        hints.colorSchemeChanged.connect(self.follow)

    def follow(self, scheme: Qt.ColorScheme) -> None:
        """Take the light or dark palette."""
        palette = palette_of(scheme)
        if palette is not self.palette:
            self.palette = palette
            self._dress()
            self.changed.emit()

    def _dress(self) -> None:
        self._app.setPalette(_qt_palette(self.palette))
        self._app.setStyleSheet(Template(STYLESHEET).substitute(asdict(self.palette)))


def base_font(given: QFont) -> QFont:
    """Return Inter where it is installed, else the system's own; never tiny."""
    chosen = QFont(given)
    if "Inter" in QFontDatabase.families():
        chosen.setFamily("Inter")
    chosen.setPointSizeF(max(10.0, given.pointSizeF()))
    chosen.setFeature(QFont.Tag("tnum"), 1)
    return chosen


def _qt_palette(palette: Palette) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: palette.background, role.WindowText: palette.ink,
        role.Base: palette.surface, role.AlternateBase: palette.background,
        role.Text: palette.ink, role.PlaceholderText: palette.muted,
        role.Button: palette.surface, role.ButtonText: palette.ink,
        role.BrightText: palette.on_brand, role.Highlight: palette.brand,
        role.HighlightedText: palette.on_brand, role.Link: palette.brand,
        role.ToolTipBase: palette.surface, role.ToolTipText: palette.ink,
        role.Mid: palette.line, role.Accent: palette.brand,
    }  # fmt: skip
    made = QPalette()
    for where, colour in colours.items():
        made.setColor(where, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for where in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(disabled, where, QColor(palette.muted))
    return made
