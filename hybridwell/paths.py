"""Where the databases, the settings and the shipped data live."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

_HERE = Path(__file__).parent


def resources() -> Path:
    """Return the folder of shipped data: in the wheel, or beside a checkout's package."""
    installed = _HERE / "resources"
    return installed if installed.is_dir() else _HERE.parent / "resources"


def translations() -> Path:
    return resources() / "translations"


def default_data_dir() -> Path:
    """Return HYBRIDWELL_DATA_DIR, or the folder that the system keeps for such data."""
    if chosen := os.environ.get("HYBRIDWELL_DATA_DIR"):
        return Path(chosen)
    home = Path.home()
    if sys.platform == "win32":
        return (
            Path(os.environ.get("LOCALAPPDATA", home / "AppData" / "Local")) / "HybridWell"
        )
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "HybridWell"
    return Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share") / "hybridwell"


@dataclass(frozen=True, slots=True)
class DataDir:
    """One user's files; everything that HybridWell keeps is in this folder."""

    path: Path

    @property
    def movement(self) -> Path:
        """Screen time, sitting time and breaks: for the user alone."""
        return self.path / "movement.sqlite"

    @property
    def claims(self) -> Path:
        """Workdays, places and allowances: all that payroll may see."""
        return self.path / "claims.sqlite"

    @property
    def beat(self) -> Path:
        """The last sign of life, written every few seconds (memory-mapped)."""
        return self.path / "movement.beat"

    @property
    def settings(self) -> Path:
        return self.path / "settings.toml"

    @property
    def good_settings(self) -> Path:
        """A copy of the last settings that could be read."""
        return self.path / "settings.good.toml"

    @property
    def free_days(self) -> Path:
        """Public holidays by year, for the user to edit."""
        return self.path / "free_days.toml"

    @property
    def good_free_days(self) -> Path:
        """A copy of the last list of them that could be read."""
        return self.path / "free_days.good.toml"

    @property
    def tips(self) -> Path:
        """Which tips the user likes or hides, and which were seen."""
        return self.path / "tips.toml"

    @property
    def workstation(self) -> Path:
        """The check of the workstations: for the user alone."""
        return self.path / "workstation.toml"

    @property
    def good_workstation(self) -> Path:
        """A copy of the last answers that could be read."""
        return self.path / "workstation.good.toml"

    @property
    def insights(self) -> Path:
        """Which insights the user hides, and whom to be compared with."""
        return self.path / "insights.toml"

    @property
    def places(self) -> Path:
        """What was seen of places, as codes: for the user alone."""
        return self.path / "places.json"

    @property
    def first_start(self) -> Path:
        """Which of the first steps comes next, or that they are done."""
        return self.path / "first-start"

    @property
    def rates(self) -> Path:
        """Amounts that the user adds to the shipped ones."""
        return self.path / "rates"

    @property
    def profiles(self) -> Path:
        """Layouts of payroll files that the user or a clerk wrote."""
        return self.path / "profiles"

    @property
    def receipts(self) -> Path:
        """Copies of the receipts of provisions."""
        return self.path / "receipts"

    @property
    def demo(self) -> Path:
        """Marks the folder of a demo: made-up data only."""
        return self.path / "DEMO.txt"

    @property
    def log(self) -> Path:
        return self.path / "hybridwell.log"

    @property
    def socket(self) -> Path:
        """The local socket of the instance that runs on this folder.

        Not in the folder itself: the path of a socket may hold 107 bytes only.
        """
        name = f"{crc32(os.fsencode(self.path.resolve())):08x}"
        return _runtime_dir() / f"{name}.sock"


def _runtime_dir() -> Path:
    """Return a folder that only this user can open."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    if runtime and Path(runtime).is_dir():
        return Path(runtime) / "hybridwell"
    if sys.platform == "win32":
        return default_data_dir()
    temporary = Path(os.environ.get("TMPDIR") or "/tmp")  # noqa: S108 - made 0700, owner checked
    return temporary / f"hybridwell-{os.getuid()}"
