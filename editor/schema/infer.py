"""What the entries of a collection tell about their fields.

Each entry's part is kept, so that an edit takes out the old part and puts in the new one; what is
concluded about a field is concluded again only when entries changed in it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import date

from editor.schema.completion import Option
from editor.schema.fields import FieldSchema, Schema
from editor.schema.key_words import EndWords, marked
from editor.schema.kinds import (
    CHOICE,
    CHOICES,
    COMMA_LIST,
    COORDINATE,
    DATE,
    DATETIME,
    EMAIL,
    ENTRY_LINK,
    ENTRY_LINKS,
    IMAGE,
    INTEGER,
    LINK,
    LIST,
    LOCATION,
    LOCATIONS,
    LONG_TEXT,
    MAPPING,
    MAPPINGS,
    NUMBER,
    RANGE,
    SHARES,
    TERRITORY,
    TEXT,
    YAML,
    YEAR,
    YES_NO,
    Kind,
    Source,
    TextList,
)
from editor.schema.shapes import Shape
from editor.schema.uses import EMPTY, Use, Uses
from editor.schema.values import Value
from editor.schema.vocabulary import Vocabulary

_WORD = 60  # characters; longer texts are no choices
_MOST_CHOICES = 60
_MOST_WORDS = 0.2  # of the values of a field of years may be other texts
_YEARS = 5  # that many numbers that look like years are years, whatever the key is
_FEW_SLIPS = 0.05  # so many other numbers for each of them are mistakes
_SLIPS = 0.25  # and so many where the key tells of years

_KIND_OF: Mapping[Shape, Kind] = {
    Shape.LONG_TEXT: LONG_TEXT,
    Shape.LINK: LINK,
    Shape.EMAIL: EMAIL,
    Shape.PICTURE: IMAGE,
    Shape.ENTRY_LINK: ENTRY_LINK,
    Shape.YES_NO: YES_NO,
    Shape.DATE: DATE,
    Shape.DATETIME: DATETIME,
    Shape.MAPPINGS: MAPPINGS,
    Shape.OTHER: YAML,
}
# Shapes that are variants of one: what they have in common is decided on first.
_FAMILY: Mapping[Shape, Shape] = {
    Shape.YEAR_TEXT: Shape.TEXT,
    Shape.YEAR_WORD: Shape.TEXT,
    Shape.RANGE: Shape.TEXT,
    Shape.COMMAS: Shape.TEXT,
    Shape.SPACED_COMMAS: Shape.TEXT,
    Shape.YEAR: Shape.INTEGER,
    Shape.ENTRY_LINKS: Shape.LIST,
    Shape.SHARES: Shape.MAPPING,
}
# A value of the type that a shape has, to read new text by.
_EXAMPLE: Mapping[Shape, Value] = {
    Shape.YES_NO: False,
    Shape.INTEGER: 0,
    Shape.FLOAT: 0.0,
    Shape.DATE: date(2000, 1, 1),
    **dict.fromkeys((Shape.TEXT, Shape.LONG_TEXT, Shape.LINK, Shape.EMAIL, Shape.PICTURE), " "),
}
_WITH_OPTIONS = (CHOICE, COMMA_LIST, ENTRY_LINK, LOCATION, RANGE, TERRITORY, YEAR)
_YEAR_WORDS = [
    word + ed for word in ("start", "end", "year", "since", "until") for ed in ("", "ed")
]
_YEAR = EndWords(*_YEAR_WORDS, *(both for word in _YEAR_WORDS for both in marked(word, "year")))
_PLACE_WORDS = ("location", "place", "headquarters", *marked("based", "in"))
_LOCATION = EndWords(*_PLACE_WORDS)
_LOCATIONS = EndWords(*_PLACE_WORDS, "locations", "places")


def _tells_year(key: str) -> bool:
    return (
        _YEAR.end(key)
        or key.startswith(marked("year", ""))
        or key in ("founded", "closed", "established")
    )


def _tells_date(key: str) -> bool:
    named = key in ("date", "created", "updated", "published")
    return named or key.endswith(("_at", "_on", "_date"))


# What a key's name tells while no entry holds a value yet.
_HINTS: tuple[tuple[Callable[[str], bool], Kind], ...] = (
    (EndWords("image", "logo", "cover", "picture", "photo", "icon", "avatar").end, IMAGE),
    (EndWords("url", "website", "homepage", "link").end, LINK),
    (EndWords("email", "e-mail").end, EMAIL),
    (_tells_date, DATE),
    ("territory".__eq__, TERRITORY),
    (EndWords("locations", "places").end, LOCATIONS),
    (_LOCATION.end, LOCATION),
    (_tells_year, YEAR),
    (("x", "y").__contains__, COORDINATE),
)


class Inference:
    """The fields of a collection, read off its entries."""

    def __init__(self, entries: Iterable[tuple[str, Mapping[str, Value]]] = ()) -> None:
        self._entries: dict[str, Mapping[str, Value]] = {}
        self._uses = Uses()
        self.take(entries)

    def take(
        self,
        entries: Iterable[tuple[str, Mapping[str, Value] | None]],
        keys: frozenset[str] | None = None,
    ) -> None:
        """As `update` of each, at less cost for many that are new."""
        new = []
        for path, fields in dict(entries).items():
            if path in self._entries:
                self.update(path, fields, keys)
            elif fields is not None:
                self._entries[path] = fields
                new.append(fields)
        self._uses.count(new, 1)

    def update(
        self,
        path: str,
        fields: Mapping[str, Value] | None,
        keys: frozenset[str] | None = None,
    ) -> None:
        """Take in what the entry at `path` holds now; None takes the entry out.

        fields: kept as they are, so never to be changed. keys: those of the values that differ
        from what it held before, where that is known.
        """
        old = self._entries.pop(path, None)
        if fields is not None:
            self._entries[path] = fields
        if old is not None and fields is not None:
            self._uses.replace(old, fields, keys)
        elif fields is not None:
            self._uses.count([fields], 1)
        elif old is not None:
            self._uses.count([old], -1)

    def schema(self) -> Schema:
        """What the entries tell, as of now."""
        return Schema(_fields(self._uses))


def infer_fields(mappings: Iterable[Mapping[str, Value]]) -> dict[str, FieldSchema]:
    """What mappings tell about their keys, such as those of one entry alone."""
    uses = Uses()
    uses.count(list(mappings), 1)
    return _fields(uses)


def _fields(uses: Uses) -> dict[str, FieldSchema]:
    found = {}
    for key, use in uses.in_order():
        if use.concluded is None:
            use.concluded = _conclude(key, use, max(1, uses.total))
        found[key] = use.concluded
    return found


def _conclude(key: str, use: Use, total: int) -> FieldSchema:
    kind = _kind(key, use)
    nested = use.inner is not None and kind in (MAPPING, MAPPINGS, SHARES)
    return FieldSchema(
        key,
        kind=kind,
        options=_options(use, kind),
        usual=_usual(use.shapes, kind),
        nothing=_nothing(use.shapes, kind),
        share=use.shapes.total() / total,
        filled=use.filled / total,
        fields=_fields(use.inner) if nested and use.inner is not None else {},
    )


def _kind(key: str, use: Use) -> Kind:  # noqa: PLR0911 - one return for each kind
    filled = {shape: count for shape, count in use.shapes.items() if shape not in EMPTY and count}
    families: Counter[Shape] = Counter()
    for shape, count in filled.items():
        families[_FAMILY.get(shape, shape)] += count
    total = families.total()
    if not total:
        return _empty_kind(key, use)
    if key == "territory" and families[Shape.TEXT] * 2 > total:
        return TERRITORY
    number = _kind_of_numbers(key, use, filled, total)
    if number is not None:
        return number
    for shape in (Shape.MAPPING, Shape.MAPPINGS, Shape.OTHER):
        if families[shape] * 2 <= total:
            total -= families.pop(shape, 0)
    if not total:
        return YAML
    family, count = families.most_common(1)[0]
    if count * 2 <= total or family in (Shape.INTEGER, Shape.FLOAT):
        return LONG_TEXT if family is Shape.LONG_TEXT else TEXT
    if family is Shape.TEXT:
        return _kind_of_texts(key, use, filled, total)
    if family is Shape.LIST:
        return _kind_of_lists(key, use, filled)
    if family is Shape.MAPPING:
        return SHARES if filled.get(Shape.SHARES, 0) * 2 >= count else MAPPING
    return _KIND_OF[family]


def _empty_kind(key: str, use: Use) -> Kind:
    """The kind of a field that holds no value anywhere."""
    hint = next((kind for tells, kind in _HINTS if tells(key)), None)
    if use.shapes[Shape.EMPTY_LIST]:
        return hint if isinstance(hint, TextList) else LIST
    if use.shapes[Shape.HOLLOW] or use.shapes[Shape.EMPTY_MAPPING]:
        return MAPPING
    return hint or TEXT


def _kind_of_numbers(key: str, use: Use, filled: Mapping[Shape, int], total: int) -> Kind | None:
    floats = filled.get(Shape.FLOAT, 0)
    numbers = floats + filled.get(Shape.INTEGER, 0) + filled.get(Shape.YEAR, 0)
    if key in ("x", "y") and numbers * 2 > total:
        return COORDINATE
    if _are_years(key, filled, total):
        return YEAR
    if numbers == total or _are_digits(use, filled, numbers, total):
        return NUMBER if floats else INTEGER
    return None


def _are_years(key: str, filled: Mapping[Shape, int], total: int) -> bool:
    years = filled.get(Shape.YEAR, 0) + filled.get(Shape.YEAR_TEXT, 0)
    # A few other numbers are slips, which are to be found; they do not make years plain numbers.
    slips = filled.get(Shape.INTEGER, 0) + filled.get(Shape.FLOAT, 0)
    if not _tells_year(key):
        return years + slips == total and years >= _YEARS and slips <= _FEW_SLIPS * years
    # Words stand in the place of years, and a few other texts may.
    words = filled.get(Shape.YEAR_WORD, 0)
    texts = filled.get(Shape.TEXT, 0) + filled.get(Shape.RANGE, 0)
    whole = years + words + texts + slips == total
    return whole and texts <= _MOST_WORDS * total and slips <= _SLIPS * years


def _are_digits(use: Use, filled: Mapping[Shape, int], numbers: int, total: int) -> bool:
    """Whether numbers are written partly as text: all of them are numbers still."""
    texts = filled.get(Shape.TEXT, 0) + filled.get(Shape.YEAR_TEXT, 0)
    mixed = numbers + texts == total and numbers * 2 > total
    return mixed and all(re.fullmatch(r"[0-9]+", text) for text in use.texts.texts())


def _kind_of_texts(key: str, use: Use, filled: Mapping[Shape, int], total: int) -> Kind:
    commas = filled.get(Shape.COMMAS, 0) + filled.get(Shape.SPACED_COMMAS, 0)
    if commas * 3 >= total and filled.get(Shape.LONG_TEXT, 0) <= commas:
        return COMMA_LIST
    if filled.get(Shape.RANGE, 0) * 2 > total:
        return RANGE
    if _LOCATION.end(key):
        return LOCATION
    return CHOICE if _is_vocabulary(use.texts, total, 2) else TEXT


def _kind_of_lists(key: str, use: Use, filled: Mapping[Shape, int]) -> Kind:
    links = filled.get(Shape.ENTRY_LINKS, 0)
    if links > filled.get(Shape.LIST, 0):
        return ENTRY_LINKS
    if _LOCATIONS.end(key):
        return LOCATIONS
    return CHOICES if _is_vocabulary(use.texts, use.texts.uses, 3) else LIST


def _is_vocabulary(texts: Vocabulary, total: int, times: int) -> bool:
    """Whether the texts are few, short, and used `times` each: a choice among known values."""
    if total < 2 * times or len(texts) > min(_MOST_CHOICES, total // times):
        return False
    return all(len(text) <= _WORD for text in texts.texts())


def _options(use: Use, kind: Kind) -> tuple[Option, ...]:
    if kind is YEAR:
        return tuple(option for option in use.texts.ranked() if not option.text[:1].isdigit())
    if kind is COMMA_LIST and use.parts is not None:
        if not use.shapes[Shape.TEXT]:
            return use.parts.ranked()
        alone = (option for option in use.texts.ranked() if "," not in option.text)
        return _merged(use.parts.ranked(), alone)
    return use.texts.ranked() if isinstance(kind, TextList) or kind in _WITH_OPTIONS else ()


def _merged(ranked: Iterable[Option], more: Iterable[Option]) -> tuple[Option, ...]:
    both = Vocabulary()
    for option in (*ranked, *more):
        both.count(option.text, option.count)
    return both.ranked()


def _usual(shapes: Counter[Shape], kind: Kind) -> Value:
    """A value of the type that entries hold most."""
    if kind is YEAR:
        years, texts = shapes[Shape.YEAR], shapes[Shape.YEAR_TEXT]
        return (0 if years >= texts else " ") if years or texts else None
    if kind is COMMA_LIST:
        return ", " if shapes[Shape.SPACED_COMMAS] > shapes[Shape.COMMAS] else ","
    families: Counter[Shape] = Counter()
    for shape, count in shapes.items():
        families[_FAMILY.get(shape, shape)] += count
    present = [shape for shape in _EXAMPLE if families[shape] > 0]
    if not present:
        return None
    return _EXAMPLE[max(present, key=lambda shape: families[shape])]


def _nothing(shapes: Counter[Shape], kind: Kind) -> Value:
    """How the entries write "no value" in a field of the kind."""
    if kind is COMMA_LIST or not isinstance(kind, TextList | Source):
        return "" if shapes[Shape.EMPTY_TEXT] > shapes[Shape.NULL] else None
    if kind in (MAPPING, SHARES):
        return {} if shapes[Shape.EMPTY_MAPPING] > shapes[Shape.NULL] else None
    return [] if shapes[Shape.EMPTY_LIST] >= shapes[Shape.NULL] and kind is not YAML else None
