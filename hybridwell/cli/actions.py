"""Which command does what."""

import argparse

from hybridwell.cli import (
    agreements,
    claims,
    days,
    desk,
    exports,
    figures,
    free_days,
    holes,
    import_days,
    places,
    provisions,
    settings,
    tracking,
    workstation,
)
from hybridwell.cli.demo import demo
from hybridwell.cli.doctor import doctor
from hybridwell.cli.rhythms import rhythms
from hybridwell.cli.start import start
from hybridwell.cli.words import Words
from hybridwell.parts import Ground

_WISHES = ("stand", "sit", "break", "pause", "resume", "meeting", "open", "quit")
_ACTIONS = {
    "run": start,
    "status": tracking.status,
    "day": days.day,
    "places": places.places,
    "desk": desk.desk,
    "free-days": free_days.free_days,
    "report": figures.report,
    "holes": holes.holes,
    "agreement": agreements.agreement,
    "claim": claims.claim,
    "export": exports.export_file,
    "import": import_days.import_days,
    "provision": provisions.provisions,
    "settings": settings.settings,
    "workstation": workstation.workstation,
    "doctor": doctor,
    "demo": demo,
    "rhythms": rhythms,
} | dict.fromkeys(_WISHES, tracking.wish)


def act(options: argparse.Namespace, ground: Ground, words: Words) -> int:
    """Do what the command line says; returns the exit code, raises HybridWellError."""
    if ground.complaint is not None:
        words.fail(ground.complaint)
        words.warn("the last good settings are used")
    code = _ACTIONS[options.command](options, ground, words)
    for recovery in ground.recovered:
        words.warn(
            "a damaged file is kept as {copy}; {rows} rows of it were saved",
            copy=recovery.copy.name,
            rows=sum(recovery.kept.values()),
        )
    return code
