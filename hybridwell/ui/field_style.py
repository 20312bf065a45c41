"""The look of fields: lines of text, choices and boxes to tick; see `stylesheet`."""

FIELD_STYLE = """
QLineEdit, QComboBox {
  background: $surface; color: $ink; border: 1px solid $muted; border-radius: 8px;
  padding: 4px 8px; min-height: 18px;
  selection-background-color: $brand; selection-color: $on_brand;
}
QLineEdit:hover, QComboBox:hover { border-color: $ink; }
QLineEdit:focus, QComboBox:focus {
  border: 2px solid $brand; padding: 3px 7px;
}
QLineEdit:disabled, QComboBox:disabled {
  background: $background; color: $muted; border-color: $line;
}
QComboBox { padding-right: 28px; }
QComboBox:focus { padding-right: 27px; }
QComboBox::drop-down { border: 0; width: 24px; }
QComboBox::down-arrow { image: none; width: 0; height: 0; }
QComboBox QAbstractItemView {
  background: $surface; color: $ink; border: 1px solid $line; outline: 0;
  selection-background-color: $brand_soft; selection-color: $ink; padding: 4px;
}
QCheckBox, QRadioButton {
  color: $ink; background: transparent; spacing: 8px; padding: 2px 6px 2px 2px;
  border: 2px solid transparent; border-radius: 8px;
}
QCheckBox:disabled, QRadioButton:disabled { color: $muted; }
QCheckBox:focus, QRadioButton:focus { border-color: $brand; }
QCheckBox::indicator, QRadioButton::indicator {
  width: 16px; height: 16px; background: $surface; border: 1px solid $muted;
}
QCheckBox::indicator { border-radius: 4px; }
QCheckBox::indicator:checked { background: $brand; border-color: $brand; }
QCheckBox::indicator:disabled { background: $background; border-color: $line; }
QCheckBox::indicator:checked:disabled { background: $muted; }
QRadioButton::indicator { border-radius: 9px; }
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 5px solid $brand; }
QFrame#card[chosen="true"] { background: $brand_soft; border-color: $brand; }
"""
