"""The page follows the text editor line by line, and tells where its reader goes."""

from __future__ import annotations

import json
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent
from shiboken6 import isValid

from editor.ui.preview.engine import Engine


class Following(QObject):
    """Brings an engine's page to lines of the file, and tells of clicks and scrolling in it.

    clicked(line, code): the reader clicked text of that line, in a block of code or not;
    scrolled(line): the reader moved the page to it.
    """

    clicked = Signal(int, bool)
    scrolled = Signal(float)

    def __init__(self, engine: Engine) -> None:
        super().__init__(engine)
        self._engine = engine
        self._asking = False
        self._moved_since = False
        self._pressed: QPointF | None = None
        self._line: float | None = None
        self._going = False
        engine.scrolled.connect(self._ask)
        engine.reloaded.connect(self._stop)
        # The widget that takes the mouse comes with the engine's process, at its own time.
        engine.shown.connect(self._watch_surface)

    def go(self, line: float) -> None:
        """Bring the page to a line; of those asked for in quick succession only the last."""
        self._line = line
        if not self._going:
            self._go_on()

    def _go_on(self) -> None:
        if self._line is None or not self._engine.ready:
            self._going = False
            return
        line, self._line = self._line, None
        self._going = True
        call = f"followLine({line!r}); true"
        self._engine.run_script(call, lambda _: self._go_on())

    def _stop(self) -> None:
        self._going = self._asking = self._moved_since = False

    def _ask(self) -> None:
        self._moved_since = True
        if not self._asking and self._engine.ready:
            self._asking, self._moved_since = True, False
            self._engine.run_script("JSON.stringify(shownPlace())", self._answered)

    def _answered(self, answer: object) -> None:
        self._asking = False
        place = json.loads(answer) if isinstance(answer, str) else {}
        if place.get("byReader"):
            self.scrolled.emit(float(place["line"]))
        if self._moved_since:
            self._ask()

    # --- Clicks

    def _watch_surface(self) -> None:
        view = self._engine.view
        # A page that was on its way may be there only when its view is being destroyed.
        surface = view.focusProxy() if isValid(view) else None
        if surface is not None:
            surface.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take notice of clicks; the page gets them all the same."""
        if isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
            if event.type() == QEvent.Type.MouseButtonPress:
                self._pressed = event.position()
            elif event.type() == QEvent.Type.MouseButtonRelease and self._pressed is not None:
                moved = (event.position() - self._pressed).manhattanLength()
                self._pressed = None
                if moved < QGuiApplication.styleHints().startDragDistance():
                    self._look_up(event.position(), self._tell)
        return False

    def _look_up(self, place: QPointF, answer: Callable[[object], None]) -> None:
        if self._engine.ready:
            zoom = self._engine.view.zoomFactor()
            x, y = place.x() / zoom, place.y() / zoom
            self._engine.run_script(f"JSON.stringify(lineAtPoint({x}, {y}))", answer)

    def _tell(self, answer: object) -> None:
        found = json.loads(answer) if isinstance(answer, str) else None
        if found is not None:
            self.clicked.emit(int(found["line"]), bool(found["code"]))
