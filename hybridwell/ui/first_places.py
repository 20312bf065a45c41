"""The second of the first steps: what a home day is, and the way to the office."""

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from hybridwell.domain.claims.workday import FUELLED, Fuel, Mode
from hybridwell.language import Language
from hybridwell.ui.cards import LineCard
from hybridwell.ui.first_fields import Choice, Group, TextField, muted
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
        name = tr("Kilometres to the office and back")
        check = told.check("commute_km")
        self.kilometres = TextField(name, told.said["commute_km"], check, self, short=True)
        self.mode = Choice(tr("Means of transport"), told.palette, self)
        self.mode.offer(mode_words(told.language).items(), told.said["commute_mode"])
        self.fuel = Choice(tr("Fuel"), told.palette, self)
        self.fuel.offer(fuel_words(told.language).items(), told.said["commute_fuel"])
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        rows = (
            (name, self.kilometres, self.kilometres.line),
            (self.mode.accessibleName(), self.mode, self.mode),
            (self.fuel.accessibleName(), self.fuel, self.fuel),
        )
        for number, (words, field, buddy) in enumerate(rows):
            label = QLabel(words, self)
            label.setBuddy(buddy)
            grid.addWidget(label, number, 0)
            grid.addWidget(field, number, 1)
        group.column.addLayout(grid)
        self.column.addWidget(group)
        self.kilometres.edited.connect(self.edited)
        self.mode.chosen.connect(self._follow_mode)
        self.fuel.chosen.connect(self.edited)
        self.fuel.setEnabled(self._fuelled)

    def _add_both(self) -> None:
        told, tr = self.told, self.told.language.tr
        group = Group(tr("At home and at the office on one day"), self)
        self.same_day = Choice(tr("Which allowance counts"), told.palette, self)
        self.same_day.offer(same_day_words(told.language).items(), told.said["same_day"])
        self.same_day.chosen.connect(self.edited)
        source = told.desk.first_steps.same_day_source()
        text = tr("A day never has both allowances. Source: {source}.", source=source)
        group.column.addWidget(self.same_day)
        group.column.addWidget(muted(text, self))
        self.column.addWidget(group)

    def _follow_mode(self) -> None:
        self.fuel.setEnabled(self._fuelled)
        self.edited.emit()


def same_day_words(language: Language) -> dict[str, str]:
    tr = language.tr
    return {
        "ask": tr("Ask me each time"),
        "highest": tr("The higher of both"),
        "home": tr("Always the home-work allowance"),
        "commute": tr("Always the commute"),
    }


def mode_words(language: Language) -> dict[str, str]:
    tr = language.tr
    return {
        "none": tr("Not said"),
        Mode.CAR.value: tr("Car"),
        Mode.MOTORCYCLE.value: tr("Motorcycle"),
        Mode.MOPED.value: tr("Moped"),
        Mode.E_BIKE.value: tr("E-bike"),
        Mode.BICYCLE.value: tr("Bicycle"),
        Mode.WALK.value: tr("On foot"),
        Mode.TRAIN.value: tr("Train"),
        Mode.BUS.value: tr("Bus, tram or metro"),
        Mode.TAXI.value: tr("Taxi"),
        Mode.MIXED.value: tr("Several together"),
    }


def fuel_words(language: Language) -> dict[str, str]:
    tr = language.tr
    return {
        "none": tr("Not said"),
        Fuel.PETROL.value: tr("Petrol"),
        Fuel.DIESEL.value: tr("Diesel"),
        Fuel.PLUG_IN.value: tr("Plug-in hybrid"),
        Fuel.GAS.value: tr("LPG or CNG"),
        Fuel.ELECTRIC.value: tr("Electricity"),
        Fuel.HYDROGEN.value: tr("Hydrogen"),
    }
