"""What the map is asked to show: plain values, compared to know whether anything changed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from editor.territory.bounds import Bounds
from editor.territory.regions import Region

# What a drag from the tray carries: paths of entries with NUL between them, the grabbed one first;
# UTF-8 with the bytes of their names.
ENTRY_MIME = "application/x-territory-entry"


@dataclass(frozen=True)
class MapContent:
    """One map. picture: an absolute path, None for no picture.

    regions: None when the map has no regions file; they are then inferred from the pins.
    step: what coordinates are rounded to, in map units. stamp: tells one state of the picture's
    file from another, so that a new one is read.
    """

    bounds: Bounds
    picture: Path | None = None
    regions: tuple[Region, ...] | None = None
    step: float = 1
    stamp: int = 0


def stamp_of(picture: Path | None) -> int:
    """What tells this state of a picture's file from others; 0 where there is none."""
    try:
        status = picture.stat() if picture is not None else None
    except OSError:
        return 0
    return hash((status.st_mtime_ns, status.st_size, status.st_ino)) if status else 0


class Pin(NamedTuple):
    """A placed entry. tone: as `editor.territory.tones`; None for "none".

    dimmed: drawn faintly and without a title, because a search or a facet leaves it out.
    """

    path: str
    title: str
    x: float
    y: float
    territory: str = ""
    tone: int | None = None
    dimmed: bool = False


class LegendRow(NamedTuple):
    """What a tone stands for, and how many pins have it.

    tone: as `editor.territory.tones`. lit: how many of them are not dimmed; None where none is.
    """

    label: str
    tone: int | None
    number: int
    lit: int | None = None
