"""A small form for something to ask the employer for; it goes into the register."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from hybridwell.domain.movement.workstation import Rule
from hybridwell.language import Language
from hybridwell.ui.theme import font
from hybridwell.ui.workstation_facts import wrong_cost, wrong_item, wrong_note
from hybridwell.workstation_words import rule_name

_WIDTH = 460
Judge = Callable[[Language, str, date], str]


class Field(QWidget):
    """A line to type in, and below it what is wrong with it while one types."""

    changed = Signal()

    def __init__(self, judge: Callable[[str], str], name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._judge = judge
        self.line, self.fault = QLineEdit(self), QLabel(" ", self)
        self.line.setAccessibleName(name)
        self.fault.setProperty("tone", "limit")
        self.fault.setFont(font(0.9))
        self.fault.setWordWrap(True)
        self.line.textChanged.connect(self._hear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.line)
        column.addWidget(self.fault)

    @property
    def text(self) -> str:
        return self.line.text().strip()

    @property
    def fits(self) -> bool:
        return not self._judge(self.line.text())

    def _hear(self) -> None:
        fault = self._judge(self.line.text())
        self.fault.setText(fault or " ")
        self.line.setAccessibleDescription(fault)
        self.line.setProperty("wrong", bool(fault))
        self.line.style().polish(self.line)
        self.changed.emit()


class AskDialog(QDialog):
    """Asks for the cost; what is wrong is said beside its field, and cannot be kept."""

    asked = Signal(dict)

    def __init__(
        self, language: Language, need: tuple[str, str, str], today: date, parent: QWidget
    ) -> None:
        """Take the item, its category and the id of the check that asks for it."""
        super().__init__(parent)
        tr = language.tr
        self._language, self._today = language, today
        item, self._category, self._check = need
        self.setWindowTitle(tr("Ask for this"))
        self.item = self._field(wrong_item, tr("Item"))
        self.cost = self._field(wrong_cost, tr("Cost in euros"))
        self.cost.line.setPlaceholderText("449,95" if language.code == "nl" else "449.95")
        self.note = self._field(wrong_note, tr("Note"))
        self.note.line.setPlaceholderText(tr("If you like; nothing about your health"))
        self.buttons = QDialogButtonBox(self)
        self.keep = self.buttons.addButton(
            tr("Put in the register"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.keep.setProperty("kind", "primary")
        self.keep.style().polish(self.keep)
        self.keep.setEnabled(False)
        self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        self.trouble = QLabel(self)
        self.trouble.setProperty("tone", "limit")
        self.trouble.setWordWrap(True)
        self.trouble.hide()
        self._lay_out()
        self.item.line.setText(item)
        self.cost.line.setFocus()

    def _field(self, judge: Judge, name: str) -> Field:
        field = Field(lambda text: judge(self._language, text, self._today), name, self)
        field.changed.connect(self._weigh)
        return field

    def _lay_out(self) -> None:
        tr = self._language.tr
        words = QLabel(
            tr(
                "It is noted as asked today, on this computer only. Asking your employer is"
                " up to you."
            ),
            self,
        )
        words.setWordWrap(True)
        words.setProperty("tone", "muted")
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(6)
        form.addRow(tr("Item"), self.item)
        form.addRow(tr("Cost in euros"), self.cost)
        form.addRow(tr("Category"), self._rule())
        form.addRow(tr("Note"), self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addLayout(form)
        column.addWidget(words)
        column.addWidget(self.trouble)
        column.addWidget(self.buttons)
        self.setMinimumWidth(_WIDTH)

    def _rule(self) -> QLabel:
        label = QLabel(rule_name(self._language, Rule(self._category)), self)
        label.setWordWrap(True)
        return label

    def refuse(self, said: str) -> None:
        """Say why the register did not take it; all that was typed stays."""
        self.trouble.setText(said)
        self.trouble.show()

    def _weigh(self) -> None:
        fields = (self.item, self.cost, self.note)
        self.keep.setEnabled(all(field.fits for field in fields))

    def _accept(self) -> None:
        self.asked.emit(
            {
                "item": self.item.text,
                "cost": self.cost.text,
                "category": self._category,
                "check": self._check,
                "note": self.note.text,
            }
        )
