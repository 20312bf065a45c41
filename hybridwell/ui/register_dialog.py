"""The register of provisions as a table: what was asked for, and what became of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from hybridwell.domain.claims.provision import Provision
from hybridwell.language import Language
from hybridwell.provision_words import listed

_ITEM, _COST = 5, 4


class RegisterDialog(QDialog):
    """Shows all provisions; changes are made with `hybridwell provision set`."""

    def __init__(
        self, language: Language, provisions: Sequence[Provision], parent: QWidget
    ) -> None:
        super().__init__(parent)
        tr = language.tr
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Provisions"))
        self.table = self._table(*listed(provisions, language))
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setProperty("tone", "muted")
        self.words.setText(
            tr("What became of it you note with: {command}", command=_EXAMPLE)
            if provisions
            else tr("You have not noted anything yet.")
        )
        buttons = QDialogButtonBox(self)
        close = buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addWidget(self.table, 1)
        column.addWidget(self.words)
        column.addWidget(buttons)
        self.resize(860, 420)

    def _table(self, head: Sequence[str], *rows: Sequence[str]) -> QTableWidget:
        table = QTableWidget(len(rows), len(head), self)
        table.setHorizontalHeaderLabels(list(head))
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setAccessibleName(self.windowTitle())
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                cell = QTableWidgetItem(text)
                if column == _COST:
                    side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    cell.setTextAlignment(side)
                table.setItem(number, column, cell)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_ITEM, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        return table


_EXAMPLE = "hybridwell provision set 1 --state received"
