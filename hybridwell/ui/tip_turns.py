"""Whose turn it is: the tips that are shipped, and what the user thinks of them."""

import logging
from pathlib import Path

from hybridwell import paths
from hybridwell.domain.movement.tips import Occasion, Taste, Tip, next_tip
from hybridwell.errors import ResourceError, StoreError
from hybridwell.taste_file import read_taste, write_taste
from hybridwell.tip_files import load_tips

_log = logging.getLogger(__name__)


class TipTurns:
    """Without tips, or without a disk to write to, a break goes on all the same."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._unwritable = False
        self.tips = _shipped()
        self.taste = _known(file)

    def next(self, occasion: Occasion) -> Tip | None:
        """Return the tip for a break, and remember that it was seen."""
        tip = next_tip(self.tips, occasion, self.taste)
        if tip is not None:
            self._keep(self.taste.saw(tip.name))
        return tip

    def like(self, tip: Tip, *, on: bool) -> None:
        self._keep(self.taste.like(tip.name, on=on))

    def hide(self, tip: Tip, *, on: bool) -> None:
        self._keep(self.taste.hide(tip.name, on=on))

    def _keep(self, taste: Taste) -> None:
        self.taste = taste
        try:
            write_taste(taste, self._file)
        except StoreError as error:
            if not self._unwritable:
                self._unwritable = True
                _log.warning("what is liked and seen is forgotten: %s", error)


def _shipped() -> tuple[Tip, ...]:
    try:
        return load_tips(paths.resources() / "tips" / "tips.toml")
    except ResourceError as error:
        _log.warning("no tips: %s", error)
        return ()


def _known(file: Path) -> Taste:
    """Read the user's file; one that cannot be read is kept aside, and a new one begun."""
    try:
        return read_taste(file)
    except ResourceError as error:
        _log.warning("begun anew, the old one is kept as tips.damaged.toml: %s", error)
    try:
        file.replace(file.with_name("tips.damaged.toml"))
    except OSError:
        _log.warning("it cannot be kept either")
    return Taste()
