"""Pins as one reaches for them: those in a rectangle, the next one in a direction, all of some."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from editor.territory.arrange import Spot, nearest_towards
from editor.ui.territory.camera import Camera
from editor.ui.territory.content import Pin
from editor.ui.territory.pins import PinSet


def pins_within(pins: PinSet, camera: Camera, band: QRectF) -> list[str]:
    """Paths of the pins in a rectangle of the view that no search or facet leaves out."""
    return [
        pin.path
        for pin in pins.within(camera, band)
        if not pin.dimmed and band.contains(camera.to_view(pin.x, pin.y))
    ]


def pin_towards(pins: PinSet, start: Spot, direction: Spot) -> str | None:
    """The path of the nearest such pin in a direction."""
    places = {pin.path: (pin.x, pin.y) for pin in pins.drawn if not pin.dimmed}
    return nearest_towards(places, start, direction)


def middle_of(pins: Sequence[Pin]) -> Spot:
    """The middle of the rectangle around them."""
    xs, ys = [pin.x for pin in pins], [pin.y for pin in pins]
    return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2


def fitting_scale(pins: Sequence[Pin], room: QRectF) -> float:
    """The largest scale at which all of them are in a room of this size."""
    xs, ys = [pin.x for pin in pins], [pin.y for pin in pins]
    return min(
        room.width() / max(max(xs) - min(xs), 1e-9),
        room.height() / max(max(ys) - min(ys), 1e-9),
    )
