"""A text changed where it stands: only what differs, with the view and the cursor left in place."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QPlainTextEdit

from editor.vault.line_merge import lines_in, matches
from editor.workspace.history import Splice, difference


def changes(before: str, after: str) -> list[Splice]:
    """What turns `before` into `after`, the last change first: each can be made by itself."""
    old, new = lines_in(before), lines_in(after)
    found: list[Splice] = []
    i = j = at = 0
    for one, other, count in [*matches(old, new), (len(old), len(new), 0)]:
        start = at
        at += sum(map(len, old[i:one]))
        splice = difference(before[start:at], "".join(new[j:other]))
        if splice.removed != splice.inserted:
            found.append(splice._replace(start=start + splice.start))
        at += sum(map(len, old[one : one + count]))
        i, j = one + count, other + count
    return found[::-1]


@contextmanager
def view_kept(editor: QPlainTextEdit) -> Iterator[None]:
    """Whatever is put in above: the line of the cursor, if it is in view, else the first line in
    view, stays at its height.
    """
    bar = editor.verticalScrollBar()
    cursor = editor.textCursor()
    if not editor.viewport().rect().intersects(editor.cursorRect(cursor)):
        cursor.setPosition(editor.firstVisibleBlock().position())
    above = bar.value() - _row(cursor.block(), cursor.positionInBlock())
    yield
    bar.setValue(_row(cursor.block(), cursor.positionInBlock()) + above)


def _row(block: QTextBlock, position: int) -> int:
    """The row on which a position in a block is shown, counted from the top of the text."""
    return block.firstLineNumber() + block.layout().lineForTextPosition(position).lineNumber()
