"""The stylesheet of everything one types or chooses in; see `stylesheet`.

`$marks` is the folder of check marks and arrows, `$mark` their size in pixels. A spin box
has less at its left and more at its right: Qt gives its text no room at a bare left edge.
A field that cannot be right has the property `wrong`.
"""

EDITOR_STYLE = """
QLineEdit, QComboBox, QAbstractSpinBox {
  background: $surface; color: $ink; border: $thin $muted; border-radius: 8px;
  padding: 5px 9px; min-height: ${row}px;
  selection-background-color: $brand; selection-color: $on_brand;
  placeholder-text-color: $muted;
}
QTextEdit, QPlainTextEdit {
  background: $surface; color: $ink; border: $thin $line; border-radius: 8px;
  padding: 8px; selection-background-color: $brand; selection-color: $on_brand;
}
QLineEdit:hover, QComboBox:hover, QAbstractSpinBox:hover { border-color: $ink; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled,
QTextEdit:disabled, QPlainTextEdit:disabled {
  background: $background; color: $muted; border-color: $line;
}
QLineEdit:read-only, QAbstractSpinBox:read-only { background: $background; }
QLineEdit[wrong="true"], QComboBox[wrong="true"], QAbstractSpinBox[wrong="true"] {
  border: $thick $limit; padding: 4px 8px;
}
QTextEdit[wrong="true"], QPlainTextEdit[wrong="true"] {
  border: $thick $limit; padding: 7px;
}
QLineEdit:focus, QComboBox:focus, QComboBox:on, QAbstractSpinBox:focus {
  border: $thick $brand; padding: 4px 8px;
}
QLineEdit[wrong="true"]:focus, QComboBox[wrong="true"]:focus,
QAbstractSpinBox[wrong="true"]:focus { border-color: $ink; }
QTextEdit:focus, QPlainTextEdit:focus { border: $thick $brand; padding: 7px; }
QAbstractSpinBox > QLineEdit, QAbstractSpinBox > QLineEdit:focus,
QComboBox > QLineEdit, QComboBox > QLineEdit:focus {
  background: transparent; border: 0; padding: 0; min-height: 0;
}

QComboBox { padding-right: ${field}px; }
QComboBox::drop-down, QDateTimeEdit[calendarPopup="true"]::drop-down {
  subcontrol-origin: border; subcontrol-position: center right;
  border: 0; background: transparent; width: ${field}px;
}
QComboBox::down-arrow {
  image: url($marks/down.png); width: ${arrow}px; height: ${arrow}px;
}
QComboBox::down-arrow:disabled { image: url($marks/down-off.png); }
QComboBox QAbstractItemView {
  background: $surface; color: $ink; border: $thin $muted; padding: 4px;
  outline: 0; selection-background-color: $brand_soft; selection-color: $ink;
}

QAbstractSpinBox { qproperty-alignment: "AlignCenter"; }
QDateTimeEdit[calendarPopup="true"] { qproperty-alignment: "AlignLeft|AlignVCenter"; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
  subcontrol-origin: border; border: 0; background: transparent; width: ${field}px;
  border-radius: 6px; margin: 3px;
}
QAbstractSpinBox::up-button { subcontrol-position: center right; }
QAbstractSpinBox::down-button { subcontrol-position: center left; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover {
  background: $brand_soft;
}
QAbstractSpinBox::up-arrow {
  image: url($marks/more.png); width: ${arrow}px; height: ${arrow}px;
}
QAbstractSpinBox::down-arrow {
  image: url($marks/less.png); width: ${arrow}px; height: ${arrow}px;
}
QAbstractSpinBox::up-arrow:disabled, QAbstractSpinBox::up-arrow:off {
  image: url($marks/more-off.png);
}
QAbstractSpinBox::down-arrow:disabled, QAbstractSpinBox::down-arrow:off {
  image: url($marks/less-off.png);
}
QDateTimeEdit[calendarPopup="true"]::down-arrow {
  image: url($marks/down.png); width: ${arrow}px; height: ${arrow}px;
}
QDateTimeEdit[calendarPopup="true"]::down-arrow:disabled {
  image: url($marks/down-off.png);
}

QCheckBox, QRadioButton {
  background: transparent; color: $ink; spacing: 8px; padding: 2px;
  border: $thick transparent; border-radius: 6px; outline: 0;
}
QCheckBox:disabled, QRadioButton:disabled { color: $muted; }
QCheckBox:focus, QRadioButton:focus { border: $thick $brand; }
QCheckBox::indicator, QRadioButton::indicator, QGroupBox::indicator,
QAbstractItemView::indicator {
  width: ${mark}px; height: ${mark}px; background: $surface;
  border: $thin $muted; border-radius: 5px;
}
QRadioButton::indicator { border-radius: ${round}px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover, QGroupBox::indicator:hover {
  border-color: $brand;
}
QCheckBox::indicator:checked, QGroupBox::indicator:checked,
QAbstractItemView::indicator:checked {
  background: $brand; border-color: $brand; image: url($marks/check.png);
}
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {
  background: $brand; border-color: $brand; image: url($marks/some.png);
}
QRadioButton::indicator:checked {
  background: $brand; border-color: $brand; image: url($marks/dot.png);
}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled,
QGroupBox::indicator:disabled, QAbstractItemView::indicator:disabled {
  background: $background; border-color: $line;
}
QCheckBox::indicator:checked:disabled, QGroupBox::indicator:checked:disabled,
QAbstractItemView::indicator:checked:disabled { image: url($marks/check-off.png); }
QCheckBox::indicator:indeterminate:disabled { image: url($marks/some-off.png); }
QRadioButton::indicator:checked:disabled { image: url($marks/dot-off.png); }
QCheckBox[wrong="true"]::indicator, QRadioButton[wrong="true"]::indicator {
  border: $thick $limit;
}

QProgressBar {
  background: $track; color: $ink; border: 0; border-radius: 6px; min-height: 12px;
  text-align: center;
}
QProgressBar[bare="true"] { min-height: 8px; max-height: 8px; border-radius: 4px; }
QProgressBar::chunk { background: $brand; border-radius: 6px; }
QProgressBar[bare="true"]::chunk { border-radius: 4px; }

QSlider { min-height: 24px; border: $thick transparent; border-radius: 8px; }
QSlider:focus { border: $thick $brand; }
QSlider::groove:horizontal { height: 6px; background: $track; border-radius: 3px; }
QSlider::sub-page:horizontal { background: $brand; border-radius: 3px; }
QSlider::handle:horizontal {
  background: $surface; border: 2px solid $brand; width: 16px; margin: -7px 0;
  border-radius: 10px;
}
QSlider::handle:horizontal:disabled { border-color: $muted; }

QDialog, QMessageBox, QWizard, QWizardPage { background: $background; }
QGroupBox {
  background: $surface; color: $ink; border: $thin $line; border-radius: 12px;
  margin-top: ${title}px; padding: 12px;
}
QGroupBox::title {
  subcontrol-origin: margin; subcontrol-position: top left; padding: 0 4px; left: 8px;
}
QGroupBox:focus { border: $thick $brand; }

QTabWidget > QStackedWidget > QWidget { background: transparent; }
QTabWidget::pane { background: $surface; border: $thin $line; border-radius: 8px; }
QTabBar { background: transparent; }
QTabBar::tab {
  background: transparent; color: $muted; padding: 7px 14px; margin: 2px;
  border: $thick transparent; border-radius: 8px;
}
QTabBar::tab:hover { background: $track; color: $ink; }
QTabBar::tab:selected { background: $brand_soft; color: $ink; }
QTabBar::tab:selected:focus { border: $thick $brand; }
QTabBar::tab:disabled { color: $muted; }

QToolButton {
  background: transparent; color: $ink; border: $thick transparent;
  border-radius: 8px; padding: 4px;
}
QToolButton:hover { background: $track; }
QToolButton:pressed, QToolButton:checked { background: $brand_soft; }
QToolButton:disabled { color: $muted; }
QToolButton:focus { border: $thick $brand; }
QToolButton::menu-indicator { image: none; }

QListView, QTreeView, QTableView {
  background: $surface; color: $ink; border: $thick transparent;
  border-radius: 8px; padding: 4px; outline: 0; gridline-color: $line;
  selection-background-color: $brand_soft; selection-color: $ink;
}
QListView:focus, QTreeView:focus, QTableView:focus { border: $thick $brand; }
QListView::item, QTreeView::item { padding: 5px 8px; border-radius: 6px; color: $ink; }
QListView::item:hover, QTreeView::item:hover { background: $track; }
QListView::item:selected, QTreeView::item:selected { background: $brand_soft; color: $ink; }

QTableCornerButton::section { background: $surface; border: 0; }
QCalendarWidget QWidget { background: $surface; color: $ink; }
QCalendarWidget QToolButton { font-weight: 600; padding: 4px 8px; }
QCalendarWidget QAbstractItemView {
  background: $surface; color: $ink; alternate-background-color: $surface;
  selection-background-color: $brand; selection-color: $on_brand;
}
QCalendarWidget QAbstractItemView:disabled { color: $muted; }
QToolButton#qt_calendar_prevmonth { qproperty-icon: url($marks/earlier.png); }
QToolButton#qt_calendar_nextmonth { qproperty-icon: url($marks/later.png); }
"""
