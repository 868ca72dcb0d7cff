"""How marks in an article look: each says by its line or ground what it means."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, get_args

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from editor.ui.look import Tones

# broken: a link that leads nowhere; spelling: a word that no dictionary has; match: found by a
# search; current: the one that the search is at.
Name = Literal["broken", "spelling", "match", "current"]
NAMES: tuple[Name, ...] = get_args(Name)
# Later ones are drawn over earlier ones.
_ORDER = ("match", "current", "broken", "spelling")


def drawn(
    document: QTextDocument, marks: Iterable[tuple[str, int, int]], tones: Tones
) -> list[QTextEdit.ExtraSelection]:
    """The marks, given as (name, start, end) in units, as Qt draws them."""
    formats = {name: _format(name, tones) for name in NAMES}
    made = []
    for name, start, end in sorted(marks, key=lambda mark: _ORDER.index(mark[0])):
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        selection.cursor = cursor
        selection.format = formats[name]  # type: ignore[index]
        made.append(selection)
    return made


def _format(name: Name, tones: Tones) -> QTextCharFormat:
    made = QTextCharFormat()
    if name == "match":
        made.setBackground(QColor(tones.accent_tint))
    elif name == "current":
        made.setBackground(QColor(tones.accent))
        made.setForeground(QColor(tones.on_accent))
    else:
        style = QTextCharFormat.UnderlineStyle
        made.setUnderlineStyle(style.WaveUnderline if name == "spelling" else style.DashUnderline)
        made.setUnderlineColor(QColor(tones.problem))
    return made
