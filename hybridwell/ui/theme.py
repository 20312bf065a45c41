"""Colours, type and the one stylesheet, in the light or dark that the system asks for."""

from dataclasses import asdict
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetrics,
    QGuiApplication,
    QPalette,
)
from PySide6.QtWidgets import QApplication

from hybridwell.ui.marks import marks
from hybridwell.ui.palettes import (
    DARK,
    DARK_CONTRAST,
    LIGHT,
    LIGHT_CONTRAST,
    Palette,
)
from hybridwell.ui.stylesheet import STYLESHEET
from hybridwell.ui.text_size import scaled

__all__ = ["DARK", "LIGHT", "Palette", "Theme", "font"]


def pick(
    look: str, contrast: str, scheme: Qt.ColorScheme, asked: Qt.ContrastPreference
) -> Palette:
    """Return the palette that is chosen; what is left to the system, the system says."""
    dark = look == "dark" or (look == "system" and scheme is Qt.ColorScheme.Dark)
    wished = asked is Qt.ContrastPreference.HighContrast
    if contrast == "high" or (contrast == "system" and wished):
        return DARK_CONTRAST if dark else LIGHT_CONTRAST
    return DARK if dark else LIGHT


def font(scale: float = 1.0, *, bold: bool = False) -> QFont:
    """Return the user's font in another size, with figures of one width."""
    made = QFont(QGuiApplication.font())
    made.setPointSizeF(made.pointSizeF() * scale)
    if bold:
        made.setWeight(QFont.Weight.Bold if scale > 1.2 else QFont.Weight.DemiBold)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


STILL = "* { widget-animation-duration: 0; }"
"""Lists, menus and bars of Qt go by it too."""


class Theme(QObject):
    """Dresses the application, and again whenever the system or the user decides anew."""

    changed = Signal()

    def __init__(
        self, app: QApplication, look: str = "system", contrast: str = "system"
    ) -> None:
        super().__init__(app)
        self._app = app
        self._chosen = look, contrast
        app.setStyle("Fusion")
        app.setFont(base_font(app.font()))
        hints = app.styleHints()
        self._wishes = hints.accessibility()  # kept: its signal ends with it
        self._scheme, self._moves = hints.colorScheme(), True
        self._asked = self._wishes.contrastPreference()
        self.palette = self._picked()
        self._dress()
        app.fontChanged.connect(self._dress)
        hints.colorSchemeChanged.connect(self.follow)
        self._wishes.contrastPreferenceChanged.connect(self.follow_contrast)

    def choose(self, look: str, contrast: str) -> None:
        """Take `light` or `dark` and `normal` or `high`; `system` leaves it to that."""
        self._chosen = look, contrast
        self._change()

    def follow(self, scheme: Qt.ColorScheme) -> None:
        """Take the light or dark palette, unless the user chose one."""
        self._scheme = scheme
        self._change()

    def follow_contrast(self, asked: Qt.ContrastPreference) -> None:
        """Take the palette of more contrast or of less, unless the user chose one."""
        self._asked = asked
        self._change()

    def follow_motion(self, moves: bool) -> None:  # noqa: FBT001 - as a signal tells it
        """Let nothing move by itself, or again."""
        self._moves = moves
        self._dress()

    def _picked(self) -> Palette:
        return pick(*self._chosen, self._scheme, self._asked)

    def _change(self) -> None:
        palette = self._picked()
        if palette is not self.palette:
            self.palette = palette
            self._dress()
            self.changed.emit()

    def _dress(self) -> None:
        self._app.setPalette(_qt_palette(self.palette))
        still = "" if self._moves else STILL
        self._app.setStyleSheet(dressed(self.palette, self._app.font()) + still)


def dressed(palette: Palette, text: QFont) -> str:
    """Return the stylesheet in a palette, with marks that grow with the text."""
    line = QFontMetrics(text).height()
    mark = max(15, line - 2)
    values = asdict(palette) | {
        "thin": f"{palette.thin}px solid",
        "thick": f"{palette.thick}px solid",
        "dashed": f"{palette.thin}px dashed",
        "marks": marks(palette, mark),
        "row": max(18, line),
        "icon": scaled(16),
        "mark": mark,
        "arrow": mark - 4,
        "field": mark + 12,
        "round": mark // 2 + palette.thin,
        "title": line + 6,
    }
    return Template(STYLESHEET).substitute(values)


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
