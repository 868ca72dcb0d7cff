"""Where in an entry stands what is searched for: the piece of it to show, and the hits in that."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from editor.regex import regex
from editor.schema.folding import fold, origin
from editor.schema.kinds import as_text
from editor.workspace.matching import Said, number_in, range_of
from editor.workspace.query import Keys, Query, Scope, Term

# So much of a long piece is kept at either side of its first hit: more than a list can show.
_BEFORE, _BEHIND = 160, 400
# More hits than these in one piece or article make no difference to what is shown.
_MOST = 200
# What Markdown puts before the words of a line.
_MARKERS = regex(r"\s*(?:(?:#{1,6}|[-*+>]|\d{1,3}[.)])\s+)*")
_BREAKS = regex(r"[\t\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")

_Span = tuple[int, int]


class Where(Enum):
    """The kind of place."""

    FIELD = "field"
    ARTICLE = "article"
    PATH = "path"
    COLLECTION = "collection"


class Found(NamedTuple):
    """A piece of an entry with what is searched for.

    key: the field. text: the value, or the line of the article, or what of it is around the first
    hit, on one line. marks: the hits in `text`, from the left, apart from each other. before,
    behind: more stands there. start, end: the first hit in the article, without other meaning
    elsewhere.
    """

    where: Where
    key: str
    text: str
    marks: tuple[_Span, ...]
    before: bool = False
    behind: bool = False
    start: int = 0
    end: int = 0


class _Piece(NamedTuple):
    where: Where
    keys: Keys
    text: str


def title_marks(title: str, query: Query) -> tuple[_Span, ...]:
    """The hits in a title."""
    wanted = [t for t in _positive(query) if t.scope in (Scope.ANYWHERE, Scope.TITLE)]
    return _marks(title, wanted)


def find_place(said: Said, query: Query) -> Found | None:
    """The place to show of an entry that fulfils the query.

    It has the most of what the title has not; None where the title has it all.
    """
    wanted = [
        term
        for term in _positive(query)
        if term.scope is not Scope.TITLE
        and not (term.scope is Scope.ANYWHERE and _spans(said.title, term))
    ]
    if not wanted:
        return None
    best: tuple[tuple[int, int], _Piece] | None = None
    for piece in _pieces(said):
        worth = _worth(piece, wanted)
        if worth > (0, 0) and (best is None or worth > best[0]):
            best = worth, piece
    in_article = [term for term in wanted if term.scope in (Scope.ANYWHERE, Scope.ARTICLE)]
    body = fold(said.entry.body) if _may_stand_in(said, in_article) else ""
    lines = _best_lines(body, in_article)
    marked = [term for term in _positive(query) if term.scope is not Scope.TITLE]
    if lines is not None and (best is None or lines[0] > best[0]):
        return _in_article(said.entry.body, lines[1], marked)
    return None if best is None else _in_piece(best[1], marked)


def _may_stand_in(said: Said, wanted: Sequence[Term]) -> bool:
    """Whether the article has any of what is wanted."""
    return any(said.text.find(term.text, said.body_at) >= 0 for term in wanted if term.words)


def _positive(query: Query) -> list[Term]:
    """The terms that stand somewhere when they are fulfilled."""
    return [t for t in query.terms if not t.negated and t.scope not in (Scope.IS, Scope.HAS)]


# Fields, path and collection


def _pieces(said: Said) -> Iterator[_Piece]:
    entry = said.entry
    for key, value in entry.fields.items():
        if key != "title":
            yield from _scalars((key,), value)
    yield _Piece(Where.PATH, (), entry.path)
    yield _Piece(Where.COLLECTION, (), entry.collection.name)


def _scalars(keys: Keys, value: object) -> Iterator[_Piece]:
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from _scalars((*keys, key), inner)
    elif isinstance(value, list):
        for item in value:
            yield from _scalars(keys, item)
    elif value is not None:
        yield _Piece(Where.FIELD, keys, as_text(value))


def _worth(piece: _Piece, wanted: Sequence[Term]) -> tuple[int, int]:
    """How much of what is wanted the piece has; then, how much of it begins a word."""
    folded = fold(piece.text)
    much = beginnings = 0
    for term in wanted:
        if not _may_hold(piece, term):
            continue
        if term.between is not None:
            much += range_of(term.between)(number_in(piece.text))
        elif not term.words:
            much += bool(folded.strip())
        elif spans := _spans(folded, term):
            # Where a field is named, its value is known roughly; a word tells more.
            much += 2 if term.scope is Scope.ANYWHERE else 1
            beginnings += _begins_word(folded, spans)
    return much, beginnings


def _may_hold(piece: _Piece, term: Term) -> bool:
    """Whether the term is looked for in such a piece."""
    if piece.where is Where.FIELD:
        if term.scope is Scope.ANYWHERE:
            return True
        return any(piece.keys[: len(keys)] == keys for keys in term.fields)
    if piece.where is Where.PATH:
        return term.scope in (Scope.ANYWHERE, Scope.PATH)
    return term.scope is Scope.COLLECTION


def _in_piece(piece: _Piece, wanted: Sequence[Term]) -> Found:
    here = [term for term in wanted if _may_hold(piece, term)]
    key = piece.keys[0] if piece.keys else ""
    found = _around(Found(piece.where, key, piece.text, ()), here)
    if not found.marks and any(t.between for t in here):
        return found._replace(marks=((0, len(found.text)),))
    return found


# The article


def _best_lines(text: str, wanted: Sequence[Term]) -> tuple[tuple[int, int], range] | None:
    """The lines of the article, counted from 0, that have the most, and how much that is.

    text: the article, folded, which leaves line ends alone.
    """
    spans = sorted(
        (start, end, number)
        for number, term in enumerate(wanted)
        for start, end in _spans(text, term)
    )
    best: tuple[tuple[int, int], range] | None = None
    line, counted, at = 0, 0, 0
    while at < len(spans):
        start, end, _ = spans[at]
        line += text.count("\n", counted, start)
        counted = start
        line_end = text.find("\n", end)
        here = {spans[at]}
        at += 1
        while at < len(spans) and (line_end < 0 or spans[at][1] <= line_end):
            here.add(spans[at])
            at += 1
        found = {number for *_, number in here}
        beginnings = sum(
            _begins_word(text, [(s, e) for s, e, n in here if n == number]) for number in found
        )
        worth = 2 * len(found), beginnings
        if best is None or worth > best[0]:
            best = worth, range(line, line + text.count("\n", start, end) + 1)
    return best


def _in_article(body: str, lines: range, wanted: Sequence[Term]) -> Found:
    here = [term for term in wanted if term.scope in (Scope.ANYWHERE, Scope.ARTICLE)]
    start = 0
    for _ in range(lines.start):
        start = body.index("\n", start) + 1
    end = start
    for _ in lines:
        end = body.find("\n", end) + 1 or len(body) + 1
    line = body[start : end - 1].rstrip()
    first = _first(line, here)
    markers = _MARKERS.match(line)
    skipped = markers.end() if markers and markers.end() <= first[0] else 0
    found = Found(
        Where.ARTICLE, "", line[skipped:], (), False, False, start + first[0], start + first[1]
    )
    return _around(found, here)


# Hits


def _spans(folded: str, term: Term) -> list[_Span]:
    """Where the term's words stand in a folded text."""
    if not term.words:
        return []
    if term.exact:
        return [(0, len(folded))] if " ".join(folded.split()) == term.text else []
    found: list[_Span] = []
    if len(term.words) == 1:
        word = term.words[0]
        at = folded.find(word)
        while at >= 0 and len(found) < _MOST:
            found.append((at, at + len(word)))
            at = folded.find(word, at + len(word))
        return found
    for match in _phrase(term.words).finditer(folded):
        found.append(match.span())
        if len(found) == _MOST:
            break
    return found


@lru_cache(maxsize=64)
def _phrase(words: tuple[str, ...]) -> re.Pattern[str]:
    """These words next to each other, whatever white space is between them."""
    return re.compile(r"\s+".join(map(re.escape, words)))


def _begins_word(folded: str, spans: Sequence[_Span]) -> bool:
    return any(start == 0 or not folded[start - 1].isalnum() for start, _ in spans)


def _first(text: str, wanted: Sequence[Term]) -> _Span:
    """The first hit in a text as it is written; nothing at its beginning where there is none."""
    folded = fold(text)
    spans = [span for term in wanted for span in _spans(folded, term)[:1]]
    return origin(text, *min(spans)) if spans else (0, 0)


def _marks(text: str, wanted: Sequence[Term]) -> tuple[_Span, ...]:
    """The hits in a text as it is written, those that touch joined."""
    folded = fold(text)
    spans = {span for term in wanted for span in _spans(folded, term)}
    return _joined(origin(text, *span) for span in sorted(spans))


def _joined(spans: Iterable[_Span]) -> tuple[_Span, ...]:
    joined: list[_Span] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return tuple(joined)


def _around(found: Found, wanted: Sequence[Term]) -> Found:
    """What is around the first hit, on one line, with its marks."""
    text = found.text
    first, first_end = _first(text, wanted)
    start, end = max(0, first - _BEFORE), min(len(text), first + _BEHIND)
    window = text[start:end]
    marks = set(_marks(window, wanted))
    if first_end > first:
        marks.add((first - start, min(first_end, end) - start))
    return found._replace(
        text=_BREAKS.sub(" ", window),
        marks=_joined(sorted(marks)),
        before=start > 0,
        behind=end < len(text),
    )
