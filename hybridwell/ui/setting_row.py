"""A setting on the page: its words, and beside them its editor and what is wrong."""
# ruff: noqa: N802 - Qt gave these methods their names

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hybridwell.language import Language
from hybridwell.setting_kinds import Form
from hybridwell.ui.setting_editors import LineEditor, editor_for
from hybridwell.ui.setting_words import Item, kept_text, refusal
from hybridwell.ui.theme import font

Check = Callable[[str, str], str]
"""Given a name and a text that is right by itself, says what it contradicts, or nothing."""


class SettingRow(QFrame):
    """Shows one item; tells what was chosen, if it is right."""

    chosen = Signal(str, str)
    reset_wanted = Signal(str)

    def __init__(
        self, language: Language, item: Item, check: Check, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("part")
        self._language, self._check = language, check
        self.item = item
        self.title = _label(self, item.label, bold=True)
        self.help = _label(self, item.help, tone="muted")
        self.source = _label(self, item.source, tone="muted")
        self.source.setFont(font(0.85))
        self.held = _label(self, tone="muted")
        self.error = _label(self, tone="limit")
        self.default = _label(self, tone="muted")
        self.editor = editor_for(language, item.kind, self)
        self.reset = QPushButton(self)
        self.reset.setProperty("kind", "quiet")
        self.reset.clicked.connect(self._reset)
        self.editor.typed.connect(self._say)
        self.editor.done.connect(self._take)
        self._lay_out()
        self.show_item(item)

    def _lay_out(self) -> None:
        words, edit = QVBoxLayout(), QVBoxLayout()
        words.setSpacing(2)
        edit.setSpacing(4)
        for label in (self.title, self.help, self.source):
            words.addWidget(label)
        words.addStretch(1)
        for below in (self.editor, self.error, self.held, self.default):
            edit.addWidget(below)
        edit.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignLeft)
        edit.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 10, 0, 10)
        self._row.setSpacing(24)
        self._row.addLayout(words, 6)
        self._row.addLayout(edit, 5)
        self._arrange(narrow=False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the editor below its words where both would have too little room."""
        super().resizeEvent(event)
        self._arrange(narrow=self.width() < 54 * self.fontMetrics().averageCharWidth())

    def _arrange(self, *, narrow: bool) -> None:
        below = narrow or self.item.kind.form is Form.WEEK
        way = QBoxLayout.Direction
        wanted = way.TopToBottom if below else way.LeftToRight
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)
            self._row.setSpacing(6 if below else 24)
            self._row.activate()  # it may be laid out already, the other way

    @property
    def text(self) -> str:
        """Return what is written now, as it would be kept."""
        if isinstance(self.editor, LineEditor):
            return kept_text(self.item.kind, self.editor.line.text())
        return self.item.value

    def show_item(self, item: Item) -> None:
        """Show a value; what is being typed stays."""
        tr, before = self._language.tr, self.item
        self.item = item
        if not self.error.text() or item != before:
            self.say_wrong("")
            self.editor.show_item(item)
        self.editor.setEnabled(not item.for_this_run)
        self.held.setText(
            tr("Set for this run only, with --set; HybridWell goes by it until it ends.")
        )
        self.held.setVisible(item.for_this_run)
        self.reset.setVisible(item.changed and not item.for_this_run)
        default = item.default_shown or tr("nothing")
        self.default.setText(tr("Default: {value}", value=default))
        self.default.setVisible(self.reset.isVisibleTo(self))
        self.reset.setText(tr("Back to the default"))
        self.reset.setAccessibleDescription(default)
        self.reset.setAccessibleName(f"{item.label}: {self.reset.text()}")
        self._name_fields()

    def take_what_is_typed(self) -> None:
        """Take it now: the page is left."""
        if isinstance(self.editor, LineEditor):
            self.editor.settle()

    def forget(self) -> None:
        """Let go of what was typed, right or wrong."""
        if isinstance(self.editor, LineEditor):
            self.editor.forget()
        self.say_wrong("")
        self.editor.show_item(self.item)

    def hideEvent(self, event: QHideEvent) -> None:
        self.take_what_is_typed()
        super().hideEvent(event)

    def say_wrong(self, said: str) -> None:
        """Say what is wrong beside the field, or that nothing is."""
        self.error.setText(said)
        self.error.setVisible(bool(said))
        self.editor.say_wrong(wrong=bool(said))
        self._name_fields()

    def _name_fields(self) -> None:
        item = self.item
        texts = (self.error.text(), item.help, item.source)
        about = " ".join(filter(None, texts))
        for field in self.editor.fields:
            if item.kind.form is not Form.WEEK:
                field.setAccessibleName(item.label)
            field.setAccessibleDescription(about)

    def _wrong(self, text: str) -> str:
        item = self.item
        return refusal(self._language, item.kind, text) or self._check(item.name, text)

    def _say(self, typed: str) -> None:
        self.say_wrong(self._wrong(kept_text(self.item.kind, typed)))

    def _take(self, typed: str) -> None:
        text = kept_text(self.item.kind, typed)
        said = self._wrong(text)
        self.say_wrong(said)
        if said:
            return
        if text != self.item.value:
            self.chosen.emit(self.item.name, text)
        else:
            self.editor.show_item(self.item)

    def _reset(self) -> None:
        self.forget()
        self.reset_wanted.emit(self.item.name)


def _label(
    parent: QWidget, text: str = "", *, tone: str = "", bold: bool = False
) -> QLabel:
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setProperty("tone", tone)
    label.setFont(font(bold=True) if bold else font(0.9))
    label.setVisible(bool(text))
    return label
