"""Pins of another time, in the tones that entries have today."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from editor.publish.timeline.tracks import Then
from editor.ui.map.colouring import Colouring
from editor.ui.territory.content import Pin
from editor.workspace.entries import Entry


def pins_then(
    standing: Iterable[Then], paths: Mapping[int, str], colouring: Colouring
) -> list[Pin]:
    """Pins where entries stood; paths: what they are called today, by the numbers of their tracks.

    What is called otherwise today, or is not there, keeps its own title.
    """
    dimmed = colouring.dimmed()
    narrowed = bool(dimmed)
    found = []
    for then in standing:
        path = paths[then.number]
        known, tone = colouring.tone(path, then.territory)
        found.append(
            Pin(
                path,
                then.title,
                then.x,
                then.y,
                then.territory,
                tone,
                path in dimmed or (narrowed and not known),
            )
        )
    return found


def pins_today(placed: Iterable[Entry], colouring: Colouring) -> list[Pin]:
    """Pins where entries stand today."""
    return colouring.pins_toned(
        placed, lambda entry: colouring.tone(entry.path, entry.territory)[1]
    )
