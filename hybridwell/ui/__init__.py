"""Everything that imports PySide6: it draws what it is given and tells what was clicked."""

import builtins

_plain_import = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401 - to undo what it does at once

# PySide6 replaces `__import__` and from then on reads the source of every module that is
# imported, to see if it wants snake_case names; we never do (docs/adr/0011).
builtins.__import__ = _plain_import
