"""Picking pins: by gestures, by keys, and as other views select an entry."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtWidgets import QWidget

from editor.ui.announcing import announce
from editor.ui.territory.camera import Camera
from editor.ui.territory.content import Pin
from editor.ui.territory.gestures import Gestures
from editor.ui.territory.picks import Pick, Picks
from editor.ui.territory.pins import PinSet
from editor.ui.territory.reaching import pin_towards, pins_within


class Shown(Protocol):
    """What picking needs to know of the view."""

    @property
    def pin_set(self) -> PinSet:
        """The pins shown."""

    @property
    def camera(self) -> Camera:
        """What part of the map is in view."""

    def middle(self) -> QPointF:
        """The pixel in the middle of the view."""

    def reveal(self, path: str) -> None:
        """Bring the pin of `path` into view, if it has one."""


class Picking(QObject):
    """Changes the picks, and finds the pins of what is picked.

    changed: other pins are picked, or another one leads. led: another entry leads, by what was
    done on the map; not told of one that another view selected.
    """

    changed = Signal()
    led = Signal(object)

    def __init__(self, shown: Shown, picks: Picks, gestures: Gestures, view: QWidget) -> None:
        super().__init__(view)
        self._shown = shown
        self._view = view
        self._picks = picks
        self._selected: str | None = None  # as told to or by others
        self._pins: tuple[Pin, ...] = ()
        gestures.picked.connect(picks.pick)
        gestures.narrowed.connect(picks.narrow)
        gestures.all_picked.connect(self.pick_shown)
        gestures.banded.connect(self._pick_within)
        gestures.stepped.connect(self._step)
        picks.changed.connect(self._take_picks)

    @property
    def pins(self) -> tuple[Pin, ...]:
        """The pins that are picked."""
        return self._pins

    @property
    def lead(self) -> Pin | None:
        """The pin of the entry that leads, if it is placed."""
        path = self._picks.lead
        return self._shown.pin_set.by_path.get(path) if path else None

    def follow(self, path: str | None) -> None:
        """Another view selected this entry; None or an unplaced one has no pin."""
        self._selected = path
        self._picks.follow(path)

    def pick_shown(self) -> None:
        """Pick all pins but those that a search or a facet leaves out."""
        self._picks.pick_all(pin.path for pin in self._shown.pin_set.drawn if not pin.dimmed)

    def find_pins(self) -> None:
        """What is picked may have other pins now."""
        by_path = self._shown.pin_set.by_path
        self._pins = tuple(by_path[path] for path in self._picks.paths if path in by_path)

    def _take_picks(self) -> None:
        self.find_pins()
        self.changed.emit()
        lead = self._picks.lead
        if lead != self._selected and lead is not None:
            self._selected = lead
            self.led.emit(lead)

    def _pick_within(self, band: QRectF, add: bool) -> None:
        found = pins_within(self._shown.pin_set, self._shown.camera, band)
        self._picks.pick_all(found, add=add)

    def _step(self, across: int, up: int, add: bool) -> None:
        """Pick the nearest pin in a direction."""
        shown, start = self._shown, self.lead
        spot = (start.x, start.y) if start else shown.camera.to_map(shown.middle())
        found = pin_towards(shown.pin_set, spot, (across, up))
        if found is None:
            announce(self._view, self.tr("There is no pin further that way."))
            return
        self._picks.pick(found, Pick.ADD if add else Pick.ONLY)
        shown.reveal(found)
