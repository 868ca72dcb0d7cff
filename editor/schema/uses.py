"""How entries use their fields, counted: shapes of values, texts in them, orders of keys.

What a value counts is taken out again when it changes, so that a typed key costs one field.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import cast

from editor.schema.fields import FieldSchema
from editor.schema.key_words import EndWords
from editor.schema.kinds import COMMA_LIST, as_text
from editor.schema.orders import usual_order
from editor.schema.shapes import LONG, Shape, shape_of
from editor.schema.values import Value, same
from editor.schema.vocabulary import Vocabulary

EMPTY = frozenset(
    {Shape.NULL, Shape.EMPTY_TEXT, Shape.EMPTY_LIST, Shape.EMPTY_MAPPING, Shape.HOLLOW}
)
_DEEPEST = 4  # mappings in mappings whose parts are looked at
_LISTS = frozenset({Shape.LIST, Shape.ENTRY_LINKS})
_COUNTED = frozenset(
    {Shape.TEXT, Shape.YEAR_TEXT, Shape.YEAR_WORD, Shape.RANGE, Shape.COMMAS, Shape.ENTRY_LINK}
)
# Fields that hold several texts in one, even where a space stands behind each comma.
_SEVERAL = EndWords("keywords", "tags", "topics", "themes", "regions", "categories", "aliases")


class Use:
    """The use of one key. inner: that of the parts, where values are mappings or lists of them."""

    __slots__ = ("_depth", "_several", "concluded", "inner", "parts", "shapes", "texts")

    def __init__(self, key: str, depth: int) -> None:
        self.shapes: Counter[Shape] = Counter()
        self.texts = Vocabulary()
        self.parts: Vocabulary | None = None  # of texts between commas
        self.inner: Uses | None = None
        self.concluded: FieldSchema | None = None
        self._several = _SEVERAL.end(key)
        self._depth = depth

    @property
    def filled(self) -> int:
        """How many of the values hold something."""
        return sum(count for shape, count in self.shapes.items() if shape not in EMPTY)

    def count(self, values: Sequence[Value], step: int) -> None:
        """Add the values (step 1), or take them out again (step -1)."""
        self.concluded = None
        # Those of one field are mostly the same few: each is looked at once.
        texts = Counter([value for value in values if isinstance(value, str)])
        items: list[str] = []
        mappings: list[Mapping[str, Value]] = []
        for value in values:
            if isinstance(value, str):
                if times := texts.pop(value, 0):
                    self._count_text(value, times * step)
                continue
            shape = shape_of(value)
            self.shapes[shape] += step
            if shape in _LISTS:
                items += map(as_text, cast(list[Value], value))
            elif isinstance(value, dict):
                mappings.append(value)
            elif isinstance(value, list):
                mappings += [item for item in value if isinstance(item, dict)]
        for item, times in Counter(items).items():
            self.texts.count(item, times * step)
        if mappings and self._depth < _DEEPEST:
            self.inner = self.inner or Uses(self._depth + 1)
            self.inner.count(mappings, step)

    def _count_text(self, text: str, step: int) -> None:
        shape = shape_of(text)
        if shape is Shape.SPACED_COMMAS and not self._several:
            shape = Shape.LONG_TEXT if len(text) > LONG else Shape.TEXT
        self.shapes[shape] += step
        if shape in _COUNTED:
            self.texts.count(text, step)
        if shape is Shape.COMMAS or shape is Shape.SPACED_COMMAS:
            self.parts = self.parts or Vocabulary()
            for part in COMMA_LIST.items(text):
                self.parts.count(part, step)


class Uses:
    """The use of all keys in a set of mappings: entries, or the values of a field in them."""

    def __init__(self, depth: int = 0) -> None:
        self.total = 0
        self.uses: dict[str, Use] = {}
        self._depth = depth
        self._orders: Counter[tuple[str, ...]] = Counter()
        self._order: tuple[str, ...] | None = None
        self._concluded_for = 0

    def count(self, mappings: Sequence[Mapping[str, Value]], step: int) -> None:
        """Add mappings (step 1), or take them out again (step -1)."""
        self.total += step * len(mappings)
        columns: defaultdict[str, list[Value]] = defaultdict(list)
        for mapping in mappings:
            self._count_order(tuple(mapping), step)
            for key, value in mapping.items():
                columns[key].append(value)
        for key, values in columns.items():
            self._use(key).count(values, step)

    def replace(
        self,
        old: Mapping[str, Value],
        new: Mapping[str, Value],
        keys: frozenset[str] | None = None,
    ) -> None:
        """Count `new` in place of `old`. keys: those of values that differ, where that is known."""
        old_keys, new_keys = tuple(old), tuple(new)
        if old_keys != new_keys:
            self._count_order(old_keys, -1)
            self._count_order(new_keys, 1)
        for key in differing(old, new) if keys is None else keys:
            if key in old:
                self._use(key).count([old[key]], -1)
            if key in new:
                self._use(key).count([new[key]], 1)

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

    def _use(self, key: str) -> Use:
        use = self.uses.get(key)
        if use is None:
            use = self.uses[key] = Use(key, self._depth)
        return use

    def _count_order(self, keys: tuple[str, ...], step: int) -> None:
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
