"""One row of a table of actions."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QKeySequence


class Row(NamedTuple):
    """One action. shortcut: a platform's standard key or a key sequence as text."""

    name: str
    text: str
    shortcut: QKeySequence.StandardKey | str | None = None
    icon: str | None = None
    checkable: bool = False
