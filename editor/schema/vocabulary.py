"""The texts in use in a field, counted, with the commonest first."""

from __future__ import annotations

from bisect import bisect_left, insort

from editor.schema.collation import collation
from editor.schema.completion import Option

# Where more than one in so many texts changed, sorting anew is quicker than moving each.
_MOVED = 16


class Vocabulary:
    """Counts texts. The ranking is kept and mended, so that a typed key does not sort it all."""

    __slots__ = ("_changed", "_counts", "_order", "_placed", "_ranked", "_shown", "uses")

    def __init__(self) -> None:
        self._counts: dict[str, int] = {}
        self._changed: set[str] = set()
        self._order = collation()  # of the equally common ones
        self._placed: dict[str, Option] = {}
        self._ranked: list[Option] = []
        self._shown: tuple[Option, ...] = ()
        self.uses = 0  # of all texts together

    def __len__(self) -> int:
        return len(self._counts)

    def count(self, text: str, step: int) -> None:
        """Add `step` uses of the text; spaces around it do not make another text."""
        self.uses += step
        text = text.strip()
        uses = self._counts.get(text, 0) + step
        if uses > 0:
            self._counts[text] = uses
        else:
            self._counts.pop(text, None)
        self._changed.add(text)

    def texts(self) -> tuple[str, ...]:
        """The texts in use, in no order."""
        return tuple(self._counts)

    def ranked(self) -> tuple[Option, ...]:
        """The texts with their uses, the commonest first."""
        order = collation()
        if not self._changed and self._order is order:
            return self._shown
        if len(self._changed) * _MOVED > len(self._counts) or self._order is not order:
            self._order = order
            self._placed = {text: Option(text, uses) for text, uses in self._counts.items()}
            self._ranked = sorted(self._placed.values(), key=self._rank)
        else:
            for text in self._changed:
                self._move(text)
        self._changed.clear()
        self._shown = tuple(self._ranked)
        return self._shown

    def _move(self, text: str) -> None:
        old = self._placed.pop(text, None)
        if old is not None:
            del self._ranked[bisect_left(self._ranked, self._rank(old), key=self._rank)]
        uses = self._counts.get(text, 0)
        if uses:
            self._placed[text] = Option(text, uses)
            insort(self._ranked, self._placed[text], key=self._rank)

    def _rank(self, option: Option) -> tuple[int, str, str]:
        return (-option.count, self._order(option.text), option.text)
