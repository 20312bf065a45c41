"""What the window costs: how soon it is there, and what stays in memory after it closes."""

import tempfile
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from hybridwell import local_socket
from hybridwell.paths import DataDir
from tests.bench.desktop import close_window, desktop, program, rest, wait_for_main_window
from tests.bench.process import Memory, counted, memory
from tests.bench.running import Lengths
from tests.bench.table import Row, spread
from tests.bench.years import TEN_YEARS, fill, stores

_TIMES = 3
_SETTLES = 3.0
_PAGES = ("today", "week", "month", "trends", "workstation", "settings", "self-test")


@dataclass(frozen=True, slots=True)
class Opened:
    """One opening: wall and CPU seconds until it was on screen, memory with and after."""

    wall: float
    cpu: float
    shown: Memory
    closed: Memory


def window(lengths: Lengths) -> list[Row]:
    """Open the window, turn to each page, close it; several times."""
    with tempfile.TemporaryDirectory() as folder, desktop() as environment:
        data = Path(folder)
        fill(*stores(data), TEN_YEARS)
        with program(environment, data) as shown:
            rest(lengths.settle)
            before = memory(shown.pid)
            socket = _socket(environment, data)
            opened = [_open(environment, socket, shown.pid) for _ in range(_TIMES)]
    return [
        Row("window: first opening", f"{opened[0].wall:.2f} s", "1 s"),
        Row("window: first opening, CPU", f"{opened[0].cpu:.2f} s"),
        Row("window: later openings", spread([each.wall for each in opened[1:]], "s")),
        Row("window: idle before", _say(before)),
        *_memory_rows(opened, before),
    ]


def _memory_rows(opened: list[Opened], before: Memory) -> list[Row]:
    rows = []
    for number, each in enumerate(opened, 1):
        grown = each.closed.anonymous - before.anonymous
        rows += [
            Row(f"window {number}: open", _say(each.shown)),
            Row(f"window {number}: after close", _say(each.closed)),
            Row(f"window {number}: more than before", f"{grown:.1f} MB", "10 MB"),
        ]
    return rows


def _say(found: Memory) -> str:
    return f"alone {found.alone:.1f}, anonymous {found.anonymous:.1f}, PSS {found.pss:.1f}"


def _open(environment: dict[str, str], socket: Path, pid: int) -> Opened:
    before, begin = counted(pid), monotonic()
    local_socket.ask(socket, "open", {})
    found = wait_for_main_window(environment)
    wall, cpu = monotonic() - begin, (counted(pid) - before).cpu
    for page in _PAGES:
        local_socket.ask(socket, "open", {"page": page})
        rest(1)
    shown = memory(pid)
    close_window(environment, found)
    rest(_SETTLES)
    return Opened(wall, cpu, shown, memory(pid))


def _socket(environment: dict[str, str], data: Path) -> Path:
    folder = Path(environment["XDG_RUNTIME_DIR"]) / "hybridwell"
    return folder / DataDir(data).socket.name
