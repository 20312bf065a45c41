"""A button that says whom one is compared with, and opens a menu of all groups."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from hybridwell.domain.benchmarks import Benchmarks
from hybridwell.language import Language
from hybridwell.ui.comparison_words import group_name
from hybridwell.ui.pictures import icon


class GroupButton(QPushButton):
    """Offers the groups that have a figure for what one can be compared in."""

    chosen = Signal(str)

    def __init__(self, benchmarks: Benchmarks, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._benchmarks, self._language = benchmarks, language
        # The arrow belongs behind the word; the icon of a button stands before it.
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setProperty("kind", "menu")
        menu = QMenu(self)
        one = QActionGroup(menu)
        self.choices = {}
        for name in benchmarks.groups_to_choose():
            action = menu.addAction(group_name(language, benchmarks, name))
            action.setCheckable(True)
            one.addAction(action)
            action.triggered.connect(self._chooser(name))
            self.choices[name] = action
        self.setMenu(menu)

    def show_group(self, name: str, colour: str) -> None:
        """Say which group is chosen, with the arrow in a colour."""
        text = group_name(self._language, self._benchmarks, name)
        self.setIcon(icon("open", colour, 12))
        self.setText(text)
        said = self._language.tr("Compare with: {group}", group=text)
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.choices[name].setChecked(True)

    def _chooser(self, name: str) -> Callable[[], None]:
        return lambda: self.chosen.emit(name)
