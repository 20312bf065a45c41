"""What a format may need to know besides the batch itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from hybridwell.domain.claims.agreement import Code
from hybridwell.language import Language


@dataclass(frozen=True, slots=True)
class Options:
    """Chosen by the user, or taken from the agreements."""

    language: Language = field(default_factory=Language)
    codes: Mapping[str, tuple[Code, ...]] = field(default_factory=dict)
    """The payroll components of each employer, by its number."""
    profile: str = ""
    """The name of the profile; empty: the usual one of the format."""
    profiles: Path | None = None
    """The folder of the user's own profiles."""
    template: Path | None = None
    """The customer's own workbook, for a format that fills one."""
    employee_name: str = ""
    """For the summary to sign; not kept anywhere."""
