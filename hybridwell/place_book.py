"""What is known of places, and what it suggests: the door to evidence for all others."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
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

_NOTHING: Marks = frozenset()


@dataclass(frozen=True, slots=True)
class PlaceBook:
    """Suggests, and never files; without the user's wish it neither reads nor keeps."""

    path: Path
    confirmed: Callable[[Period], Sequence[Workday]]
    """The days of which the user said the place. May raise StoreError."""
    wish: Callable[[], bool]

    @property
    def wanted(self) -> bool:
        """Return whether the user wants places to be learned."""
        return self.wish()

    def note(self, day: Workday, seen: Iterable[Reading]) -> bool:
        """Keep what is seen on a day, as codes; True: something is new.

        Of a day that is not worked nothing is kept. Raises StoreError, ResourceError.
        """
        values = [(each.trace, each.value) for each in seen if each.value is not None]
        if not (self.wanted and day.worked and values):
            return False
        kept = read_kept(self.path) or Kept.fresh()
        marks = {kept.mark(trace, value) for trace, value in values}
        if marks <= kept.days.get(day.date, _NOTHING):
            return False
        write_kept(kept.with_marks(day.date, marks), self.path)
        return True

    def advise(self, days: Sequence[Workday]) -> list[Workday]:
        """Return these days, the open ones with the place that evidence suggests."""
        return [each.day for each in self.suggestions(days)]

    def suggestions(self, days: Sequence[Workday]) -> list[Suggestion]:
        """Return what is suggested for each day, and why."""
        known = self._known() if any(not day.confirmed for day in days) else {}
        asked = any(not day.confirmed and day.date in known for day in days)
        lessons = self._lessons(known) if asked else []
        return [suggestion(day, known.get(day.date, _NOTHING), lessons) for day in days]

    def kept(self) -> dict[date, Marks]:
        """Return what is kept of each day. Raises ResourceError."""
        found = read_kept(self.path)
        return dict(found.days) if found else {}

    def forget(self) -> int:
        """Forget everything; returns of how many days. Raises StoreError."""
        known = len(self._read())
        forget(self.path)
        return known

    def _known(self) -> dict[date, Marks]:
        return self._read() if self.wanted else {}

    def _read(self) -> dict[date, Marks]:
        try:
            return self.kept()
        except ResourceError:
            return {}  # the self-test says so; the agreed week goes on

    def _lessons(self, known: dict[date, Marks]) -> list[Lesson]:
        return lessons_of(self.confirmed(Period(min(known), max(known))), known)
