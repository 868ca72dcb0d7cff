"""What is told of where an entry belongs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, NamedTuple

from editor.messages import Message

COUNT: Final = 6
"""How many places are suggested, at most."""


class Ranked(NamedTuple):
    """A territory and how probable it is, 0 to 1."""

    territory: str
    share: float


@dataclass(frozen=True)
class Suggestion:
    """A place for an entry.

    share: how probable the territory is, 0 to 1. reasons: in few words, the strongest first.
    near: the keys of the entries in this territory that it was put near to.
    """

    key: str
    territory: str
    x: float
    y: float
    share: float
    reasons: tuple[Message, ...] = ()
    near: tuple[str, ...] = ()
