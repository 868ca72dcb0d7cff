"""Anchors of headings as GitHub and Astro make them."""

from __future__ import annotations

import unicodedata

_KEPT = frozenset({"L", "M", "N"})


def slug(text: str) -> str:
    """`text` in lower case, spaces as hyphens, without punctuation."""
    kept = (
        character
        for character in text.lower()
        if character in " -_" or unicodedata.category(character)[0] in _KEPT
    )
    return "".join(kept).replace(" ", "-")


class Slugs:
    """Slugs that are unique within one article: the second `about` becomes `about-1`."""

    def __init__(self) -> None:
        self._used: dict[str, int] = {}

    def unique(self, base: str) -> str:
        """The slug `base`, with a number when it was given before."""
        wanted = base
        while wanted in self._used:
            self._used[base] += 1
            wanted = f"{base}-{self._used[base]}"
        self._used[wanted] = 0
        return wanted
