"""Texts without what makes no difference to a reader who looks for them: case and accents."""

from __future__ import annotations

import re
import unicodedata

# Only these can have accents; most of a text has none, and is left out of the slow part.
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")


def fold(text: str) -> str:
    """`text` without case and accents, for comparing."""
    return _NOT_ASCII.sub(_without_accents, text).casefold()


def _without_accents(found: re.Match[str]) -> str:
    decomposed = unicodedata.normalize("NFKD", found[0])
    return "".join(c for c in decomposed if not unicodedata.combining(c))
