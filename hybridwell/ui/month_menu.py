"""What one can do about the marked days: confirm, say the places, choose an allowance."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from hybridwell.domain.claims.workday import Place
from hybridwell.language import Language
from hybridwell.ui.month_days import DayCell, Options
from hybridwell.ui.pictures import icon
from hybridwell.ui.place_menu import PlaceMenu
from hybridwell.ui.theme import Palette, font
from hybridwell.ui.words import say_date

UNDO = "Ctrl+Z"


class DayMenu(PlaceMenu):
    """Filled anew for each set of days; tells what is to be asked of the desk."""

    wished = Signal(str, dict)

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(language, parent)
        self._days: tuple[DayCell, ...] = ()
        self.chosen.connect(self._set)

    def offer(self, days: Sequence[DayCell], palette: Palette) -> None:
        """Take these days, and offer what can be done about all of them."""
        self.clear()
        self._days = tuple(days)
        tr = self._language.tr
        head = self.addAction(self._heading())
        head.setEnabled(False)
        head.setFont(font(bold=True))
        if open_days := tuple(each.date for each in days if each.suggested):
            text = tr("Confirm as suggested")
            confirm = self.addAction(icon("check", palette.brand), text)
            confirm.triggered.connect(self._asker("day confirm", days=open_days))
        self.addSeparator()
        self.offer_places(palette)
        if len(days) == 1 and (options := days[0].options) is not None:
            self._offer_allowances(options)
        self.addSeparator()
        undo = self.addAction(tr("Undo the last change"))
        # Shown only: the page itself listens to the keys.
        undo.setText(f"{undo.text()}\t{QKeySequence(UNDO).toString(_NATIVE)}")
        undo.triggered.connect(self._asker("day undo"))

    @property
    def first(self) -> QAction:
        """The first line that does something: the keyboard begins there."""
        return next(each for each in self.actions() if each.isEnabled() and each.text())

    def _heading(self) -> str:
        if len(self._days) == 1:
            return say_date(self._language, self._days[0].date)
        return self._language.tr("%n days", len(self._days))

    def _offer_allowances(self, options: Options) -> None:
        tr, money = self._language.tr, self._language.money
        self.addSeparator()
        for name, text in (
            ("home", tr("Pay the home-work day, {amount}", amount=money(options.home))),
            ("commute", tr("Pay the commute, {amount}", amount=money(options.commute))),
            ("agreed", tr("Pay as agreed")),
        ):
            action = self.addAction(text)
            action.setCheckable(True)
            action.setChecked(options.chosen == name)
            day = self._days[0].date
            action.triggered.connect(self._asker("day choose", day=day, allowance=name))

    def _set(self, places: tuple[Place, ...]) -> None:
        dates = tuple(each.date for each in self._days)
        names = tuple(place.value for place in places)
        self.wished.emit("day set", {"day": dates, "places": names})

    def _asker(self, command: str, **arguments: object) -> Callable[[], None]:
        return lambda: self.wished.emit(command, arguments)


_NATIVE = QKeySequence.SequenceFormat.NativeText
