"""Whether an entry fulfils one term of a query."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

from editor.regex import regex
from editor.schema.folding import fold
from editor.schema.kinds import as_text
from editor.workspace.entries import Entry
from editor.workspace.pairs import UNKNOWN
from editor.workspace.query import Between, Keys, Scope, Term

Value = TypeVar("Value")

_PICTURE = regex(r"!\[|\.(?:png|jpe?g|gif|webp|svg|avif)\b")
_LINK = regex(r"\[\[|\]\(|://")
_NUMBER = regex(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,3})?", re.IGNORECASE)
_DATE = regex(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?!\d)")


class States(NamedTuple):
    """What entries can be beside what they say. changed: since git recorded them last."""

    has_problems: Callable[[Entry], bool] = lambda entry: bool(entry.problems)
    unsaved: frozenset[str] = frozenset()
    changed: frozenset[str] = frozenset()


AS_READ = States()


class Said:
    """What an entry says, folded, with one space wherever there is white space.

    text: the title up to `title_end`; then path and fields; the article from `body_at` on. Line
    feeds stand between these and between values, so that no phrase goes from one to another.
    pairs: which letters stand next to each other in the article, `UNKNOWN` until it is looked up.
    """

    __slots__ = ("body_at", "entry", "pairs", "path", "text", "title_end")

    def __init__(self, entry: Entry, *, whole: bool = True) -> None:
        """whole: not just the title and the path."""
        title = plain(entry.title)
        values = scalars(entry.fields.values()) if whole else ()
        fields = "\n".join(("", *map(plain, (entry.path, *values)), ""))
        self.entry = entry
        self.pairs = UNKNOWN
        self.path = entry.path
        self.title_end = len(title)
        self.body_at = len(title) + len(fields)
        self.text = f"{title}{fields}{plain(entry.body) if whole else ''}"

    @property
    def title(self) -> str:
        """The title, folded."""
        return self.text[: self.title_end]


def plain(text: str) -> str:
    """`text` folded, with one space wherever there is white space."""
    return " ".join(fold(text).split())


# Many entries hold the same values.
_plain = lru_cache(maxsize=4096)(plain)

# Whether an entry fulfils a term.
Test = Callable[[Said], bool]


class _Read(Generic[Value]):
    """The scalars of fields, however they are nested in them, each as `read` has it."""

    def __init__(self, read: Callable[[str], Value]) -> None:
        self._read = read
        self._known: dict[Keys, dict[str, tuple[Entry, tuple[Value, ...]]]] = {}

    def of(self, entry: Entry, keys: Keys) -> tuple[Value, ...]:
        """Those of one field of an entry."""
        known = self._known.setdefault(keys, {})
        found = known.get(entry.path)
        if found is None or found[0] is not entry:
            read = tuple(map(self._read, scalars_at(entry.fields, keys)))
            found = known[entry.path] = (entry, read)
        return found[1]

    def forget(self, path: str) -> None:
        """Let go of an entry."""
        for known in self._known.values():
            known.pop(path, None)


class Values:
    """What stands in fields that were asked for, kept for the next letter.

    texts: gives the folded scalars of a field of an entry. numbers: gives them as numbers, those
    that are none as texts.
    """

    def __init__(self) -> None:
        self._texts, self._numbers = _Read(_plain), _Read(number_in)
        self.texts, self.numbers = self._texts.of, self._numbers.of

    def forget(self, path: str) -> None:
        """Let go of an entry that is gone."""
        self._texts.forget(path)
        self._numbers.forget(path)


def test_of(term: Term, states: States, values: Values) -> Test:
    """Tells whether an entry fulfils the term."""
    test = _MAKERS[term.scope](term, states, values)
    return (lambda said: not test(said)) if term.negated else test


def _anywhere(term: Term, _states: States, _values: Values) -> Test:
    found = finder(term)
    return lambda said: found(said.text)


def _in_title(term: Term, _states: States, _values: Values) -> Test:
    found = finder(term)
    return lambda said: found(said.title)


def _in_article(term: Term, _states: States, _values: Values) -> Test:
    found = finder(term)
    return lambda said: found(said.text[said.body_at :])


def _in_path(term: Term, states: States, values: Values) -> Test:
    found, own = finder(term), _in_field(term, states, values)
    return lambda said: found(plain(said.entry.path)) or own(said)


def _in_collection(term: Term, states: States, values: Values) -> Test:
    found, own = finder(term), _in_field(term, states, values)
    return lambda said: found(plain(said.entry.collection.name)) or own(said)


def _in_field(term: Term, _states: States, values: Values) -> Test:
    between, fields = term.between, term.fields
    if between is not None:
        within = range_of(between)
        if len(fields) == 1:
            return lambda said: any(map(within, values.numbers(said.entry, fields[0])))
        return lambda said: any(
            within(value) for keys in fields for value in values.numbers(said.entry, keys)
        )
    found = finder(term)
    if len(fields) == 1:
        keys = fields[0]
        return lambda said: any(map(found, values.texts(said.entry, keys)))
    return lambda said: any(
        found(text) for keys in fields for text in values.texts(said.entry, keys)
    )


def _is(term: Term, states: States, _values: Values) -> Test:
    return {
        "unplaced": lambda said: said.entry.unplaced,
        "placed": lambda said: said.entry.place.placed,
        "unsaved": lambda said: said.entry.path in states.unsaved,
        "changed": lambda said: said.entry.path in states.changed,
        "broken": lambda said: not said.entry.readable or said.entry.broken,
        "article": lambda said: said.entry.readable and not said.entry.is_entry,
    }[term.text]


def _has(term: Term, states: States, _values: Values) -> Test:
    return {
        "problem": lambda said: states.has_problems(said.entry),
        "picture": lambda said: _PICTURE.search(said.text) is not None,
        "link": lambda said: _LINK.search(said.text, said.body_at) is not None,
        "article": lambda said: (
            not said.text[said.body_at :].isspace() and len(said.text) > said.body_at
        ),
    }[term.text]


_MAKERS: Mapping[Scope, Callable[[Term, States, Values], Test]] = {
    Scope.ANYWHERE: _anywhere,
    Scope.TITLE: _in_title,
    Scope.PATH: _in_path,
    Scope.ARTICLE: _in_article,
    Scope.COLLECTION: _in_collection,
    Scope.FIELD: _in_field,
    Scope.IS: _is,
    Scope.HAS: _has,
}


def finder(term: Term) -> Callable[[str], bool]:
    """Tells whether the term's words stand in a plain text; without words, whether any text is."""
    wanted = term.text
    if not wanted:
        return bool
    if term.exact:
        return lambda text: text == wanted
    return lambda text: wanted in text


def scalars(values: Iterable[object]) -> Iterator[str]:
    """Every scalar in nested values, as text."""
    for value in values:
        if isinstance(value, dict):
            yield from scalars(value.values())
        elif isinstance(value, list):
            yield from scalars(value)
        elif value is not None:
            yield as_text(value)


def scalars_at(fields: Mapping[str, object], keys: Keys) -> Iterable[str]:
    """Every scalar at these keys, as text."""
    if len(keys) == 1:
        value = fields.get(keys[0])
        # As nearly all are.
        if isinstance(value, str):
            return (value,)
        if isinstance(value, (int, float)):
            return (as_text(value),)
    return scalars(values_at(fields, keys))


def values_at(fields: Mapping[str, object], keys: Keys) -> list[object]:
    """What stands at these keys; in lists on the way, in each of their items."""
    found: list[object] = [fields]
    for key in keys:
        inner = [one for value in found for one in (value if isinstance(value, list) else [value])]
        found = [value[key] for value in inner if isinstance(value, Mapping) and key in value]
    return found


def range_of(between: Between) -> Callable[[float | str], bool]:
    """Tells whether a number or date is between the bounds.

    A date counts as far as a bound is told: 2024-05-20 is not beyond 2024.
    """
    low, high = number_in(between.low), number_in(between.high)

    def within(value: float | str) -> bool:
        above = _beyond(value, between.low, low) if between.low else 1
        below = _beyond(value, between.high, high) if between.high else -1
        if above is None or below is None:
            return False
        return (above > 0 or (above == 0 and between.with_low)) and (
            below < 0 or (below == 0 and between.with_high)
        )

    if isinstance(low, float) and not between.high:
        # A number beyond another is asked for most, and of all entries.
        least, with_least = low, between.with_low
        return lambda value: (
            value > least or (with_least and value == least)
            if isinstance(value, float)
            else within(value)
        )
    return within


def number_in(text: str) -> float | str:
    """The number that a text is, or else the text."""
    text = text.strip()
    return float(text) if _NUMBER.fullmatch(text) else text


def _beyond(value: float | str, bound: str, limit: float | str) -> int | None:
    """1 where a number or date is more than the bound, 0 where it is the same, else -1.

    None where the two cannot be compared.
    """
    if isinstance(value, float):
        if isinstance(limit, float):
            return (value > limit) - (value < limit)
        value = f"{value:.0f}"  # as a year, beside a day
    if _DATE.match(value) and _DATE.fullmatch(bound):
        told = value[: len(bound)]
        return (told > bound) - (told < bound)
    return None
