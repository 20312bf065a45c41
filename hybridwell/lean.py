"""Keep out of memory what libraries import and HybridWell never uses: docs/adr/0011, 0014.

SQLAlchemy and APScheduler import asyncio to ask whether something is a coroutine, hashlib
for checksums, package metadata for plug-ins and pools of processes; these bring in TLS,
OpenSSL, event loops, e-mail, zip files and multiprocessing: 14 MB in a program that stays
in the tray for years and has no network.
"""

import gc
import inspect
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType


class _UnknownPackageError(ModuleNotFoundError):
    """No version of a package is known; APScheduler then calls itself 3.5."""


class _StandIn(ModuleType):
    """Answers the questions that are asked; anything else loads the real one."""

    def __init__(self, name: str, **answers: object) -> None:
        super().__init__(name)
        vars(self).update(answers)

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)  # the import system looks for these
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(import_module(self.__name__), name)


def keep_out() -> None:
    """Import SQLAlchemy and APScheduler, with stand-ins for what they do not need here.

    The one for asyncio stays, as it can become the real one; the others go again, so
    that whoever imports these modules later gets them.
    """
    if "asyncio" not in sys.modules:
        sys.modules["asyncio"] = _StandIn(
            "asyncio",
            iscoroutine=inspect.iscoroutine,
            iscoroutinefunction=inspect.iscoroutinefunction,
        )
    pools, metadata = "apscheduler.executors.pool", "importlib.metadata"
    with (
        _instead_of("_hashlib", None),  # "not installed": hashlib has hashes of its own
        # Our scheduler runs a job where it stands (schedule.py), in no pool.
        _instead_of(pools, _StandIn(pools, ThreadPoolExecutor=None)),
        _instead_of(metadata, _no_packages(metadata)),
    ):
        _import("hashlib", "sqlalchemy", "apscheduler.schedulers.base")


def _import(*names: str) -> None:
    """Import without looking for garbage, and never look at these modules again.

    They are half of all objects and stay for good: a sixth of the start went into it.
    """
    collecting = gc.isenabled()
    gc.disable()
    for name in names:
        import_module(name)
    gc.freeze()
    if collecting:
        gc.enable()


def _no_packages(name: str) -> ModuleType:
    """Return metadata that knows no package, so no plug-in of one either."""

    def version(distribution: str) -> str:
        raise _UnknownPackageError(distribution)

    def entry_points(**_group: str) -> dict[str, object]:
        return {}

    return _StandIn(
        name,
        PackageNotFoundError=_UnknownPackageError,
        version=version,
        entry_points=entry_points,
    )


@contextmanager
def _instead_of(name: str, stand_in: ModuleType | None) -> Iterator[None]:
    """Let imports find this for a while; nothing changes if the real one is there."""
    package, _, child = name.rpartition(".")
    if name in sys.modules:
        yield
        return
    sys.modules[name] = stand_in  # type: ignore[assignment]  # None: not installed
    if package in sys.modules:
        setattr(sys.modules[package], child, stand_in)
    try:
        yield
    finally:
        if sys.modules.get(name) is stand_in:
            del sys.modules[name]
            if package:
                vars(sys.modules[package]).pop(child, None)
