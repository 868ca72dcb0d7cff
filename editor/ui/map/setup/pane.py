"""A picture with pins on it, to look at and to point at, within a dialog."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QToolButton, QWidget

from editor.schema.collation import sort_key
from editor.territory.bounds import Bounds
from editor.territory.regions import Region
from editor.ui.territory.content import MapContent, Pin, stamp_of
from editor.ui.territory.view import TerritoryView
from editor.workspace.map_draft import PlacedEntry

_MANY = 400  # pins that take a moment


class PicturePane(TerritoryView):
    """A map on which nothing is moved."""

    def __init__(self, name: str, label: str, parent: QWidget | None = None) -> None:
        """name: its objectName. label: what screen readers call it."""
        self._label = label
        self._later: tuple[MapContent, Sequence[Pin]] | None = None
        super().__init__(parent)
        self.setObjectName(name)
        self.set_locked(True)
        lock = self.chrome.column.findChild(QToolButton, "mapLock")
        assert isinstance(lock, QToolButton)
        lock.hide()
        self.setMinimumSize(220, 180)

    def show_picture(
        self,
        bounds: Bounds,
        picture: Path | None,
        pins: Sequence[Pin] = (),
        regions: tuple[Region, ...] | None = (),
    ) -> None:
        """Show a picture, pins and territories (None: as the pins tell); once seen."""
        content = MapContent(bounds, picture, regions, stamp=stamp_of(picture))
        if self.isVisible() or len(pins) < _MANY:
            self._later = None
            self.show_map(content)
            self.show_pins(pins)
        else:
            self._later = content, pins

    def showEvent(self, event: QShowEvent) -> None:
        if self._later is not None:
            content, pins = self._later
            self._later = None
            self.show_map(content)
            self.show_pins(pins)
        super().showEvent(event)

    def show_words(self, heading: str, text: str) -> None:
        """Show words in place of a map."""
        self._later = None
        self.show_map(None)
        self.show_pins([])
        self.chrome.empty.say(heading, text)
        self.chrome.lay_out()

    def _say_if_empty(self) -> None:
        self.chrome.empty.hide()

    def _describe(self) -> None:
        super()._describe()
        self.setAccessibleName(self._label)


def pins_of(placed: Sequence[PlacedEntry]) -> list[Pin]:
    """Pins of entries, one tone for each territory."""
    territories = sorted({one.territory for one in placed if one.territory}, key=sort_key)
    tones = {name: number for number, name in enumerate(territories)}
    return [
        Pin(one.path, one.title, one.x, one.y, one.territory, tones.get(one.territory))
        for one in placed
    ]
