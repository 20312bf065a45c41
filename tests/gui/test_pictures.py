import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from hybridwell.domain.claims.workday import Place
from hybridwell.ui.paint import Ink, fill_part
from hybridwell.ui.pictures import GRID, OUTLINES, outline, pixmap, place_colour
from hybridwell.ui.shapes import Box
from hybridwell.ui.theme import DARK, LIGHT
from tests.fakes import dutch


@pytest.mark.parametrize("name", OUTLINES)
def test_each_picture_fills_its_grid_and_stays_inside(name: str) -> None:
    box = outline(name).boundingRect()

    assert min(box.left(), box.top()) >= 1
    assert max(box.right(), box.bottom()) <= GRID - 1
    assert max(box.width(), box.height()) >= 12


@pytest.mark.parametrize("place", Place)
def test_each_place_has_a_picture_and_a_colour(qapp: QApplication, place: Place) -> None:
    picture = pixmap(place.value, place_colour(place, LIGHT)).toImage()

    assert any(picture.pixelColor(x, y).alpha() for x in range(18) for y in range(18))
    assert place_colour(place, DARK).startswith("#")


def test_more_contrast_gives_standing_a_hatch(qapp: QApplication) -> None:
    def inks(hatch: bool) -> int:
        image = QImage(40, 40, QImage.Format.Format_RGB32)
        image.fill(QColor(LIGHT.surface))
        painter = QPainter(image)
        fill_part(painter, Box(0, 0, 40, 40), "standing", Ink(LIGHT, dutch(), hatch))
        painter.end()
        return len({image.pixel(x, 20) for x in range(10, 30)})

    assert inks(hatch=False) == 1
    assert inks(hatch=True) > 1
