"""Which tips the user likes or hides, and which were seen: `tips.toml` in the data folder.

It is kept apart from the settings, because the program writes it at every break.
"""

import tomllib
from collections.abc import Iterable
from pathlib import Path

from hybridwell.domain.movement.tips import Taste
from hybridwell.errors import ResourceError
from hybridwell.whole_file import write_whole

_ABOUT = "# Tips by name; HybridWell writes this file at each break.\n"


def read_taste(path: Path) -> Taste:
    """Return what is known; nothing yet if there is no file. Raises ResourceError."""
    try:
        said = tomllib.loads(path.read_text("utf-8"))
        return Taste(
            favourites=frozenset(_names(said.get("favourites", []))),
            hidden=frozenset(_names(said.get("hidden", []))),
            seen=_names(said.get("seen", [])),
        )
    except FileNotFoundError:
        return Taste()
    except (OSError, UnicodeDecodeError, ValueError) as error:
        raise ResourceError("the tips in {file} cannot be read", file=path.name) from error


def write_taste(taste: Taste, path: Path) -> None:
    """Write beside and then into place. Raises StoreError."""
    lists = (
        ("favourites", sorted(taste.favourites)),
        ("hidden", sorted(taste.hidden)),
        ("seen", taste.seen),
    )
    text = _ABOUT + "".join(f"{name} = [{_quoted(names)}]\n" for name, names in lists)
    write_whole(path, text)


def _names(given: object) -> tuple[str, ...]:
    """Return names that can be written back; raises ValueError."""
    if not isinstance(given, list):
        raise ValueError(given)  # noqa: TRY004 - one kind of failure for the caller
    for name in given:
        if not isinstance(name, str) or not name.replace("-", "").isalnum():
            raise ValueError(name)
    return tuple(given)


def _quoted(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)
