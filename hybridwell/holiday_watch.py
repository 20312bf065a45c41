"""Keeps the list of free days complete, and says when it cannot be read."""

import logging
import os
import sys
from collections.abc import Callable
from datetime import date, timedelta
from importlib import import_module
from pathlib import Path
from threading import Thread

from hybridwell.errors import HybridWellError
from hybridwell.holiday_list import HolidayList
from hybridwell.language import Language
from hybridwell.ports import Notifier

_log = logging.getLogger(__name__)
_PATIENCE = timedelta(minutes=2)
_PACKAGES = Path(__file__).parents[1]


class HolidayWatch:
    """Looks with the duties; `extend` is asked for the missing years once a day at most."""

    def __init__(
        self,
        holidays: HolidayList,
        extend: Callable[[list[int]], object],
        notifier: Notifier,
    ) -> None:
        self._holidays = holidays
        self._extend = extend
        self._notifier = notifier
        self._tried: date | None = None
        self._told = ""

    def look(self, today: date, language: Language) -> None:
        """Ask for the years that are missing, or say what is wrong with the list."""
        loaded = self._holidays.load()
        if loaded.complaint is not None:
            self._tell(loaded.complaint, language)
            return
        self._told = ""
        missing = loaded.free_days.missing(today)
        if missing and self._tried != today:
            self._tried = today
            self._extend(missing)

    def _tell(self, complaint: HybridWellError, language: Language) -> None:
        sentence = language.explain(complaint)
        if sentence != self._told:
            self._told = sentence
            title = language.tr("The last good list of free days is used")
            self._notifier.notify(title, sentence)


def extend_in_a_child(data_dir: Path, years: list[int]) -> Thread:
    """Compute years in a process that is gone afterwards: the rules take 19 MB."""
    asked = [word for year in years for word in ("--year", str(year))]
    command = [
        *(sys.executable, "-m", "hybridwell", "--data-dir", str(data_dir)),
        *("free-days", "refresh", *asked),
    ]
    work = Thread(target=_run, args=(command,), daemon=True, name="free days")
    work.start()
    return work


def _run(command: list[str]) -> None:
    """Wait for it, so that no ended process is left; the next look reads what it wrote."""
    subprocess = import_module("subprocess")
    try:
        done = subprocess.run(
            command,
            env={**os.environ, "PYTHONPATH": str(_PACKAGES)},
            timeout=_PATIENCE.total_seconds(),
            capture_output=True,
            text=True,
            check=True,
        )
    except (OSError, subprocess.SubprocessError) as error:
        _log.warning("the free days cannot be computed: %r", error)
    else:
        _log.info("free days: %s", done.stdout.strip())
