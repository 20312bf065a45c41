"""Check marks and arrows of the editors, as pictures that the stylesheet can name.

A stylesheet takes pictures from files only; these lie in a resource in memory, so that
nothing is written and every palette and size of text has its own.
"""

from dataclasses import dataclass
from functools import cache
from struct import pack

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QPointF,
    QSize,
    Qt,
    qRegisterResourceData,
)
from PySide6.QtGui import QColor, QImage, QPainter

from hybridwell.ui.palettes import Palette
from hybridwell.ui.pictures import paint_picture

_DRAWN = {
    "check": ("check", "on_brand"), "check-off": ("check", "muted"),
    "some": ("less", "on_brand"), "some-off": ("less", "muted"),
    "dot": ("", "on_brand"), "dot-off": ("", "muted"),
    "down": ("open", "ink"), "down-off": ("open", "muted"),
    "less": ("less", "ink"), "less-off": ("less", "muted"),
    "more": ("more", "ink"), "more-off": ("more", "muted"),
    "earlier": ("earlier", "ink"), "later": ("later", "ink"),
}  # fmt: skip
"""Each mark with its picture and its colour; without a picture it is a dot."""
_RATIOS = (1, 2, 3)
_FORMAT, _FOLDER, _FILE, _ANY_LANGUAGE = 1, 2, 0, 1


@dataclass(frozen=True, slots=True)
class _Resource:
    """Qt reads these bytes as long as the program runs: they are kept, not copied."""

    tree: bytes
    names: bytes
    data: bytes


def marks(palette: Palette, size: int) -> str:
    """Return the folder of the marks in this palette; it is made at the first wish."""
    folder = f"marks-{palette.name}-{size}"
    kept = _made(palette, size, folder)
    qRegisterResourceData(_FORMAT, kept.tree, kept.names, kept.data)
    return f":/{folder}"


@cache
def _made(palette: Palette, size: int, folder: str) -> _Resource:
    files = {
        f"{name}.png" if ratio == 1 else f"{name}@{ratio}x.png": _png(
            picture, getattr(palette, role), size * ratio
        )
        for name, (picture, role) in _DRAWN.items()
        for ratio in _RATIOS
    }
    return resource(folder, files)


def _png(picture: str, colour: str, size: int) -> bytes:
    image = QImage(QSize(size, size), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    if picture:
        paint_picture(painter, picture, QPointF(0, 0), size, colour)
    else:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QPointF(size / 2, size / 2), size * 0.24, size * 0.24)
    painter.end()
    kept = QByteArray()
    buffer = QBuffer(kept)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(kept.data())


def resource(folder: str, files: dict[str, bytes]) -> _Resource:
    """Lay files out in one folder, in the binary format that `rcc` writes."""
    names, data = _name(folder), b""
    tree = pack(">IHII", 0, _FOLDER, 1, 1) + pack(">IHII", 0, _FOLDER, len(files), 2)
    for name in sorted(files, key=_hash):  # Qt searches a folder by hash
        place = _FILE, 0, _ANY_LANGUAGE, len(data)
        tree += pack(">IHHHI", len(names), *place)
        names += _name(name)
        data += pack(">I", len(files[name])) + files[name]
    return _Resource(tree, names, data)


def _name(text: str) -> bytes:
    return pack(">HI", len(text), _hash(text)) + text.encode("utf-16-be")


def _hash(text: str) -> int:
    """Return Qt's hash of a name, which is part of the format."""
    made = 0
    for letter in text:
        made = (made << 4) + ord(letter)
        made ^= (made & 0xF0000000) >> 23
        made &= 0x0FFFFFFF
    return made
