"""Who creates whom: the stores first, then sensor and tracker, and Qt last.

Qt replaces `__import__`; what is imported after it costs 14 MB more (docs/adr/0011).
"""

import json
import os
import sys
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TextIO

from hybridwell import doctor, paths, presence  # noqa: F401 - doctor: before Qt
from hybridwell.agreement_commands import agreement_commands
from hybridwell.claim_commands import Saving, save_in_a_child
from hybridwell.commands import Commands
from hybridwell.daybook import Daybook
from hybridwell.domain.movement.sample import Sample
from hybridwell.domain.movement.sample_json import sample_as_json
from hybridwell.holiday_list import HolidayList
from hybridwell.language import Language, known_languages, preferred_language, spoken
from hybridwell.login import open_item
from hybridwell.login.command import command_of, program_of
from hybridwell.parts import Ground, Parts
from hybridwell.place_book import PlaceBook
from hybridwell.place_commands import place_commands
from hybridwell.plans import plan_of
from hybridwell.ports import Clock, IdleSensor
from hybridwell.preferences import Preferences
from hybridwell.rate_files import load_rates
from hybridwell.reports import Recent
from hybridwell.setting_checks import texts_of_values
from hybridwell.setting_commands import setting_commands
from hybridwell.settings import Settings
from hybridwell.start_at_login import StartAtLogin
from hybridwell.store.claims import ClaimsStore
from hybridwell.store.claims_steps import STEPS as CLAIMS
from hybridwell.store.database import Database
from hybridwell.store.journal import Journal
from hybridwell.store.movement import STEPS as MOVEMENT
from hybridwell.store.movement import MovementStore
from hybridwell.store.provisions import ProvisionStore
from hybridwell.tracker import Tracker
from hybridwell.workstation_commands import workstation_offers


def lay_ground(
    data_dir: Path | None, values: list[str], lang: str | None, clock: Clock
) -> Ground:
    """Read settings, texts and amounts; raises HybridWellError."""
    data = paths.DataDir((data_dir or paths.default_data_dir()).expanduser().absolute())
    said = texts_of_values(values) | ({"language": lang} if lang else {})
    preferences = Preferences(data, said, partial(speak, None))
    claims = Database(data.claims, CLAIMS, clock.now)
    movement = Database(data.movement, MOVEMENT, clock.now)
    rates = load_rates(paths.resources() / "rates", data.rates)
    holidays = HolidayList(data)
    spans = MovementStore(movement)
    store = ClaimsStore(claims)
    places = PlaceBook(data.places, store, lambda: preferences.settings.learn_places)
    return Ground(
        data=data,
        preferences=preferences,
        clock=clock,
        movement=spans,
        daybook=Daybook(
            store,
            rates,
            lambda: preferences.settings,
            lambda: holidays.load().free_days.off,
            places.advise,
        ),
        databases=(claims, movement),
        holidays=holidays,
        provisions=ProvisionStore(claims),
        login=StartAtLogin(open_item, partial(_login_command, data), spans, clock),
        places=places,
    )


def _login_command(data: paths.DataDir) -> tuple[str, ...]:
    """Return what a login runs: this HybridWell, on this data folder."""
    program = program_of(Path(sys.argv[0]).absolute(), Path(sys.executable), os.environ)
    return command_of(program, data.path, paths.default_data_dir().absolute())


def speak(lang: str | None, settings: Settings | None = None) -> Language:
    """Return the language that was asked for, set, or is the desktop's."""
    chosen = lang or (settings.language if settings else "auto")
    folder = paths.translations()
    code = preferred_language(known_languages(folder)) if chosen == "auto" else chosen
    return spoken(code, folder)


def assemble(ground: Ground, sensor: IdleSensor) -> Parts:
    """Join tracker, stores and commands."""
    journal = Journal(ground.movement, ground.data.beat)
    tracker = Tracker(
        ground.clock, sensor, journal, plan_of(ground.settings, ground.calendar)
    )
    reports = ground.reports(lambda: Recent(tuple(journal.spans), tuple(journal.outcomes)))

    def child(asked: Saving) -> None:
        save_in_a_child(ground.data.path, ground.language.code, asked)

    commands = Commands(tracker, ground.daybook, reports, ground.clock, child)

    def days_changed() -> None:
        commands.days_changed()  # windows put theirs in its place

    offers = {
        **setting_commands(ground.preferences),
        **workstation_offers(ground.data, ground.provisions, lambda: ground.local_now),
        **place_commands(ground.places, ground.daybook, lambda: ground.today, days_changed),
        **agreement_commands(
            ground.daybook,
            lambda: ground.local_now,
            days_changed,
        ),
    }
    for name, run in offers.items():
        commands.offer(name, run)
    return Parts(ground, sensor, tracker, commands, reports)


def record_to(file: TextIO) -> Callable[[Sample], None]:
    """Return a recorder that writes samples as JSON lines, for a replay."""

    def record(sample: Sample) -> None:
        file.write(json.dumps(sample_as_json(sample)) + "\n")
        file.flush()

    return record


def show(parts: Parts) -> int:
    """Run the tray until the user quits; imports Qt, so it comes last."""
    presence.load()
    run = import_module("hybridwell.ui.run")
    return int(run.run(parts))
