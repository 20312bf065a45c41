"""A month for payroll: what it comes to, what is still open, and the file to save."""
# ruff: noqa: N802 - Qt gave these methods their names

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hybridwell.domain.calendar import ONE_DAY, Period
from hybridwell.domain.claims.claim import Claim
from hybridwell.language import Language
from hybridwell.ui.claim_summary import (
    ClaimSummary,
    closing_words,
    contents_words,
    summary_of,
)
from hybridwell.ui.export_parts import FormatButton, SumsCard
from hybridwell.ui.file_choice import Destination, Wish
from hybridwell.ui.pictures import icon
from hybridwell.ui.theme import font
from hybridwell.ui.words import pay_period_heading

_WIDTH = 440


class ExportDialog(QDialog):
    """Shows one pay period after another; closing is one click, and said beforehand."""

    def __init__(
        self,
        language: Language,
        today: date,
        claim: Callable[[Period], Claim],
        pay_period: Callable[[date], Period] = Period.month,
        parent: QWidget | None = None,
        *,
        demo: bool = False,
    ) -> None:
        super().__init__(parent)
        self._demo = demo
        self._language, self._claim = language, claim
        self._period_of, self._today = pay_period, today
        self._period = pay_period(today)
        self._close = False
        self.setWindowTitle(language.tr("Month for payroll"))
        self.heading = QLabel(self)
        self.heading.setFont(font(1.25, bold=True))
        self.back, self.on = QPushButton(self), QPushButton(self)
        self.card = SumsCard(language, self)
        self.open_points = QLabel(self)
        self.format = FormatButton(language, self)
        self.buttons = QDialogButtonBox(self)
        self.save_closed = self._button(QDialogButtonBox.ButtonRole.AcceptRole)
        self.save_draft = self._button(QDialogButtonBox.ButtonRole.ActionRole)
        self._lay_out()
        self._show_period()

    def choice(self) -> Destination | None:
        """Ask; None: the user thought better of it."""
        if self.exec() != QDialog.DialogCode.Accepted:
            return None
        closed = self._summary.batch is not None
        wish = Wish(self._period, self.format.form, closed, self._close, demo=self._demo)
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.windowTitle(), str(wish.proposal), wish.kind
        )
        return wish.to(Path(chosen)) if chosen else None

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        for button in self._period_buttons():
            top.addWidget(button)
        self.open_points.setWordWrap(True)
        self.open_points.setMinimumWidth(_WIDTH)
        cancel = self.buttons.addButton(
            self._language.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole
        )
        cancel.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addLayout(top)
        contents = self._contents()
        for widget in (self.card, self.open_points, self.format, contents, self.buttons):
            column.addWidget(widget)

    def _period_buttons(self) -> tuple[QPushButton, QPushButton]:
        tr, ink = self._language.tr, self.palette().text().color().name()
        for button, name, picture, go in (
            (self.back, tr("Previous period"), "earlier", self._go_back),
            (self.on, tr("Next period"), "later", self._go_on),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
            button.setIcon(icon(picture, ink))
            button.setFixedWidth(36)
            button.clicked.connect(go)
        return self.back, self.on

    def _contents(self) -> QLabel:
        contents = QLabel(contents_words(self._language), self)
        contents.setWordWrap(True)
        contents.setProperty("tone", "muted")
        return contents

    def _button(self, role: QDialogButtonBox.ButtonRole) -> QPushButton:
        button = QPushButton(self.buttons)
        self.buttons.addButton(button, role)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        primary = role is QDialogButtonBox.ButtonRole.AcceptRole
        button.setProperty("kind", "primary" if primary else "")
        button.style().polish(button)
        button.clicked.connect(self._accept_closed if primary else self._accept_draft)
        return button

    def _show_period(self) -> None:
        tr, found = self._language.tr, self._claim(self._period)
        self._summary = summary_of(found, self._language)
        self.heading.setText(pay_period_heading(self._language, self._period))
        self.on.setEnabled(self._period.last < self._today)
        self.card.show_summary(self._summary)
        self.open_points.setText(self._said(self._summary))
        closed = self._summary.batch is not None
        self.save_closed.setText(tr("Save as…") if closed else tr("Close and save as…"))
        self.save_closed.setEnabled(closed or self._summary.can_be_closed)
        self.save_draft.setText(tr("Save a draft…"))
        self.save_draft.setVisible(not closed)
        if self.isVisible():
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Grow to what the texts take: Qt begins with two thirds of the screen at most."""
        column = self.layout()
        needed = column.totalHeightForWidth(self.width()) if column is not None else 0
        room = self.screen().availableSize().height()
        self.resize(self.width(), max(self.height(), min(needed, room)))

    def _said(self, summary: ClaimSummary) -> str:
        """Say how the period stands; what must be settled comes first."""
        tr = self._language.tr
        lines = [f"• {each}" for each in summary.problems]
        if lines:
            lines.insert(0, tr("To settle before it can be closed:"))
        lines += [f"– {each}" for each in summary.hints]
        if summary.batch is not None:
            lines.append(tr("Closed as batch {number}.", number=summary.batch))
        elif not summary.problems:
            lines.append(closing_words(self._language))
        return "\n".join(lines)

    def _go_back(self) -> None:
        self._period = self._period_of(self._period.first - ONE_DAY)
        self._show_period()

    def _go_on(self) -> None:
        self._period = self._period_of(self._period.last + ONE_DAY)
        self._show_period()

    def _accept_closed(self) -> None:
        self._close = True
        self.accept()

    def _accept_draft(self) -> None:
        self._close = False
        self.accept()
