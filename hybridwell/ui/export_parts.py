"""What the month for payroll is made of: its sums, and the choice of a kind of file."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QWidget,
)

from hybridwell.language import Language
from hybridwell.ui.claim_summary import ClaimSummary
from hybridwell.ui.pictures import icon
from hybridwell.ui.theme import font

FORMATS = {"csv": "csv", "xlsx": "xlsx", "pdf": "pdf", "json": "json"}
"""The formats on offer and how their names end; all others are on the command line."""


class SumsCard(QFrame):
    """What at the left, euros at the right; without a frame inside another card."""

    def __init__(self, language: Language, parent: QWidget, *, framed: bool = True) -> None:
        super().__init__(parent)
        self._language = language
        self.setObjectName("card" if framed else "sums")
        self._grid = QGridLayout(self)
        if not framed:
            self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)

    def show_summary(self, summary: ClaimSummary) -> None:
        tr = self._language.tr
        self._clear()
        rows = [*summary.rows, (tr("Total"), summary.total)]
        if summary.taxable:
            rows.append((tr("Of which taxable"), summary.taxable))
        for number, texts in enumerate(rows):
            for column, text in enumerate(texts):
                label = QLabel(text, self)
                label.setFont(font(bold=number == len(summary.rows)))
                side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
                label.setAlignment(side)
                label.setWordWrap(not column)
                self._grid.addWidget(label, number, column)

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.setParent(None)


class FormatButton(QPushButton):
    """A button that says the kind of file, and opens a menu of all kinds."""

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language
        self.form = next(iter(FORMATS))
        # The arrow belongs behind the word; the icon of a button stands before it.
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.dress(self.palette().text().color().name())
        self.setProperty("kind", "menu")
        menu = QMenu(self)
        for form, name in self._formats().items():
            menu.addAction(name).triggered.connect(self._chooser(form))
        self.setMenu(menu)
        self._choose(self.form)

    def dress(self, colour: str) -> None:
        """Paint the arrow in a colour."""
        self.setIcon(icon("open", colour, 12))

    def _chooser(self, form: str) -> Callable[[], None]:
        return lambda: self._choose(form)

    def _choose(self, form: str) -> None:
        self.form = form
        name = self._formats()[form]
        self.setText(name)
        self.setAccessibleName(self._language.tr("Kind of file: {name}", name=name))

    def _formats(self) -> dict[str, str]:
        tr = self._language.tr
        return {
            "csv": tr("CSV, for payroll software"),
            "xlsx": tr("Excel workbook"),
            "pdf": tr("PDF, to sign"),
            "json": tr("JSON, for programs"),
        }


class WorkBar(QProgressBar):
    """A thin bar while work goes on that nobody knows the length of; its room is kept."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTextVisible(False)
        self.setProperty("bare", True)  # noqa: FBT003 - as the stylesheet asks it
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_work(self, *, on: bool, moving: bool) -> None:
        """Move to and fro, or stand full where nothing may move."""
        self.setRange(0, 0 if moving else 1)
        self.setValue(0 if moving else 1)
        self.setVisible(on)
