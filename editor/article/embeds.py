"""Entries, headings and blocks that an article embeds, shown in its place."""

from __future__ import annotations

import posixpath
import re
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from itertools import count

from editor.article.blocks import Block
from editor.article.context import Context
from editor.article.dialects.gfm import plain_text
from editor.article.dialects.obsidian import anchor_of
from editor.article.dialects.pieces import Piece
from editor.article.dialects.slugs import slug
from editor.article.links import split_target
from editor.messages import Message
from editor.vault.frontmatter import parse

DEEPEST = 5
# Characters of HTML that a page embeds; each embed counts as some thousand more.
MOST = 500_000
_EACH = 2_000

# No article can know it, so none can ask for what another one embeds.
_SECRET = secrets.token_hex(8)
_PLACE = re.compile(rf"{_SECRET}-\d+;")
_numbers = count()
# As the sanitiser writes one: values in double quotes, and no < that begins none.
_TAG = re.compile(r"""<[a-z](?:[^>"]|"[^"]*")*>""")
_TAG_OR_PLACE = re.compile(f"{_TAG.pattern}|{_PLACE.pattern}")
_HOST_ONLY = re.compile(r' (?:data-source-line="[^"]*"|id="(?!user-content-)[^"]*")')

# Renders the part of an article that is embedded.
Render = Callable[[str, str, Context, "Embeds"], list[Block] | None]


@dataclass(eq=False)
class Embeds:
    """What one part of a page embeds.

    spent: of what a page may embed, by the parts before and this one. read: the files that were
    asked for, as they were.
    """

    render: Render
    spent: int = 0
    read: list[tuple[str, str | None]] = field(default_factory=list)
    problems: list[Message] = field(default_factory=list)
    _made: dict[str, str] = field(default_factory=dict)

    def place_for(self, target: str, context: Context) -> str | None:
        """What stands in HTML for what `target` means until `filled`; None where it is a link."""
        if context.read is None:
            return None
        path = context.links.resolve(target, context.source)
        if path is None or not path.lower().endswith(".md"):
            return None
        written = split_target(target)[1]
        heading = anchor_of(written) if written else ""
        within = context.within or ((context.source, ""),)
        refusal = self._refusal(path, heading, within)
        if refusal is not None:
            if refusal not in self.problems:
                self.problems.append(refusal)
            return None
        article = context.read(path)
        self.read.append((path, article))
        if article is None:
            return None
        self.spent += _EACH
        inner = replace(context, source=path, within=(*within, (path, heading)))
        blocks = self.render(parse(article).body, heading, inner, self)
        if blocks is None:
            return None
        html = "\n".join(_as_guest(block.html) for block in blocks)
        self.spent += len(html)
        place = f"{_SECRET}-{next(_numbers)};"
        self._made[place] = html
        return place

    def filled(self, html: str) -> str:
        """Sanitised `html` with what it embeds, which was sanitised before, in its places.

        A tag that the host left open may have made a place part of a value: nothing gets in there,
        as text that is harmless by itself would end the value.
        """
        return _TAG_OR_PLACE.sub(lambda found: self._made.get(found[0], found[0]), html)

    @property
    def is_used(self) -> bool:
        """Whether anything was asked for."""
        return bool(self.read or self.problems)

    def is_current(self, context: Context) -> bool:
        """Whether the entries that were embedded still are what they were."""
        return context.read is None or all(context.read(path) == text for path, text in self.read)

    def _refusal(
        self, path: str, heading: str, within: tuple[tuple[str, str], ...]
    ) -> Message | None:
        """Why this cannot be shown within those, or None when it can."""
        if (path, heading) in within:
            return Message("article.embed_circle", {"file": posixpath.basename(path)})
        if len(within) > DEEPEST:
            return Message("article.embed_deep", {"n": DEEPEST})
        if self.spent >= MOST:
            return Message("article.embed_much", {"n": MOST})
        return None


def _as_guest(html: str) -> str:
    """`html` without anchors and lines, which are the host's alone."""
    return _TAG.sub(lambda tag: _HOST_ONLY.sub("", tag[0]), html)


def anchors_prefix(context: Context) -> str:
    """What keeps the anchors of footnotes apart from the host's."""
    return "".join(f"{slug(path)}-{heading}-" for path, heading in context.within[1:])


def excerpt(pieces: Sequence[Piece], anchor: str) -> str | None:
    """The source of the section, or the block, with this anchor, and of the definitions in all.

    None when there is none.
    """
    chosen = _block(pieces, anchor) if anchor.startswith("^") else _section(pieces, anchor)
    if chosen is None:
        return None
    texts = [piece.text for piece in chosen]
    texts += [
        piece.text
        for piece in pieces
        if piece not in chosen and (piece.footnotes or (piece.references and not piece.tokens))
    ]
    return "\n".join(texts)


def _section(pieces: Sequence[Piece], anchor: str) -> Sequence[Piece] | None:
    start = level = None
    for number, piece in enumerate(pieces):
        opening = piece.tokens[0] if piece.tokens else None
        if opening is None or opening.type != "heading_open":
            continue
        if level is not None and start is not None:
            if int(opening.tag[1]) <= level:
                return pieces[start:number]
        elif slug(_words(piece)) == anchor:
            start, level = number, int(opening.tag[1])
    return None if start is None else pieces[start:]


def _words(piece: Piece) -> str:
    """What a reader reads of a heading whose marks were not parsed yet, near enough to find it."""
    inline = piece.tokens[1]
    if inline.children:
        return plain_text(inline.children)
    text = re.sub(r"!?\[\[(?:[^\]|]*\|)?([^\]]*)\]\]", r"\1", inline.content)
    return re.sub(r"\[([^\]]*)\]\([^)]*\)|[*`]|==|~~", r"\1", text)


def _block(pieces: Sequence[Piece], anchor: str) -> Sequence[Piece] | None:
    """The block that ends with the id, or that the id, alone on its line, follows."""
    end = re.compile(rf"(?:^|[ \t]){re.escape(anchor)}[ \t]*$", re.MULTILINE)
    for number, piece in enumerate(pieces):
        if end.search(piece.text):
            alone = piece.text.strip() == anchor
            return pieces[number - 1 : number] if alone and number else [piece]
    return None
