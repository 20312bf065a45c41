"""Commands on the check of a workstation and on what is asked for, from plain arguments."""

import sys
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from hybridwell.check_files import shipped_checks
from hybridwell.domain.claims.provision import Provision
from hybridwell.domain.movement.workstation import MOST_NOTE, Answer, Need, Spot, Station
from hybridwell.errors import UsageError
from hybridwell.paths import DataDir
from hybridwell.provision_commands import Wish, add_provision, one_of, set_provision
from hybridwell.store.provisions import ProvisionStore
from hybridwell.workstation_file import change, fit_note


def set_answer(
    data: DataDir, now: datetime, check: str, answer: str, place: str = "home"
) -> Station:
    """Keep an answer with its date. Raises UsageError, StoreError, ResourceError."""
    spot, said = read_spot(place), one_of(Answer, answer)
    if check not in {each.id for each in shipped_checks()}:
        text = "there is no check {given}; workstation list shows all"
        raise UsageError(text, given=repr(check))
    return change(data, spot, lambda was: was.say(check, said, now.date()))


def set_note(data: DataDir, note: str, place: str = "home") -> Station:
    """Keep a note; an empty one takes it away. Raises UsageError, StoreError."""
    spot = read_spot(place)
    try:
        fitting = fit_note(note.strip())
    except ValueError as error:
        text = "a note has {most} characters at most, without control characters"
        raise UsageError(text, most=MOST_NOTE) from error
    return change(data, spot, lambda was: was.write_down(fitting))


def begin_round(data: DataDir, place: str = "home") -> Station:
    """Keep this round's date and score, and open all questions. Raises as `set_answer`."""
    checks = shipped_checks()
    return change(data, read_spot(place), lambda was: was.begin_anew(checks))


def read_spot(place: str) -> Spot:
    return one_of(Spot, place)


def asked_for(need: Need, register: Iterable[Provision]) -> Provision | None:
    """Return the latest provision that a check of this need asked for."""
    found = [each for each in register if each.check in need.ids]
    return max(found, key=lambda each: each.id, default=None)


def workstation_child(
    data_dir: Path, language: str, spot: Spot, *, notes: bool
) -> list[str]:
    """Return the command line of a process that tells the PDF file and is gone then."""
    return [
        *(sys.executable, "-m", "hybridwell"),
        *("--data-dir", str(data_dir), "--lang", language),
        *("workstation", "pdf", "-", "--place", spot.value),
        *([] if notes else ["--without-notes"]),
    ]


def workstation_offers(
    data: DataDir, register: ProvisionStore, now: Callable[[], datetime]
) -> Mapping[str, Callable[..., dict[str, Any] | None]]:
    """Return the commands by their names."""

    def answer(check: str, answer: str, place: str = "home") -> None:
        set_answer(data, now(), check, answer, place)

    def note(note: str, place: str = "home") -> None:
        set_note(data, note, place)

    def new_round(place: str = "home") -> None:
        begin_round(data, place)

    def ask(item: str, cost: str, category: str, **more: str) -> dict[str, Any]:
        wish = Wish(item, cost, category, check=more.get("check"), note=more.get("note"))
        return {"provision": add_provision(register, wish, data.receipts, now()).id}

    def move(number: int, state: str) -> None:
        set_provision(register, number, Wish(state=state), data.receipts, now())

    return {
        "workstation set": answer,
        "workstation note": note,
        "workstation new-round": new_round,
        "provision add": ask,
        "provision set": move,
    }
