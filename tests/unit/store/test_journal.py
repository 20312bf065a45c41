"""Nothing that was observed is lost: not by a full disk, not by a kill."""

import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from hybridwell.domain.calendar import Period
from hybridwell.domain.movement.session import observe
from hybridwell.domain.movement.span import Activity, Span
from hybridwell.store.beat import read_pulse
from hybridwell.store.database import Database
from hybridwell.store.journal import Journal
from hybridwell.store.movement import STEPS, MovementStore
from tests.disks import room
from tests.mornings import MONDAY, PLAN, Morning

CALENDAR = PLAN.calendar
WEEK = Period.week(MONDAY.date())
MINUTE = timedelta(minutes=1)


class Notebook:
    """A morning whose observations a journal takes down."""

    def __init__(self, folder: Path) -> None:
        self.beat = folder / "movement.beat"
        database = Database(folder / "movement.sqlite", STEPS, lambda: MONDAY)
        self.store = MovementStore(database)
        self.journal = Journal(self.store, self.beat)
        self.morning = Morning()
        self.seen = len(self.morning.samples)

    def live(self, story: str) -> "Notebook":
        """Live on, and note each sample as the tracker does."""
        for part in story.split(", "):
            session = self.morning.session
            self.morning.live(part)
            for sample in self.morning.samples[self.seen :]:
                observed = observe(session, sample, PLAN)
                session = observed.session
                self.journal.note(observed, sample.at, CALENDAR)
            self.seen = len(self.morning.samples)
        return self

    @property
    def stored(self) -> list[Span]:
        return self.store.spans(WEEK)

    @property
    def told(self) -> str:
        return str(self.journal.trouble)

    def close(self) -> None:
        self.journal.close(self.morning.samples[-1].at, CALENDAR)


@pytest.fixture
def notebook(tmp_path: Path) -> Notebook:
    return Notebook(tmp_path)


def minutes(notebook: Notebook) -> list[tuple[float, float]]:
    return [
        ((span.start - MONDAY) / MINUTE, (span.end - MONDAY) / MINUTE)
        for span in notebook.stored
        if span.activity is Activity.ACTIVE
    ]


def test_an_open_span_is_written_every_three_minutes(notebook: Notebook) -> None:
    notebook.live("work 2m50s")
    first = minutes(notebook)

    notebook.live("work 12s")

    assert first == [(0, 1 / 60)]
    assert minutes(notebook) == [(0, 181 / 60)]


def test_an_end_is_written_at_once(notebook: Notebook) -> None:
    notebook.live("work 10m30s, rest 1m")

    assert minutes(notebook) == [(0, 10.5)]
    assert notebook.journal.spans == []
    assert notebook.journal.outcomes == []


def test_what_becomes_of_a_break_is_written_at_once(notebook: Notebook) -> None:
    notebook.live("work 30m")

    assert [each.change.value for each in notebook.store.outcomes(WEEK)[MONDAY.date()]] == [
        "prompted"
    ]


def test_closing_writes_all_and_leaves_nothing_open(notebook: Notebook) -> None:
    notebook.live("work 10m30s").close()

    assert minutes(notebook) == [(0, 10.5)]
    assert read_pulse(notebook.beat) is None


def test_closing_twice_is_closing_once(notebook: Notebook) -> None:
    notebook.live("work 1m").close()
    notebook.close()

    assert notebook.journal.trouble is None
    assert read_pulse(notebook.beat) is None


def test_the_beat_knows_what_the_store_does_not_yet(notebook: Notebook) -> None:
    notebook.live("work 10m50s")

    again = Journal(notebook.store, notebook.beat)
    earlier = again.take_up(MONDAY + 11 * MINUTE, CALENDAR)

    assert minutes(notebook)[0][1] == pytest.approx(10 + 50 / 60, abs=5 / 60)
    assert [span.end for span in earlier.spans] == [each.end for each in notebook.stored]


def test_a_new_start_knows_today_so_far(notebook: Notebook) -> None:
    notebook.live("work 40m, rest 5m").journal.remember("paused_until", MONDAY)

    earlier = Journal(notebook.store, notebook.beat).take_up(MONDAY, CALENDAR)

    assert earlier.spans == notebook.stored
    assert earlier.outcomes == notebook.morning.outcomes
    assert earlier.paused_until == MONDAY


def test_a_new_start_the_next_day_closes_the_day_before(notebook: Notebook) -> None:
    notebook.live("work 10m50s")

    tomorrow = MONDAY + timedelta(days=1)
    earlier = Journal(notebook.store, notebook.beat).take_up(tomorrow, CALENDAR)

    assert earlier.spans == []
    assert minutes(notebook)[0][1] > 10.7


def test_a_disk_that_takes_no_more_is_told_and_gets_everything_later(
    notebook: Notebook,
) -> None:
    notebook.live("work 3m")
    with room(0):
        notebook.live("work 28m, rest 3m, work 5m, rest 3m")
        told, kept = notebook.told, len(notebook.journal.spans)

    notebook.live("work 2m, rest 2m")

    assert "movement.sqlite cannot be" in told
    assert kept == 2
    assert notebook.journal.trouble is None
    assert minutes(notebook) == [(0, 31), (34 + 1 / 60, 39), (42 + 1 / 60, 44)]
    stored = notebook.store.outcomes(WEEK)[MONDAY.date()]
    assert stored == notebook.morning.outcomes


def test_a_disk_that_is_full_at_the_start_leaves_the_journal_in_memory(
    notebook: Notebook,
) -> None:
    with room(0):
        earlier = notebook.journal.take_up(MONDAY, CALENDAR)
        notebook.live("work 5m")
        notebook.journal.remember("paused_until", MONDAY)
        notebook.close()
    assert (earlier.spans, earlier.outcomes) == ([], [])
    assert "cannot be" in notebook.told

    notebook.close()

    assert minutes(notebook) == [(0, 5)]
    assert notebook.journal.trouble is None


@pytest.fixture
def small_disk() -> Iterator[Path]:
    if not shutil.which("mount"):
        pytest.skip("this system mounts no small disk")
    with TemporaryDirectory() as folder:
        mount = ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", folder]
        if subprocess.run(mount, capture_output=True, check=False).returncode:
            pytest.skip("only root can mount a small disk")
        yield Path(folder)
        subprocess.run(["umount", "-l", folder], check=True)


def test_a_read_only_disk_is_told_and_gets_everything_later(small_disk: Path) -> None:
    notebook = Notebook(small_disk).live("work 3m")
    notebook.close()
    notebook.store.database.close()
    remount = ["mount", str(small_disk), "-o"]
    subprocess.run([*remount, "remount,ro"], check=True)

    notebook.live("work 7m, rest 3m")
    told = notebook.told
    subprocess.run([*remount, "remount,rw"], check=True)
    notebook.live("work 2m, rest 1m")

    assert "Read-only file system" in told
    assert minutes(notebook) == [(0, 10), (13 + 1 / 60, 15)]
    notebook.close()
    notebook.store.database.close()


def test_a_full_disk_is_told_and_gets_everything_later(small_disk: Path) -> None:
    notebook = Notebook(small_disk).live("work 3m")
    filler = small_disk / "filler"
    with suppress(OSError), filler.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))

    notebook.live("work 7m, rest 3m")
    filler.unlink()
    notebook.live("work 2m, rest 1m")

    assert minutes(notebook) == [(0, 10), (13 + 1 / 60, 15)]
    assert notebook.journal.trouble is None
    notebook.close()
    notebook.store.database.close()


WORKER = """
import sys
from pathlib import Path
from tests.unit.store.test_journal import Notebook
notebook = Notebook(Path(sys.argv[1]))
while True:
    notebook.live("work 5s")
    print(notebook.morning.session.active.end.isoformat(), flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is of POSIX")
@pytest.mark.parametrize("beats", [1, 17])
def test_a_killed_program_loses_one_heartbeat_at_most(tmp_path: Path, beats: int) -> None:
    command = [sys.executable, "-c", WORKER, str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as worker:
        assert worker.stdout
        told = [next(worker.stdout) for _ in range(beats)]
        worker.send_signal(signal.SIGKILL)
        told += [line for line in worker.stdout if line.endswith("\n")]

    again = Notebook(tmp_path)
    again.journal.take_up(MONDAY + timedelta(hours=1), CALENDAR)

    (span,) = again.stored
    acknowledged = datetime.fromisoformat(told[-1].strip())
    assert timedelta() <= span.end - acknowledged <= timedelta(seconds=5)
