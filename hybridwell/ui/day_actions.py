"""What one can do about today: its place, standing up, a pause."""

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from hybridwell.domain.claims.workday import Place
from hybridwell.domain.movement.session import Posture
from hybridwell.errors import HybridWellError
from hybridwell.language import Language
from hybridwell.place_words import say_workday
from hybridwell.ui.desk import Desk, View
from hybridwell.ui.flow import FlowLayout
from hybridwell.ui.pictures import icon, put_picture
from hybridwell.ui.place_menu import PlaceMenu
from hybridwell.ui.text_size import scaled
from hybridwell.ui.theme import Palette, font
from hybridwell.ui.words import confirm_text, suggested_because


class Asking(QWidget):
    """Buttons that ask the desk for something, and say so when it cannot be done."""

    refused = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._palette: Palette | None = None

    def _ask(self, command: str, **arguments: object) -> None:
        try:
            self._desk.ask(command, **arguments)
        except HybridWellError as error:
            self.refused.emit(self._desk.language.explain(error))

    def _row(self) -> QHBoxLayout:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        return row


class PlaceChoice(Asking):
    """The place of today as a chip with a menu, and one button to confirm it."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.chip, self.confirm = QPushButton(self), QPushButton(self)
        self.chip.setProperty("kind", "chip")
        self.chip.setFont(font(0.95, bold=True))
        self._other = desk.language.tr("Choose another place")
        self.confirm.setProperty("kind", "primary")
        self.confirm.setFont(font(bold=True))
        self.confirm.clicked.connect(self._confirm)
        self.menu = PlaceMenu(desk.language, self)
        self.menu.aboutToShow.connect(self._fill)
        self.menu.chosen.connect(self._set)
        self.chip.setMenu(self.menu)
        flow = FlowLayout(self)
        flow.addWidget(self.chip)
        flow.addWidget(self.confirm)

    def show_view(self, view: View, palette: Palette) -> None:
        workday, language = view.today.workday, self._desk.language
        self._palette = palette
        text = say_workday(language, workday)
        self.chip.setText(text)
        self.chip.setAccessibleName(language.tr("Place today: {place}", place=text))
        why = suggested_because(language, view.suggestion)
        self.chip.setToolTip("\n".join((*why, self._other)))
        self.chip.setAccessibleDescription(" ".join(why) or self._other)
        colour = palette.brand if workday.confirmed else palette.ink
        put_picture(self.chip, workday.places[0].value, colour)
        if self.chip.property("suggested") is not (not workday.confirmed):
            self.chip.setProperty("suggested", not workday.confirmed)
            self.chip.style().polish(self.chip)
        self.confirm.setText(confirm_text(language, workday))
        self.confirm.setVisible(not workday.confirmed)

    def _confirm(self) -> None:
        self._ask("day confirm", days=(self._desk.today(),))

    def _fill(self) -> None:
        self.menu.clear()
        suggested = self._desk.view().suggestion
        if why := suggested_because(self._desk.language, suggested):
            for line in why:
                self.menu.addAction(line).setEnabled(False)
            self.menu.addSeparator()
        self.menu.offer_places(self._palette)

    def _set(self, places: tuple[Place, ...]) -> None:
        names = tuple(place.value for place in places)
        self._ask("day set", day=self._desk.today(), places=names)


class TodayActions(Asking):
    """Standing and sitting, and a pause of the prompts."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent)
        self.posture, self.pause = QPushButton(self), QPushButton(self)
        self.resume = QPushButton(desk.language.tr("Resume breaks"), self)
        self._standing = False
        self.posture.clicked.connect(self._change_posture)
        self.resume.clicked.connect(self._resume)
        self.pause.setText(desk.language.tr("Pause"))
        # The arrow belongs behind the word; the icon of a button stands before it.
        self.pause.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.pause.setIconSize(QSize(scaled(12), scaled(12)))
        self.pause.setProperty("kind", "menu")
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill)
        self.pause.setMenu(self.menu)
        row = self._row()
        for button in (self.posture, self.pause, self.resume):
            row.addWidget(button)

    def show_view(self, view: View, palette: Palette) -> None:
        tr = self._desk.language.tr
        self._standing = view.session.posture is Posture.STANDING
        self.posture.setText(tr("I sit") if self._standing else tr("I stand"))
        put_picture(self.posture, "sit" if self._standing else "stand", palette.ink)
        put_picture(self.resume, "resume", palette.ink)
        if palette is not self._palette:
            self._palette = palette
            self.pause.setIcon(icon("open", palette.ink, 12))
        paused = view.outlook.paused_until is not None
        self.pause.setVisible(not paused)
        self.resume.setVisible(paused)

    def _change_posture(self) -> None:
        self._ask("sit" if self._standing else "stand")

    def _resume(self) -> None:
        self._ask("resume")

    def _fill(self) -> None:
        self.menu.clear()
        for text, time in pauses(self._desk.language):
            self.menu.addAction(text).triggered.connect(self._pauser(time))

    def _pauser(self, time: timedelta | None) -> Callable[[], None]:
        def pause() -> None:
            view = self._desk.view()
            tomorrow = view.plan.calendar.end_of(view.today.date)
            self._ask("pause", until=view.now + time if time else tomorrow)

        return pause


def pauses(language: Language) -> list[tuple[str, timedelta | None]]:
    """Return the pauses on offer; None lasts until tomorrow."""
    tr = language.tr
    return [
        (tr("Pause 15 minutes"), timedelta(minutes=15)),
        (tr("Pause 30 minutes"), timedelta(minutes=30)),
        (tr("Pause 1 hour"), timedelta(hours=1)),
        (tr("Pause until tomorrow"), None),
    ]
