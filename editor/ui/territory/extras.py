"""What can be added to the map from outside: things drawn over the pins, and tools."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Protocol

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QRegion

from editor.ui.look import Tones
from editor.ui.territory.camera import Camera


class Frame(NamedTuple):
    """What drawing over the pins needs to know; lengths in pixels of the view."""

    camera: Camera
    view: QRectF
    tones: Tones
    font: QFont


class Extra(Protocol):
    """Something that is drawn over the pins in every frame, so it has to be quick."""

    def paint(self, painter: QPainter, frame: Frame) -> None:
        """Draw it."""

    def covers(self, frame: Frame) -> QRegion:
        """The part of the view on which it draws."""


class Tool(Extra, Protocol):
    """A way to use the map other than picking and dragging pins, as to draw a territory.

    While it is in use it gets events first, and pins cannot be picked. Each handler tells whether
    it used the event; what it does not use does what it does without a tool: zoom, pan, scroll.
    """

    def press(self, event: QMouseEvent) -> bool:
        """A button goes down."""

    def move(self, event: QMouseEvent) -> bool:
        """The pointer moves, with or without a button held."""

    def release(self, event: QMouseEvent) -> bool:
        """A button goes up."""

    def double_click(self, event: QMouseEvent) -> bool:
        """A second click."""

    def key_down(self, event: QKeyEvent) -> bool:
        """A key goes down."""

    def call_off(self) -> None:
        """End what is half done without an effect: the map is hidden, or another one is shown."""


class Extras:
    """The extras of a view and the tool in use; asks for what is to be drawn anew.

    frame: gives what the next frame will be. update: asks for a part of the view.
    """

    def __init__(self, frame: Callable[[], Frame], update: Callable[[QRegion], None]) -> None:
        self._frame = frame
        self._update = update
        self._extras: list[Extra] = []
        self._covered = QRegion()
        self.tool: Tool | None = None

    def add(self, extra: Extra) -> None:
        """Draw one more, over those that are there."""
        self._extras.append(extra)
        self.changed()

    def remove(self, extra: Extra) -> None:
        """Draw one less; nothing happens if it is not there."""
        if extra in self._extras:
            self._extras.remove(extra)
            self.changed()

    def use(self, tool: Tool | None) -> None:
        """Use a tool instead of the one in use; None for none."""
        if tool is not self.tool:
            if self.tool is not None:
                self.tool.call_off()
            self.tool = tool
            self.changed()

    def changed(self) -> None:
        """One of them looks different, or is elsewhere."""
        self._update(self._covered.united(self._covers(self._frame())))

    def paint(self, painter: QPainter) -> None:
        """Draw all of them; the tool above."""
        frame = self._frame()
        for extra in self._all():
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            extra.paint(painter, frame)
            painter.restore()
        self._covered = self._covers(frame)

    def _covers(self, frame: Frame) -> QRegion:
        region = QRegion()
        for extra in self._all():
            region = region.united(extra.covers(frame))
        return region

    def _all(self) -> list[Extra]:
        return [*self._extras, self.tool] if self.tool is not None else self._extras
