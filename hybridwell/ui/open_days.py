"""The days of which nobody has said the place yet, and one button to say it."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from hybridwell.domain.claims.workday import Place, Workday
from hybridwell.errors import HybridWellError
from hybridwell.place_words import say_places
from hybridwell.ui.day_actions import Asking
from hybridwell.ui.desk import Desk
from hybridwell.ui.pictures import put_picture
from hybridwell.ui.place_menu import PlaceMenu
from hybridwell.ui.theme import Palette
from hybridwell.ui.words import confirm_text, say_date

ONE_DAY = timedelta(days=1)


def open_days(desk: Desk, today: date) -> list[Workday]:
    """Return the days before today, of this pay period and the one before, still open."""
    try:
        this = desk.pay_period(today)
        periods = desk.pay_period(this.first - ONE_DAY), this
        days = [each for period in periods for each in desk.unsaid(period)]
    except HybridWellError:
        return []  # the page of the month says what is wrong
    return [each for each in days if each.date < today]


class OpenDays(Asking):
    """A button that is there only while days are open; its menu settles them."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.days: Sequence[Workday] = ()
        self._known: date | None = None
        self._today: date | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._look)
        self.button = QPushButton(self)
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill)
        self.button.setProperty("kind", "menu")
        self.button.setMenu(self.menu)
        self._row().addWidget(self.button)
        desk.news.days_changed.connect(self._forget)

    def show_day(self, today: date, palette: Palette) -> None:
        """Look once a day, after what the page has to do first, and at each change."""
        self._palette, self._today = palette, today
        if self._known != today:
            self._soon.start()
        self._show()

    @property
    def settled(self) -> bool:
        """Whether it has looked."""
        return self._known is not None and self._known == self._today

    def _look(self) -> None:
        if self._today is not None:
            self._known = self._today
            self.days = open_days(self._desk, self._today)
            self._show()

    def _show(self) -> None:
        tr = self._desk.language.tr
        self.button.setText(tr("%n days still open", len(self.days)))
        self.button.setToolTip(tr("Earlier days of which you have not said the place"))
        self.button.setAccessibleDescription(self.button.toolTip())
        if self._palette is not None:
            put_picture(self.button, "month", self._palette.ink)
        self.button.setVisible(bool(self.days))

    def _forget(self) -> None:
        self._known = None
        if self.isVisible():
            self._today = self._desk.today()
            self._look()

    def _fill(self) -> None:
        """Offer each open day with its suggestion first, and all of them at once."""
        self.menu.clear()
        for old in self.menu.findChildren(PlaceMenu):
            old.deleteLater()  # a menu lets go of lines only, not of menus in it
        language = self._desk.language
        for day in self.days:
            inside = PlaceMenu(language, self.menu)
            inside.setTitle(
                f"{say_date(language, day.date)} · {say_places(language, day.places)}"
            )
            text = confirm_text(language, day)
            inside.addAction(text).triggered.connect(self._confirmer((day.date,)))
            inside.addSeparator()
            inside.offer_places(self._palette)
            inside.chosen.connect(self._setter(day.date))
            self.menu.addMenu(inside)
        if len(self.days) > 1:
            self.menu.addSeparator()
            every = self.menu.addAction(language.tr("Confirm all as suggested"))
            every.triggered.connect(self._confirmer(tuple(day.date for day in self.days)))

    def _confirmer(self, days: tuple[date, ...]) -> Callable[[], None]:
        return lambda: self._ask("day confirm", days=days)

    def _setter(self, day: date) -> Callable[[tuple[Place, ...]], None]:
        def put(places: tuple[Place, ...]) -> None:
            self._ask("day set", day=day, places=tuple(place.value for place in places))

        return put
