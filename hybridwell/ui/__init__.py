"""Everything that imports PySide6: it draws what it is given and tells what was clicked."""
