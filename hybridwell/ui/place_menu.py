"""A menu of places: one, or two for a day that had both."""

from collections.abc import Callable
from itertools import combinations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from hybridwell.domain.claims.workday import Place
from hybridwell.language import Language
from hybridwell.place_words import place_name, say_places
from hybridwell.ui.pictures import icon, place_colour
from hybridwell.ui.theme import Palette

Places = tuple[Place, ...]


class PlaceMenu(QMenu):
    """Tells which places were chosen; filled anew each time it opens."""

    chosen = Signal(object)

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language

    def offer_places(self, palette: Palette | None) -> None:
        """Add a line for each place, and a menu of pairs."""
        for place in Place:
            self._offer(self, (place,), place_name(self._language, place), palette)
        two = self.addMenu(self._language.tr("Two places"))
        for pair in combinations([place for place in Place if place.worked], 2):
            self._offer(two, pair, say_places(self._language, pair), palette)

    def _offer(
        self, menu: QMenu, places: Places, text: str, palette: Palette | None
    ) -> None:
        action = menu.addAction(text)
        if palette is not None:
            action.setIcon(icon(places[0].value, place_colour(places[0], palette)))
        action.triggered.connect(self._chooser(places))

    def _chooser(self, places: Places) -> Callable[[], None]:
        return lambda: self.chosen.emit(places)
