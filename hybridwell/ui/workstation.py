"""What the page of the workstation asks of the running program."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from hybridwell.check_files import shipped_checks
from hybridwell.domain.claims.provision import Provision
from hybridwell.domain.movement.workstation import Check, Spot
from hybridwell.parts import Ground
from hybridwell.workstation_commands import workstation_child
from hybridwell.workstation_file import Loaded, load


@dataclass(frozen=True, slots=True)
class Workstations:
    """Facts of both workplaces; answers go through `ask("workstation set", …)`."""

    checks: Callable[[], Sequence[Check]] = shipped_checks
    """Raises ResourceError."""
    load: Callable[[], Loaded] = Loaded
    register: Callable[[], Sequence[Provision]] = tuple
    """All provisions; raises StoreError."""
    pdf: Callable[[Spot, bool], Sequence[str]] = lambda _spot, _notes: ()
    """The command line of a process that tells the PDF, with notes or without."""


def workstations_of(ground: Ground) -> Workstations:
    """Join the page to the running program."""
    return Workstations(
        load=lambda: load(ground.data),
        register=ground.provisions.provisions,
        pdf=lambda spot, notes: workstation_child(
            ground.data.path, ground.language.code, spot, notes=notes
        ),
    )
