"""The first of the first steps: the language, where each weekday is worked, and when."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from hybridwell.domain.claims.workday import Place
from hybridwell.ui.cards import LineCard
from hybridwell.ui.first_fields import Group, place_choice
from hybridwell.ui.first_hours import HoursGroup
from hybridwell.ui.first_page import StepPage, Told
from hybridwell.ui.first_values import week_of, week_text
from hybridwell.ui.setting_editors import Chooser
from hybridwell.ui.words import locale_of, say_date


class DaysPage(StepPage):
    """The language speaks at once; the rest is saved with the step."""

    def __init__(self, told: Told, parent: QWidget) -> None:
        super().__init__(told, parent)
        self._add_language()
        cards = QHBoxLayout()
        cards.setSpacing(12)
        self.week = WeekGroup(told, self)
        self.hours = HoursGroup(told, self)
        cards.addWidget(self.week, 1)
        cards.addWidget(self.hours, 1)
        self.column.addLayout(cards)
        since = told.desk.first_steps.stated()
        if since is not None:
            self._say_agreement(say_date(told.language, since, "d MMMM yyyy"))
        self.column.addStretch(1)
        self.week.changed.connect(self._follow_week)
        self.hours.changed.connect(self.edited)

    @property
    def first(self) -> QWidget:
        return self.language

    @property
    def right(self) -> bool:
        return self.hours.right

    def texts(self) -> dict[str, str]:
        return {
            "language": self.language.value,
            "agreed_week": week_text(self.week.places),
            "working_hours": self.hours.text,
        }

    def _add_language(self) -> None:
        told, row = self.told, QHBoxLayout()
        self.language = told.chooser("language", self)
        self.language.currentIndexChanged.connect(self._speak)
        label = QLabel(self.language.accessibleName(), self)
        label.setBuddy(self.language)
        row.addWidget(label)
        row.addWidget(self.language, 1)
        self.column.addLayout(row)

    def _say_agreement(self, since: str) -> None:
        line = LineCard("note", "why", self)
        text = self.told.language.tr(
            "An agreement that you stated holds since {date}; its week and kilometres go"
            " before these.",
            date=since,
        )
        line.show_line(text, self.told.palette.brand)
        self.column.addWidget(line)

    def _speak(self) -> None:
        self.edited.emit()
        self.spoken.emit(self.language.value)

    def _follow_week(self) -> None:
        self.hours.work(self.week.places)
        self.edited.emit()


class WeekGroup(Group):
    """A place for each weekday."""

    changed = Signal()

    def __init__(self, told: Told, parent: QWidget) -> None:
        super().__init__(told.language.tr("Where you work"), parent)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(4)
        self.days: list[Chooser] = []
        for number, place in enumerate(week_of(told.said["agreed_week"])):
            day = locale_of(told.language).standaloneDayName(number + 1)
            choice = place_choice(told.language, day, place, told.palette, self)
            choice.currentIndexChanged.connect(self.changed)
            label = QLabel(day[:1].upper() + day[1:], self)
            label.setBuddy(choice)
            grid.addWidget(label, number, 0)
            grid.addWidget(choice, number, 1)
            self.days.append(choice)
        self.column.addLayout(grid)
        self.column.addStretch(1)

    @property
    def places(self) -> list[Place]:
        return [Place(choice.value) for choice in self.days]
