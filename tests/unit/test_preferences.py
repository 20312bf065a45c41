"""What is chosen is checked whole, kept in the file and told to all who follow."""

from datetime import timedelta
from pathlib import Path

import pytest

from hybridwell.errors import ResourceError, SettingsError, StoreError
from hybridwell.language import Language
from hybridwell.paths import DataDir
from hybridwell.preferences import Chosen, Preferences
from hybridwell.settings import Settings
from hybridwell.settings_file import read
from tests.disks import room

MINUTE = timedelta(minutes=1)


def speak(settings: Settings) -> Language:
    return Language("en" if settings.language == "auto" else settings.language)


class Follower:
    def __init__(self, preferences: Preferences) -> None:
        self.told: list[tuple[Chosen, Chosen]] = []
        preferences.follow(lambda before, now: self.told.append((before, now)))


@pytest.fixture
def data(tmp_path: Path) -> DataDir:
    return DataDir(tmp_path / "data")


@pytest.fixture
def preferences(data: DataDir) -> Preferences:
    return Preferences(data, {}, speak)


def test_a_change_is_in_force_and_in_the_file(
    preferences: Preferences, data: DataDir
) -> None:
    follower = Follower(preferences)

    changed = preferences.change({"move_every": "45m", "language": "nl"})

    assert changed.texts == {"language": ("auto", "nl"), "move_every": ("rhythm", "45m")}
    assert preferences.settings.move_every == 45 * MINUTE
    assert preferences.language.code == "nl"
    assert data.settings.read_text() == 'language = "nl"\nmove_every = "45m"\n'
    ((before, now),) = follower.told
    assert (before.settings, now.settings) == (Settings(), preferences.settings)
    assert (before.language.code, now.language.code) == ("en", "nl")


@pytest.mark.parametrize(
    "texts",
    [
        {"move_every": "45m", "eyes_every": "soon"},
        {"move_lasts": "40m"},
        {"tempo": "fast"},
    ],
)
def test_what_cannot_be_changes_nothing(
    preferences: Preferences, data: DataDir, texts: dict[str, str]
) -> None:
    follower = Follower(preferences)

    with pytest.raises(SettingsError):
        preferences.change(texts)

    assert preferences.settings == Settings()
    assert not data.settings.exists()
    assert follower.told == []


def test_nobody_is_told_of_a_change_that_changes_nothing(preferences: Preferences) -> None:
    follower = Follower(preferences)

    assert preferences.change({"move_every": "rhythm"}).texts == {}

    assert follower.told == []


def test_a_reset_goes_back_to_the_default(preferences: Preferences, data: DataDir) -> None:
    preferences.change({"move_every": "45m", "sounds": "soft"})

    changed = preferences.reset(["move_every"])

    assert changed.texts == {"move_every": ("45m", "rhythm")}
    assert data.settings.read_text() == 'sounds = "soft"\n'


def test_resetting_what_is_no_setting_says_so(preferences: Preferences) -> None:
    with pytest.raises(SettingsError, match="there is no setting 'tempo'"):
        preferences.reset(["tempo"])


def test_other_settings_are_taken_as_a_whole(preferences: Preferences) -> None:
    preferences.change({"move_every": "45m"})

    preferences.replace_all(Settings().with_texts({"sounds": "soft"}))

    assert preferences.settings == Settings().with_texts({"sounds": "soft"})


def test_what_holds_for_this_run_goes_before_and_stays_out_of_the_file(
    data: DataDir,
) -> None:
    preferences = Preferences(data, {"move_every": "1h"}, speak)

    preferences.change({"move_every": "45m", "sounds": "soft"})

    assert preferences.settings.move_every == 60 * MINUTE
    assert preferences.kept.move_every == 45 * MINUTE
    assert data.settings.read_text() == 'move_every = "45m"\nsounds = "soft"\n'


def test_a_change_may_not_contradict_what_holds_for_this_run(data: DataDir) -> None:
    preferences = Preferences(data, {"move_every": "10m"}, speak)

    with pytest.raises(SettingsError, match="move_lasts must be shorter than move_every"):
        preferences.change({"move_lasts": "20m"})

    assert not data.settings.exists()


def test_a_trial_changes_nothing(preferences: Preferences, data: DataDir) -> None:
    assert preferences.tried({"sounds": "soft"}).sounds == "soft"

    assert preferences.settings == Settings()
    assert not data.settings.exists()


def test_what_was_written_by_hand_meanwhile_stays(
    preferences: Preferences, data: DataDir
) -> None:
    data.settings.parent.mkdir()
    data.settings.write_text("# mine\nmove_every = '45m' # enough\nmax_postpones = 2\n")

    changed = preferences.change({"sounds": "soft", "max_postpones": "1"})

    assert changed.texts == {"max_postpones": ("2", "1"), "sounds": ("off", "soft")}
    assert preferences.settings.move_every == 45 * MINUTE
    assert data.settings.read_text() == (
        '# mine\nmove_every = \'45m\' # enough\nmax_postpones = "1"\nsounds = "soft"\n'
    )


def test_a_damaged_file_is_kept_under_another_name(
    preferences: Preferences, data: DataDir
) -> None:
    preferences.change({"move_every": "45m"})
    for number in (1, 2):
        data.settings.write_text(f"my own = words {number}")

        changed = preferences.change({"max_postpones": str(number)})

        assert changed.aside == f"settings.kept-{number}.toml"
        kept = data.settings.with_name(changed.aside)
        assert kept.read_text() == f"my own = words {number}"
        assert read(data.settings) == preferences.settings
    assert preferences.settings.move_every == 45 * MINUTE


def test_the_complaint_of_a_damaged_file_ends_with_the_next_change(data: DataDir) -> None:
    data.settings.parent.mkdir()
    data.settings.write_text("?")
    preferences = Preferences(data, {}, speak)
    assert preferences.complaint is not None

    preferences.change({"sounds": "soft"})

    assert preferences.complaint is None


def test_a_disk_that_takes_nothing_leaves_everything_as_it_was(
    preferences: Preferences, data: DataDir
) -> None:
    preferences.change({"move_every": "45m"})
    follower = Follower(preferences)

    with room(0), pytest.raises(StoreError, match=r"settings\.toml cannot be"):
        preferences.change({"move_every": "1h"})

    assert preferences.settings.move_every == 45 * MINUTE
    assert read(data.settings) == preferences.settings
    assert follower.told == []


def test_a_language_that_cannot_be_read_is_not_chosen(data: DataDir) -> None:
    def refuse(settings: Settings) -> Language:
        if settings.language == "nl":
            raise ResourceError("the texts in {file} cannot be read", file="nl.ts")
        return Language()

    preferences = Preferences(data, {}, refuse)

    with pytest.raises(ResourceError):
        preferences.change({"language": "nl"})

    assert not data.settings.exists()


def test_a_folder_in_the_place_of_the_file_is_moved_aside(
    preferences: Preferences, data: DataDir
) -> None:
    data.settings.mkdir(parents=True)

    changed = preferences.change({"sounds": "soft"})

    assert data.settings.with_name(changed.aside).is_dir()
    assert read(data.settings).sounds == "soft"


@pytest.mark.parametrize(
    "lines",
    [
        'agreed_week = [\n"home", "home", "home", "home", "home", "free", "free"]\n',
        '"move_every" = "45m"\nagreed_week = "home,home,home,home,home,free,free"\n',
        'move_every = "45m"',
    ],
)
def test_any_form_of_toml_is_changed_or_kept(
    preferences: Preferences, data: DataDir, lines: str
) -> None:
    data.settings.parent.mkdir()
    data.settings.write_text(lines)
    before = read(data.settings)

    changed = preferences.change(
        {"move_every": "1h", "agreed_week": "office,free,free,free,free,free,free"}
    )

    assert read(data.settings) == preferences.kept != before
    if changed.aside:
        assert data.settings.with_name(changed.aside).read_text() == lines


def test_the_words_behind_a_setting_that_is_reset_stay(
    preferences: Preferences, data: DataDir
) -> None:
    data.settings.parent.mkdir()
    data.settings.write_text('sounds = "soft" # at home only\nmove_every = "45m"\n')

    preferences.reset(["sounds", "move_every"])

    assert data.settings.read_text() == "# at home only\n"
    assert preferences.settings == Settings()


def test_a_copy_that_cannot_be_made_leaves_everything_as_it_was(
    preferences: Preferences, data: DataDir
) -> None:
    data.settings.parent.mkdir()
    data.settings.write_text("my own words")

    with room(0), pytest.raises(StoreError, match=r"settings\.toml cannot be written"):
        preferences.change({"sounds": "soft"})

    assert data.settings.read_text() == "my own words"
    assert preferences.settings == Settings()


def test_a_contradiction_is_found_in_the_rhythm_that_is_chosen(
    preferences: Preferences,
) -> None:
    preferences.change({"move_lasts": "25m"})

    with pytest.raises(SettingsError, match="move_lasts must be shorter than move_every"):
        preferences.change({"rhythm": "intensive"})

    assert preferences.settings.rhythm == "standard"
