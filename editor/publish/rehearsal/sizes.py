"""The screens that pages are rehearsed for."""

from __future__ import annotations

from typing import Final, NamedTuple


class Size(NamedTuple):
    """A screen: its name, its width and its height in pixels of style sheets."""

    name: str
    width: int
    height: int


SIZES: Final = (Size("phone", 390, 844), Size("tablet", 820, 1180), Size("desktop", 1440, 900))
