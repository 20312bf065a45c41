from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from hybridwell.errors import StoreError
from hybridwell.first_start import DONE, STEPS
from hybridwell.settings import Settings
from hybridwell.ui.first_days import DaysPage
from hybridwell.ui.first_desk import FirstSteps, Sample
from hybridwell.ui.first_places import PlacesPage
from hybridwell.ui.first_privacy import PrivacyPage
from hybridwell.ui.first_rhythm import RhythmPage
from hybridwell.ui.first_steps import FirstStepsWindow
from hybridwell.ui.first_values import OWN
from hybridwell.ui.theme import Theme
from tests.fakes import FakeDesk, dutch

SAMPLE = [["date", "amount", "reason"], ["2026-11-02", "2,45", ""], ["2026-11-03", "", ""]]
Key, Alt = Qt.Key, Qt.KeyboardModifier.AltModifier


@dataclass
class Steps:
    """Settings that are kept as the program would, and what was noted of the steps."""

    desk: FakeDesk
    settings: Settings = field(default_factory=Settings)
    noted: list[str] = field(default_factory=list)
    folders: list[bool] = field(default_factory=list)
    read: int = 0

    def __post_init__(self) -> None:
        self.desk.first_steps = FirstSteps(
            settings=self.now,
            same_day_source=lambda: "Wet LB 1964",
            sample=lambda: lambda: SAMPLE,
            note=self.note,
            open_folder=self.open_folder,
        )

    def note(self, step: str) -> bool:
        self.noted.append(step)
        return True

    def open_folder(self) -> bool:
        self.folders.append(True)
        return True

    def now(self) -> Settings:
        """Follow the commands that were asked since."""
        for name, arguments in self.desk.asked[self.read :]:
            if name == "settings set":
                self.settings = self.settings.with_texts(arguments["values"])
        self.read = len(self.desk.asked)
        return self.settings

    @property
    def saved(self) -> list[dict[str, str]]:
        return [
            arguments["values"]
            for name, arguments in self.desk.asked
            if name == "settings set"
        ]


@pytest.fixture
def steps(fake_desk: FakeDesk) -> Steps:
    return Steps(fake_desk)


@pytest.fixture
def window(qtbot: QtBot, steps: Steps, theme: Theme) -> Iterator[FirstStepsWindow]:
    made = opened(qtbot, steps, theme)
    yield made
    free(made)


def opened(
    qtbot: QtBot, steps: Steps, theme: Theme, step: str = STEPS[0]
) -> FirstStepsWindow:
    made = FirstStepsWindow(steps.desk.desk(), theme, step)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def free(window: QWidget) -> None:
    """Close a window and let Qt delete it, if that has not happened yet."""
    try:
        window.close()
    except RuntimeError:
        return
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press(window: FirstStepsWindow, key: Qt.Key, modifier: object = None) -> None:
    at = window.focusWidget()
    if modifier is None:
        QTest.keyClick(at, key)
    else:
        QTest.keyClick(at, key, Alt)


def typed(window: FirstStepsWindow, line: QWidget, text: str) -> None:
    line.setFocus()
    QTest.keyClick(line, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(line, text)


@pytest.mark.parametrize("language", ["en", "nl"])
def test_enter_goes_through_all_steps_and_writes_no_default(
    qtbot: QtBot, steps: Steps, theme: Theme, language: str
) -> None:
    if language == "nl":
        steps.desk.language = dutch()
    window = opened(qtbot, steps, theme)
    seen = []

    with qtbot.waitSignal(window.closed):
        for _ in STEPS:
            seen.append(window.step)
            press(window, Key.Key_Return)

    assert seen == list(STEPS)
    assert steps.saved == []
    assert steps.noted == [*STEPS[1:], DONE]
    assert steps.desk.asked == [("open", {})]
    free(window)


def test_each_step_is_saved_when_it_is_left(window: FirstStepsWindow, steps: Steps) -> None:
    assert isinstance(window.page, DaysPage)
    window.page.week.days[0].show_value("office")
    press(window, Key.Key_Return)
    assert isinstance(window.page, PlacesPage)
    typed(window, window.page.kilometres.line, "42")
    press(window, Key.Key_Return)

    assert steps.saved == [
        {"agreed_week": "office,office,home,office,home,free,free"},
        {"commute_km": "42"},
    ]
    assert window.step == "rhythm"


def test_arrows_turn_back_and_forth_and_keep_what_was_typed(
    window: FirstStepsWindow, steps: Steps
) -> None:
    press(window, Key.Key_Right, Alt)
    assert isinstance(window.page, PlacesPage)
    typed(window, window.page.kilometres.line, "17")
    press(window, Key.Key_Left, Alt)
    assert window.step == "days"
    press(window, Key.Key_Left, Alt)
    assert window.step == "days"
    press(window, Key.Key_Right, Alt)

    assert isinstance(window.page, PlacesPage)
    assert window.page.kilometres.text == "17"
    assert steps.saved == []


def test_the_arrow_of_the_last_step_ends_them(
    qtbot: QtBot, window: FirstStepsWindow, steps: Steps
) -> None:
    window.open_step("privacy")
    assert isinstance(window.page, PrivacyPage)
    window.page.open_folder.setFocus()

    with qtbot.waitSignal(window.closed):
        press(window, Key.Key_Right, Alt)

    assert steps.noted == [DONE]


def test_escape_skips_the_rest_and_keeps_what_was_saved(
    qtbot: QtBot, window: FirstStepsWindow, steps: Steps
) -> None:
    press(window, Key.Key_Return)
    assert isinstance(window.page, PlacesPage)
    typed(window, window.page.kilometres.line, "9")

    with qtbot.waitSignal(window.closed):
        press(window, Key.Key_Escape)

    assert steps.saved == []
    assert steps.noted[-1] == DONE
    assert steps.desk.asked == []


def test_enter_on_a_button_presses_that_button(window: FirstStepsWindow) -> None:
    press(window, Key.Key_Return)
    window.foot.back.setFocus()

    press(window, Key.Key_Return)

    assert window.step == "days"


def test_the_first_field_has_the_keyboard(window: FirstStepsWindow) -> None:
    for step in STEPS:
        window.open_step(step)
        assert window.focusWidget() is (window.page.first or window.foot.next)


def test_the_language_speaks_at_once_and_is_saved_with_its_step(
    qtbot: QtBot, window: FirstStepsWindow, steps: Steps
) -> None:
    assert isinstance(window.page, DaysPage)
    before = window.page

    window.page.language.show_value("nl")
    qtbot.waitUntil(lambda: window.page is not before)

    assert window.foot.skip.text() == dutch().tr("Skip")
    assert steps.saved == []
    assert window.focusWidget() is window.page.first
    press(window, Key.Key_Return)
    assert steps.saved == [{"language": "nl"}]


def test_what_was_chosen_before_survives_another_language(
    qtbot: QtBot, window: FirstStepsWindow
) -> None:
    before = window.page
    assert isinstance(before, DaysPage)
    before.week.days[4].show_value("hub")
    typed(window, before.hours.same.start, "9:00")

    before.language.show_value("en")
    qtbot.waitUntil(lambda: window.page is not before)

    assert isinstance(window.page, DaysPage)
    assert window.page.week.days[4].value == "hub"
    assert window.page.hours.same.start.text() == "09:00"


@pytest.mark.parametrize("text", ["", "-1", "1000", "far", "NaN"])
def test_a_wrong_distance_is_said_beside_it_and_never_saved(
    window: FirstStepsWindow, steps: Steps, text: str
) -> None:
    window.open_step("places")
    assert isinstance(window.page, PlacesPage)
    line = window.page.kilometres.line

    line.clear()
    QTest.keyClicks(line, text)

    assert window.page.kilometres.fault.text()
    assert line.accessibleDescription() == window.page.kilometres.fault.text()
    assert not window.foot.next.isEnabled()
    press(window, Key.Key_Return)
    assert (window.step, steps.saved) == ("places", [])


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        ("17:30", "08:30", "The end must be after the start."),
        ("moon", "17:30", "This must be a time such as 17:30."),
        ("13:00", "17:30", "The break must begin and end within the hours."),
    ],
)
def test_wrong_hours_are_said_and_hold_the_step(
    window: FirstStepsWindow, start: str, end: str, said: str
) -> None:
    assert isinstance(window.page, DaysPage)
    hours = window.page.hours
    hours.same.rest.setChecked(start == "13:00")
    typed(window, hours.same.start, start)
    typed(window, hours.same.end, end)

    assert hours.fault.text() == said
    assert not window.foot.next.isEnabled()

    typed(window, hours.same.start, "8")
    typed(window, hours.same.end, "17")
    assert window.foot.next.isEnabled()


def test_hours_follow_the_week_and_may_have_a_break(
    window: FirstStepsWindow, steps: Steps
) -> None:
    assert isinstance(window.page, DaysPage)
    window.page.week.days[2].show_value("free")
    window.page.hours.same.rest.setChecked(True)
    press(window, Key.Key_Return)

    assert steps.saved[0]["working_hours"] == (
        "mon-tue 08:30-12:30 13:00-17:30; thu-fri 08:30-12:30 13:00-17:30"
    )


def test_arrow_keys_move_a_time_by_a_quarter(window: FirstStepsWindow) -> None:
    assert isinstance(window.page, DaysPage)
    start = window.page.hours.same.start
    QTest.keyClick(start, Key.Key_Down)
    QTest.keyClick(start, Key.Key_Down)
    QTest.keyClick(start, Key.Key_Up)

    assert start.text() == "08:15"


def test_experts_write_their_hours_as_text(window: FirstStepsWindow, steps: Steps) -> None:
    assert isinstance(window.page, DaysPage)
    hours = window.page.hours
    hours.other.setChecked(True)
    assert hours.line.isVisible()
    typed(window, hours.line.line, "mon 10:00-09:00")
    assert "Mon" in hours.line.fault.text()
    assert not window.foot.next.isEnabled()

    typed(window, hours.line.line, "mon-thu 09:00-17:00; fri 09:00-12:00")
    press(window, Key.Key_Return)

    assert steps.saved == [{"working_hours": "mon-thu 09:00-17:00; fri 09:00-12:00"}]


def test_hours_that_differ_by_day_open_as_text(
    qtbot: QtBot, steps: Steps, theme: Theme
) -> None:
    given = "mon-thu 09:00-17:00; fri 09:00-12:00"
    steps.settings = Settings().with_texts({"working_hours": given})
    window = opened(qtbot, steps, theme)

    assert isinstance(window.page, DaysPage)
    assert window.page.hours.other.isChecked()
    assert window.page.hours.line.text == given
    free(window)


def test_a_car_asks_for_its_fuel_and_a_bicycle_does_not(
    window: FirstStepsWindow, steps: Steps
) -> None:
    window.open_step("places")
    assert isinstance(window.page, PlacesPage)
    assert not window.page.fuel.isEnabled()
    window.page.mode.show_value("car")
    window.page.fuel.show_value("electric")
    assert window.page.texts()["commute_fuel"] == "electric"

    window.page.mode.show_value("bicycle")

    assert not window.page.fuel.isEnabled()
    press(window, Key.Key_Return)
    assert steps.saved == [{"commute_mode": "bicycle"}]


def test_a_rhythm_is_chosen_with_the_arrow_keys(
    window: FirstStepsWindow, steps: Steps
) -> None:
    window.open_step("rhythm")
    assert isinstance(window.page, RhythmPage)
    assert window.page.card == "standard"
    press(window, Key.Key_Left)
    assert window.page.card == "calm"
    press(window, Key.Key_Return)

    assert steps.saved == [{"rhythm": "calm"}]


def test_ones_own_rhythm_opens_its_fields(window: FirstStepsWindow, steps: Steps) -> None:
    window.open_step("rhythm")
    assert isinstance(window.page, RhythmPage)
    assert not window.page.own.isVisible()
    window.page.cards[OWN].setChecked(True)
    assert window.page.own.isVisible()

    typed(window, window.page.own.fields["move_every"].line, "25 minutes")
    window.page.sounds.setChecked(True)
    press(window, Key.Key_Return)

    assert steps.saved == [{"move_every": "25m", "sounds": "soft"}]


def test_values_that_contradict_are_said_and_hold_the_step(
    window: FirstStepsWindow, steps: Steps
) -> None:
    window.open_step("rhythm")
    assert isinstance(window.page, RhythmPage)
    own = window.page.own
    window.page.cards[OWN].setChecked(True)

    typed(window, own.fields["move_lasts"].line, "40m")
    assert "must be shorter" in own.fault.text()
    assert not window.foot.next.isEnabled()

    typed(window, own.fields["move_lasts"].line, "soon")
    assert own.fields["move_lasts"].fault.text()
    assert not window.foot.next.isEnabled()

    typed(window, own.fields["move_lasts"].line, "3m")
    assert "must be shorter" not in own.fault.text()
    assert window.foot.next.isEnabled()


def test_a_click_anywhere_on_a_card_chooses_it(window: FirstStepsWindow) -> None:
    window.open_step("rhythm")
    assert isinstance(window.page, RhythmPage)
    card = window.page.cards["calm"].parentWidget()
    assert card is not None

    QTest.mouseClick(card, Qt.MouseButton.LeftButton)

    assert window.page.card == "calm"
    assert window.page.switches[next(iter(window.page.switches))].isChecked()


def test_privacy_shows_the_real_folder_and_the_file(
    qtbot: QtBot, window: FirstStepsWindow, steps: Steps
) -> None:
    window.open_step("privacy")
    assert isinstance(window.page, PrivacyPage)
    sample = window.page.sample
    qtbot.waitUntil(lambda: sample.rowCount() > 0)

    folder = window.page.folder.text().replace("\u200b", "")
    assert folder == str(steps.desk.data_dir)
    assert window.page.sample.rowCount() == len(SAMPLE[0])
    first = window.page.sample.item(0, 1)
    last = window.page.sample.item(2, 2)
    assert first is not None
    assert last is not None
    assert (first.text(), last.text()) == ("2026-11-02", "(empty)")
    window.page.open_folder.click()
    assert steps.folders == [True]


def test_a_desktop_that_opens_no_folder_says_so(
    qtbot: QtBot, steps: Steps, theme: Theme
) -> None:
    steps.desk.first_steps = replace(steps.desk.first_steps, open_folder=lambda: False)
    window = opened(qtbot, steps, theme, "privacy")

    assert isinstance(window.page, PrivacyPage)
    window.page.open_folder.click()

    assert window.page.fault.isVisible()
    free(window)


def fail() -> list[list[str]]:
    raise StoreError("the database cannot be used")


@pytest.mark.parametrize("sample", [fail, lambda: list])
def test_a_sample_that_cannot_be_made_breaks_nothing(
    qtbot: QtBot, steps: Steps, theme: Theme, sample: Callable[[], Sample]
) -> None:
    steps.desk.first_steps = replace(steps.desk.first_steps, sample=sample)
    window = opened(qtbot, steps, theme, "privacy")

    assert isinstance(window.page, PrivacyPage)
    qtbot.waitUntil(window.page.sample.isHidden)
    assert "cannot" in window.page.about.text()
    assert window.foot.next.isEnabled()
    free(window)


def test_what_cannot_be_saved_is_said_and_the_step_stays(
    window: FirstStepsWindow, steps: Steps
) -> None:
    assert isinstance(window.page, DaysPage)
    window.page.week.days[0].show_value("free")
    steps.desk.refusal = "the disk is full"

    press(window, Key.Key_Return)

    assert window.step == "days"
    assert window.foot.fault.text() == "The disk is full."
    assert steps.noted == []


def test_steps_that_are_opened_again_show_what_holds_now(
    qtbot: QtBot, steps: Steps, theme: Theme
) -> None:
    steps.settings = Settings().with_texts(
        {"rhythm": "calm", "rest_breaks": "on", "commute_km": "30", "sounds": "soft"}
    )
    window = opened(qtbot, steps, theme, "places")
    assert isinstance(window.page, PlacesPage)
    assert window.page.kilometres.text == "30"

    press(window, Key.Key_Return)

    assert isinstance(window.page, RhythmPage)
    assert window.page.card == "calm"
    assert window.page.sounds.isChecked()
    press(window, Key.Key_Return)
    assert steps.saved == []
    free(window)


def test_every_step_is_reached_by_tab_with_names_and_fits(
    window: FirstStepsWindow,
) -> None:
    for step in STEPS:
        window.open_step(step)
        wanted = {
            each
            for each in window.findChildren(QWidget)
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus
            and each.isVisible()
            and each.isEnabled()
            and each not in getattr(window.page, "cards", {}).values()
        }
        reached = set()
        for _ in range(40):
            QTest.keyClick(window.focusWidget(), Key.Key_Tab)
            reached.add(window.focusWidget())

        assert wanted <= reached
        assert [
            each for each in wanted if not (each.accessibleName() or each.property("text"))
        ] == []
        assert window.minimumSizeHint().width() <= 720


def test_closed_steps_are_freed(qtbot: QtBot, window: FirstStepsWindow) -> None:
    gone: list[bool] = []
    window.destroyed.connect(lambda *_: gone.append(True))

    window.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    assert gone == [True]


def test_they_follow_the_system_into_the_dark(
    window: FirstStepsWindow, theme: Theme
) -> None:
    window.open_step("places")
    assert isinstance(window.page, PlacesPage)
    typed(window, window.page.kilometres.line, "8")

    theme.follow(Qt.ColorScheme.Dark)
    dark = window.grab().toImage().pixelColor(5, 300).lightness()
    theme.follow(Qt.ColorScheme.Light)

    assert dark < 60
    assert isinstance(window.page, PlacesPage)
    assert window.page.kilometres.text == "8"
