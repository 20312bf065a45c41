"""What Linux counts of one process: CPU, context switches, written bytes and memory."""

import re
from dataclasses import dataclass
from pathlib import Path

_MEGABYTE = 1024  # smaps counts in units of 1024 bytes
_MAPPING = re.compile(r"^[0-9a-f]+-[0-9a-f]+ ")


@dataclass(frozen=True, slots=True)
class Counted:
    """Totals since the process started."""

    cpu: float
    """Seconds, to the nanosecond: all threads that still live."""
    switches: int
    written: int
    """Bytes given to the disk, among them what is written through mapped memory."""

    def __sub__(self, earlier: "Counted") -> "Counted":
        return Counted(
            self.cpu - earlier.cpu,
            self.switches - earlier.switches,
            self.written - earlier.written,
        )


@dataclass(frozen=True, slots=True)
class Memory:
    """Megabytes."""

    pss: float
    rss: float
    anonymous: float
    alone: float
    """Anonymous and resident file pages, each file range once: it does not shrink when
    another program maps the same libraries, as PSS does."""


def counted(pid: int) -> Counted:
    nanoseconds = switches = 0
    for task in Path(f"/proc/{pid}/task").iterdir():
        try:
            ran, status = (task / "schedstat").read_text(), (task / "status").read_text()
        except FileNotFoundError:
            continue  # a thread that has ended since it was listed
        nanoseconds += int(ran.split()[0])
        switches += sum(map(int, re.findall(r"ctxt_switches:\s*(\d+)", status)))
    written = re.search(r"^write_bytes: (\d+)", _of(pid, "io"), re.MULTILINE)
    return Counted(nanoseconds / 1e9, switches, int(written[1]) if written else 0)


def memory(pid: int) -> Memory:
    sums = dict(re.findall(r"^(\w+):\s+(\d+) kB", _of(pid, "smaps_rollup"), re.MULTILINE))
    anonymous = int(sums["Pss_Anon"])
    return Memory(
        int(sums["Pss"]) / _MEGABYTE,
        int(sums["Rss"]) / _MEGABYTE,
        anonymous / _MEGABYTE,
        (anonymous + sum(_file_pages(pid).values())) / _MEGABYTE,
    )


def children(pid: int) -> list[int]:
    tasks = Path(f"/proc/{pid}/task").iterdir()
    return [int(each) for task in tasks for each in (task / "children").read_text().split()]


def _file_pages(pid: int) -> dict[tuple[str, ...], int]:
    """Return the resident kilobytes of each mapped range of each file."""
    found: dict[tuple[str, ...], int] = {}
    key: tuple[str, ...] | None = None
    resident = 0
    for line in _of(pid, "smaps").splitlines():
        if _MAPPING.match(line):
            _, rights, offset, device, inode, *_name = line.split(None, 5)
            key = (device, inode, offset, rights) if inode != "0" else None
        elif line.startswith("Rss:"):
            resident = int(line.split()[1])
        elif line.startswith("Anonymous:") and key:
            pages = resident - int(line.split()[1])
            found[key] = max(found.get(key, 0), pages)
    return found


def _of(pid: int, name: str) -> str:
    return Path(f"/proc/{pid}/{name}").read_text("utf-8", "replace")
