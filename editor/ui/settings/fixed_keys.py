"""Keys that mean something in one part of the window alone, and cannot be changed.

They are listed beside those of the actions, so that all keys can be looked up in one place.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QKeySequence

from editor.messages import QT_TRANSLATE_NOOP

_KEY = QKeySequence.StandardKey


class Fixed(NamedTuple):
    """What keys do in a part of the window."""

    text: str
    keys: tuple[str | QKeySequence.StandardKey, ...]

    def sequences(self) -> list[QKeySequence]:
        """The keys; a standard one as this system has it."""
        found: list[QKeySequence] = []
        for one in self.keys:
            if isinstance(one, str):
                found.append(QKeySequence(one))
            else:
                found += QKeySequence.keyBindings(one)[:1]
        return found


class Part(NamedTuple):
    """A part of the window with the keys that it has for itself."""

    title: str
    keys: tuple[Fixed, ...]


PARTS = (
    Part(
        QT_TRANSLATE_NOOP("FixedKeys", "In every text"),
        (
            Fixed(QT_TRANSLATE_NOOP("FixedKeys", "Cut"), (_KEY.Cut,)),
            Fixed(QT_TRANSLATE_NOOP("FixedKeys", "Copy"), (_KEY.Copy,)),
            Fixed(QT_TRANSLATE_NOOP("FixedKeys", "Paste"), (_KEY.Paste,)),
            Fixed(QT_TRANSLATE_NOOP("FixedKeys", "Select all"), (_KEY.SelectAll,)),
            Fixed(QT_TRANSLATE_NOOP("FixedKeys", "Delete the word before"), ("Ctrl+Backspace",)),
        ),
    ),
    Part(
        QT_TRANSLATE_NOOP("FixedKeys", "In the article"),
        (
            Fixed(QT_TRANSLATE_NOOP("FixedKeys", "Find in the article"), (_KEY.Find,)),
            Fixed(QT_TRANSLATE_NOOP("FixedKeys", "Find the next place"), (_KEY.FindNext,)),
            Fixed(QT_TRANSLATE_NOOP("FixedKeys", "Find the previous place"), (_KEY.FindPrevious,)),
            Fixed(QT_TRANSLATE_NOOP("FixedKeys", "Move a list item in"), ("Tab",)),
            Fixed(QT_TRANSLATE_NOOP("FixedKeys", "Move a list item out"), ("Shift+Tab",)),
            Fixed(QT_TRANSLATE_NOOP("FixedKeys", "Take what is suggested"), ("Return", "Tab")),
        ),
    ),
    Part(
        QT_TRANSLATE_NOOP("FixedKeys", "In the list of entries"),
        (
            Fixed(QT_TRANSLATE_NOOP("FixedKeys", "Move to the trash"), ("Del",)),
            Fixed(QT_TRANSLATE_NOOP("FixedKeys", "What can be searched for"), ("F1",)),
            Fixed(QT_TRANSLATE_NOOP("FixedKeys", "Choices for what is typed"), ("Ctrl+Space",)),
        ),
    ),
    Part(
        QT_TRANSLATE_NOOP("FixedKeys", "On the map"),
        (
            Fixed(
                QT_TRANSLATE_NOOP("FixedKeys", "Move the pin, or push the map"),
                ("Left", "Right", "Up", "Down"),
            ),
            Fixed(
                QT_TRANSLATE_NOOP("FixedKeys", "Move the pin by ten steps"),
                ("Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down"),
            ),
            Fixed(
                QT_TRANSLATE_NOOP("FixedKeys", "Go to the next pin that way"),
                ("Ctrl+Left", "Ctrl+Right", "Ctrl+Up", "Ctrl+Down"),
            ),
            Fixed(QT_TRANSLATE_NOOP("FixedKeys", "Zoom in"), ("+",)),
            Fixed(QT_TRANSLATE_NOOP("FixedKeys", "Zoom out"), ("-",)),
            Fixed(QT_TRANSLATE_NOOP("FixedKeys", "Show the whole map"), ("Home", "0")),
            Fixed(QT_TRANSLATE_NOOP("FixedKeys", "Open the entry"), ("Return",)),
            Fixed(QT_TRANSLATE_NOOP("FixedKeys", "Push the map while it is held"), ("Space",)),
            Fixed(QT_TRANSLATE_NOOP("FixedKeys", "Suggest a place"), ("S",)),
            Fixed(QT_TRANSLATE_NOOP("FixedKeys", "Another suggestion"), ("N",)),
            Fixed(QT_TRANSLATE_NOOP("FixedKeys", "Leave it unplaced and go on"), ("K",)),
            Fixed(QT_TRANSLATE_NOOP("FixedKeys", "Call off"), ("Esc",)),
        ),
    ),
    Part(
        QT_TRANSLATE_NOOP("FixedKeys", "On the map through time"),
        (
            Fixed(QT_TRANSLATE_NOOP("FixedKeys", "Play, or pause"), ("Space",)),
            Fixed(QT_TRANSLATE_NOOP("FixedKeys", "The change before"), ("Left",)),
            Fixed(QT_TRANSLATE_NOOP("FixedKeys", "The next change"), ("Right",)),
            Fixed(QT_TRANSLATE_NOOP("FixedKeys", "Back to today's map"), ("Esc",)),
        ),
    ),
    Part(
        QT_TRANSLATE_NOOP("FixedKeys", "In the table"),
        (
            Fixed(QT_TRANSLATE_NOOP("FixedKeys", "Edit the cell"), ("F2", "Return")),
            Fixed(QT_TRANSLATE_NOOP("FixedKeys", "Open the entry"), ("Ctrl+Return",)),
            Fixed(QT_TRANSLATE_NOOP("FixedKeys", "Empty the cells"), ("Del", "Backspace")),
            Fixed(QT_TRANSLATE_NOOP("FixedKeys", "Fill down"), ("Ctrl+D",)),
            Fixed(QT_TRANSLATE_NOOP("FixedKeys", "Select the rows"), ("Ctrl+Space", "Shift+Space")),
            Fixed(QT_TRANSLATE_NOOP("FixedKeys", "Filter the column"), ("Alt+Down",)),
        ),
    ),
)
