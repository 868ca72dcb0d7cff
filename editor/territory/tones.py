"""Tones of pins as numbers, which the interface turns into colours and shapes.

0 and up: one of the data tones, for values without an order; each further round through the
tones has another shape. From `FIRST_STEP` on: a place on a scale from pale to deep, for values that
have an order. `SOUND` and `FAULTY`: without and with problems. None, where a tone is asked for: no
value.
"""

from __future__ import annotations

FIRST_STEP = 1000
_DEEPEST = 100
LAST_STEP = FIRST_STEP + _DEEPEST
SOUND = 2000
FAULTY = 2001


def step(number: int, steps: int) -> int:
    """The tone of step `number`, counted from 0, of so many steps: evenly from pale to deep."""
    return FIRST_STEP + (_DEEPEST if steps < 2 else round(_DEEPEST * number / (steps - 1)))


def depth(tone: int) -> float | None:
    """How deep a tone of a scale is, 0 to 1; None for any other tone."""
    return (tone - FIRST_STEP) / _DEEPEST if FIRST_STEP <= tone <= LAST_STEP else None
