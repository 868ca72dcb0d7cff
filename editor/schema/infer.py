"""What the entries of a collection tell about their fields.

Each entry's part is kept, so that an edit takes out the old part and puts in the new one; what is
concluded about a field is concluded again only when entries changed in it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import Enum, auto
from typing import cast

from editor.schema.fields import FieldSchema, Schema
from editor.schema.kinds import (
    CHOICE,
    COORDINATE,
    DATE,
    DATETIME,
    EMAIL,
    IMAGE,
    INTEGER,
    LINK,
    LIST,
    LONG_TEXT,
    NUMBER,
    TERRITORY,
    TEXT,
    YAML,
    YES_NO,
    Kind,
    as_text,
    is_email,
    is_link,
    is_picture,
)
from editor.schema.values import Value, is_text_list
from editor.schema.vocabulary import Vocabulary

LONG = 100  # characters; a text beyond is edited in several lines
_WORD = 60  # characters; longer texts are no choices
_MOST_CHOICES = 60
_ORDERS = 500  # distinct orders of keys that are looked at, the commonest first


class Shape(Enum):
    """What a value looks like."""

    NULL = auto()
    EMPTY_TEXT = auto()
    EMPTY_LIST = auto()
    EMPTY_MAPPING = auto()
    TEXT = auto()
    LONG_TEXT = auto()
    LINK = auto()
    EMAIL = auto()
    PICTURE = auto()
    YES_NO = auto()
    INTEGER = auto()
    FLOAT = auto()
    DATE = auto()
    DATETIME = auto()
    LIST = auto()
    OTHER = auto()


_EMPTY = frozenset({Shape.NULL, Shape.EMPTY_TEXT, Shape.EMPTY_LIST, Shape.EMPTY_MAPPING})
_KIND_OF: Mapping[Shape, Kind] = {
    Shape.TEXT: TEXT,
    Shape.LONG_TEXT: LONG_TEXT,
    Shape.LINK: LINK,
    Shape.EMAIL: EMAIL,
    Shape.PICTURE: IMAGE,
    Shape.YES_NO: YES_NO,
    Shape.INTEGER: INTEGER,
    Shape.FLOAT: NUMBER,
    Shape.DATE: DATE,
    Shape.DATETIME: DATETIME,
    Shape.LIST: LIST,
    Shape.OTHER: YAML,
}
_TEXTS = frozenset({Shape.TEXT, Shape.LONG_TEXT, Shape.LINK, Shape.EMAIL, Shape.PICTURE})
# A value of the type that a shape has, to read new text by.
_EXAMPLE: Mapping[Shape, Value] = {
    Shape.YES_NO: False,
    Shape.INTEGER: 0,
    Shape.FLOAT: 0.0,
    Shape.DATE: date(2000, 1, 1),
    **dict.fromkeys(_TEXTS, " "),
}
# What a key's name tells while no entry holds a value yet.
_HINTS: tuple[tuple[re.Pattern[str], Kind], ...] = (
    (re.compile(r"(.*[_-])?(image|logo|cover|picture|photo|icon|avatar)"), IMAGE),
    (re.compile(r"(.*[_-])?(url|website|homepage|link)"), LINK),
    (re.compile(r"(.*[_-])?e-?mail"), EMAIL),
    (re.compile(r"date|created|updated|published|.*_(at|on|date)"), DATE),
    (re.compile(r"territory"), TERRITORY),
    (re.compile(r"x|y"), COORDINATE),
)


def shape_of(value: Value) -> Shape:  # noqa: PLR0911, PLR0912 - one return for each shape
    """What the value looks like."""
    if isinstance(value, str):
        if not value:
            return Shape.EMPTY_TEXT
        if "." in value and is_picture(value):
            return Shape.PICTURE
        if ":" in value and is_link(value):
            return Shape.LINK
        if "@" in value and is_email(value):
            return Shape.EMAIL
        return Shape.LONG_TEXT if len(value) > LONG or "\n" in value else Shape.TEXT
    if value is None:
        return Shape.NULL
    if isinstance(value, list):
        if not value:
            return Shape.EMPTY_LIST
        return Shape.LIST if is_text_list(value) else Shape.OTHER
    if isinstance(value, bool):
        return Shape.YES_NO
    if isinstance(value, int):
        return Shape.INTEGER
    if isinstance(value, float):
        return Shape.FLOAT
    if isinstance(value, datetime):
        return Shape.DATETIME
    if isinstance(value, date):
        return Shape.DATE
    return Shape.OTHER if value else Shape.EMPTY_MAPPING


class _Use:
    """How the entries use one field: the shapes of its values, and the texts in them."""

    __slots__ = ("concluded", "shapes", "texts")

    def __init__(self) -> None:
        self.shapes: Counter[Shape] = Counter()
        self.texts = Vocabulary()
        self.concluded: FieldSchema | None = None

    @property
    def filled(self) -> int:
        """How many entries hold a value."""
        return sum(count for shape, count in self.shapes.items() if shape not in _EMPTY)

    def count(self, value: Value, step: int) -> None:
        """Add the value (step 1), or take it out again (step -1)."""
        self.concluded = None
        shape = shape_of(value)
        self.shapes[shape] += step
        if shape is Shape.TEXT:
            self.texts.count(cast(str, value), step)
        elif shape is Shape.LIST:
            for item in cast(list[Value], value):
                self.texts.count(as_text(item), step)


class Inference:
    """The fields of a collection, read off its entries."""

    def __init__(self, entries: Iterable[tuple[str, Mapping[str, Value]]] = ()) -> None:
        self._entries: dict[str, Mapping[str, Value]] = {}
        self._uses: dict[str, _Use] = {}
        self._orders: Counter[tuple[str, ...]] = Counter()
        self._order: tuple[str, ...] | None = None
        self._concluded_for = 0  # how many entries there were
        for path, fields in entries:
            self.update(path, fields)

    def update(self, path: str, fields: Mapping[str, Value] | None) -> None:
        """Take in what the entry at `path` holds now; None takes the entry out."""
        old = self._entries.pop(path, None)
        if fields is not None:
            self._entries[path] = dict(fields)
        old_keys = tuple(old) if old is not None else None
        new_keys = tuple(fields) if fields is not None else None
        if old_keys != new_keys:
            self._count_order(old_keys, -1)
            self._count_order(new_keys, 1)
        for key, value in (old or {}).items():
            if fields is None or key not in fields or fields[key] is not value:
                self._uses[key].count(value, -1)
        for key, value in (fields or {}).items():
            if old is None or key not in old or old[key] is not value:
                self._uses.setdefault(key, _Use()).count(value, 1)

    def schema(self) -> Schema:
        """What the entries tell, as of now."""
        if self._concluded_for != len(self._entries):
            self._concluded_for = len(self._entries)
            for use in self._uses.values():
                use.concluded = None
        return Schema({key: self._conclude(key) for key in self._usual_order()})

    def _count_order(self, keys: tuple[str, ...] | None, step: int) -> None:
        if keys is None:
            return
        self._order = None
        self._orders[keys] += step
        if self._orders[keys] <= 0:
            del self._orders[keys]

    def _usual_order(self) -> tuple[str, ...]:
        if self._order is None:
            self._order = usual_order(self._orders)
        return self._order

    def _conclude(self, key: str) -> FieldSchema:
        use = self._uses[key]
        if use.concluded is None:
            kind = _kind(key, use)
            with_options = kind in (CHOICE, LIST, TERRITORY)
            usual = _commonest(use.shapes, _EXAMPLE.keys())
            use.concluded = FieldSchema(
                key,
                kind=kind,
                options=use.texts.ranked() if with_options else (),
                usual=_EXAMPLE[usual] if usual else None,
                nothing=_nothing(use.shapes, kind),
                share=use.shapes.total() / max(1, len(self._entries)),
                filled=use.filled / max(1, len(self._entries)),
            )
        return use.concluded


def usual_order(orders: Counter[tuple[str, ...]]) -> tuple[str, ...]:
    """The order that agrees most with the orders in use, each with its count.

    A key comes before those that it precedes more often than it follows; keys that no entry
    holds together are kept by how early each stands.
    """
    ahead: Counter[tuple[str, str]] = Counter()
    place: Counter[str] = Counter()
    uses: Counter[str] = Counter()
    for keys, count in orders.most_common(_ORDERS):
        for number, key in enumerate(keys):
            place[key] += count * number
            uses[key] += count
            for later in keys[number + 1 :]:
                ahead[key, later] += count
    early = sorted(uses, key=lambda key: (place[key] / uses[key], key))
    ordered: list[str] = []
    for key in sorted(uses, key=lambda key: (-uses[key], early.index(key))):
        ordered.insert(_best_place(key, ordered, ahead), key)
    rare = {key for keys in orders for key in keys} - set(uses)
    return (*ordered, *sorted(rare))


def _best_place(key: str, ordered: list[str], ahead: Counter[tuple[str, str]]) -> int:
    """Where `key` contradicts the fewest entries: the cost falls and rises along the list."""
    cost = sum(ahead[other, key] for other in ordered)
    best, best_cost = 0, cost
    for number, other in enumerate(ordered):
        cost += ahead[key, other] - ahead[other, key]
        if cost <= best_cost:
            best, best_cost = number + 1, cost
    return best


def _kind(key: str, use: _Use) -> Kind:  # noqa: PLR0911 - one return for each kind
    filled = {shape: count for shape, count in use.shapes.items() if shape not in _EMPTY and count}
    if not filled:
        if use.shapes[Shape.EMPTY_LIST]:
            return LIST
        if use.shapes[Shape.EMPTY_MAPPING]:
            return YAML
        return next((kind for hint, kind in _HINTS if hint.fullmatch(key)), TEXT)
    numbers = filled.get(Shape.INTEGER, 0) + filled.get(Shape.FLOAT, 0)
    total = sum(filled.values())
    if key in ("x", "y") and numbers * 2 > total:
        return COORDINATE
    if key == "territory" and filled.get(Shape.TEXT, 0) * 2 > total:
        return TERRITORY
    if numbers:
        if numbers == total:
            return NUMBER if filled.get(Shape.FLOAT) else INTEGER
        # Years written as numbers and as text: all of them are numbers still.
        mixed = numbers + filled.get(Shape.TEXT, 0) == total and numbers * 2 > total
        if mixed and all(re.fullmatch(r"[0-9]+", text) for text in use.texts.texts()):
            return INTEGER if not filled.get(Shape.FLOAT) else NUMBER
    if filled.get(Shape.OTHER, 0) < total:
        # Placeholders of templates, such as {{date}}, are mappings to a reader of YAML.
        total -= filled.pop(Shape.OTHER, 0)
    shape = max(filled, key=lambda one: filled[one])
    if filled[shape] * 2 <= total or shape in (Shape.INTEGER, Shape.FLOAT):
        return LONG_TEXT if shape is Shape.LONG_TEXT else TEXT
    if shape is Shape.TEXT and _is_vocabulary(use.texts, total):
        return CHOICE
    return _KIND_OF[shape]


def _is_vocabulary(texts: Vocabulary, total: int) -> bool:
    """Whether the texts are few, short, and used again: a choice among known values."""
    if total < 4 or len(texts) > min(_MOST_CHOICES, total // 2):
        return False
    return all(len(text) <= _WORD for text in texts.texts())


def _commonest(shapes: Counter[Shape], among: Iterable[Shape]) -> Shape | None:
    present = [shape for shape in among if shapes[shape] > 0]
    return max(present, key=lambda shape: shapes[shape], default=None)


def _nothing(shapes: Counter[Shape], kind: Kind) -> Value:
    """How the entries write "no value" in a field of the kind."""
    if kind is LIST:
        return [] if shapes[Shape.EMPTY_LIST] >= shapes[Shape.NULL] else None
    return "" if shapes[Shape.EMPTY_TEXT] > shapes[Shape.NULL] else None
