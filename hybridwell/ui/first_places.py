"""The second of the first steps: what a home day is, and the way to the office."""

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from hybridwell.domain.claims.workday import FUELLED
from hybridwell.ui.cards import LineCard
from hybridwell.ui.first_fields import Group, muted
from hybridwell.ui.first_page import StepPage, Told


class PlacesPage(StepPage):
    """Explains the two places, and asks for the distance between them."""

    def __init__(self, told: Told, parent: QWidget) -> None:
        super().__init__(told, parent)
        for line in self._explained():
            self.column.addWidget(line)
        self._add_way()
        self._add_both()
        self.column.addStretch(1)

    @property
    def first(self) -> QWidget:
        return self.kilometres.line

    @property
    def right(self) -> bool:
        return self.kilometres.right

    def texts(self) -> dict[str, str]:
        return {
            "commute_km": self.kilometres.text,
            "commute_mode": self.mode.value,
            "commute_fuel": self.fuel.value if self._fuelled else "none",
            "same_day": self.same_day.value,
        }

    @property
    def _fuelled(self) -> bool:
        return self.mode.value in {mode.value for mode in FUELLED}

    def _explained(self) -> list[LineCard]:
        tr, palette = self.told.language.tr, self.told.palette
        said = (
            (
                "home",
                tr("A home day is a workday, or a part of it, on which you work at home."),
                palette.brand,
            ),
            (
                "office",
                tr("The office is the fixed workplace that you travel to from home."),
                palette.office,
            ),
        )
        lines = []
        for picture, text, colour in said:
            lines.append(LineCard("card", picture, self))
            lines[-1].show_line(text, colour)
        return lines

    def _add_way(self) -> None:
        told, tr = self.told, self.told.language.tr
        group = Group(tr("The way there"), self)
        self.kilometres = told.field("commute_km", self, short=True)
        self.mode = told.chooser("commute_mode", self)
        self.fuel = told.chooser("commute_fuel", self)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        rows = (
            (self.kilometres, self.kilometres.line),
            (self.mode, self.mode),
            (self.fuel, self.fuel),
        )
        for number, (field, buddy) in enumerate(rows):
            label = QLabel(buddy.accessibleName(), self)
            label.setBuddy(buddy)
            grid.addWidget(label, number, 0)
            grid.addWidget(field, number, 1)
        group.column.addLayout(grid)
        self.column.addWidget(group)
        self.kilometres.edited.connect(self.edited)
        self.mode.currentIndexChanged.connect(self._follow_mode)
        self.fuel.currentIndexChanged.connect(self.edited)
        self.fuel.setEnabled(self._fuelled)

    def _add_both(self) -> None:
        told, tr = self.told, self.told.language.tr
        group = Group(tr("At home and at the office on one day"), self)
        self.same_day = told.chooser("same_day", self)
        self.same_day.currentIndexChanged.connect(self.edited)
        source = told.desk.first_steps.same_day_source()
        text = tr("A day never has both allowances. Source: {source}.", source=source)
        group.column.addWidget(self.same_day)
        group.column.addWidget(muted(text, self))
        self.column.addWidget(group)

    def _follow_mode(self) -> None:
        self.fuel.setEnabled(self._fuelled)
        self.edited.emit()
