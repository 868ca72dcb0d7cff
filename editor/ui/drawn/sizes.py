"""Page sizes: what is asked for in pixels or paper, and what that makes of the page."""

from __future__ import annotations

from typing import NamedTuple

from editor.publish.exporting import PAPERS
from editor.territory.bounds import Bounds
from editor.ui.drawn.wish import USUAL_SIDE, usual_size

MILLIMETRES_PER_INCH = 25.4
# On paper letters are read from nearer than on a screen: so many pixels of the page to an inch.
_PAPER_PIXELS = 120.0
_PAPER_DOTS = 300.0
_PAPER_MARGIN = 8.0  # millimetres
_SHARP = 2.0


class Output(NamedTuple):
    """A page and what it becomes.

    page: in pixels of the page, which letters and pins are measured in. pixels: of a PNG. inches:
    of a PDF's paper. margin: the white edge of that paper, in inches; a PNG has none.
    """

    page: tuple[float, float]
    pixels: tuple[int, int]
    inches: tuple[float, float]
    margin: float = 0.0

    @property
    def dots(self) -> float:
        """How many pixels a PNG has to an inch."""
        return self.pixels[0] / (self.inches[0] - 2 * self.margin)


def in_pixels(width: int, height: int, lettering: float = 1.0) -> Output:
    """So many pixels; of a large drawing the letters grow, so that they can be read.

    lettering: how large letters and pins are, seen from what is usual.
    """
    scale = max(1.0, max(width, height) / USUAL_SIDE)
    seen = (width / scale, height / scale)  # as on a screen
    page = (seen[0] / lettering, seen[1] / lettering)
    return Output(page, (width, height), (seen[0] / 96, seen[1] / 96))


def usual(bounds: Bounds, lettering: float = 1.0) -> Output:
    """The map's own proportions, sharp on any screen."""
    width, height = usual_size(bounds, USUAL_SIDE * _SHARP)
    return in_pixels(width, height, lettering)


def on_paper(name: str, *, upright: bool = False, lettering: float = 1.0) -> Output:
    """A sheet of one of `PAPERS`; a PNG fills it at 300 dots to the inch."""
    across, down = (side / MILLIMETRES_PER_INCH for side in PAPERS[name])
    if upright:
        across, down = down, across
    margin = _PAPER_MARGIN / MILLIMETRES_PER_INCH
    inner = (across - 2 * margin, down - 2 * margin)
    pixels = _PAPER_PIXELS / lettering
    return Output(
        (inner[0] * pixels, inner[1] * pixels),
        (round(inner[0] * _PAPER_DOTS), round(inner[1] * _PAPER_DOTS)),
        (across, down),
        margin,
    )
