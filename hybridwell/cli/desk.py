"""`desk`: a standing desk is found, set up, read, moved and forgotten."""

import argparse
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from hybridwell.cli import running
from hybridwell.cli.settings import change, reset
from hybridwell.cli.words import Words
from hybridwell.desk_commands import find_desks, read_desk
from hybridwell.desk_report import LOOKED_FOR
from hybridwell.domain.movement.standing_desk import posture_at
from hybridwell.errors import HybridWellError, NotRunningError, UsageError
from hybridwell.parts import Ground
from hybridwell.plans import heights_of
from hybridwell.setting_checks import parsed
from hybridwell.settings import kinds
from hybridwell.standing_desk.told import DeskError

_SETTINGS = ["desk_address", "desk_sitting_cm", "desk_standing_cm"]


def desk(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    return _ACTIONS[options.action](options, ground, words)


def _show(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    told = _state(ground)
    if options.json:
        words.json(told)
    else:
        height, heights = _height_in(told), heights_of(ground.settings)
        words.say(
            "Height now: {height} cm; sitting at {sitting}, standing at {standing}",
            height=words.language.number(height),
            sitting=words.language.number(heights.sitting),
            standing=words.language.number(heights.standing),
        )
    return 0


def _find(options: argparse.Namespace, _ground: Ground, words: Words) -> int:
    found = find_desks()
    if options.json:
        words.json([{"name": each.name, "address": each.address} for each in found])
    elif found:
        words.table((each.name, each.address) for each in found)
    else:
        words.say("No desk was found. One that is in use by any device is not seen.")
    return 0 if found else 1


def _use(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    """Set a desk up that answers: one that does not would be a guess."""
    address = str(parsed("desk_address", options.address, kinds()["desk_address"]))
    if not address:
        raise UsageError("say which desk: hybridwell desk find lists them")
    ours = address == ground.settings.desk_address and not options.pair
    height = _height(ground) if ours else read_desk(address, pair=options.pair).height
    change(ground, {"desk_address": address})
    words.say(
        "The desk is set up; it stands at {height} cm.",
        height=words.language.number(height),
    )
    words.say("Say where you sit and stand: hybridwell desk sitting, desk standing.")
    return 0


def _put(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    """Keep a height, or the one of now."""
    text = options.height or str(_height(ground))
    name = f"desk_{options.action}_cm"
    change(ground, {name: text})
    words.line(f"{words.language.tr(kinds()[name].label)}: {text}")
    return 0


def _move(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    running.ask(ground, f"desk {options.action}")
    tr = words.language.tr
    said = {
        "raise": tr("The desk goes up; hybridwell desk stop stops it."),
        "lower": tr("The desk goes down; hybridwell desk stop stops it."),
        "stop": tr("The desk stops."),
    }
    words.line(said[options.action])
    return 0


def _forget(_options: argparse.Namespace, ground: Ground, words: Words) -> int:
    reset(ground, _SETTINGS)
    words.say("The desk is forgotten.")
    return 0


def _height(ground: Ground) -> Decimal:
    return _height_in(_state(ground))


def _height_in(told: dict[str, Any]) -> Decimal:
    """Return the height of now; raises DeskError where there is none."""
    if told["height"] is not None:
        return Decimal(str(told["height"]))
    if told["trouble"] is None:
        raise HybridWellError(LOOKED_FOR.text)
    raise DeskError(told["trouble"])


def _state(ground: Ground) -> dict[str, Any]:
    """Ask the running instance, which holds the desk, or else the desk itself."""
    settings = ground.settings
    if not settings.desk_address:
        raise UsageError("no standing desk is set up: see hybridwell desk find")
    try:
        return running.ask(ground, "desk show")
    except NotRunningError:
        height = read_desk(settings.desk_address).height
    return {
        "set_up": True,
        "height": float(height),
        "moving": False,
        "posture": posture_at(height, heights_of(settings), None).value,
        "trouble": None,
        "since": None,
    }


_ACTIONS: dict[str, Callable[[argparse.Namespace, Ground, Words], int]] = {
    "show": _show,
    "find": _find,
    "use": _use,
    "sitting": _put,
    "standing": _put,
    "raise": _move,
    "lower": _move,
    "stop": _move,
    "forget": _forget,
}
