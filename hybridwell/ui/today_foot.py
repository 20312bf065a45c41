"""The foot of the Today page: one room for two, a question or an insight."""

from PySide6.QtWidgets import QWidget

from hybridwell.ui.desk import Desk, View
from hybridwell.ui.flow import EvenPages
from hybridwell.ui.hole_card import HoleCard
from hybridwell.ui.insight_card import InsightCard
from hybridwell.ui.insights import day_insights
from hybridwell.ui.theme import Theme


class TodayFoot(QWidget):
    """A question about time away goes before an insight; nothing moves for either."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._trouble = False
        self.insight, self.holes = InsightCard(desk, theme, self), HoleCard(desk, self)
        self.holes.turned.connect(self._choose)
        self._faces = EvenPages(self)
        for face in (self.insight, self.holes):
            self._faces.addWidget(face)

    def show_view(self, view: View, *, trouble: bool) -> None:
        """Show what there is; trouble needs the room, and a question waits for nobody."""
        self._trouble = trouble
        self.holes.show_view(view, self._theme.palette)
        self._choose()
        self.insight.refresh(day_insights(view.today))

    def _choose(self) -> None:
        self._faces.setCurrentWidget(self.holes if self.holes.busy else self.insight)
        # What is hidden does not say how much room it needs.
        self.setMinimumHeight(self.insight.sizeHint().height())
        self.setVisible(self.holes.busy or not self._trouble)
