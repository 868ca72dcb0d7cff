"""Has modules imported as Python does it, once Qt is there. Import it before the rest of `ui/`.

PySide6 puts an import of its own in place of Python's, which reads and keeps the source of every
module that is imported from then on, in search of its own name: for snake_case names, which nothing
here uses. For the window's modules that was a quarter of the time to import them.
"""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - puts it there

# Where PySide6 keeps Python's own.
_original = getattr(builtins, "__orig_import__", None)
if _original is not None:
    builtins.__import__ = _original
