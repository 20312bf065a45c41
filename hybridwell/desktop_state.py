"""What the desktop does besides showing windows: start at login, buttons, commands."""

from importlib import import_module
from pathlib import Path

from hybridwell.errors import Phrase
from hybridwell.login.item import LoginItem, Standing

Said = tuple[bool | None, Phrase]
"""Works, fails or unknown, and a clause about it."""


def say_login(item: LoginItem | None, *, wanted: bool) -> Said:
    """Hold the entry against the setting. Raises StoreError if it cannot be read."""
    if item is None:
        return None, Phrase("HybridWell knows no start at login on this system")
    by = {"name": item.name}
    match item.find().standing:
        case Standing.MISSING if wanted:
            return False, Phrase("on in the settings, but {name} has no entry", by)
        case Standing.SWITCHED_OFF if wanted:
            return False, Phrase("on in the settings, but off in your desktop: {name}", by)
        case Standing.ON if wanted:
            return True, Phrase("on, by {name}", by)
        case Standing.ON:
            return True, Phrase("off in the settings, but {name} has an entry", by)
        case _:
            return True, Phrase("off in the settings")


def say_buttons(address: str | None, *, wanted: bool) -> Said:
    """Ask the server of messages what it can; one that does not run is not started."""
    if not wanted:
        return True, Phrase("off in the settings")
    if address is None:
        return None, Phrase("this desktop has messages without buttons")
    try:
        buttons = import_module("hybridwell.desktop_buttons")
        found: tuple[str, bool] | None = buttons.server(address)
    except Exception:  # noqa: BLE001 - a bus that cannot be spoken to is what is asked here
        return False, Phrase("the server of messages does not answer")
    if found is None:
        return None, Phrase("no server of messages runs yet")
    name, able = found
    if able:
        return True, Phrase("shown by {name}", {"name": name})
    return None, Phrase("{name} shows messages without buttons", {"name": name})


def say_commands(socket: Path, *, running: bool) -> Said:
    """Say whether a second start and the command line reach the running program."""
    if running:
        return True, Phrase("one HybridWell runs here, and it answers")
    if socket.exists():
        return None, Phrase("left behind by a crash; the next start takes it over")
    return None, Phrase("HybridWell is not running")
