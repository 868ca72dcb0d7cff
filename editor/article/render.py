"""An article's body as HTML, in the dialect that its collection is published with."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from html import escape
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from editor.article.addresses import PREVIEW, Addresses
from editor.article.links import LinkIndex
from editor.article.pictures import Pictures, written_path
from editor.messages import Message

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|#|//|\Z")

DIALECTS = ("obsidian", "github", "python-markdown")

# What is shown of an article; the longest real ones have a fifth of it.
LONGEST_BODY = 250_000
# Elements open within each other, when the sanitiser's time begins to grow with their square.
_DEEPEST_HTML = 2_000
_TAG = re.compile(
    r"<(/?)(?!(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b)[a-z]", re.I
)


@dataclass(frozen=True)
class Context:
    """What links and pictures of the article in the file `source` are resolved with."""

    links: LinkIndex
    pictures: Pictures
    source: str
    addresses: Addresses = PREVIEW

    def picture(self, written: str) -> str:
        """The address of the picture that the article has as `written`."""
        found = self.pictures.resolve(written, self.source)
        if found is None:
            return self.addresses.missing_picture(written_path(written) or written)
        if found.lower().startswith(("http://", "https://")):
            return self.addresses.remote_picture(found)
        return self.addresses.picture(found)

    def link(self, written: str) -> str:
        """The address for a link that the article has as `written`: that of the entry it means.

        What has a protocol, or is an anchor alone, stays; so does what may be a page of the site.
        """
        if _ABSOLUTE.match(written):
            return written
        path, _, anchor = unquote(written).partition("#")
        found = self.links.resolve(path, self.source)
        if found is not None:
            return self.addresses.entry(found, anchor)
        return self.addresses.missing_entry(written) if path.endswith(".md") else written


@dataclass(frozen=True)
class Article:
    """An article's HTML, sanitised, and what had to be left out of it or plain."""

    html: str
    problems: tuple[Message, ...] = ()


def render_body(
    body: str,
    *,
    dialect: str,
    links: LinkIndex,
    pictures: Pictures,
    source: str,
    addresses: Addresses = PREVIEW,
    first_line: int = 1,
) -> str:
    """`body` as sanitised HTML; blocks carry `data-source-line`, counted from `first_line`.

    dialect: one of `DIALECTS`; source: the entry's vault-relative path.
    """
    context = Context(links, pictures, source, addresses)
    return render_article(body, dialect, context, first_line).html


def render_article(body: str, dialect: str, context: Context, first_line: int = 1) -> Article:
    """`body` as HTML with the problems met; see `render_body`."""
    problems: list[Message] = []
    if len(body) > LONGEST_BODY:
        end = body.rfind("\n", 0, LONGEST_BODY)
        body = body[: end if end > 0 else LONGEST_BODY]
        problems.append(Message("article.cut", {"n": LONGEST_BODY}))
    html = _RENDERERS[dialect](body, context, first_line, problems)
    if _is_too_deep(html):
        problems.append(Message("article.plain"))
        html = f"<pre>{escape(body)}</pre>"
    from editor.article.sanitise import sanitise

    return Article(
        sanitise(html, context.addresses.scheme, context.picture, context.link), tuple(problems)
    )


def _is_too_deep(html: str) -> bool:
    depth = 0
    for tag in _TAG.finditer(html):
        depth = max(0, depth - 1) if tag[1] else depth + 1
        if depth > _DEEPEST_HTML:
            return True
    return False


def _obsidian(body: str, context: Context, first_line: int, problems: list[Message]) -> str:
    return _markdown_it(_obsidian_parser(), body, context, first_line, problems)


def _github(body: str, context: Context, first_line: int, problems: list[Message]) -> str:
    return _markdown_it(_github_parser(), body, context, first_line, problems)


def _markdown_it(
    parser: MarkdownIt, body: str, context: Context, first_line: int, problems: list[Message]
) -> str:
    from editor.article.dialects import gfm

    env: dict[str, Any] = {"context": context, gfm.FIRST_LINE: first_line}
    html = str(parser.render(body, env))
    if gfm.TOO_DEEP in env:
        problems.append(Message("article.too_deep", {"n": gfm.MAX_NESTING}))
    if gfm.PLAIN_PARTS in env:
        problems.append(Message("article.plain_parts", {"n": gfm.LONGEST_PARAGRAPH}))
    return html


def _python_markdown(body: str, _context: Context, first_line: int, problems: list[Message]) -> str:
    from editor.article.dialects.python_markdown import TooCostlyError, python_markdown

    try:
        return python_markdown(body, first_line)
    except TooCostlyError:
        problems.append(Message("article.plain"))
        return f"<pre>{escape(body)}</pre>"


@cache
def _obsidian_parser() -> MarkdownIt:
    from editor.article.dialects.obsidian import obsidian

    return obsidian()


@cache
def _github_parser() -> MarkdownIt:
    from editor.article.dialects.gfm import gfm

    return gfm(marks={}, inline_footnotes=False)


_RENDERERS: dict[str, Callable[[str, Context, int, list[Message]], str]] = {
    "obsidian": _obsidian,
    "github": _github,
    "python-markdown": _python_markdown,
}
