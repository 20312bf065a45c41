"""The register of provisions as a table: what was asked for, and what became of it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hybridwell.domain.claims.provision import Provision, State
from hybridwell.errors import HybridWellError
from hybridwell.provision_words import listed, state_name
from hybridwell.ui.desk import Desk
from hybridwell.ui.words import sentence

_COST, _ITEM = 4, 5


class RegisterDialog(QDialog):
    """Shows all provisions; buttons say what became of the one that is chosen."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        tr = desk.language.tr
        self._desk = desk
        self._shown: Sequence[Provision] = ()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Provisions"))
        self.table = self._table()
        self.states = {state: self._button(state) for state in State}
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setProperty("tone", "muted")
        close = QDialogButtonBox(self)
        button = close.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        button.clicked.connect(self.reject)
        column, states = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        states.setSpacing(8)
        for each in self.states.values():
            states.addWidget(each)
        states.addStretch(1)
        column.addWidget(self.table, 1)
        column.addWidget(self.words)
        column.addLayout(states)
        column.addWidget(close)
        self.resize(860, 440)
        self.table.itemSelectionChanged.connect(self._offer)
        self.refresh()

    def _button(self, state: State) -> QPushButton:
        name = state_name(state, self._desk.language).capitalize()
        button = QPushButton(name, self)
        button.clicked.connect(self._mover(state))
        return button

    def _mover(self, state: State) -> Callable[[], None]:
        return lambda: self.move_chosen(state)

    def _table(self) -> QTableWidget:
        table = QTableWidget(self)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setAccessibleName(self.windowTitle())
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setMinimumHeight(self.fontMetrics().height() + 16)
        return table

    def refresh(self) -> None:
        """Show what the register holds; the row that was chosen stays so."""
        row = max(self.table.currentRow(), 0)
        try:
            self._shown = tuple(self._desk.workstation.register())
        except HybridWellError as error:
            self._refuse(error)
        head, *rows = listed(self._shown, self._desk.language)
        self.table.setColumnCount(len(head))
        self.table.setRowCount(len(rows))
        self.table.setHorizontalHeaderLabels(list(head))
        for number, texts in enumerate(rows):
            for column, text in enumerate(texts):
                self.table.setItem(number, column, _cell(text, right=column == _COST))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_ITEM, QHeaderView.ResizeMode.Stretch)
        if rows:
            self.table.selectRow(min(row, len(rows) - 1))
        self._offer()

    def _offer(self) -> None:
        """Offer the states that the chosen provision is not in."""
        chosen, tr = self._chosen(), self._desk.language.tr
        for state, button in self.states.items():
            button.setEnabled(chosen is not None and chosen.state is not state)
        self.words.setProperty("tone", "muted")
        self.words.setText(
            tr("You have not noted anything yet.")
            if chosen is None
            else tr("What became of {item}? It holds from today.", item=chosen.item)
        )
        self.words.style().polish(self.words)

    def _chosen(self) -> Provision | None:
        row = self.table.currentRow()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def move_chosen(self, state: State) -> None:
        """Let the chosen provision enter a state today."""
        chosen = self._chosen()
        if chosen is None:
            return
        try:
            self._desk.ask("provision set", number=chosen.id, state=state.value)
        except HybridWellError as error:
            self._refuse(error)
        else:
            self.refresh()
            self.changed.emit()

    def _refuse(self, error: HybridWellError) -> None:
        self.words.setProperty("tone", "limit")
        self.words.setText(sentence(self._desk.language.explain(error)))
        self.words.style().polish(self.words)


def _cell(text: str, *, right: bool) -> QTableWidgetItem:
    cell = QTableWidgetItem(text)
    if right:
        cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return cell
