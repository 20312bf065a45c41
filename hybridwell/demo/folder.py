"""The folder of a demo: its own, marked, and never one that holds data of a user."""

from pathlib import Path

from hybridwell.errors import StoreError, UsageError
from hybridwell.paths import DataDir

INSIDE = "demo"
"""The folder of a demo in a data folder that was named."""
_MARK = (
    "Demo: made-up data. HybridWell wrote this folder with `hybridwell demo`,\n"
    "and writes its databases anew each time. Nothing in it is about anybody.\n"
)


def take(path: Path) -> DataDir:
    """Make or empty a folder for a demo, and mark it.

    Raises UsageError for one that holds anything but a demo, StoreError.
    """
    data = DataDir(path)
    try:
        if path.exists() and not path.is_dir():
            raise UsageError("{path} is not a folder", path=path)
        if path.is_dir() and any(path.iterdir()) and not data.demo.is_file():
            raise UsageError(
                "{path} holds data that are not a demo, so no demo is written there",
                path=path,
            )
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        data.demo.write_text(_MARK, "utf-8")
        for old in _made_by_a_demo(data):
            old.unlink(missing_ok=True)
    except OSError as error:
        raise StoreError(
            "the folder {path} cannot be written: {reason}",
            path=path, reason=error.strerror,
        ) from error  # fmt: skip
    return data


def _made_by_a_demo(data: DataDir) -> list[Path]:
    """Return what is written anew; settings and tips of an earlier look stay."""
    stores = [
        store.with_name(store.name + end)
        for store in (data.claims, data.movement)
        for end in ("", "-wal", "-shm")
    ]
    return [*stores, data.beat, data.free_days, data.good_free_days]
