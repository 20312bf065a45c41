"""What the lock file may hold: names, versions, and for which system they are."""

import re

from devkit.environment import LOCK

PIN = re.compile(r"[a-z0-9-]+==(\d+!)?[0-9][0-9a-z.]*( ; .+)?")


def test_the_lock_file_holds_exact_versions_only() -> None:
    lines = [line for line in LOCK.read_text().splitlines() if not line.startswith("#")]

    assert [line for line in lines if not PIN.fullmatch(line)] == []


def test_the_lock_file_keeps_pyside_below_6_12_on_python_3_11() -> None:
    pins = [line for line in LOCK.read_text().splitlines() if "pyside6-essentials" in line]

    assert any(
        re.search(r"==6\.11\.\d+ ; python_full_version < '3\.12'", pin) for pin in pins
    )
