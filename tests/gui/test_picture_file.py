from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from hybridwell.domain.report import DayReport, WeekReport
from hybridwell.errors import StoreError, UsageError
from hybridwell.language import Language
from hybridwell.ui.picture_file import save_report
from hybridwell.ui.theme import DARK, LIGHT
from tests.fakes import dutch, empty_week, made_up_week

REPORTS = [made_up_week(), made_up_week().days[0], empty_week(), empty_week().days[0]]


@pytest.mark.parametrize("report", REPORTS, ids=["week", "day", "no week", "no day"])
@pytest.mark.parametrize("ending", ["png", "svg", "pdf", "PNG"])
def test_a_report_is_saved_in_each_format(
    qapp: QApplication, tmp_path: Path, report: DayReport | WeekReport, ending: str
) -> None:
    path = tmp_path / f"report.{ending}"

    save_report(report, path, dutch())

    begins = {"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF"}[ending.lower()]
    assert path.read_bytes().startswith(begins)


@pytest.mark.parametrize("dark", [False, True])
def test_a_picture_is_light_or_dark(qapp: QApplication, tmp_path: Path, dark: bool) -> None:
    save_report(made_up_week(), tmp_path / "week.png", Language(), dark=dark)

    corner = QImage(str(tmp_path / "week.png")).pixelColor(0, 0)
    assert corner == QColor((DARK if dark else LIGHT).surface)


def test_a_vector_picture_can_be_drawn_again(qapp: QApplication, tmp_path: Path) -> None:
    save_report(made_up_week(), tmp_path / "week.svg", Language())

    assert QSvgRenderer(str(tmp_path / "week.svg")).isValid()


def test_another_format_is_refused(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=r"must end in \.png, \.svg, \.pdf"):
        save_report(made_up_week(), tmp_path / "week.bmp", Language())


@pytest.mark.parametrize("ending", ["png", "svg", "pdf"])
def test_a_folder_that_is_not_there_is_said(
    qapp: QApplication, tmp_path: Path, ending: str
) -> None:
    with pytest.raises(StoreError, match="cannot be written"):
        save_report(made_up_week(), tmp_path / "none" / f"week.{ending}", Language())
