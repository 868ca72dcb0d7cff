"""How entries use their fields, counted: shapes of values, texts in them, orders of keys.

What a value counts is taken out again when it changes, so that a typed key costs one field.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import cast

from editor.regex import regex
from editor.schema.fields import FieldSchema
from editor.schema.kinds import COMMA_LIST, as_text
from editor.schema.orders import usual_order
from editor.schema.shapes import Shape, shape_of
from editor.schema.values import Value, same
from editor.schema.vocabulary import Vocabulary

EMPTY = frozenset(
    {Shape.NULL, Shape.EMPTY_TEXT, Shape.EMPTY_LIST, Shape.EMPTY_MAPPING, Shape.HOLLOW}
)
_DEEPEST = 4  # mappings in mappings whose parts are looked at
_COUNTED = frozenset(
    {Shape.TEXT, Shape.YEAR_TEXT, Shape.YEAR_WORD, Shape.RANGE, Shape.COMMAS, Shape.ENTRY_LINK}
)
# Fields that hold several texts in one, even where a space stands behind each comma.
_SEVERAL = regex(r"(.*[_-])?(keywords|tags|topics|themes|regions|categories|aliases)")


class Use:
    """The use of one key. inner: that of the parts, where values are mappings or lists of them."""

    __slots__ = ("_depth", "_several", "concluded", "inner", "parts", "shapes", "texts")

    def __init__(self, key: str, depth: int) -> None:
        self.shapes: Counter[Shape] = Counter()
        self.texts = Vocabulary()
        self.parts: Vocabulary | None = None  # of texts between commas
        self.inner: Uses | None = None
        self.concluded: FieldSchema | None = None
        self._several = _SEVERAL.fullmatch(key) is not None
        self._depth = depth

    @property
    def filled(self) -> int:
        """How many of the values hold something."""
        return sum(count for shape, count in self.shapes.items() if shape not in EMPTY)

    def count(self, value: Value, step: int) -> None:
        """Add the value (step 1), or take it out again (step -1)."""
        self.concluded = None
        shape = shape_of(value)
        if shape is Shape.SPACED_COMMAS and not self._several:
            shape = Shape.LONG_TEXT if len(cast(str, value)) > 100 else Shape.TEXT
        self.shapes[shape] += step
        if shape in _COUNTED:
            self.texts.count(cast(str, value), step)
        if shape in (Shape.COMMAS, Shape.SPACED_COMMAS):
            self.parts = self.parts or Vocabulary()
            for part in COMMA_LIST.items(value):
                self.parts.count(part, step)
        elif shape in (Shape.LIST, Shape.ENTRY_LINKS):
            for item in cast(list[Value], value):
                self.texts.count(as_text(item), step)
        elif self._depth < _DEEPEST:
            for mapping in _mappings(value):
                self.inner = self.inner or Uses(self._depth + 1)
                self.inner.replace(*((None, mapping) if step > 0 else (mapping, None)))


class Uses:
    """The use of all keys in a set of mappings: entries, or the values of a field in them."""

    def __init__(self, depth: int = 0) -> None:
        self.total = 0
        self.uses: dict[str, Use] = {}
        self._depth = depth
        self._orders: Counter[tuple[str, ...]] = Counter()
        self._order: tuple[str, ...] | None = None
        self._concluded_for = 0

    def replace(
        self,
        old: Mapping[str, Value] | None,
        new: Mapping[str, Value] | None,
        keys: frozenset[str] | None = None,
    ) -> None:
        """Count `new` in place of `old`; None for no mapping. keys: those that differ, if known."""
        self.total += (new is not None) - (old is not None)
        old_keys = tuple(old) if old is not None else None
        new_keys = tuple(new) if new is not None else None
        if old_keys != new_keys:
            self._count_order(old_keys, -1)
            self._count_order(new_keys, 1)
        old, new = old or {}, new or {}
        for key in differing(old, new) if keys is None else keys:
            if key in old:
                self.uses[key].count(old[key], -1)
            if key in new:
                use = self.uses.get(key)
                if use is None:
                    use = self.uses[key] = Use(key, self._depth)
                use.count(new[key], 1)

    def in_order(self) -> Iterator[tuple[str, Use]]:
        """The keys in their usual order, each with its use."""
        if self._concluded_for != self.total:
            self._concluded_for = self.total
            for use in self.uses.values():
                use.concluded = None  # shares of the whole are other ones
        if self._order is None:
            self._order = usual_order(self._orders)
        for key in self._order:
            yield key, self.uses[key]

    def _count_order(self, keys: tuple[str, ...] | None, step: int) -> None:
        if keys is None:
            return
        self._order = None
        self._orders[keys] += step
        if self._orders[keys] <= 0:
            del self._orders[keys]


def differing(old: Mapping[str, Value], new: Mapping[str, Value]) -> frozenset[str]:
    """The keys whose values are not the same in both."""
    # Each reading of a file makes new objects, most of them equal to the old ones.
    kept = [
        key
        for key, value in old.items()
        if key in new and ((now := new[key]) is value or same(value, now))
    ]
    return frozenset((old.keys() | new.keys()).difference(kept))


def _mappings(value: Value) -> Iterator[Mapping[str, Value]]:
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict):
            yield item
