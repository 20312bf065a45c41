"""The claim beside its month: sums, what is still open, and the way to the file."""
# ruff: noqa: N802 - Qt gave these methods their names

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hybridwell.domain.claims.claim import Claim
from hybridwell.domain.claims.problems import Problem, ProblemKind
from hybridwell.language import Language
from hybridwell.ui.claim_summary import (
    MOST,
    ClaimSummary,
    closing_words,
    correction_texts,
    problem_text,
    summary_of,
)
from hybridwell.ui.export_parts import FormatButton, SumsCard, WorkBar
from hybridwell.ui.month_days import problem_clause
from hybridwell.ui.text_size import scaled, scaled_size
from hybridwell.ui.theme import font
from hybridwell.ui.words import say_date, sentence
from hybridwell.ui.wrapped_button import WrappedButton

NARROWEST, WIDEST = 248, 320


class ClaimCard(QFrame):
    """Shows one claim; it tells what the user wants done about it."""

    day_wanted = Signal(object)
    term_wanted = Signal(str)
    preview_wanted = Signal()
    closing_wanted = Signal()
    """With its file, or the file alone where it is closed already."""
    draft_wanted = Signal()
    sent_said = Signal(bool)
    cancel_wanted = Signal()

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setMinimumWidth(scaled(NARROWEST))
        self.setMaximumWidth(scaled(WIDEST))
        self._language, tr = language, language.tr
        self._shown: tuple[Claim, bool] | None = None
        self.title = QLabel(tr("Claim"), self)
        self.title.setFont(font(1.05, bold=True))
        self.state = QLabel(self)
        self.state.setProperty("tone", "muted")
        self.state.setWordWrap(True)
        self.state.setFont(font(0.95))
        self.sums = SumsCard(language, self, framed=False)
        self.points = Points(language, self)
        self.points.day_wanted.connect(self.day_wanted)
        self.points.term_wanted.connect(self.term_wanted)
        self._make_ways()
        self.work = WorkBar(tr("Writing the file"), self)
        self._lay_out()

    def _make_ways(self) -> None:
        tr = self._language.tr
        self.format = FormatButton(self._language, self)
        self.preview = QPushButton(tr("Preview"), self)
        self.preview.clicked.connect(self.preview_wanted)
        self.save_closed, self.save_draft = QPushButton(self), QPushButton(self)
        self.save_closed.setProperty("kind", "primary")
        self.save_closed.clicked.connect(self.closing_wanted)
        self.save_draft.setText(tr("Save a draft…"))
        self.save_draft.clicked.connect(self.draft_wanted)
        self.say_sent = QPushButton(self)
        self.say_sent.clicked.connect(self._say_sent)
        self.cancel = QPushButton(tr("Cancel"), self)
        self.cancel.clicked.connect(self.cancel_wanted)
        self.cancel.hide()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.title)
        head.addWidget(self.state)
        column.addLayout(head)
        column.addWidget(self.sums)
        column.addWidget(self.points, 1)
        for button in self._ways():
            column.addWidget(button)
        column.insertWidget(column.indexOf(self.save_closed), self.cancel)
        column.addWidget(self.work)

    def _ways(self) -> tuple[QPushButton, ...]:
        """Return the buttons at the foot, from what is said to what is done."""
        saving = self.save_closed, self.save_draft
        return (self.format, self.preview, *saving, self.say_sent)

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """All buttons in the order in which Tab reaches them."""
        return (*self.points.buttons, *self._ways())

    def show_claim(self, claim: Claim, *, sent: bool) -> None:
        if (claim, sent) == self._shown:
            return
        self._shown = claim, sent
        tr = self._language.tr
        summary = summary_of(claim, self._language)
        closed = summary.batch is not None
        self.state.setText(self._state(summary, sent=sent))
        self.sums.show_summary(summary)
        self.points.show_claim(claim, summary)
        self.save_closed.setText(tr("Save as…") if closed else tr("Close and save as…"))
        self.save_closed.setEnabled(closed or summary.can_be_closed)
        self.save_draft.setVisible(not closed)
        self.say_sent.setVisible(closed)
        self.say_sent.setText(
            tr("It was not sent after all") if sent else tr("It was sent")
        )
        for one, other in pairwise(self.buttons):
            QWidget.setTabOrder(one, other)

    def show_writing(self, *, on: bool, moving: bool = True) -> None:
        """Show that a file is written; one thing can be done then: to cancel it."""
        if on is not self.cancel.isHidden():
            return
        for button in self._ways():
            button.setDisabled(on)
        self.save_closed.setHidden(on)
        self.cancel.setVisible(on)
        self.work.show_work(on=on, moving=moving)
        if on:
            self.cancel.setFocus()
            return
        shown, self._shown = self._shown, None  # what is enabled depends on the claim
        if shown is not None:
            self.show_claim(shown[0], sent=shown[1])
        self.save_closed.setFocus()

    def _state(self, summary: ClaimSummary, *, sent: bool) -> str:
        tr, number = self._language.tr, summary.batch
        if number is None:
            return tr("Still open.")
        if sent:
            return tr("Closed as batch {number}, and sent.", number=number)
        return tr("Closed as batch {number}.", number=number)

    def _say_sent(self) -> None:
        self.sent_said.emit(self._shown is None or not self._shown[1])


class Points(QScrollArea):
    """What is to be settled, as buttons to their days; then what is worth knowing."""

    day_wanted = Signal(object)
    term_wanted = Signal(str)

    def __init__(self, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.buttons: tuple[QPushButton, ...] = ()
        self.labels: tuple[QLabel, ...] = ()
        self._inside()

    def sizeHint(self) -> QSize:
        return scaled_size(NARROWEST - 32, 120)

    def minimumSizeHint(self) -> QSize:
        return scaled_size(120, 72)

    def show_claim(self, claim: Claim, summary: ClaimSummary) -> None:
        column = self._inside()
        problems = claim.problems[:MOST]
        self.buttons, self.labels = (), ()
        if problems:
            title = self._language.tr("To settle before it can be closed:")
            self._say(column, [title], strong=True)
        for problem in problems:
            self._add(column, problem)
        self._say(column, summary.problems[MOST:])
        self._say(column, correction_texts(claim, self._language))
        self._say(column, [sentence(each) for each in summary.hints])
        if summary.can_be_closed:
            self._say(column, [closing_words(self._language)])
        if summary.batch is not None:
            text = "Changes from now on become corrections in the next period."
            self._say(column, [self._language.tr(text)])
        column.addStretch(1)

    def _inside(self) -> QVBoxLayout:
        """Begin anew: the old points are freed with their widget."""
        inside = QWidget(self)
        inside.setObjectName("points")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(6)
        self.setWidget(inside)
        return column

    def _add(self, column: QVBoxLayout, problem: Problem) -> None:
        clause = problem_clause(self._language, problem)
        if problem.date is None and problem.kind is not ProblemKind.NO_EMPLOYEE_NUMBER:
            self._say(column, [sentence(clause)])
            return
        said = sentence(clause)
        if problem.date is not None:
            day = say_date(self._language, problem.date, "ddd d MMM")
            said = f"{day}: {clause}"
        button = WrappedButton(said, self.widget())
        button.setProperty("kind", "point")
        button.setFont(font(0.95))
        told = sentence(problem_text(self._language, problem))
        button.setToolTip(told)
        button.setAccessibleDescription(told)
        button.clicked.connect(self._goer(problem))
        column.addWidget(button)
        self.buttons = (*self.buttons, button)

    def _goer(self, problem: Problem) -> Callable[[], None]:
        if problem.kind is ProblemKind.NO_EMPLOYEE_NUMBER:
            return lambda: self.term_wanted.emit("employee_number")
        return lambda: self.day_wanted.emit(problem.date)

    def _say(
        self, column: QVBoxLayout, texts: Sequence[str], *, strong: bool = False
    ) -> None:
        for text in texts:
            label = QLabel(text, self.widget())
            label.setWordWrap(True)
            label.setProperty("tone", "" if strong else "muted")
            label.setFont(font(0.95 if strong else 0.9, bold=strong))
            column.addWidget(label)
            self.labels = (*self.labels, label)
