"""The language of the search box.

    query    = { term }                         an entry has to fulfil every term
    term     = [ "-" ] [ name ":" ] value       "-": the entry must not fulfil it
    value    = word | '"' text '"'              a phrase; its words stand next to each other
    name     = field | '"' field '"'            by key or label; "a.b" is b in the mapping a
             | "title" | "path" | "file" | "article" | "body" | "collection"
             | "is" | "has"

    harbour            occurs in the title, a field, the path or the article
    "old harbour"      so does this phrase; the closing quote may still be missing
    -harbour           occurs nowhere
    territory:north    occurs in that field, however its values are nested
    territory:=North   is one of its values
    territory:         the field holds something; -territory: it holds nothing
    year:>2018 year:2018..2020 date:<2024-05
                       a number, or a date as far as it is told, is beyond or between; also >= <=
    is:unplaced        one of STATES
    has:problem        one of THINGS, or a field that holds something

All of it is folded, so that neither case nor accents count. A colon behind anything else is part of
a word, as in https://x.org. Whatever is typed has a meaning: what is not complete yet asks for
nothing, and what is not known is told in `Query.notes` and otherwise passed over.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from enum import Enum
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from editor.messages import Message
from editor.regex import regex
from editor.schema.folding import fold

__all__ = [
    "SCOPES",
    "STATES",
    "THINGS",
    "Between",
    "Keys",
    "Names",
    "Query",
    "Scope",
    "Term",
    "Token",
    "fields_of",
    "names_of",
    "tokens",
]

# The keys that lead to a field's value, from the outermost mapping to the innermost.
Keys: TypeAlias = tuple[str, ...]
# The fields that each folded name means.
Names: TypeAlias = Mapping[str, tuple[Keys, ...]]

STATES = ("unplaced", "placed", "unsaved", "changed", "broken", "article")
THINGS = ("problem", "picture", "link", "article")
_SPELLINGS = {"problems": "problem", "pictures": "picture", "image": "picture",
              "images": "picture", "links": "link", "body": "article"}  # fmt: skip


class Scope(Enum):
    """Where a term is looked for."""

    ANYWHERE = "anywhere"
    TITLE = "title"
    PATH = "path"
    ARTICLE = "article"
    COLLECTION = "collection"
    FIELD = "field"
    IS = "is"
    HAS = "has"


SCOPES: Mapping[str, Scope] = MappingProxyType(
    {
        "title": Scope.TITLE,
        "path": Scope.PATH,
        "file": Scope.PATH,
        "article": Scope.ARTICLE,
        "body": Scope.ARTICLE,
        "collection": Scope.COLLECTION,
        "is": Scope.IS,
        "has": Scope.HAS,
    }
)

_TOKEN = regex(
    r"""
    (?P<minus> -? )
    (?: (?: "(?P<label> [^"\s][^"]* )" | (?P<name> [^\s":]+ ) ) : (?P<sign> [<>]=? | = )? )?
    (?: "(?P<phrase> [^"]* )(?P<closed> "? ) | (?P<word> \S* ) )
    """,
    re.VERBOSE,
)
_SPACES = regex(r"\s*")
_NUMBER_OR_DATE = r"-?\d+(?:\.\d+)?|\d{4}-\d\d(?:-\d\d)?"
_RANGE = regex(rf"(?P<low>{_NUMBER_OR_DATE})?\.\.(?P<high>{_NUMBER_OR_DATE})?")
_LETTER = regex(r"[^\W\d_]")


class Token(NamedTuple):
    """A term as it was typed, folded. start, end: its place in the folded text.

    name: what stands before a colon, "" where there is none. value: what stands behind it.
    """

    start: int
    end: int
    minus: bool
    name: str
    sign: str
    value: str
    quoted: bool
    closed: bool

    @property
    def value_start(self) -> int:
        """Where the value begins, with its quote."""
        return self.end - len(self.value) - self.quoted - self.closed


class Between(NamedTuple):
    """Numbers or dates from `low` to `high`, "" for no bound; with_low, with_high: and these."""

    low: str
    high: str
    with_low: bool = True
    with_high: bool = True


class Term(NamedTuple):
    """One thing that is asked of an entry.

    words: next to each other, folded; none of them asks whether anything is there. Of IS and HAS
    the state or thing. fields: of FIELD, and those called like another scope. exact: the words are
    the whole value.
    """

    scope: Scope
    words: tuple[str, ...]
    negated: bool = False
    fields: tuple[Keys, ...] = ()
    between: Between | None = None
    exact: bool = False

    @property
    def text(self) -> str:
        """The words in one."""
        return " ".join(self.words)

    def implies(self, other: Term) -> bool:
        """Whether each entry that fulfils this term is known to fulfil the other one."""
        if self == other:
            return True
        if self.negated or other.negated or other.between or other.exact:
            return False
        if (self.scope, self.fields) != (other.scope, other.fields):
            return False
        return self.scope not in (Scope.IS, Scope.HAS) and other.text in self.text


class Query(NamedTuple):
    """What is asked of every entry, nothing at all without terms.

    notes: what was not understood, and therefore is not asked.
    """

    terms: tuple[Term, ...] = ()
    notes: tuple[Message, ...] = ()

    @classmethod
    def read(cls, text: str, names: Names = MappingProxyType({})) -> Query:
        """The query that the curator typed; `names` are those of the vault's fields."""
        folded = fold(text)
        terms: dict[Term, None] = {}
        notes: dict[Message, None] = {}
        for token in tokens(folded):
            found = _read(token, names, ends=token.end == len(folded))
            if isinstance(found, Term):
                terms[found] = None
                if token.name and found.scope is Scope.ANYWHERE and _looks_like_a_name(token):
                    notes[Message("workspace.search-no-field", {"name": token.name})] = None
            elif found is not None:
                notes[found] = None
        return cls(tuple(terms), tuple(notes))

    @property
    def is_plain(self) -> bool:
        """Whether no more than words and phrases are asked for."""
        return all(term.scope is Scope.ANYWHERE and not term.negated for term in self.terms)

    def narrows(self, other: Query) -> bool:
        """Whether no entry that the other query leaves out can fulfil this one."""
        return all(any(own.implies(term) for own in self.terms) for term in other.terms)


def names_of(fields: Iterable[tuple[str, str]]) -> Names:
    """What fields can be called in a query, given the key and the label of each.

    A name of several words can also be written with hyphens or underscores between them.
    """
    found: dict[str, dict[Keys, None]] = {}
    for key, label in fields:
        for spelling in (key, label):
            words = fold(spelling).split()
            for name in (" ".join(words), "-".join(words), "_".join(words)):
                if name:
                    found.setdefault(name, {})[(key,)] = None
    return {name: tuple(keys) for name, keys in found.items()}


def tokens(folded: str) -> Iterator[Token]:
    """The terms of a folded text, one after the other."""
    position = _SPACES.match(folded).end()  # type: ignore[union-attr]
    while position < len(folded):
        found = _TOKEN.match(folded, position)
        assert found is not None
        quoted = found["phrase"] is not None
        yield Token(
            position,
            found.end(),
            bool(found["minus"]),
            found["name"] or " ".join((found["label"] or "").split()),
            found["sign"] or "",
            found["phrase"] if quoted else found["word"],
            quoted,
            bool(found["closed"]),
        )
        position = _SPACES.match(folded, found.end()).end()  # type: ignore[union-attr]


def _read(token: Token, names: Names, *, ends: bool) -> Term | Message | None:
    """What a token means: a term, why it means nothing, or None while it is not complete.

    ends: nothing follows it, so that it may still be typed.
    """
    scope = SCOPES.get(token.name)
    words = tuple(token.value.split())
    if scope is Scope.IS:
        return _state(token, ends=ends)
    if scope is Scope.HAS:
        return _thing(token, names, ends=ends)
    fields = fields_of(token.name, names)
    exact = token.sign == "=" and bool(words)
    if scope is not None:
        if not words and scope is not Scope.ARTICLE:
            return None
        own = fields if scope in (Scope.COLLECTION, Scope.PATH) else ()
        return Term(scope, words, token.minus, own, exact=exact)
    if fields:
        between = _between(token)
        words = () if between else words
        return Term(Scope.FIELD, words, token.minus, fields, between, exact)
    return _word(token, ends=ends)


def _word(token: Token, *, ends: bool) -> Term | None:
    text = f"{token.name}:{token.sign}{token.value}" if token.name else token.value
    # The first letter of a word that is not wanted would leave out nearly everything.
    if token.minus and ends and not token.quoted and len(text) == 1:
        return None
    return Term(Scope.ANYWHERE, tuple(text.split()), token.minus) if text.strip() else None


def fields_of(name: str, names: Names) -> tuple[Keys, ...]:
    """The fields that a name means; the part before a dot may be the name of a mapping."""
    if name in names:
        return names[name]
    outer, dot, inner = name.partition(".")
    if dot and inner and outer in names:
        return tuple((*keys, *inner.split(".")) for keys in names[outer])
    return ()


def _between(token: Token) -> Between | None:
    if token.quoted or not token.value:
        return None
    if token.sign.startswith(">"):
        return Between(token.value, "", with_low=token.sign == ">=")
    if token.sign.startswith("<"):
        return Between("", token.value, with_high=token.sign == "<=")
    found = _RANGE.fullmatch(token.value)
    if found is None or token.sign or not (found["low"] or found["high"]):
        return None
    return Between(found["low"] or "", found["high"] or "")


def _state(token: Token, *, ends: bool) -> Term | Message | None:
    value = token.value.strip()
    if value in STATES:
        return Term(Scope.IS, (value,), token.minus)
    if ends and not token.closed and _begins(value, STATES):
        return None
    if not value:
        return None
    known = ", ".join(f"is:{state}" for state in STATES)
    return Message("workspace.search-no-state", {"word": value, "known": known})


def _thing(token: Token, names: Names, *, ends: bool) -> Term | Message | None:
    value = " ".join(token.value.split())
    thing = _SPELLINGS.get(value, value)
    fields = fields_of(value, names)
    # What a word of this language means comes first, unless it is how a field is called.
    if thing in THINGS and (thing == "problem" or not fields):
        return Term(Scope.HAS, (thing,), token.minus)
    if fields:
        return Term(Scope.FIELD, (), token.minus, fields)
    if ends and not token.closed and _begins(value, (*THINGS, *_SPELLINGS, *names)):
        return None
    if not value:
        return None
    known = ", ".join(f"has:{thing}" for thing in THINGS)
    return Message("workspace.search-no-thing", {"word": value, "known": known})


def _begins(value: str, names: Iterable[str]) -> bool:
    return any(name.startswith(value) for name in names)


def _looks_like_a_name(token: Token) -> bool:
    """Whether what stands before the colon may have been meant for a field."""
    address = token.value.startswith("//") or token.name in ("mailto", "http", "https")
    return not address and bool(_LETTER.match(token.name))
