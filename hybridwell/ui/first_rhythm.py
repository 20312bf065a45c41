"""The third of the first steps: how often a break comes, and how it is brought."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QGridLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from hybridwell.domain.movement.breaks import BreakKind
from hybridwell.domain.movement.rhythms import RHYTHMS
from hybridwell.errors import HybridWellError
from hybridwell.ui.break_words import break_name
from hybridwell.ui.first_fields import Group, TextField, muted
from hybridwell.ui.first_page import StepPage, Told
from hybridwell.ui.first_values import (
    CARDS,
    OWN,
    SWITCHED,
    card_of,
    own_now,
    rhythm_behind,
    rhythm_texts,
    switched_on,
)
from hybridwell.ui.first_words import card_name, card_text, norm_text
from hybridwell.ui.setting_words import contradiction
from hybridwell.ui.theme import font
from hybridwell.ui.words import sentence

_ORDER = (BreakKind.MOVE, BreakKind.EYES, BreakKind.REST)


class RhythmPage(StepPage):
    """Four cards, of which one is chosen; one's own opens its fields."""

    def __init__(self, told: Told, parent: QWidget) -> None:
        super().__init__(told, parent)
        self._add_cards()
        self.own = OwnValues(told, self)
        self.column.addWidget(self.own)
        self._add_switches()
        self.column.addWidget(muted(norm_text(told.language), self))
        self.column.addStretch(1)
        self.own.changed.connect(self.edited)
        self.own.setVisible(self.card == OWN)

    @property
    def first(self) -> QWidget:
        return self.cards[self.card]

    @property
    def card(self) -> str:
        return CARDS[self._group.checkedId()]

    @property
    def right(self) -> bool:
        return self.card != OWN or self.own.right

    def texts(self) -> dict[str, str]:
        sounds = "soft" if self.sounds.isChecked() else "off"
        wishes = {kind: box.isChecked() for kind, box in self.switches.items()}
        return rhythm_texts(self.card, wishes, self.own.texts()) | {"sounds": sounds}

    def say_fault(self, error: HybridWellError | None) -> bool:
        self.own.say(contradiction(self.told.language, error) if error else "")
        return self.card == OWN

    def _add_cards(self) -> None:
        language, chosen = self.told.language, card_of(self.told.said)
        self._group = QButtonGroup(self)
        self.cards: dict[str, QRadioButton] = {}
        grid = QGridLayout()
        grid.setSpacing(8)
        for number, card in enumerate(CARDS):
            frame = CardFrame(card_name(language, card), card_text(language, card), self)
            self.cards[card] = frame.button
            self._group.addButton(frame.button, number)
            frame.button.setChecked(card == chosen)
            grid.addWidget(frame, number // 2, number % 2)
        self.column.addLayout(grid)
        self._group.idToggled.connect(self._turn)

    def _add_switches(self) -> None:
        tr = self.told.language.tr
        self.switches: dict[BreakKind, QCheckBox] = {}
        grid = QGridLayout()
        names = {
            BreakKind.MOVE: tr("Movement breaks"),
            BreakKind.EYES: tr("Eye breaks"),
            BreakKind.REST: tr("Rest breaks"),
        }
        for number, kind in enumerate(_ORDER):
            box = QCheckBox(names[kind], self)
            box.setChecked(
                self.told.said["move_breaks"] == "on"
                if kind is BreakKind.MOVE
                else switched_on(self.told.said, kind)
            )
            box.toggled.connect(self.edited)
            self.switches[kind] = box
            grid.addWidget(box, 0, number)
        self.sounds = QCheckBox(tr("Soft sounds"), self)
        self.sounds.setChecked(self.told.said["sounds"] == "soft")
        self.sounds.toggled.connect(self.edited)
        grid.addWidget(self.sounds, 0, len(_ORDER))
        self.column.addLayout(grid)
        self._follow_card()

    def _turn(self, _number: int, chosen: bool) -> None:  # noqa: FBT001 - of Qt
        if not chosen:
            return
        self.own.setVisible(self.card == OWN)
        beats = RHYTHMS[rhythm_behind(self.card)]
        for kind in SWITCHED:
            self.switches[kind].setChecked(beats[kind].enabled)
        self._follow_card()
        self.edited.emit()

    def _follow_card(self) -> None:
        """Let only one's own rhythm do without movement breaks."""
        move = self.switches[BreakKind.MOVE]
        if self.card != OWN:
            move.setChecked(True)
        move.setEnabled(self.card == OWN)


class CardFrame(QFrame):
    """A rhythm with what it means; a click anywhere on it chooses it."""

    def __init__(self, name: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.button = QRadioButton(name, self)
        self.button.setFont(font(bold=True))
        self.button.setAccessibleDescription(text.replace("\n", "; "))
        words = muted(text, self)
        words.setFont(font(0.9))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(4)
        column.addWidget(self.button)
        column.addWidget(words)
        column.addStretch(1)
        self.button.toggled.connect(self._show_choice)

    def _show_choice(self, chosen: bool) -> None:  # noqa: FBT001 - of Qt
        self.setProperty("chosen", chosen)
        self.style().unpolish(self)
        self.style().polish(self)

    def mouseReleaseEvent(self, _event: object) -> None:  # noqa: N802 - Qt named it
        self.button.setChecked(True)
        self.button.setFocus(Qt.FocusReason.MouseFocusReason)


class OwnValues(Group):
    """How long and how often, for each kind of break."""

    changed = Signal()

    def __init__(self, told: Told, parent: QWidget) -> None:
        language = told.language
        super().__init__(language.tr("Your own rhythm"), parent)
        self.fields: dict[str, TextField] = {}
        now = own_now(told.said)
        grid = QGridLayout()
        for column, words in enumerate(
            ("", language.tr("Lasts"), language.tr("After")),
        ):
            grid.addWidget(muted(words, self), 0, column)
        for row, kind in enumerate(_ORDER, 1):
            label = break_name(kind, language)
            grid.addWidget(QLabel(label, self), row, 0)
            for column, end in enumerate(("lasts", "every"), 1):
                name = f"{kind.value}_{end}"
                self.fields[name] = told.field(name, self, short=True)
                self.fields[name].show_text(now[name])
                self.fields[name].edited.connect(self.changed)
                grid.addWidget(self.fields[name], row, column)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        self.column.addLayout(grid)
        self.hint = language.tr("Write 20 seconds, 2 minutes or 1h30m.")
        self.fault = muted(self.hint, self)
        self.column.addWidget(self.fault)

    def say(self, clause: str) -> None:
        """Say what the values contradict, or how they are written."""
        self.fault.setProperty("tone", "limit" if clause else "muted")
        self.fault.setText(sentence(clause) or self.hint)
        self.fault.style().polish(self.fault)

    @property
    def right(self) -> bool:
        return all(field.right for field in self.fields.values())

    def texts(self) -> dict[str, str]:
        return {name: field.text for name, field in self.fields.items()}
