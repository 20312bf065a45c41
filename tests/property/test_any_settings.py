"""Settings survive the file, and no file at all makes the program fall over."""

from contextlib import suppress
from dataclasses import fields
from datetime import time, timedelta
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from hybridwell.domain.claims.workday import Place
from hybridwell.domain.working_hours import WorkingHours
from hybridwell.errors import SettingsError
from hybridwell.language import Language
from hybridwell.paths import DataDir
from hybridwell.preferences import Preferences
from hybridwell.settings import Settings, kinds, texts_of
from hybridwell.settings_file import Loaded, load, read, write
from tests.property.test_any_working_time import hours

HOURS = st.times().map(lambda hour: hour.replace(second=0, microsecond=0))
_BY_TYPE: dict[type, st.SearchStrategy[Any]] = {
    timedelta: st.integers(0, 15000).map(lambda count: timedelta(seconds=count)),
    type(None): st.none()
    | st.integers(0, 15000).map(lambda count: timedelta(seconds=count)),
    bool: st.booleans(),
    time: HOURS,
    Decimal: st.decimals(0, 1000, places=2),
    str: st.sampled_from(
        ["auto", "nl", "en", "system", "dark", "calm", "ask", "highest", "home"]
    ),
    WorkingHours: hours,
    tuple: st.tuples(*[st.sampled_from(Place)] * 7),
}


@st.composite
def any_settings(draw: st.DrawFn) -> Settings:
    """Return settings of allowed values, as far as each setting takes what was drawn."""
    chosen = Settings()
    for each in fields(Settings):
        value = draw(_BY_TYPE[type(getattr(chosen, each.name))])
        text = kinds()[each.name].show(value)
        try:
            chosen = chosen.with_texts({each.name: text})
        except SettingsError:
            continue
    return chosen


@settings(max_examples=60, deadline=None)
@given(any_settings())
def test_settings_survive_the_file(chosen: Settings) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "settings.toml")
        write(chosen, path)

        assert read(path) == chosen


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=80) | st.text(max_size=80).map(str.encode))
def test_any_file_gives_settings_and_at_most_a_sentence(content: bytes) -> None:
    with TemporaryDirectory() as folder:
        data = DataDir(Path(folder))
        data.settings.write_bytes(content)

        loaded = load(data)

    assert loaded.settings == loaded.settings.checked()


@given(st.dictionaries(st.sampled_from(sorted(kinds())), st.text(max_size=12), max_size=3))
def test_any_text_is_a_setting_or_a_sentence(texts: dict[str, str]) -> None:
    try:
        chosen = Settings().with_texts(texts)
    except SettingsError as error:
        assert str(error).startswith((*texts, "move_lasts", "desk_sitting_cm"))  # noqa: PT017 - either is right
    else:
        assert chosen == chosen.checked()


_STEPS = st.lists(
    st.tuples(st.just("change"), any_settings())
    | st.tuples(st.just("reset"), st.sets(st.sampled_from(sorted(kinds()))))
    | st.tuples(st.just("import"), any_settings())
    | st.tuples(st.just("by hand"), st.binary(max_size=40)),
    max_size=6,
)


@settings(max_examples=40, deadline=None)
@given(_STEPS)
def test_whatever_is_changed_the_file_reads_back_as_what_is_kept(
    steps: list[tuple[str, Any]],
) -> None:
    with TemporaryDirectory() as folder:
        data = DataDir(Path(folder))
        preferences = Preferences(data, {}, lambda _settings: Language())
        for what, how in steps:
            if what == "by hand":
                data.settings.write_bytes(how)
                preferences.change({})
            else:
                _step(preferences, what, how)

            assert read(data.settings) == preferences.kept == preferences.settings
            assert load(data) == Loaded(preferences.kept)


def _step(preferences: Preferences, what: str, how: Any) -> None:  # noqa: ANN401 - what the step is made with
    with suppress(SettingsError):
        match what:
            case "change":
                preferences.change(texts_of(how))
            case "reset":
                preferences.reset(how)
            case _:
                preferences.replace_all(how)
