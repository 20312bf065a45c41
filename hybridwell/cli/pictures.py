"""Charts as files, drawn without a window; the one command besides `run` that loads Qt."""

import os
from importlib import import_module
from pathlib import Path

from hybridwell.domain.report import DayReport, WeekReport
from hybridwell.domain.trends import Trend
from hybridwell.parts import Ground


def draw(report: DayReport | WeekReport | Trend, path: Path, ground: Ground) -> None:
    """Write the chart as PNG, SVG or PDF. Raises UsageError, StoreError."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    paint = import_module("PySide6.QtGui").QGuiApplication(["hybridwell"])
    try:
        picture = import_module("hybridwell.ui.picture_file")
        begin = ground.calendar.day_start.hour
        picture.save_report(report, path, ground.language, begin=begin)
    finally:
        del paint
