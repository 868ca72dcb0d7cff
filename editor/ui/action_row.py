"""One row of a table of actions."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QKeySequence


class Row(NamedTuple):
    """One action.

    shortcut: a platform's standard key, or one or several key sequences as text. on_map: these keys
    hold only while the map has the focus, so that they may be plain letters.
    """

    name: str
    text: str
    shortcut: QKeySequence.StandardKey | str | tuple[str, ...] | None = None
    icon: str | None = None
    checkable: bool = False
    on_map: bool = False
