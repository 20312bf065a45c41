"""The drawn icons, as they are shipped."""

import struct
from pathlib import Path

import pytest

from hybridwell.paths import resources

ICONS = resources() / "icons"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def size_of(png: Path) -> tuple[int, int]:
    width, height = struct.unpack(">II", png.read_bytes()[16:24])
    return width, height


@pytest.mark.parametrize("size", SIZES)
def test_the_icon_exists_in_each_size(size: int) -> None:
    assert size_of(ICONS / f"{size}x{size}" / "hybridwell.png") == (size, size)


@pytest.mark.parametrize("ground", ["light", "dark"])
def test_panels_have_an_icon_for_each_ground(ground: str) -> None:
    assert (ICONS / f"hybridwell-{ground}.svg").is_file()
    assert size_of(ICONS / "22x22" / f"hybridwell-{ground}.png") == (22, 22)


def test_the_windows_icon_holds_seven_sizes() -> None:
    assert struct.unpack("<HHH", (ICONS / "hybridwell.ico").read_bytes()[:6]) == (0, 1, 7)
