"""What was chosen in the dialog: kept from one time to the next, and what it makes of a page."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray

from editor.publish.exporting import PAPERS, ExportOptions
from editor.territory.bounds import Bounds
from editor.ui.drawn.sizes import Output, in_pixels, on_paper, usual
from editor.ui.drawn.wish import Wish
from editor.ui.preferences import Preferences

_CHOICES, _FOLDER = "export/choices", "export/folder"
SMALLER, MEDIUM, LARGER = 0.75, 1.0, 1.4
LETTERINGS = (SMALLER, MEDIUM, LARGER)
# How large a drawing is to be: the map's own proportions, as on the screen, for a screen, on paper,
# or as typed.
USUAL, SCREEN, CUSTOM = "usual", "screen", "custom"
SCREENS = {"slide": (1920, 1080), "4k": (3840, 2160)}
SIZES = (USUAL, SCREEN, *SCREENS, *PAPERS, CUSTOM)
MOST_PIXELS = 16_384


class ViewPart:
    """What a view shows of the map, and on how many pixels."""

    def __init__(self, bounds: Bounds, pixels: tuple[int, int]) -> None:
        self.bounds, self.pixels = bounds, pixels


@dataclass(frozen=True)
class Choices:
    """How the map is to be written. width, height: in pixels, for the size `CUSTOM`."""

    ending: str = ".png"
    size: str = USUAL
    width: int = 1920
    height: int = 1080
    lettering: float = MEDIUM
    labels: bool = True
    legend: bool = True
    dark: bool = False
    part: bool = False

    def output(self, whole: Bounds, view: ViewPart) -> Output:
        """The page for a map of bounds `whole`."""
        shown = view.bounds if self.part else whole
        if self.size in PAPERS:
            upright = shown.height > shown.width
            return on_paper(self.size, upright=upright, lettering=self.lettering)
        if self.size == USUAL:
            return usual(shown, self.lettering)
        width, height = self.pixels(view)
        return in_pixels(width, height, self.lettering)

    def pixels(self, view: ViewPart) -> tuple[int, int]:
        """Width and height where the size says them."""
        if self.size == SCREEN:
            return view.pixels
        return SCREENS.get(self.size, (self.width, self.height))

    def wish(self, output: Output, view: ViewPart) -> Wish:
        """What is to be on that page."""
        part = view.bounds if self.part else None
        return Wish(*output.page, labels=self.labels, legend=self.legend, dark=self.dark, part=part)

    @property
    def options(self) -> ExportOptions:
        """For what is not drawn."""
        return ExportOptions(labels=self.labels, legend=self.legend, dark=self.dark)


def remembered(preferences: Preferences) -> Choices:
    """What was chosen last; what is no longer understood is as at first."""
    try:
        stored = json.loads(bytes(preferences.bytes(_CHOICES).data()) or b"{}")
    except ValueError:
        stored = {}
    known: dict[str, Any] = {}
    for field in fields(Choices):
        value = stored.get(field.name) if isinstance(stored, dict) else None
        if type(value) is type(field.default):
            known[field.name] = value
    choices = Choices(**known)
    right = choices.size in SIZES and choices.lettering in LETTERINGS
    sides = 1 <= choices.width <= MOST_PIXELS and 1 <= choices.height <= MOST_PIXELS
    return choices if right and sides else Choices()


def remember(preferences: Preferences, choices: Choices) -> None:
    """Keep what was chosen for the next time."""
    preferences.keep(_CHOICES, QByteArray(json.dumps(asdict(choices)).encode()))


def last_folder(preferences: Preferences) -> Path | None:
    """Where the last file went, while that folder is there."""
    name = bytes(preferences.bytes(_FOLDER).data()).decode("utf-8", "surrogateescape")
    return Path(name) if name and Path(name).is_dir() else None


def remember_folder(preferences: Preferences, folder: Path) -> None:
    """Begin there the next time."""
    preferences.keep(_FOLDER, QByteArray(str(folder).encode("utf-8", "surrogateescape")))
