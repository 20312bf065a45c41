"""The one stylesheet; `$name` is a colour of the palette.

No font sizes: those come from the user's own font, see `theme.font`.
Radius 12 for cards and 8 for buttons; spacing in steps of 4. Outlines are `$thin`, and
`$thick` where the keyboard is, with one pixel less of padding: nothing moves.
No `min-height`: it would be the least height in every size of letters, and cut large ones.
"""

from hybridwell.ui.editor_style import EDITOR_STYLE

_STYLE = """
QWidget#window, QStackedWidget, QWidget#page { background: $background; }
QStackedWidget#faces { background: transparent; }
QLabel { background: transparent; color: $ink; }
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="brand"] { color: $brand; }
QLabel[tone="limit"] { color: $limit; }
QToolTip { background: $surface; color: $ink; border: $thin $line; padding: 4px; }

QFrame#card { background: $surface; border: $thin $line; border-radius: 12px; }
QFrame#card[chosen="true"] { background: $brand_soft; border-color: $brand; }
QFrame#note { background: $brand_soft; border: $thin $brand_soft; border-radius: 12px; }
QFrame#popover { background: $surface; border: $thin $muted; border-radius: 12px; }
QFrame#trouble { background: $warning; border: $thin $limit; border-radius: 12px; }
QFrame#hole { background: $surface; border: $thin $line; border-radius: 12px; }
QFrame#hole[asks="true"] { background: $warning; border: $thin $warning; }
QFrame#navigation { background: $background; border: 0; border-right: $thin $line; }
QFrame#part { border: 0; border-top: $thin $line; }
QScrollArea, QScrollArea > QWidget > QWidget#sheet { background: transparent; }
QScrollArea { border: $thick transparent; border-radius: 12px; }
QScrollArea#pages { border: 0; border-radius: 0; }
QScrollArea:focus { border: $thick $brand; }
QScrollArea#pages { border: 0; border-radius: 0; }
QLabel#demo {
  background: $warning; color: $ink; border: 0; border-bottom: $thin $line;
  padding: 3px 24px;
}
QLabel#callout {
  background: $surface; color: $ink; border: $thin $muted; border-radius: 8px;
  padding: 8px 12px;
}

QPushButton {
  background: $surface; color: $ink; border: $thin $line; border-radius: 8px;
  padding: 7px 12px; outline: 0; icon-size: ${icon}px;
}
QPushButton:hover { border-color: $muted; }
QPushButton:pressed { background: $brand_soft; }
QPushButton:disabled { color: $muted; }
QPushButton:focus { border: $thick $brand; padding: 6px 11px; }
QPushButton:checked { background: $brand_soft; border-color: $brand; }
QPushButton[kind="menu"]::menu-indicator { image: none; width: 0; }

QToolButton[kind="picture"] {
  background: $surface; color: $ink; border: $thin $line; border-radius: 8px;
  padding: 6px 28px 6px 10px; outline: 0;
}
QToolButton[kind="picture"]:hover { border-color: $muted; }
QToolButton[kind="picture"]:pressed { background: $brand_soft; }
QToolButton[kind="picture"]:disabled { color: $muted; }
QToolButton[kind="picture"]:focus { border: $thick $brand; padding: 5px 27px 5px 9px; }
QToolButton[kind="picture"]::menu-button {
  border: 0; border-left: $thin $line; width: 20px; margin: 3px 1px;
}
QPushButton[kind="quiet"] {
  background: transparent; border: 2px solid transparent; color: $brand;
  padding: 2px 4px; text-align: left;
}
QPushButton[kind="quiet"]:hover { border-color: $line; }
QPushButton[kind="quiet"]:focus { border: 2px solid $brand; padding: 2px 4px; }

QPushButton[kind="point"] {
  background: $warning; border: $thin $warning; text-align: left; padding: 7px 8px;
}
QPushButton[kind="point"]:hover { border-color: $limit; }
QPushButton[kind="point"]:focus { border: $thick $brand; padding: 6px 7px; }

QPushButton[kind="primary"] {
  background: $brand; color: $on_brand; border-color: $brand;
}
QPushButton[kind="primary"]:hover { background: $brand_hover; }
QPushButton[kind="primary"]:disabled {
  background: $track; color: $muted; border-color: $line;
}
QPushButton[kind="primary"]:focus { border: $thick $ink; }

QPushButton[kind="page"] {
  background: transparent; border: $thick transparent; text-align: left;
  color: $muted; padding: 8px 10px;
}
QPushButton[kind="page"]:hover { color: $ink; background: $track; }
QPushButton[kind="page"]:checked { background: $brand_soft; color: $ink; }
QPushButton[kind="page"]:focus { border: $thick $brand; }

QPushButton[kind="chip"] {
  background: $brand_soft; color: $brand; border: $thin $brand_soft;
  border-radius: 15px; padding: 6px 20px 6px 12px;
}
QPushButton[kind="chip"]::menu-indicator {
  subcontrol-origin: padding; subcontrol-position: right center; right: 8px; width: 10px;
}
QPushButton[kind="chip"][suggested="true"] {
  background: transparent; border: $dashed $muted; color: $ink;
}
QPushButton[kind="chip"]:hover { border-color: $brand; }
QPushButton[kind="chip"]:focus { border: $thick $brand; padding: 5px 19px 5px 11px; }

QMenu {
  background: $surface; color: $ink; border: $thin $line; border-radius: 8px;
  padding: 4px;
}
QMenu::item { padding: 7px 24px 7px 12px; border-radius: 6px; }
QMenu::item:disabled { color: $muted; padding-top: 2px; padding-bottom: 2px; }
QMenu::item:selected { background: $brand_soft; color: $ink; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }

QTableWidget {
  background: $surface; color: $ink; gridline-color: $line;
  selection-background-color: $brand_soft; selection-color: $ink; outline: 0;
  border: $thick transparent; padding: 4px;
}
QTableWidget::item { padding: 4px 8px; border-bottom: $thin $line; }
QTableWidget::item:selected { background: $brand_soft; color: $ink; }
QTableWidget:focus { border: $thick $brand; border-radius: 8px; }
QHeaderView { background: $surface; border: 0; }
QHeaderView::section {
  background: $surface; color: $muted; border: 0; padding: 4px 10px;
}
QScrollArea, QScrollArea > QWidget > QWidget#points { background: transparent; border: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: $away; border-radius: 5px; min-height: 32px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: $away; border-radius: 5px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
"""

STYLESHEET = EDITOR_STYLE + _STYLE
