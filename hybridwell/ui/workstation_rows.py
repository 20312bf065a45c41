"""The questions on a workstation in cards, each with four answers; and a note."""
# ruff: noqa: N802 - Qt gave these methods their names

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from hybridwell.domain.movement.workstation import Answer, Check, Station, Topic
from hybridwell.language import Language
from hybridwell.ui.card_area import LEAST_HEIGHT, CardArea, dress_now
from hybridwell.ui.text_size import scaled
from hybridwell.ui.theme import font
from hybridwell.ui.workstation_note import NoteCard
from hybridwell.workstation_words import answer_name, reason, topic_name

_TO_DO = (Answer.NO, Answer.PARTLY)
_GAP = 12


class QuestionRow(QFrame):
    """Shows one check; arrow keys walk over its answers, Tab goes to the next check."""

    answered = Signal(str, str)

    def __init__(self, check: Check, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("part")
        self.check = check
        self._shown: Answer | None = None
        code, question = language.code, check.question.said(language.code)
        self.setAccessibleName(question)
        self.question = self._label(question)
        self._advice = check.action.said(code), reason(language, check)
        self.action: QLabel | None = None
        self.reason: QLabel | None = None
        self._group = QButtonGroup(self)
        self.answers = {each: self._answer(each, language) for each in Answer}
        self._group.idToggled.connect(self._hear)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(len(Answer), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 10)
        column.setSpacing(6)
        column.addWidget(self.question)
        column.addLayout(self._grid)
        self._column = column
        self._columns = 0
        self._exclude(None)

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _answer(self, answer: Answer, language: Language) -> QRadioButton:
        """Make one answer; it is read aloud with its question."""
        name = answer_name(language, answer)
        short = language.tr("N/A") if answer is Answer.NOT_APPLICABLE else name
        button = QRadioButton(short, self)
        button.setAccessibleName(f"{self.question.text()} {name}")
        button.setAccessibleDescription(self._advice[1])
        button.setToolTip(name if short != name else "")
        self._group.addButton(button, list(Answer).index(answer))
        return button

    def show_answer(self, answer: Answer | None) -> None:
        """Show what is kept; without an answer Tab finds the first one only."""
        if answer is not self._shown:
            self._shown = answer
            self._exclude(answer)
        self._advise(on=answer in _TO_DO)

    def _exclude(self, answer: Answer | None) -> None:
        self._group.setExclusive(False)
        for each, button in self.answers.items():
            button.setChecked(each is answer)
            found = each is (answer or Answer.YES)
            button.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if found else Qt.FocusPolicy.ClickFocus
            )
        self._group.setExclusive(True)

    def _advise(self, *, on: bool) -> None:
        """Say what to do and why; most rows never have to, so it is made when needed."""
        if on and self.action is None:
            self.action, self.reason = map(self._label, self._advice)
            self.action.setFont(font(0.95, bold=True))
            self.reason.setFont(font(0.9))
            self.reason.setProperty("tone", "muted")
            for label in (self.action, self.reason):
                self._column.addWidget(label)
        for each in (self.action, self.reason):
            if each is not None:
                each.setVisible(on)

    def fit(self, room: int) -> None:
        """Put the answers in one line, or in two where letters are large."""
        widths = [button.sizeHint().width() for button in self.answers.values()]
        columns = 4 if sum(widths) + 3 * _GAP <= room else 2
        if columns != self._columns:
            self._columns = columns
            for number, button in enumerate(self.answers.values()):
                self._grid.addWidget(button, number // columns, number % columns)

    def _hear(self, number: int, checked: bool) -> None:  # noqa: FBT001 - Qt's signal
        answer = list(Answer)[number]
        if checked and answer is not self._shown:
            self._shown = answer
            self.answered.emit(self.check.id, answer.value)


class TopicCard(QFrame):
    """A title, and the questions of one topic below it."""

    def __init__(
        self, topic: Topic, checks: Sequence[Check], language: Language, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        title = QLabel(topic_name(language, topic), self)
        title.setFont(font(1.05, bold=True))
        title.setWordWrap(True)
        self.rows = [QuestionRow(each, language, self) for each in checks]
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 6)
        column.setSpacing(0)
        column.addWidget(title)
        column.addSpacing(8)
        for row in self.rows:
            column.addWidget(row)


class QuestionSheet(CardArea):
    """All topics, one below the other; a note comes last."""

    answered = Signal(str, str)

    def __init__(
        self, checks: Sequence[Check], language: Language, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(language.tr("Questions"))
        self._checks, self._language = checks, language
        self._station: Station | None = None
        self.cards: dict[Topic, TopicCard] = {}
        self.rows: dict[str, QuestionRow] = {}
        self.sheet.hide()
        self.note = NoteCard(language, self.sheet)
        self.column.addWidget(self.note)
        self.column.addStretch(1)

    def make(self) -> Iterator[None]:
        """Make the cards, one after the other, and show them together."""
        for number, topic in enumerate(Topic):
            self.cards[topic] = self._card(topic)
            self.column.insertWidget(number, self.cards[topic])
            yield
        self.show_all()

    def _card(self, topic: Topic) -> TopicCard:
        asked = [each for each in self._checks if each.topic is topic]
        card = TopicCard(topic, asked, self._language, self.sheet)
        for row in card.rows:
            self.rows[row.check.id] = row
            self._show_row(row)
            row.fit(self._room)
            row.answered.connect(self.answered)
        dress_now(card)
        return card

    def show_station(self, station: Station) -> None:
        self._station = station
        for row in self.rows.values():
            self._show_row(row)
        self.note.show_note(station.note)

    def _show_row(self, row: QuestionRow) -> None:
        said = self._station.answers.get(row.check.id) if self._station else None
        row.show_answer(None if said is None else said.answer)

    @property
    def _room(self) -> int:
        return self.viewport().width() - 44

    def minimumSizeHint(self) -> QSize:
        """Be as wide as the questions need; they scroll up and down only."""
        least = self.sheet.minimumSizeHint().width() + self.bar_room()
        return QSize(least, scaled(LEAST_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for row in self.rows.values():
            row.fit(self._room)
