from pathlib import Path

import pytest

from hybridwell.domain.movement.tips import Taste
from hybridwell.errors import ResourceError, StoreError
from hybridwell.taste_file import read_taste, write_taste

TASTE = Taste(
    frozenset({"walk-two", "stairs"}), frozenset({"wall-sit"}), ("march", "blink")
)


def test_what_is_written_is_read(tmp_path: Path) -> None:
    write_taste(TASTE, tmp_path / "new" / "tips.toml")

    assert read_taste(tmp_path / "new" / "tips.toml") == TASTE


def test_without_a_file_nothing_is_known_yet(tmp_path: Path) -> None:
    assert read_taste(tmp_path / "tips.toml") == Taste()


def test_a_file_with_less_is_good_too(tmp_path: Path) -> None:
    path = tmp_path / "tips.toml"
    path.write_text('favourites = ["stairs"]', "utf-8")

    assert read_taste(path) == Taste(favourites=frozenset({"stairs"}))


@pytest.mark.parametrize(
    "text",
    [
        "not toml",
        "seen = 3",
        'hidden = "stairs"',
        "seen = [3]",
        """seen = ['a"b']""",
        "\xff",
    ],
)
def test_a_damaged_file_is_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "tips.toml"
    path.write_text(text, "latin-1")

    with pytest.raises(ResourceError, match=r"tips\.toml cannot be read"):
        read_taste(path)


def test_a_folder_that_takes_no_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "tips.new").mkdir()

    with pytest.raises(StoreError, match=r"tips\.toml cannot be written"):
        write_taste(TASTE, tmp_path / "tips.toml")
