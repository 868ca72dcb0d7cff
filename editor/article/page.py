"""The page that readers see: the head from the fields, the article below it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from editor.article.addresses import PREVIEW, Addresses
from editor.article.header import header
from editor.article.links import LinkIndex
from editor.article.pictures import Pictures
from editor.article.render import Context, render_article
from editor.article.theme import FOLDER, Theme, built_in, compiled
from editor.messages import Message


@dataclass(frozen=True)
class PageContent:
    """All that a page is made of.

    path: the entry's, relative to the vault; fields: as the publisher reads them;
    first_line: the number of the body's first line in the file; theme: None for the built-in.
    """

    path: str
    body: str
    fields: Mapping[str, object]
    dialect: str
    links: LinkIndex
    pictures: Pictures
    theme: Theme | None = None
    first_line: int = 1

    def __post_init__(self) -> None:
        object.__setattr__(self, "fields", MappingProxyType(dict(self.fields)))


@dataclass(frozen=True)
class Page:
    """A whole HTML document for the entry at `path`, and what went wrong on the way."""

    path: str
    html: str
    problems: tuple[Message, ...] = field(default=())


def render_page(content: PageContent, *, scheme: str = "", addresses: Addresses = PREVIEW) -> Page:
    """The page of an entry.

    scheme: "light" or "dark"; empty leaves it to the reader's system.
    """
    context = Context(content.links, content.pictures, content.path, addresses)
    article = render_article(content.body, content.dialect, context, content.first_line)
    theme = content.theme or built_in()
    values = _values(content, context, article.html, scheme)
    problems = [*theme.problems, *article.problems]
    try:
        html = _fill(theme, values)
    except _TemplateError as failure:
        problems.insert(0, failure.message)
        html = _fill(built_in(), values)
    return Page(content.path, html, tuple(problems))


def _values(content: PageContent, context: Context, body: str, scheme: str) -> dict[str, Any]:
    """What a template can use."""
    from markupsafe import Markup

    head = header(content.fields, content.path)
    return {
        "page": head,
        "fields": content.fields,
        "image": _picture(head.image, context),
        "logo": _picture(head.logo, context),
        "body": Markup(body),  # sanitised
        "scheme": scheme,
    }


def _picture(written: str, context: Context) -> str:
    """The address of a head's picture; empty where the field names none that can be shown."""
    if not written or context.pictures.resolve(written, context.source) is None:
        return ""
    return context.picture(written)


class _TemplateError(Exception):
    def __init__(self, message: Message) -> None:
        super().__init__(message.code)
        self.message = message


def _fill(theme: Theme, values: Mapping[str, Any]) -> str:
    from jinja2 import TemplateError
    from markupsafe import Markup

    # A style sheet has no business closing its own element.
    style = Markup(theme.style.replace("</", "<\\/"))
    try:
        return compiled(theme.page).render(values, style=style)
    except TemplateError as error:
        reason, line = error.message or type(error).__name__, getattr(error, "lineno", None) or 1
    except Exception as error:  # noqa: BLE001 - a template can raise anything
        reason, line = f"{type(error).__name__}: {error}", 1
    arguments = {"file": f"{FOLDER}/page.html", "line": line, "reason": reason}
    raise _TemplateError(Message("article.template", arguments))
