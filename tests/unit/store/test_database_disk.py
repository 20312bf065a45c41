"""A database on disks that are full, small, read-only or another user's; and killed."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from hybridwell.errors import StoreError
from tests.databases import add, notes, opened
from tests.disks import room

posix = pytest.mark.skipif(sys.platform == "win32", reason="rights and limits of POSIX")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "claims.sqlite"


WRITER = """
import itertools, sys
from pathlib import Path
from tests.databases import add, opened
database = opened(Path(sys.argv[1]))
for number in itertools.count():
    add(database, str(number))
    print(number, flush=True)
"""


@posix
def test_killing_the_program_loses_nothing_that_was_written(path: Path) -> None:
    for acknowledged in (1, 40):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, path], stdout=subprocess.PIPE, text=True
        ) as writer:
            assert writer.stdout
            told = [next(writer.stdout).strip() for _ in range(acknowledged)]
            writer.send_signal(signal.SIGKILL)
            told += writer.stdout.read().split()

        database = opened(path)
        assert set(told) <= set(notes(database))
        assert database.recovered is None
        database.close()


def test_a_disk_that_takes_no_more_is_told_and_well_later(path: Path) -> None:
    database = opened(path)
    add(database, "rain")

    with pytest.raises(StoreError, match=r"claims\.sqlite cannot be "), room(4096):
        add(database, "much " * 10_000)

    add(database, "sun")
    assert notes(database) == ["rain", "sun"]


BEGINNER = """
import sys
from pathlib import Path
from tests.databases import add, opened
database = opened(Path(sys.argv[1]))
print("ready", flush=True)
sys.stdin.readline()
for number in range(10):
    add(database, "rain")
"""


def test_programs_that_begin_at_the_same_time_share_the_new_file(path: Path) -> None:
    command = [sys.executable, "-c", BEGINNER, str(path)]
    pipe = subprocess.PIPE
    started = [subprocess.Popen(command, stdin=pipe, stdout=pipe) for _ in range(3)]
    for program in started:
        assert program.stdout
        program.stdout.readline()

    for program in started:
        assert program.stdin
        program.stdin.write(b"go\n")
        program.stdin.flush()
    for program in started:
        program.communicate()

    assert [program.returncode for program in started] == [0, 0, 0]
    assert notes(opened(path)) == 30 * ["rain"]


@pytest.fixture
def small_disk() -> Iterator[Path]:
    with TemporaryDirectory() as folder:
        mounted = subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", folder],
            capture_output=True,
            check=False,
        )
        if mounted.returncode:
            pytest.skip("only root can mount a small disk")
        yield Path(folder)
        subprocess.run(["umount", "-l", folder], check=True)


@posix
def test_a_full_disk_is_told_and_is_well_once_there_is_room(small_disk: Path) -> None:
    database = opened(small_disk / "claims.sqlite")
    add(database, "rain")
    filler = small_disk / "filler"
    _fill(filler)

    with pytest.raises(StoreError, match=r"claims\.sqlite cannot be written: the disk is"):
        add(database, "much " * 10_000)
    assert notes(database) == ["rain"]

    filler.unlink()
    add(database, "sun")
    assert notes(database) == ["rain", "sun"]
    database.close()


@posix
def test_a_disk_that_is_full_from_the_start_is_told(small_disk: Path) -> None:
    _fill(small_disk / "filler")

    with pytest.raises(StoreError, match=r"claims\.sqlite cannot be written: the disk is"):
        notes(opened(small_disk / "claims.sqlite"))


@posix
def test_a_read_only_disk_is_told(small_disk: Path) -> None:
    database = opened(small_disk / "claims.sqlite")
    add(database, "rain")
    database.close()
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)

    with pytest.raises(StoreError, match=r"claims\.sqlite cannot be written: .* read-only"):
        add(database, "sun")

    subprocess.run(["mount", "-o", "remount,rw", small_disk], check=True)
    add(database, "sun")
    assert notes(database) == ["rain", "sun"]
    database.close()


NOBODY = """
import os, sys
from pathlib import Path
from hybridwell.errors import StoreError
from hybridwell.store.database import Database
from tests.databases import STEPS, add, notes, opened
notes(Database.in_memory(STEPS))
if os.getuid() == 0:
    os.setuid(65534)
try:
    add(opened(Path(sys.argv[1])), "rain")
except StoreError as error:
    print(error)
"""


@posix
def test_a_folder_of_another_user_is_told() -> None:
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o555)

        told = _run(NOBODY, Path(folder, "claims.sqlite"))

        assert told.startswith("claims.sqlite cannot be written: the file, its folder")
        Path(folder).chmod(0o700)


def _fill(filler: Path) -> None:
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            return


def _run(script: str, path: Path) -> str:
    command = [sys.executable, "-c", script, str(path)]
    ran = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
    return ran.stdout
