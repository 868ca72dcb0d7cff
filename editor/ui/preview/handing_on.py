"""Hands a page on: to the browser, to the clipboard."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from editor.article.addresses import FileAddresses

if TYPE_CHECKING:
    from editor.article.page import PageContent

_DOCTYPE = re.compile(r"\s*<!doctype[^>]*>", re.IGNORECASE)
_LINES = re.compile(r' data-source-line="-?\d+"')
# What keeps the page of the editor's own preview safe has to travel with the page.
_POLICY = (
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
    "img-src file: data:{remote}; media-src file:; font-src file: data:; "
    "style-src 'unsafe-inline' file:; form-action 'none'; base-uri 'none'\">"
    '<meta name="referrer" content="no-referrer">'
)


def document(content: PageContent, *, remote: bool, card: bool = False) -> str:
    """The page, or card, of an entry as a document that stands by itself, beside the vault.

    remote: whether it may load pictures from the network.
    """
    from editor.article.page import render_card, render_page

    render = render_card if card else render_page
    page = render(content, addresses=FileAddresses(content.pictures.root))
    policy = _POLICY.format(remote=" https:" if remote else "")
    found = _DOCTYPE.match(page.html)
    end = found.end() if found else 0
    return f"{page.html[:end]}{policy}{page.html[end:]}"


@dataclass(frozen=True)
class _ClipboardAddresses(FileAddresses):
    """Pictures with addresses that other programs find; links as in the vault."""

    def entry(self, path: str, heading: str) -> str:
        """Relative to the vault: where it lies is nobody else's affair."""
        own = super().entry(path, heading)
        return own.removeprefix(f"{self.root.absolute().as_uri()}/")


def article_for_clipboard(content: PageContent) -> QMimeData:
    """The article as formatted text, and its HTML as plain text."""
    from editor.article.page import render_article_of

    article = render_article_of(content, addresses=_ClipboardAddresses(content.pictures.root))
    html = _LINES.sub("", article.html).strip()
    data = QMimeData()
    data.setHtml(html)
    data.setText(html)
    return data


def file_name(content: PageContent, ending: str) -> str:
    """A name for a file with the page of `content`."""
    return f"{Path(content.path).stem}{ending}"
