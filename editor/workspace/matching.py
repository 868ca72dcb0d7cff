"""Whether an entry fulfils one term of a query."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from editor.schema.folding import fold
from editor.schema.kinds import as_text
from editor.workspace.entries import Entry
from editor.workspace.query import Between, Keys, Scope, Term

_PICTURE = re.compile(r"!\[|\.(?:png|jpe?g|gif|webp|svg|avif)\b")
_LINK = re.compile(r"\[\[|\]\(|://")
_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?!\d)")


class States(NamedTuple):
    """What entries can be beside what they say."""

    has_problems: Callable[[Entry], bool] = lambda entry: bool(entry.problems)
    unsaved: frozenset[str] = frozenset()


AS_READ = States()


class Said:
    """What an entry says, folded.

    text: the title, on one line, up to `title_end`; then path and fields; the article from
    `body_at` on.
    """

    __slots__ = ("body_at", "entry", "path", "text", "title_end")

    def __init__(self, entry: Entry) -> None:
        title = " ".join(fold(entry.title).split())
        fields = fold("\n".join(("", entry.path, *scalars(entry.fields.values()), "")))
        self.entry = entry
        self.path = entry.path
        self.title_end = len(title)
        self.body_at = len(title) + len(fields)
        self.text = f"{title}{fields}{fold(entry.body)}"

    @property
    def title(self) -> str:
        """The title."""
        return self.text[: self.title_end]


# Whether an entry fulfils a term.
Test = Callable[[Said], bool]


class Values:
    """The folded texts in fields that were asked for, kept for the next letter."""

    def __init__(self) -> None:
        self._known: dict[Keys, dict[str, tuple[Entry, tuple[str, ...]]]] = {}

    def at(self, entry: Entry, keys: Keys) -> tuple[str, ...]:
        """The folded scalars of a field, however they are nested in it."""
        known = self._known.setdefault(keys, {})
        found = known.get(entry.path)
        if found is None or found[0] is not entry:
            texts = tuple(map(fold, scalars(values_at(entry.fields, keys))))
            found = known[entry.path] = (entry, texts)
        return found[1]

    def forget(self, path: str) -> None:
        """Let go of an entry that is gone."""
        for known in self._known.values():
            known.pop(path, None)


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
    return lambda said: found(fold(said.entry.path)) or own(said)


def _in_collection(term: Term, states: States, values: Values) -> Test:
    found, own = finder(term), _in_field(term, states, values)
    return lambda said: found(fold(said.entry.collection.name)) or own(said)


def _in_field(term: Term, _states: States, values: Values) -> Test:
    between, fields = term.between, term.fields
    if between is not None:
        return lambda said: any(
            holds(values_at(said.entry.fields, keys), between) for keys in fields
        )
    found = finder(term)
    if len(fields) == 1:
        return lambda said: any(map(found, values.at(said.entry, fields[0])))
    return lambda said: any(found(text) for keys in fields for text in values.at(said.entry, keys))


def _is(term: Term, states: States, _values: Values) -> Test:
    return {
        "unplaced": lambda said: said.entry.unplaced,
        "placed": lambda said: said.entry.place.placed,
        "unsaved": lambda said: said.entry.path in states.unsaved,
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
    """Tells whether the term's words stand in a folded text; without words, whether any text is."""
    if not term.words:
        return lambda text: bool(text and not text.isspace())
    if term.exact:
        whole = term.text
        return lambda text: whole in text and " ".join(text.split()) == whole
    first, *others = term.words
    if not others:
        return lambda text: first in text
    # As a rule there is one space between them; looking for that is far quicker.
    spaced, pattern = term.text, phrase(term.words)
    return lambda text: spaced in text or (first in text and pattern.search(text) is not None)


@lru_cache(maxsize=64)
def phrase(words: tuple[str, ...]) -> re.Pattern[str]:
    """These words next to each other, whatever white space is between them."""
    return re.compile(r"\s+".join(map(re.escape, words)))


def scalars(values: Iterable[object]) -> Iterator[str]:
    """Every scalar in nested values, as text."""
    for value in values:
        if isinstance(value, dict):
            yield from scalars(value.values())
        elif isinstance(value, list):
            yield from scalars(value)
        elif value is not None:
            yield as_text(value)


def values_at(fields: Mapping[str, object], keys: Keys) -> list[object]:
    """What stands at these keys; in lists on the way, in each of their items."""
    found: list[object] = [fields]
    for key in keys:
        inner = [one for value in found for one in (value if isinstance(value, list) else [value])]
        found = [value[key] for value in inner if isinstance(value, Mapping) and key in value]
    return found


def holds(value: object, between: Between) -> bool:
    """Whether a number or date within nested values is between these bounds.

    A date counts as far as a bound is told: 2024-05-20 is not beyond 2024.
    """
    if isinstance(value, dict):
        return any(holds(inner, between) for inner in value.values())
    if isinstance(value, list):
        return any(holds(inner, between) for inner in value)
    if value is None or isinstance(value, bool):
        return False
    text = as_text(value).strip()
    low = _beyond(text, between.low) if between.low else 1
    high = _beyond(text, between.high) if between.high else -1
    if low is None or high is None:
        return False
    return (low > 0 or (low == 0 and between.with_low)) and (
        high < 0 or (high == 0 and between.with_high)
    )


def _beyond(text: str, bound: str) -> int | None:
    """1 where a number or date is more than the bound, 0 where it is the same, else -1.

    None where the two cannot be compared.
    """
    number, limit = _number(text), _number(bound)
    if number is not None and limit is not None:
        return (number > limit) - (number < limit)
    if _DATE.match(text) and _DATE.fullmatch(bound):
        told = text[: len(bound)]
        return (told > bound) - (told < bound)
    return None


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
