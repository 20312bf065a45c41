"""Gives back what a closed window used: a day in the tray costs no window (adr/0024).

Qt and Python free the window's memory, but the C library keeps it, and the code of the
libraries that only the window runs stays mapped. Both go back on Linux; elsewhere the
system does it by itself or cannot be asked.
"""

import ctypes
import gc
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from PySide6.QtGui import QPixmapCache

_MAPS = Path("/proc/self/smaps")
_MAPPING = re.compile(r"^([0-9a-f]+)-([0-9a-f]+) r-[x-]p [0-9a-f]+ \S+ [1-9]\d*\s")
_DONT_NEED = 4  # MADV_DONTNEED of Linux


def give_back() -> None:
    """Free caches and hand free memory to the system; may be called at any time."""
    gc.collect()
    QPixmapCache.clear()
    with suppress(OSError, TypeError, AttributeError):  # no C library of GNU
        c_library = ctypes.CDLL(None)
        c_library.malloc_trim(0)
        _forget_code(c_library)


def _forget_code(c_library: ctypes.CDLL) -> None:
    """Unmap the code of libraries; what runs again is found in the system's cache."""
    advise = c_library.madvise
    advise.argtypes = ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int
    for start, end in unchanged(_MAPS.read_text("utf-8", "replace")):
        advise(start, end - start, _DONT_NEED)


def unchanged(maps: str) -> Iterator[tuple[int, int]]:
    """Return the mappings of files that can be read again, as nothing in them has changed.

    Constants that the loader has adjusted cannot, and count as anonymous.
    """
    found: tuple[int, int] | None = None
    for line in maps.splitlines():
        if " kB" not in line and "VmFlags" not in line:
            match = _MAPPING.match(line)
            found = (int(match[1], 16), int(match[2], 16)) if match else None
        elif line.startswith("Anonymous:") and line.split()[1] == "0" and found:
            yield found
