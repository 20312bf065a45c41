"""What the user chose, as it is now: read live, changed while the program runs.

The file holds what differs from the defaults; `--set` and `--lang` hold for this run only,
go before the file and are never written to it.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from hybridwell import settings_file
from hybridwell.errors import HybridWellError, SettingsError
from hybridwell.language import Language
from hybridwell.paths import DataDir
from hybridwell.plans import checked
from hybridwell.settings import Settings, kinds, texts_of


@dataclass(frozen=True, slots=True)
class Chosen:
    """The settings and the language at one moment."""

    settings: Settings
    language: Language


@dataclass(frozen=True, slots=True)
class Changed:
    """What a change did to the file, each as (was, is)."""

    texts: Mapping[str, tuple[str, str]]
    aside: str = ""
    """The name under which a damaged file was kept."""


Listener = Callable[[Chosen, Chosen], None]
"""Told what was and what is, after each change of what is in force."""


class Preferences:
    """The one holder of the settings; whoever needs one reads it here when it is needed."""

    def __init__(
        self,
        data: DataDir,
        for_this_run: Mapping[str, str],
        speak: Callable[[Settings], Language],
    ) -> None:
        loaded = settings_file.load(data)
        self.for_this_run = dict(for_this_run)
        """Texts by name that go before the file until the program ends."""
        self.complaint: HybridWellError | None = loaded.complaint
        """What is wrong with the file."""
        self._data = data
        self._speak = speak
        self._kept = loaded.settings
        settings = self._in_force(self._kept)
        self._now = Chosen(settings, speak(settings))
        self._listeners: list[Listener] = []

    @property
    def settings(self) -> Settings:
        return self._now.settings

    @property
    def language(self) -> Language:
        return self._now.language

    @property
    def kept(self) -> Settings:
        """Return what the file says, without what holds for this run only."""
        return self._kept

    def follow(self, listener: Listener) -> None:
        """Tell of each change from now on."""
        self._listeners.append(listener)

    def change(self, texts: Mapping[str, str]) -> Changed:
        """Change some settings, all or none. Raises SettingsError, StoreError."""
        return self._keep(lambda kept: kept.with_texts(texts))

    def reset(self, names: Iterable[str]) -> Changed:
        """Go back to the defaults. Raises SettingsError, StoreError."""
        usual = texts_of(Settings())
        wanted = {name: usual.get(name, "") for name in names}
        return self._keep(lambda kept: kept.with_texts(wanted))

    def replace_all(self, settings: Settings) -> Changed:
        """Take other settings as a whole. Raises SettingsError, StoreError."""
        return self._keep(lambda _kept: settings.checked())

    def tried(self, texts: Mapping[str, str]) -> Settings:
        """Return what a change would come to, and change nothing. Raises SettingsError."""
        return checked(self._in_force(self._kept.with_texts(texts)))

    def _in_force(self, kept: Settings) -> Settings:
        return kept.with_texts(self.for_this_run)

    def _keep(self, change: Callable[[Settings], Settings]) -> Changed:
        """Check the whole, write it, and only then go by it.

        The file is read anew: what the user wrote by hand meanwhile stays.
        """
        found = self._on_disk()
        before = self._kept if found is None else found
        after = change(before)
        settings = checked(self._in_force(after))
        told = self._now.settings.language != settings.language
        language = self._speak(settings) if told else self._now.language
        aside = settings_file.save(after, self._data)
        self._kept, self.complaint = after, None
        self._go_by(Chosen(settings, language))
        return Changed(differences(before, after), aside)

    def _on_disk(self) -> Settings | None:
        """Return what the file says now, or None for a damaged one."""
        try:
            return settings_file.read(self._data.settings)
        except SettingsError:
            return None

    def _go_by(self, now: Chosen) -> None:
        before, self._now = self._now, now
        if before != now:
            for listener in self._listeners:
                listener(before, now)


def differences(before: Settings, after: Settings) -> dict[str, tuple[str, str]]:
    """Return what differs between two settings, as (was, is) by name."""
    was, now = texts_of(before), texts_of(after)
    return {name: (was[name], now[name]) for name in kinds() if was[name] != now[name]}
