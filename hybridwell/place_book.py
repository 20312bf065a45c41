"""What is known of places, and what it suggests: the door to evidence for all others."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path

from hybridwell.domain.calendar import Period
from hybridwell.domain.claims.workday import Workday
from hybridwell.domain.place_evidence import (
    Lesson,
    Marks,
    Suggestion,
    lessons_of,
    suggestion,
)
from hybridwell.errors import ResourceError
from hybridwell.evidence.reading import Reading
from hybridwell.evidence_file import Kept, forget, read_kept, write_kept
from hybridwell.store.claims import ClaimsStore

_NOTHING: Marks = frozenset()


Known = tuple[dict[date, Marks], list[Lesson]]
"""What was seen on each day, and what was learned of it."""


class PlaceBook:
    """Suggests, and never files; without the user's wish it neither reads nor keeps."""

    def __init__(self, path: Path, store: ClaimsStore, wish: Callable[[], bool]) -> None:
        self._path = path
        self._store = store
        self._wish = wish
        self._learned: tuple[object, Known] | None = None
        """By what it was learned from: windows ask for suggestions all day."""

    @property
    def wanted(self) -> bool:
        """Return whether the user wants places to be learned."""
        return self._wish()

    def note(self, day: Workday, seen: Iterable[Reading]) -> bool:
        """Keep what is seen on a day, as codes; True: something is new.

        Of a day that is not worked nothing is kept. Raises StoreError, ResourceError.
        """
        values = [(each.trace, each.value) for each in seen if each.value is not None]
        if not (self.wanted and day.worked and values):
            return False
        kept = read_kept(self._path) or Kept.fresh()
        marks = {kept.mark(trace, value) for trace, value in values}
        if marks <= kept.days.get(day.date, _NOTHING):
            return False
        write_kept(kept.with_marks(day.date, marks), self._path)
        return True

    def advise(self, days: Sequence[Workday]) -> list[Workday]:
        """Return these days, the open ones with the place that evidence suggests."""
        return [each.day for each in self.suggestions(days)]

    def suggestions(self, days: Sequence[Workday]) -> list[Suggestion]:
        """Return what is suggested for each day, and why."""
        asked = self.wanted and any(not day.confirmed for day in days)
        known, lessons = self._learn() if asked else ({}, [])
        return [suggestion(day, known.get(day.date, _NOTHING), lessons) for day in days]

    def kept(self) -> dict[date, Marks]:
        """Return what is kept of each day. Raises ResourceError."""
        found = read_kept(self._path)
        return dict(found.days) if found else {}

    def forget(self) -> int:
        """Forget everything; returns of how many days. Raises StoreError."""
        known = len(self._read())
        forget(self._path)
        return known

    def _read(self) -> dict[date, Marks]:
        try:
            return self.kept()
        except ResourceError:
            return {}  # the self-test says so; the agreed week goes on

    def _learn(self) -> Known:
        """Return what is known, learned anew if file or days have changed since."""
        stamp = self._stamp()
        if stamp is None:
            return {}, []
        source = (stamp, self._store.latest())
        if self._learned is None or self._learned[0] != source:
            known = self._read()
            days = self._store.workdays(Period(min(known), max(known))) if known else []
            self._learned = (source, (known, lessons_of(days, known)))
        return self._learned[1]

    def _stamp(self) -> tuple[int, int] | None:
        """Return what differs when the file was written anew; None: there is none."""
        try:
            found = self._path.stat()
        except OSError:
            return None
        return found.st_ino, found.st_mtime_ns
