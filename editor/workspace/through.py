"""Going through many things so that somebody can tell how far it is, and call it off."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

T = TypeVar("T")


class CalledOffError(Exception):
    """The curator wanted no more of it. Nothing was changed."""


class Through(Protocol):
    """Gives the items one after the other; raises CalledOffError where no more are wanted."""

    def __call__(self, items: Sequence[T], /) -> Iterable[T]:
        """The items, in their order."""


def at_once(items: Sequence[T], /) -> Iterable[T]:
    """The items, without telling anybody: what a `Through` is where nobody watches."""
    return items
