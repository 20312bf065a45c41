"""Beside the questions: the score, what to do first, and what to ask for."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hybridwell.domain.movement.workstation import Need, Station
from hybridwell.language import Language
from hybridwell.ui.card_area import LEAST_HEIGHT
from hybridwell.ui.ring import Ring, RingFacts
from hybridwell.ui.text_size import scaled
from hybridwell.ui.theme import Palette, font
from hybridwell.ui.workstation_facts import NeedFacts, SideFacts, no_actions, no_needs
from hybridwell.workstation_words import uwv_hint

_RING = 148


def _words(parent: QWidget, tone: str = "", text: str = "") -> QLabel:
    label = QLabel(text, parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("tone", tone)
    return label


class ScoreCard(QFrame):
    """The ring with the score, and what it says."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.ring = Ring(self)
        self.ring.setFixedHeight(_RING)
        self.verdict, self.answered = _words(self), _words(self, "muted")
        self.earlier = _words(self, "muted")
        self.verdict.setFont(font(1.05, bold=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(4)
        column.addWidget(self.ring)
        column.addSpacing(4)
        for label in (self.verdict, self.answered, self.earlier):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)

    def show_facts(self, facts: SideFacts, palette: Palette) -> None:
        self.ring.show_facts(RingFacts(facts.part, facts.figure, facts.of), palette)
        self.ring.setAccessibleName(facts.spoken)
        self.verdict.setText(facts.verdict)
        self.answered.setText(facts.answered)
        self.earlier.setText(facts.earlier)
        self.earlier.setVisible(bool(facts.earlier))
        self.setAccessibleName(facts.spoken)


class ActionsCard(QFrame):
    """At most three things to do, the most important one first."""

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._language = language
        self._shown: tuple[str, ...] | None = None
        title = _words(self, text=language.tr("What to do first"))
        title.setFont(font(1.05, bold=True))
        self.labels: list[QLabel] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(8)
        self._column.addWidget(title)

    def show_actions(self, facts: SideFacts, station: Station) -> None:
        numbered = [f"{number}. {text}" for number, text in enumerate(facts.actions, 1)]
        lines = tuple(numbered) or (no_actions(self._language, station),)
        if lines == self._shown:
            return
        self._shown = lines
        for label in self.labels:
            label.setParent(None)
        self.labels = [_words(self, "" if numbered else "muted", text) for text in lines]
        for label in self.labels:
            self._column.addWidget(label)
            label.show()
        self.setAccessibleName("\n".join((self._language.tr("What to do first"), *lines)))


class NeedRow(QFrame):
    """Something to ask for: a button, or what the register knows of it."""

    wanted = Signal(object)

    def __init__(self, facts: NeedFacts, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("part")
        self.facts = facts
        title, rule = _words(self, text=facts.title), _words(self, "muted", facts.rule)
        title.setFont(font(bold=True))
        rule.setFont(font(0.9))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(4)
        column.addWidget(title)
        column.addWidget(rule)
        self.state = _words(self, "brand", facts.known)
        self.state.setVisible(bool(facts.known))
        column.addWidget(self.state)
        self.ask = QPushButton(language.tr("Ask for this…"), self)
        self.ask.setAccessibleName(language.tr("Ask for: {item}", item=facts.title))
        self.ask.setVisible(not facts.known)
        self.ask.clicked.connect(self._want)
        column.addWidget(self.ask, 0, Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(f"{facts.title}, {facts.rule}. {facts.known}")

    def _want(self) -> None:
        self.wanted.emit(self.facts.need)


class NeedsCard(QFrame):
    """What may be asked for, and the way to the register."""

    wanted = Signal(object)

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._language = language
        self._shown: tuple[NeedFacts, ...] | None = None
        title = _words(self, text=language.tr("What to ask for"))
        title.setFont(font(1.05, bold=True))
        self.none = _words(self, "muted", no_needs(language))
        self.rows: list[NeedRow] = []
        self.register = QPushButton(language.tr("All provisions…"), self)
        self.register.setToolTip(language.tr("The register of what you asked for or got"))
        self.hint = _words(self, "muted", uwv_hint(language))
        self.hint.setFont(font(0.9))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(title)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column.addLayout(self._list)
        column.addWidget(self.none)
        column.addWidget(self.register, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.hint)

    def show_needs(self, needs: Sequence[NeedFacts]) -> None:
        """Make the rows anew, only if there are others: a button keeps its focus."""
        if tuple(needs) == self._shown:
            return
        self._shown = tuple(needs)
        for row in self.rows:
            row.setParent(None)
        self.rows = [NeedRow(each, self._language, self) for each in needs]
        for row in self.rows:
            row.wanted.connect(self.wanted)
            self._list.addWidget(row)
            row.show()
        self.none.setVisible(not self.rows)
        self._order_of_tab()

    def _order_of_tab(self) -> None:
        """Come to the new buttons before that of the register."""
        for row in self.rows:
            QWidget.setTabOrder(row.ask, self.register)
        for one, next_ in zip(self.rows, self.rows[1:], strict=False):
            QWidget.setTabOrder(one.ask, next_.ask)


class SideSheet(QScrollArea):
    """The three cards, one below the other."""

    need_wanted = Signal(Need)
    register_wanted = Signal()

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._sheet = sheet = QWidget()
        sheet.setObjectName("sheet")
        self.score = ScoreCard(sheet)
        self.first = ActionsCard(language, sheet)
        self.needs = NeedsCard(language, sheet)
        self.needs.wanted.connect(self.need_wanted)
        self.needs.register.clicked.connect(self.register_wanted)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        for card in (self.score, self.first, self.needs):
            column.addWidget(card)
        column.addStretch(1)
        self.setWidget(sheet)
        self.setMinimumHeight(scaled(LEAST_HEIGHT))

    def show_facts(self, facts: SideFacts, station: Station, palette: Palette) -> None:
        self.score.show_facts(facts, palette)
        self.first.show_actions(facts, station)
        self.needs.show_needs(facts.needs)
        self._make_room()

    def _make_room(self) -> None:
        """Be as wide as the longest word needs: the sheet does not move sideways."""
        bar = self.verticalScrollBar().sizeHint().width()
        words = self._sheet.minimumSizeHint().width()
        self.setMinimumWidth(words + bar + 2 * self.frameWidth() + 4)
