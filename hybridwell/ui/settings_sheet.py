"""Cards of settings, one below the other, that a search makes fewer."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from hybridwell.ui.setting_row import SettingRow
from hybridwell.ui.theme import font


class SettingsCard(QFrame):
    """A title, and a row for each setting below it."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.rows: list[SettingRow] = []
        self.title = QLabel(title, self)
        self.title.setFont(font(1.05, bold=True))
        self.title.setWordWrap(True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 12, 16, 8)
        self.column.setSpacing(0)
        self.column.addWidget(self.title)
        self.column.addSpacing(8)

    def add(self, row: SettingRow) -> None:
        self.rows.append(row)
        self.column.addWidget(row)

    def show_only(self, names: Collection[str]) -> None:
        """Show the rows that were found, and nothing where none was."""
        for row in self.rows:
            row.setVisible(row.item.name in names)
        self.setVisible(any(row.item.name in names for row in self.rows))


class Sheet(QScrollArea):
    """All cards; what has the keyboard is always in sight."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setObjectName("sheet")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(12)
        self._column.addStretch(1)
        self.setWidget(inside)

    def add(self, cards: Sequence[QWidget]) -> None:
        for card in cards:
            self._column.insertWidget(self._column.count() - 1, card)

    def go_to(self, row: QWidget, field: QWidget) -> None:
        """Bring a row into sight, with the keyboard on its field."""
        self._column.activate()
        self.ensureWidgetVisible(row, 0, 48)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
