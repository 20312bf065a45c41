"""Keep out of memory what libraries import and HybridWell never uses: docs/adr/0011.

SQLAlchemy and APScheduler import asyncio to ask whether something is a coroutine, and
hashlib for checksums; these bring in TLS, OpenSSL and event loops: 11 MB in a program
that stays in the tray for years and has no network.
"""

import inspect
import sys
from importlib import import_module
from types import ModuleType


class _Asyncio(ModuleType):
    """Answers the question that is asked; anything else loads the real one."""

    iscoroutine = staticmethod(inspect.iscoroutine)
    iscoroutinefunction = staticmethod(inspect.iscoroutinefunction)

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)  # the import system looks for these
        if sys.modules.get("asyncio") is self:
            del sys.modules["asyncio"]
        return getattr(import_module("asyncio"), name)


def keep_out() -> None:
    """Stand in for asyncio, and let hashlib use Python's own hashes instead of OpenSSL."""
    if "asyncio" not in sys.modules:
        sys.modules["asyncio"] = _Asyncio("asyncio")
    if "hashlib" not in sys.modules:
        sys.modules["_hashlib"] = None  # type: ignore[assignment]  # "not installed"
        import_module("hashlib")
        del sys.modules["_hashlib"]
