"""The self-test: each part, whether it works, what it says now, and what to do."""
# ruff: noqa: N802 - Qt gave these methods their names

import os
import platform
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hybridwell.check import Check, State
from hybridwell.errors import Phrase, SensorError
from hybridwell.ui.desk import Desk
from hybridwell.ui.folding_row import FoldingRow
from hybridwell.ui.pictures import put_picture
from hybridwell.ui.self_test import in_a_thread
from hybridwell.ui.self_test_cards import PartSheet, Verdict
from hybridwell.ui.self_test_words import (
    Group,
    fails,
    groups_of,
    idle_now,
    names_of,
    no_idle,
    report,
    summary,
)
from hybridwell.ui.theme import Theme, font

ALL = ""
"""In place of the name of a part."""


class SelfTestPage(QWidget):
    """Tests when it is shown and when it is asked to; the idle time each second."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._desk, self._theme = desk, theme
        self._checks: dict[str, Check] = {}
        self._waiting: set[str] = set()
        """The parts that are being tested now."""
        self._make_widgets()
        self._lay_out()
        self._second = QTimer(self)
        self._second.setInterval(1000)
        self._second.timeout.connect(self._read_idle)
        desk.news.tested.connect(self._take, Qt.ConnectionType.QueuedConnection)
        theme.changed.connect(self._show_rows)

    @property
    def waiting(self) -> bool:
        """Tell whether an answer is on its way."""
        return bool(self._waiting)

    def settled(self) -> bool:
        """Tell whether the page has come to rest, for a picture of it."""
        rows = self.sheet.rows.values()
        return not self.waiting and all(row.isVisible() for row in rows)

    def _make_widgets(self) -> None:
        tr = self._desk.language.tr
        self.heading = QLabel(tr("Self-test"), self)
        self.heading.setFont(font(1.5, bold=True))
        self.heading.setWordWrap(True)
        self.copy = QPushButton(self)
        self.copy.setToolTip(tr("Without your name, your folders and this computer's name"))
        self.copy.clicked.connect(self.copy_report)
        self.again = QPushButton(tr("Test again"), self)
        self.again.clicked.connect(self.test)
        self.verdict, self.sheet = Verdict(self), PartSheet(self)
        self.sheet.setAccessibleName(tr("The parts of HybridWell"))
        self.sheet.tried.connect(self.try_part)

    def _lay_out(self) -> None:
        page, head = QVBoxLayout(self), FoldingRow()
        page.setContentsMargins(22, 20, 22, 24)
        page.setSpacing(16)
        head.setContentsMargins(2, 0, 2, 0)  # the sheet keeps 2 free for its focus
        head.addWidget(self.heading, 1)
        head.add_together(self.copy, self.again)
        page.addLayout(head)
        page.addWidget(self.verdict)
        page.addWidget(self.sheet, 1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.test()
        self._second.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._second.stop()

    def test(self) -> None:
        """Test every part, in a thread: a slow disk must not stop the window."""
        if ALL not in self._waiting:
            job = self._desk.self_test.prepare()
            self.copy.setText(self._desk.language.tr("Copy report"))
            self._waiting.add(ALL)
            self._show_rows()
            in_a_thread(job, partial(self._desk.news.tested.emit, ALL))

    def try_part(self, name: str) -> None:
        """Let a part do something; its row says how it went."""
        if name not in self._waiting:
            self._waiting.add(name)
            self.sheet.rows[name].wait()
            trial = self._desk.self_test.trials[name]
            in_a_thread(lambda: [trial()], partial(self._desk.news.tested.emit, name))

    def _take(self, name: str, checks: list[Check]) -> None:
        self._waiting.discard(name)
        if not checks:
            said = Phrase("the test broke off; the log file has the details")
            checks = [Check(name or "running", State.FAILS, said)]
        if name == ALL and len(checks) > 1:
            self._checks.clear()
        self._checks.update((check.name, check) for check in checks)
        self._read_idle()

    def _read_idle(self) -> None:
        """Ask the very sensor that counts; the test opens one of its own."""
        test = self._desk.self_test
        try:
            idle = test.idle()
            check = idle_now(idle, test.found())
        except SensorError as error:
            check = no_idle(error, test.found())
        if "idle time" in self._checks:
            self._checks["idle time"] = check
        self._show_rows()

    def _groups(self) -> tuple[Group, ...]:
        return groups_of(self._desk.language, self._checks.values())

    def _show_rows(self) -> None:
        groups, palette = self._groups(), self._theme.palette
        self.sheet.show_groups(groups, palette, self._waiting)
        if ALL in self._waiting:
            testing = self._desk.language.tr("Testing…")
            self.verdict.show_line(testing, palette, bad=False)
        else:
            said = summary(self._desk.language, groups)
            self.verdict.show_line(said, palette, bad=fails(groups))
        put_picture(self.copy, "copy", palette.ink)
        put_picture(self.again, "again", palette.ink)
        self.copy.setEnabled(bool(groups))

    def copy_report(self) -> None:
        """Put all rows on the clipboard, without names."""
        names = names_of(os.environ, Path.home(), platform.node())
        text = report(self._desk.language, self._groups(), names)
        QGuiApplication.clipboard().setText(text)
        self.copy.setText(self._desk.language.tr("Copied"))
