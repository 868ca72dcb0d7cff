"""The page that readers see: the head from the fields, the article below it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Any

from editor.article.addresses import PREVIEW, Addresses
from editor.article.blocks import Block, excerpt_of, joined
from editor.article.context import Context
from editor.article.direction import direction_of
from editor.article.header import Card, Header, card, header
from editor.article.links import LinkIndex
from editor.article.pictures import Pictures
from editor.article.reader_words import ENGLISH, ReaderWords
from editor.article.render import Article, ArticleRenderer
from editor.article.theme import CARD, FOLDER, PAGE, Theme, built_in, compiled
from editor.messages import Message


@dataclass(frozen=True)
class PageContent:
    """All that a page is made of.

    path: the entry's, relative to the vault; fields: as the publisher reads them;
    first_line: the number of the body's first line in the file; theme: None for the built-in;
    read: the text of a file of the vault by its path, for embeds, on any thread; typography:
    whether the dialect `github` turns quotes and dashes into typographic ones; language: of the
    page's own words, a tag such as "de".
    """

    path: str
    body: str
    fields: Mapping[str, object]
    dialect: str
    links: LinkIndex
    pictures: Pictures
    theme: Theme | None = None
    first_line: int = 1
    read: Callable[[str], str | None] | None = None
    typography: bool = False
    language: str = ENGLISH

    def __post_init__(self) -> None:
        object.__setattr__(self, "fields", MappingProxyType(dict(self.fields)))


_DESCRIPTION = 200  # characters of the article on a card, where no field describes the entry

# Stands in a page's frame where the article's blocks go.
ARTICLE_MARK = "<!--territory-editor: article-->"


@dataclass(frozen=True)
class Page:
    """The HTML document for the entry at `path`, and what went wrong on the way.

    frame: the document with `ARTICLE_MARK`, a comment, where the blocks go; it changes with the
    fields, the theme and the light, not with the article. blocks: the article from top to
    bottom; empty where the frame is the whole document, as when a vault's own template puts the
    article anywhere but between its elements.
    """

    path: str
    frame: str
    blocks: tuple[Block, ...] = ()
    problems: tuple[Message, ...] = field(default=())

    @cached_property
    def html(self) -> str:
        """The whole document."""
        return self.frame.replace(ARTICLE_MARK, joined(self.blocks))


class Renderer:
    """Makes the pages of one entry after the other, keeping what stays the same between them.

    To be used by one thread at a time.
    """

    def __init__(self) -> None:
        self._articles = ArticleRenderer()

    def page(
        self, content: PageContent, *, scheme: str = "", addresses: Addresses = PREVIEW
    ) -> Page:
        """The page of an entry.

        scheme: "light" or "dark"; empty leaves it to the reader's system.
        """
        context = _context(content, addresses)
        article = _article(self._articles, content, context)
        blocks = article.blocks
        # Templates ask whether there is an article at all.
        mark = ARTICLE_MARK if blocks else ""
        values = _values(
            content,
            context,
            header(content.fields, content.path, ReaderWords(content.language)),
            scheme,
        )
        frame, problems = _framed(content, PAGE, values, mark)
        if frame.count(ARTICLE_MARK) != 1:
            body = joined(blocks)
            (frame, problems), blocks = _framed(content, PAGE, values, body), ()
        return Page(content.path, frame, blocks, (*problems, *article.problems))

    def card(
        self, content: PageContent, *, scheme: str = "", addresses: Addresses = PREVIEW
    ) -> Page:
        """The entry's card in the directory, as a document of its own; `scheme` as for `page`."""
        context = _context(content, addresses)
        article = _article(self._articles, content, context)
        shown = card(content.fields, content.path, excerpt_of(article.blocks, _DESCRIPTION))
        values = _values(content, context, shown, scheme)
        frame, problems = _framed(content, CARD, values)
        return Page(content.path, frame, (), tuple(problems))


def render_article_of(content: PageContent, *, addresses: Addresses = PREVIEW) -> Article:
    """The article of an entry without the page around it."""
    context = _context(content, addresses)
    return _article(ArticleRenderer(), content, context)


def render_card(content: PageContent, *, scheme: str = "", addresses: Addresses = PREVIEW) -> Page:
    """The entry's card in the directory, made from nothing; see `Renderer.card`."""
    return Renderer().card(content, scheme=scheme, addresses=addresses)


def render_page(content: PageContent, *, scheme: str = "", addresses: Addresses = PREVIEW) -> Page:
    """The page of an entry, made from nothing; see `Renderer.page`."""
    return Renderer().page(content, scheme=scheme, addresses=addresses)


def _article(renderer: ArticleRenderer, content: PageContent, context: Context) -> Article:
    return renderer.article(
        content.body,
        content.dialect,
        context,
        content.first_line,
        typography=content.typography,
    )


def _context(content: PageContent, addresses: Addresses) -> Context:
    return Context(content.links, content.pictures, content.path, addresses, content.read)


def _values(
    content: PageContent, context: Context, shown: Header | Card, scheme: str
) -> dict[str, Any]:
    """What a template can use besides the article.

    say: gives its own words in `language`. direction: that in which the article is read.
    """
    say = ReaderWords(content.language)
    return {
        "card" if isinstance(shown, Card) else "page": shown,
        "fields": content.fields,
        "image": _picture(shown.image, context),
        "logo": _picture(shown.logo, context),
        "scheme": scheme,
        "language": say.language,
        "say": say,
        "direction": direction_of(content.body),
    }


def _framed(
    content: PageContent, name: str, values: Mapping[str, Any], body: str = ""
) -> tuple[str, list[Message]]:
    """The document of the template `name` around `body`, and what is wrong with the vault's."""
    theme = content.theme or built_in()
    problems = list(theme.problems)
    try:
        return _fill(theme, name, values, body), problems
    except _TemplateError as failure:
        return _fill(built_in(), name, values, body), [failure.message, *problems]


def _picture(written: str, context: Context) -> str:
    """The address of a head's picture; empty where the field names none that can be shown."""
    if not written or context.pictures.resolve(written, context.source) is None:
        return ""
    return context.picture(written)


class _TemplateError(Exception):
    def __init__(self, message: Message) -> None:
        super().__init__(message.code)
        self.message = message


def _fill(theme: Theme, name: str, values: Mapping[str, Any], body: str) -> str:
    from jinja2 import TemplateError
    from markupsafe import Markup

    # A style sheet has no business closing its own element; the body was sanitised.
    style = Markup(theme.style.replace("</", "<\\/"))
    template = theme.card if name == CARD else theme.page
    try:
        return compiled(template).render(values, style=style, body=Markup(body))
    except TemplateError as error:
        reason, line = error.message or type(error).__name__, getattr(error, "lineno", None) or 1
    except Exception as error:  # noqa: BLE001 - a template can raise anything
        reason, line = f"{type(error).__name__}: {error}", 1
    arguments = {"file": f"{FOLDER}/{name}", "line": line, "reason": reason}
    raise _TemplateError(Message("article.template", arguments))
