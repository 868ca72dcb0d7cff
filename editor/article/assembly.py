"""An article as blocks of HTML, of which only those are made that were not made before."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from editor.article.blocks import Block, block_of, shifted
from editor.article.context import CONTEXT, Context
from editor.article.dialects import footnotes, gfm
from editor.article.dialects.obsidian import EMBEDS
from editor.article.dialects.pieces import Piece, pieces_of, references_of
from editor.article.dialects.slugs import Slugs, slug
from editor.article.embeds import MOST, Embeds, anchors_prefix, excerpt
from editor.article.raw_html import OpenElements
from editor.article.sanitise import sanitise
from editor.messages import Message

_LONGEST_EMBED = 100_000  # characters of an article
_OF_THE_WHOLE = frozenset({"normalize", "block"})  # rules of the parser that made the pieces
# Elements open within each other, when the sanitiser's time begins to grow with their square.
_DEEPEST_HTML = 2_000
_TAG = re.compile(
    r"<(/?)(?!(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b)[a-z]", re.I
)


class TooDeepError(Exception):
    """The HTML is nested too deep to be sanitised in time."""


@dataclass(eq=False)
class _Part:
    """What a piece became: tokens of its text, and the HTML that was last made of them."""

    text: list[Token]
    definitions: Mapping[str, list[Token]]
    references: list[Token]
    headings: list[tuple[Token, str]]  # with their slugs before they are made unique
    raw: list[str]  # the raw HTML in the text
    bracket_steps: int
    is_plain: bool
    start: int = 0  # its first line
    numbers: tuple[object, ...] | None = None  # of references and headings, as in `html`
    html: str = ""
    block: Block | None = None  # when it is a block by itself and was sanitised
    embeds: Embeds | None = None
    embedded: int = 0  # how much of what a page may embed

    @property
    def varies(self) -> bool:
        """Whether its HTML can change while its source does not."""
        return bool(self.references or self.headings or self.embeds)


class Assembly:
    """The blocks of the versions of an article, one after the other."""

    def __init__(self, md: MarkdownIt, host: Embeds | None = None) -> None:
        """`host`: what the article is embedded with, where it is."""
        self._md = md
        self._host = host
        rules = zip(md.core.ruler.get_active_rules(), md.core.ruler.getRules(""), strict=True)
        self._rules = [rule for name, rule in rules if name not in _OF_THE_WHOLE]
        self._context: Context | None = None
        self._prefix = ""
        self._forget()

    def _forget(self) -> None:
        self._pieces: list[Piece] = []
        self._parts: dict[Piece, _Part] = {}
        self._references: Mapping[str, Any] = {}
        self._labels: frozenset[str] = frozenset()
        self._groups: dict[str, str] = {}  # sanitised HTML of several parts, by what it was

    def blocks(
        self, body: str, context: Context, first_line: int
    ) -> tuple[list[Block], list[Message]]:
        """The blocks of `body`, which begins at `first_line` of its file, and what is told.

        Raises TooDeepError.
        """
        source = _normal(body)
        if any(part.is_plain for part in self._parts.values()) or self._is_costly():
            self._forget()  # which parts stay plain depends on all before them
        parts = self._parsed(source)
        if context != self._context:
            self._context = context
            self._groups = {}
            for part in parts:
                part.numbers = None
        self._prefix = anchors_prefix(context)
        notes = self._numbered(parts)
        made = list(self._made(parts, notes, context, first_line))
        return made, self._problems(parts)

    # --- tokens

    def _is_costly(self) -> bool:
        return sum(part.bracket_steps for part in self._parts.values()) > gfm.MOST_STEPS // 2

    def _parsed(self, source: str) -> list[_Part]:
        pieces = pieces_of(self._md, source, self._pieces)
        references = references_of(pieces)
        labels = frozenset[str]().union(*(one.footnotes for one in pieces if one.footnotes))
        if references != self._references or labels != self._labels:
            # Brackets anywhere in the text may mean something else now.
            if self._pieces:
                self._forget()
                pieces = pieces_of(self._md, source)
            self._references, self._labels = references, labels
        steps = 0
        parts: dict[Piece, _Part] = {}
        for piece in pieces:
            part = self._parts.get(piece) or self._part(piece, steps)
            parts[piece] = part
            steps += part.bracket_steps
        self._pieces, self._parts = pieces, parts
        return list(parts.values())

    def _part(self, piece: Piece, steps: int) -> _Part:
        env: dict[str, Any] = {
            "references": self._references,
            footnotes.DEFINED: self._labels,
            gfm.BRACKET_STEPS: steps,
        }
        state = StateCore(piece.text, self._md, env, piece.tokens)
        for rule in self._rules:
            rule(state)
        text, definitions = footnotes.take_notes(state.tokens)
        return _Part(
            text,
            definitions,
            footnotes.references_in(text),
            _headings(text),
            list(_raw_html(text)),
            env[gfm.BRACKET_STEPS] - steps,
            gfm.PLAIN_PARTS in env,
        )

    def _numbered(self, parts: Sequence[_Part]) -> list[footnotes.Note]:
        """Number footnotes and make headings' anchors unique, over the whole article."""
        definitions: dict[str, list[Token]] = {}
        for part in parts:
            for label, tokens in part.definitions.items():
                definitions.setdefault(label, tokens)
        references = list(chain.from_iterable(part.references for part in parts))
        notes = footnotes.numbered(references, definitions, self._prefix)
        slugs = Slugs()
        for part in parts:
            for heading, base in part.headings:
                heading.attrSet("id", slugs.unique(base))
        for note in notes:
            for heading, base in _headings(note.tokens):
                heading.attrSet("id", slugs.unique(base))
        return notes

    def _problems(self, parts: Sequence[_Part]) -> list[Message]:
        problems: list[Message] = []
        for part in parts:
            if part.embeds is not None:
                problems += [told for told in part.embeds.problems if told not in problems]
        if any(piece.is_too_deep for piece in self._pieces):
            problems.append(Message("article.too_deep", {"n": gfm.MAX_NESTING}))
        if any(part.is_plain for part in self._parts.values()):
            problems.append(Message("article.plain_parts", {"n": gfm.LONGEST_PARAGRAPH}))
        return problems

    # --- HTML

    def _made(
        self,
        parts: Sequence[_Part],
        notes: Sequence[footnotes.Note],
        context: Context,
        first_line: int,
    ) -> Iterator[Block]:
        opened = OpenElements()
        group: list[_Part] = []
        line = first_line
        spent = 0
        for piece, part in zip(self._pieces, parts, strict=True):
            part.start = line
            line += piece.lines
            if part.numbers is None or part.varies:
                self._render(part, context, spent)
                spent += part.embedded
            if part.raw or group:
                group.append(part)
                for html in part.raw:
                    opened.read(html)
                if opened.none:
                    yield from self._together(group, "", context)
                    group = []
            elif part.html:
                if part.block is None:
                    clean = _filled(sanitised(part.html, context), [part])
                    part.block = Block(clean, part.start)
                if part.block.html:
                    part.block = part.block.at(part.start)
                    yield part.block
        below = self._notes_html(parts, notes, context)
        if group or below:
            yield from self._together(group, below, context)

    def _render(self, part: _Part, context: Context, spent: int) -> None:
        """Make the HTML of a part, unless it is made and still holds."""
        numbers = tuple(
            chain(
                ((token.meta["number"], token.meta["count"]) for token in part.references),
                (heading.attrs["id"] for heading, _ in part.headings),
                [spent] if spent + part.embedded >= MOST else [],
            )
        )
        if numbers == part.numbers and (part.embeds is None or part.embeds.is_current(context)):
            return
        embeds = self._host or Embeds(self._excerpt, spent)
        before = embeds.spent
        part.html = self._html(part.text, context, embeds)
        part.embedded = embeds.spent - before
        part.embeds = embeds if embeds.is_used else None
        part.numbers, part.block = numbers, None

    def _html(self, tokens: Sequence[Token], context: Context, embeds: Embeds | None) -> str:
        env = {CONTEXT: context} | ({EMBEDS: embeds} if embeds else {})
        return str(self._md.renderer.render(tokens, self._md.options, env))

    def _excerpt(
        self, body: str, anchor: str, context: Context, host: Embeds
    ) -> list[Block] | None:
        """The blocks of what is embedded: `body`, or the part of it with this anchor."""
        body = body[:_LONGEST_EMBED]
        if anchor:
            found = excerpt(pieces_of(self._md, _normal(body)), anchor)
            if found is None:
                return None
            body = found
        try:
            return Assembly(self._md, host).blocks(body, context, 0)[0]
        except TooDeepError:
            return None

    def _together(self, group: Sequence[_Part], below: str, context: Context) -> Iterator[Block]:
        """The one block of parts of which some leave elements open for the next."""
        base = group[0].start if group else 0
        html = "".join(shifted(part.html, part.start - base) for part in group)
        html += shifted(below, -base)
        if html not in self._groups:
            self._groups = {**dict(list(self._groups.items())[-100:]), html: ""}
            self._groups[html] = sanitised(html, context)
        clean = _filled(self._groups[html], group)
        if clean:
            yield Block(clean, base) if group else block_of(clean, 0)

    def _notes_html(
        self, parts: Sequence[_Part], notes: Sequence[footnotes.Note], context: Context
    ) -> str:
        if not notes:
            return ""
        lines = {
            id(tokens): part.start
            for part in parts
            if part.definitions
            for tokens in part.definitions.values()
        }
        items = (
            shifted(
                self._html(list(footnotes.item(note, self._prefix)), context, None),
                lines[id(note.tokens)],
            )
            for note in notes
        )
        return footnotes.section(items)


def _normal(body: str) -> str:
    """`body` as the parser wants it, its last line ended too."""
    source = body.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
    return source if not source or source.endswith("\n") else source + "\n"


def _filled(html: str, parts: Iterable[_Part]) -> str:
    for part in parts:
        if part.embedded and part.embeds is not None:
            html = part.embeds.filled(html)
    return html


def sanitised(html: str, context: Context) -> str:
    """`html` with only what is harmless, and links and pictures resolved. Raises TooDeepError."""
    if _is_too_deep(html):
        raise TooDeepError
    return sanitise(html, context.addresses.scheme, context.picture, context.link)


def _headings(tokens: Sequence[Token]) -> list[tuple[Token, str]]:
    return [
        (opening, slug(gfm.plain_text(inline.children or [])))
        for opening, inline in pairwise(tokens)
        if opening.type == "heading_open"
    ]


def _raw_html(tokens: Iterable[Token]) -> Iterator[str]:
    for token in tokens:
        if token.type == "html_block":
            yield token.content
        for child in token.children or ():
            if child.type == "html_inline":
                yield child.content


def _is_too_deep(html: str) -> bool:
    depth = 0
    for tag in _TAG.finditer(html):
        depth = max(0, depth - 1) if tag[1] else depth + 1
        if depth > _DEEPEST_HTML:
            return True
    return False
