"""An article's body as HTML, in the dialect that its collection is published with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from html import escape
from typing import TYPE_CHECKING

from editor.article.addresses import PREVIEW, Addresses
from editor.article.blocks import Block, blocks_of, joined
from editor.article.context import Context
from editor.article.dialects import DIALECTS
from editor.article.links import LinkIndex
from editor.article.pictures import Pictures
from editor.messages import Message

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

    from editor.article.assembly import Assembly

__all__ = ["DIALECTS", "Article", "ArticleRenderer", "parser", "render_article", "render_body"]

# What is shown of an article; the longest real ones have a fifth of it.
LONGEST_BODY = 250_000


@dataclass(frozen=True)
class Article:
    """An article's HTML, sanitised, and what had to be left out of it or plain."""

    blocks: tuple[Block, ...]
    problems: tuple[Message, ...] = ()

    @property
    def html(self) -> str:
        """The whole HTML, with lines of the file."""
        return joined(self.blocks)


class ArticleRenderer:
    """Renders the versions of an article, each from what stayed the same since the one before.

    The result never depends on what was rendered before. To be used by one thread at a time.
    """

    def __init__(self) -> None:
        self._dialect = ""
        self._assembly: Assembly | None = None

    def article(
        self,
        body: str,
        dialect: str,
        context: Context,
        first_line: int = 1,
        *,
        typography: bool = False,
    ) -> Article:
        """`body` as HTML with the problems met.

        dialect: one of `DIALECTS`; first_line: the number of the body's first line in its file;
        typography: whether `github` turns quotes and dashes into typographic ones, as Astro does.
        """
        if typography and dialect == "github":
            dialect = _TYPOGRAPHIC
        problems: list[Message] = []
        if len(body) > LONGEST_BODY:
            end = body.rfind("\n", 0, LONGEST_BODY)
            body = body[: end if end > 0 else LONGEST_BODY]
            problems.append(Message("article.cut", {"n": LONGEST_BODY}))
        try:
            blocks, told = self._blocks(body, dialect, context, first_line)
        except _TooCostlyError:
            self._assembly = None
            plain = Block(f'<pre data-source-line="0">{escape(body)}</pre>', first_line)
            blocks, told = [plain], [Message("article.plain")]
        return Article(tuple(blocks), (*problems, *told))

    def _blocks(
        self, body: str, dialect: str, context: Context, first_line: int
    ) -> tuple[list[Block], list[Message]]:
        if dialect == "python-markdown":
            return list(blocks_of(_python_markdown(body, context, first_line), first_line)), []
        from editor.article.assembly import Assembly, TooDeepError

        if self._assembly is None or dialect != self._dialect:
            self._assembly, self._dialect = Assembly(_PARSERS[dialect]()), dialect
        try:
            return self._assembly.blocks(body, context, first_line)
        except TooDeepError as error:
            raise _TooCostlyError from error


class _TooCostlyError(Exception):
    """Laying the article out would take too long."""


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


def render_article(
    body: str, dialect: str, context: Context, first_line: int = 1, *, typography: bool = False
) -> Article:
    """`body` as HTML, made from nothing; see `ArticleRenderer.article`."""
    return ArticleRenderer().article(body, dialect, context, first_line, typography=typography)


def _python_markdown(body: str, context: Context, first_line: int) -> str:
    from editor.article.assembly import TooDeepError, sanitised
    from editor.article.dialects.python_markdown import TooCostlyError, python_markdown

    try:
        return sanitised(python_markdown(body, first_line), context)
    except (TooCostlyError, TooDeepError) as error:
        raise _TooCostlyError from error


@cache
def _obsidian() -> MarkdownIt:
    from editor.article.dialects.obsidian import obsidian

    return obsidian()


@cache
def _github() -> MarkdownIt:
    from editor.article.dialects.gfm import gfm

    return gfm(marks={}, inline_footnotes=False)


@cache
def _github_typographic() -> MarkdownIt:
    from editor.article.dialects.gfm import gfm
    from editor.article.dialects.typography import use_typography

    md = gfm(marks={}, inline_footnotes=False)
    use_typography(md)
    return md


def parser(dialect: str) -> MarkdownIt:
    """The parser of a dialect; for that of the `markdown` package, the nearest one."""
    return _PARSERS[dialect]() if dialect in _PARSERS else _github()


# What renders an article: a dialect, or one with its switch.
_TYPOGRAPHIC = "github, typographic"
_PARSERS: dict[str, Callable[[], MarkdownIt]] = {
    "obsidian": _obsidian,
    "github": _github,
    _TYPOGRAPHIC: _github_typographic,
}
