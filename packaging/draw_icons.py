"""Draw the icons in all sizes from the artwork in resources/icons: run it after a change.

The smallest sizes have artwork of their own: at 16 pixels a thin line is mud.
"""

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = Path(__file__).resolve().parent.parent / "resources" / "icons"
ARTWORK = {
    16: "hybridwell-16.svg",
    22: "hybridwell-24.svg",
    24: "hybridwell-24.svg",
    32: "hybridwell.svg",
    48: "hybridwell.svg",
    64: "hybridwell.svg",
    128: "hybridwell.svg",
    256: "hybridwell.svg",
    512: "hybridwell.svg",
}
PANELS = ("hybridwell-light", "hybridwell-dark")
PANEL_SIZES = (16, 22, 24, 32, 48, 64)
WINDOWS_SIZES = (16, 24, 32, 48, 64, 128, 256)


def drawn(artwork: str, size: int) -> QImage:
    """Render one picture on a clear ground."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(ICONS / artwork)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"png")
    writer.setQuality(0)  # the strongest compression
    writer.write(image)
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Put PNG pictures in one Windows icon; in its one-byte sizes 256 is written as 0."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    entries, offset = b"", len(head) + 16 * len(pictures)
    for size, picture in pictures.items():
        edge = size % 256
        entries += struct.pack("<4B2H2I", edge, edge, 0, 0, 1, 32, len(picture), offset)
        offset += len(picture)
    return head + entries + b"".join(pictures.values())


def main() -> int:
    application = QGuiApplication([sys.argv[0], "-platform", "offscreen"])
    pictures = {size: png(drawn(artwork, size)) for size, artwork in ARTWORK.items()}
    for size, picture in pictures.items():
        write(f"{size}x{size}/hybridwell.png", picture)
        if size in PANEL_SIZES:
            for panel in PANELS:
                write(f"{size}x{size}/{panel}.png", png(drawn(f"{panel}.svg", size)))
    write("hybridwell.ico", ico({size: pictures[size] for size in WINDOWS_SIZES}))
    application.quit()
    return 0


def write(name: str, content: bytes) -> None:
    path = ICONS / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    print(f"{name:<32}{len(content):>8} bytes")


if __name__ == "__main__":
    sys.exit(main())
