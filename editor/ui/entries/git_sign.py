"""What git has to say of an entry, as its row in the list tells it."""

from __future__ import annotations

from typing import NamedTuple


class GitSign(NamedTuple):
    """letter: drawn at the row's right. told: in words, for the tip and for screen readers.

    loud: it asks for attention. changed: it differs from what was recorded (committed) last.
    """

    letter: str
    told: str
    loud: bool = False
    changed: bool = True
