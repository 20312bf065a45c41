"""What the first steps ask of the running program."""

import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from threading import Thread

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from hybridwell.errors import StoreError
from hybridwell.first_start import note_step
from hybridwell.language import Language, known_languages, load_language, preferred_language
from hybridwell.parts import Ground
from hybridwell.paths import resources
from hybridwell.payroll_sample import payroll_sample, same_day_source
from hybridwell.settings import Settings

Sample = Callable[[], list[list[str]]]
_log = logging.getLogger(__name__)


def speak(choice: str) -> Language:
    """Return the language of a choice: one by its name, or the desktop's."""
    folder = resources() / "translations"
    code = preferred_language(known_languages(folder)) if choice == "auto" else choice
    return load_language(code, folder)


def in_a_thread(job: Sample, tell: Callable[[list[list[str]]], None]) -> Thread:
    """Write a sample; give `tell` the `emit` of a queued signal."""
    thread = Thread(target=_do, args=(job, tell), daemon=True, name="first-steps")
    thread.start()
    return thread


def _do(job: Sample, tell: Callable[[list[list[str]]], None]) -> None:
    found: list[list[str]] = []
    try:
        found = job()
    except Exception:  # noqa: BLE001 - the page says that there is none
        _log.exception("the sample of the file for payroll")
    with suppress(RuntimeError):  # the program has ended meanwhile
        tell(found)


def _nothing(_step: str) -> bool:
    """Remember nothing."""
    return True


@dataclass(frozen=True, slots=True)
class FirstSteps:
    """Asked each time: the steps save what they are told, and then read it again."""

    settings: Callable[[], Settings] = Settings
    """As they are kept: what holds for this run only is not chosen here."""
    speak: Callable[[str], Language] = speak
    stated: Callable[[], date | None] = lambda: None
    """Since when an agreement holds that goes before the settings."""
    same_day_source: Callable[[], str] = str
    sample: Callable[[], Sample] = lambda: list
    """Prepares the file for payroll of a made-up home day and office day."""
    note: Callable[[str], bool] = _nothing
    """Remembers which step comes next."""
    open_folder: Callable[[], bool] = bool
    """Shows the data folder; False: the desktop cannot."""


def first_steps_of(ground: Ground) -> FirstSteps:
    """Join the first steps to the running program."""
    return FirstSteps(
        settings=lambda: ground.preferences.kept,
        stated=lambda: _stated(ground),
        same_day_source=lambda: same_day_source(ground.daybook, ground.today),
        sample=lambda: payroll_sample(ground.daybook, ground.local_now),
        note=lambda step: note_step(ground.data, step),
        open_folder=lambda: _show(ground),
    )


def _stated(ground: Ground) -> date | None:
    try:
        kept = ground.daybook.agreement_store.all()
    except StoreError:
        return None  # the tray says what is wrong; the settings can be chosen all the same
    return max((day for day in kept if day <= ground.today), default=None)


def _show(ground: Ground) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(ground.data.path)))
