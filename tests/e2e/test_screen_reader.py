"""Every page as a screen reader and a keyboard meet it, on the real accessibility bus."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.desktop import Desktop, pass_time, wait_for
from tests.e2e.program import Program
from tests.e2e.screen_reader import ScreenReader, Thing, screen_reader

PAGES: tuple[str, ...] = import_module("hybridwell.ui.window").PAGES
ROLES = {
    "push button", "button menu", "toggle button", "radio button", "check box",
    "combo box", "text", "entry", "spin button", "date editor", "slider", "list",
    "table", "tree", "tree table", "page tab list", "chart", "panel", "link",
}  # fmt: skip
"""What may take the keyboard; a `filler` or a bare `label` tells nobody what it does."""
MOST_TABS = 150
each_page = pytest.mark.parametrize("page", PAGES)


@dataclass(frozen=True, slots=True)
class Read:
    """What a page was when somebody went through it, there and back."""

    things: list[Thing]
    stops: list[Thing]
    back: list[Thing]
    seen: list[Thing]
    """What had the keyboard, as it was then."""


class Reading:
    """The window of the running program, a page at a time."""

    def __init__(self, desktop: Desktop, reader: ScreenReader, window: int) -> None:
        self._desktop, self._reader, self._window = desktop, reader, window
        self._read: dict[str, Read] = {}
        self._seen: list[Thing] = []

    def read(self, page: str) -> Read:
        """Go through a page by Tab and back, once for all tests."""
        if page not in self._read:
            things = self.turn(page)
            self._seen = []
            stops = self.walk(things, "Tab")
            back = self.walk(things, "shift+Tab")
            self._read[page] = Read(things, stops, back, self._seen)
        return self._read[page]

    def turn(self, page: str) -> list[Thing]:
        """Turn to a page and return what is on screen once nothing moves any more."""
        number = PAGES.index(page)
        self.press(f"ctrl+{number + 1}")
        wait_for(lambda: "checked" in self._way(number).states)
        before: list[tuple[str, Any]] = []
        while True:
            things = list(self._reader.things())
            places = [(each.path, each.box) for each in things]
            if places == before:
                return things
            before = places

    def press(self, *keys: str) -> None:
        active = ("windowactivate", "--sync", self._window)
        self._desktop.xdotool(*active, "key", "--clearmodifiers", *keys)

    def walk(self, things: list[Thing], key: str) -> list[Thing]:
        """Press a key until the keyboard comes back to where it was first."""
        among = [each for each in things if each.focusable]
        stops: list[Thing] = []
        for _ in range(MOST_TABS):
            stop = self.walk_one(among, key)
            if stops and stop == stops[0]:
                return stops
            stops.append(stop)
            self._seen.append(self._in_view(stop, things))
        pytest.fail(f"{key} does not come back: {[each.name for each in stops]}")

    def _in_view(self, stop: Thing, things: list[Thing]) -> Thing:
        """Return a stop as it is now; a long page scrolls to it a moment later."""
        frame = next(each for each in things if each.role == "frame")
        now = self._reader.again(stop)
        if not now.within(frame):
            pass_time(0.5)
        return self._reader.again(stop)

    def walk_one(self, among: list[Thing], key: str) -> Thing:
        """Press a key and return what has the keyboard after it."""
        last = self._reader.focused(among)
        self.press(key)
        return wait_for(lambda: self._moved(among, last))

    def _moved(self, among: list[Thing], last: Thing | None) -> Thing | None:
        found = self._reader.focused(among)
        return found if found != last else None

    def _way(self, number: int) -> Thing:
        """Return the way to a page; the navigation is the first thing in the window."""
        ways = [each for each in self._reader.things() if each.role == "radio button"]
        return ways[number]


@pytest.fixture(scope="module")
def reading(
    desktop: Desktop, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Reading]:
    """Open the window of the real program for a screen reader."""
    desktop.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    data = tmp_path_factory.mktemp("reader") / "data"
    with screen_reader(desktop) as reader, closing(_Run(desktop, data)) as run:
        window = wait_for(run.program.window)
        reader.find("HybridWell")
        yield Reading(desktop, reader, window)


class _Run:
    """A program that stays quiet while it is looked at."""

    def __init__(self, desktop: Desktop, data: Path) -> None:
        self.program = Program(desktop, data, move_every="4h").start()
        self.program.done("open")

    def close(self) -> None:
        self.program.quit()


@each_page
def test_everything_that_takes_the_keyboard_says_what_it_is(
    reading: Reading, page: str
) -> None:
    things = [each for each in reading.read(page).things if each.focusable]
    inside = [each for each in things if each.role != "frame"]

    assert len(inside) > len(PAGES)
    assert not [each for each in inside if not each.name.strip()]
    assert not [each for each in inside if each.role not in ROLES]


@each_page
def test_no_button_is_without_a_name(reading: Reading, page: str) -> None:
    buttons = [each for each in reading.read(page).things if "button" in each.role]

    assert buttons
    assert [each for each in buttons if not each.name.strip()] == []


@each_page
def test_a_chart_is_told_in_words(reading: Reading, page: str) -> None:
    charts = [each for each in reading.read(page).things if each.role == "chart"]

    assert all(each.name and each.description for each in charts)
    if page in {"today", "week", "month"}:
        assert charts


@each_page
def test_the_keyboard_visits_each_thing_once_and_comes_back(
    reading: Reading, page: str
) -> None:
    read = reading.read(page)

    assert len(set(read.stops)) == len(read.stops)
    wanted = {each for each in read.things if each.is_a_stop}
    assert {each.name for each in wanted - set(read.stops)} == set()
    assert {*read.back} == {*read.stops}


@each_page
def test_what_has_the_keyboard_is_inside_the_window(reading: Reading, page: str) -> None:
    read = reading.read(page)
    frame = next(each for each in read.things if each.role == "frame")

    assert read.seen
    assert [each for each in read.seen if not each.within(frame)] == []


def test_arrow_keys_lead_from_page_to_page(reading: Reading) -> None:
    """The pages are one stop for Tab, as radio buttons are everywhere."""
    things = reading.turn(PAGES[0])
    while reading.walk_one(things, "Tab").role != "radio button":
        pass

    reached = [reading.walk_one(things, "Down").name for _ in PAGES[1:]]

    assert reached == [each.name for each in things if each.role == "radio button"][1:]
