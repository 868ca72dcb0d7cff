"""The line that is written stays in the middle of the view, as on a typewriter."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.ui.article.body_editor import BodyEditor


class Typewriter(QObject):
    """Keeps the cursor's line of an editor in the middle, while it is turned on."""

    def __init__(self, editor: BodyEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self._on = False
        self._before = editor.centerOnScroll()
        editor.cursorPositionChanged.connect(self._follow)

    def turn(self, on: bool) -> None:
        """Keep it there, or let go of it."""
        self._on = on
        self._editor.setCenterOnScroll(self._before or on)
        self._follow()

    def _follow(self) -> None:
        if self._on:
            self._editor.centerCursor()
