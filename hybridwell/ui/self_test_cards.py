"""The rows of the self-test in cards: what a part is, whether it works, what it says."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hybridwell.check import State
from hybridwell.ui.cards import LineCard
from hybridwell.ui.pictures import pixmap
from hybridwell.ui.self_test_words import PICTURES, Group, Row, breakable
from hybridwell.ui.text_size import is_large, scaled
from hybridwell.ui.theme import Palette, font

TONES = {State.WORKS: "brand", State.FAILS: "limit", State.UNKNOWN: "muted"}
"""Names of the palette."""


class PartRow(QFrame):
    """Shows one part; some have a button that tries it."""

    tried = Signal(str)

    def __init__(self, row: Row, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("part")
        self._shown: tuple[Row, Palette] | None = None
        self.name = row.part.name
        self._mark, self.word = QLabel(self), QLabel(self)
        self.word.setFont(font(bold=True))
        self._title, self._about = QLabel(row.part.title, self), QLabel(self)
        self._title.setFont(font(bold=True))
        self._about.setProperty("tone", "muted")
        self._about.setText(row.part.about)
        self._about.setFont(font(0.9))
        self.says, self.advice = QLabel(self), QLabel(self)
        for label in (self._title, self._about, self.says, self.advice):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.trial: QPushButton | None = None
        if row.part.trial:
            self.trial = QPushButton(row.part.trial, self)
            self.trial.clicked.connect(self._try)
        self._lay_out()

    def _lay_out(self) -> None:
        state, what, now = QHBoxLayout(), QVBoxLayout(), QVBoxLayout()
        first = QVBoxLayout()
        first.addLayout(state)
        state.setSpacing(8)
        state.addWidget(self._mark)
        state.addWidget(self.word, 1)
        what.setSpacing(2)
        now.setSpacing(2)
        what.addWidget(self._title)
        what.addWidget(self._about)
        now.addWidget(self.says)
        now.addWidget(self.advice)
        if self.trial is not None:
            now.addSpacing(4)
            now.addWidget(self.trial, 0, Qt.AlignmentFlag.AlignLeft)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 8, 0, 8)
        grid.setHorizontalSpacing(16)
        grid.setColumnStretch(1, 5)
        grid.setColumnStretch(2, 0 if is_large() else 6)
        # At the top by a stretch: an aligned layout is never higher than its size hint,
        # also where large letters take more lines.
        below = (1, 1) if is_large() else (0, 2)
        for layout, cell in ((first, (0, 0)), (what, (0, 1)), (now, below)):
            layout.addStretch(1)
            grid.addLayout(layout, *cell)

    def show_row(self, row: Row, palette: Palette) -> None:
        if (row, palette) == self._shown:
            return
        self._shown = row, palette
        tone, ratio = TONES[row.state], self.devicePixelRatioF()
        colour = getattr(palette, tone)
        self._mark.setPixmap(pixmap(PICTURES[row.state], colour, scaled(18), ratio))
        self.word.setText(row.word)
        if self.word.property("tone") != tone:
            self.word.setProperty("tone", tone)
            self.word.style().polish(self.word)
        self.says.setText(breakable(row.says))
        self.advice.setText(breakable(row.advice))
        self.advice.setVisible(bool(row.advice))
        self.setAccessibleName(row.spoken)

    def wait(self) -> None:
        """Show that an answer is on its way."""
        self._shown = None
        self.says.setText("…")

    def _try(self) -> None:
        self.tried.emit(self.name)


class GroupCard(QFrame):
    """A title, and a row for each part below it."""

    def __init__(self, group: Group, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        title = QLabel(group.title, self)
        title.setFont(font(1.05, bold=True))
        self.rows = [PartRow(row, self) for row in group.rows]
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 8)
        column.setSpacing(0)
        column.addWidget(title)
        column.addSpacing(8)
        for row in self.rows:
            column.addWidget(row)


class PartSheet(QScrollArea):
    """All groups, one below the other; arrow keys move the sheet."""

    tried = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sheet = QWidget()
        self._sheet.setObjectName("sheet")
        self._cards: list[GroupCard] = []
        self._column = QVBoxLayout(self._sheet)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(12)
        self._column.addStretch(1)
        self.setWidget(self._sheet)

    @property
    def rows(self) -> dict[str, PartRow]:
        return {row.name: row for card in self._cards for row in card.rows}

    def show_groups(
        self, groups: Sequence[Group], palette: Palette, waiting: Collection[str]
    ) -> None:
        """Show every row but those whose answer is on its way."""
        shown = {row.part.name: row for group in groups for row in group.rows}
        if list(shown) != list(self.rows):
            self._make_cards(groups)
        for name, row in self.rows.items():
            if name not in waiting:
                row.show_row(shown[name], palette)
        self._align()

    def _align(self) -> None:
        """Give every word the room of the widest: the rows stand in columns."""
        words = [row.word for row in self.rows.values()]
        widest = max((word.sizeHint().width() for word in words), default=0)
        for word in words:
            word.setMinimumWidth(widest)

    def _make_cards(self, groups: Sequence[Group]) -> None:
        """Make the rows anew, only if there are others: a button keeps its focus."""
        for card in self._cards:
            card.setParent(None)
        self._cards = [GroupCard(group, self._sheet) for group in groups]
        for number, card in enumerate(self._cards):
            self._column.insertWidget(number, card)
            for row in card.rows:
                row.tried.connect(self.tried)


class Verdict(QWidget):
    """One line above all rows: how it goes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.good, self.bad = (
            LineCard("note", "check", self),
            LineCard("trouble", "warning", self),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 0, 2, 0)  # the sheet keeps 2 free for its focus
        column.addWidget(self.good)
        column.addWidget(self.bad)
        self.bad.hide()

    def show_line(self, line: str, palette: Palette, *, bad: bool) -> None:
        self.good.setVisible(not bad)
        self.bad.setVisible(bad)
        self.good.show_line(line, palette.brand)
        self.bad.show_line(line, palette.limit)
