"""What is to be drawn, and how the page is to be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from editor.article.reader_words import ENGLISH
from editor.territory.bounds import Bounds
from editor.ui.territory.content import LegendRow, MapContent, Pin

# The longer side of a page for which nothing else is said, in pixels of the page.
USUAL_SIDE = 1920.0
# A page with a map and nothing else is never longer than this many times its width.
_FLATTEST = 4.0


@dataclass(frozen=True)
class DrawnMap:
    """A map with all that may stand on it.

    name: what the file calls itself. language: of its readers.
    """

    name: str
    content: MapContent
    pins: tuple[Pin, ...]
    legend_title: str = ""
    legend: tuple[LegendRow, ...] = ()
    language: str = ENGLISH


@dataclass(frozen=True)
class Wish:
    """How the page is to be.

    width, height: in pixels of the page, 96 to an inch on paper; pins and letters have the size in
    them that they have on a screen. part: what is to be shown, None for the whole map.
    """

    width: float
    height: float
    labels: bool = True
    legend: bool = True
    dark: bool = False
    part: Bounds | None = None


class CalledOff(Exception):  # noqa: N818 - nothing is wrong
    """Nobody wants the page any more."""


# Told how much is done, 0 to 1. Raises CalledOff to end the work.
Progress = Callable[[float], None]


def unheard(_share: float) -> None:
    """Progress that nobody follows."""


def share_of(progress: Progress, start: float, end: float) -> Progress:
    """Progress of a part of the work that takes the whole from `start` to `end`."""
    return lambda share: progress(start + (end - start) * share)


def usual_size(bounds: Bounds, longer: float = USUAL_SIDE) -> tuple[int, int]:
    """A page in the map's own proportions, its longer side so long."""
    flat = min(max(bounds.width / bounds.height, 1 / _FLATTEST), _FLATTEST)
    if flat >= 1:
        return round(longer), round(longer / flat)
    return round(longer * flat), round(longer)
