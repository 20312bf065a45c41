"""What every window test needs: a dressed application and a desk of plain data."""

import os

# Before Qt is loaded: on screen only where a test starts a server of its own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hybridwell.ui.break_card import BreakCard
from hybridwell.ui.prompt import Prompt
from hybridwell.ui.theme import Theme
from tests.fakes import FakeDesk
from tests.table_desk import TableDesk


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let pass what only the platform without a screen has to say."""
    for item in items:
        if item.path.parent == Path(__file__).parent:
            unable = (
                "propagateSizeHints",
                "does not support raise",
                "grabbing the keyboard",
            )
            item.add_marker(pytest.mark.qt_log_ignore(*unable))


@pytest.fixture
def fake_desk(tmp_path: Path, qapp: QApplication) -> FakeDesk:
    return FakeDesk(tmp_path)


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """Dress the application once; a test that turns it dark turns it back."""
    return Theme(qapp)


@pytest.fixture
def prompt(desk: TableDesk, theme: Theme, qtbot: QtBot) -> Iterator[Prompt]:
    """Bring breaks as on the `desk` of the module that asks for it."""
    made = Prompt(desk.desk, theme)
    qtbot.addWidget(made.card)
    yield made
    made.close()


@pytest.fixture
def card(prompt: Prompt) -> BreakCard:
    return prompt.card


@pytest.fixture(autouse=True)
def usual_look(request: pytest.FixtureRequest) -> None:
    """Begin each test that shows something in the light, as the system has it."""
    if "theme" in request.fixturenames:
        theme: Theme = request.getfixturevalue("theme")
        theme.choose("system", "system")
        theme.follow(Qt.ColorScheme.Light)
