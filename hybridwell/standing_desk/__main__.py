"""The process that speaks with a desk: tells lines of JSON, and ends with its input."""

import asyncio
import logging
import sys
from collections.abc import Sequence
from importlib import import_module
from threading import Thread
from typing import Any

from hybridwell.standing_desk.told import DeskError, Told, line_of

_END = ""
"""An order that is none."""


def main(arguments: Sequence[str]) -> int:
    """Find desks, or follow one until it is gone; 0 unless there was trouble."""
    logging.basicConfig(level=logging.WARNING)
    try:
        try:
            bluetooth = import_module("hybridwell.standing_desk.bluetooth")
        except ImportError as error:
            raise DeskError("extra") from error
        asyncio.run(_do(bluetooth, arguments))
    except DeskError as error:
        logging.getLogger(__name__).warning("%s", error, exc_info=error.__cause__)
        _tell(error)
        return 1
    return 0


async def _do(bluetooth: Any, arguments: Sequence[str]) -> None:  # noqa: ANN401 - loaded late
    match arguments:
        case ["find"]:
            _tell(await bluetooth.find())
        case ["follow" | "pair" as how, address]:
            orders = _orders()
            await bluetooth.converse(address, orders, _tell, pair=how == "pair")


def _tell(told: Told) -> None:
    sys.stdout.write(line_of(told) + "\n")
    sys.stdout.flush()


def _orders() -> "asyncio.Queue[str]":
    """Read orders in a thread: a pipe cannot be waited for on every system."""
    orders: asyncio.Queue[str] = asyncio.Queue()
    loop = asyncio.get_running_loop()

    def read() -> None:
        # Unbuffered: a lock on standard input would outlive the loop and stop the end.
        with open(0, "rb", buffering=0, closefd=False) as lines:
            for line in iter(lines.readline, b""):
                _put(line.decode().strip())
            _put(_END)

    def _put(order: str) -> None:
        if not loop.is_closed():
            loop.call_soon_threadsafe(orders.put_nowait, order)

    Thread(target=read, daemon=True, name="orders").start()
    return orders


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
