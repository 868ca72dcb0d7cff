"""Hands a page on: to the browser, to the clipboard."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from editor.article.addresses import FileAddresses
from editor.ui.newest import Newest
from editor.ui.outside import open_file
from editor.ui.preview.notice import PreviewNotice

if TYPE_CHECKING:
    from tempfile import TemporaryDirectory

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


def article_html(content: PageContent) -> str:
    """The article's HTML for other programs, without what only the preview needs."""
    from editor.article.page import render_article_of

    article = render_article_of(content, addresses=_ClipboardAddresses(content.pictures.root))
    return _LINES.sub("", article.html).strip()


class HandingOn(QObject):
    """Does so, and says how it went in `notice`. What takes time is done off the UI thread."""

    def __init__(self, parent: QWidget, notice: PreviewNotice) -> None:
        super().__init__(parent)
        self._notice = notice
        self._folder: TemporaryDirectory[str] | None = None  # of pages opened in the browser
        self._worker = Newest(self)
        self._worker.done.connect(lambda finish: finish())

    def shut_down(self) -> None:
        """Stop the work and remove the pages that were made for the browser."""
        self._worker.stop()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def open_in_browser(self, content: PageContent, *, remote: bool, card: bool) -> None:
        """Open the page, or card, in the browser; `remote` as for `document`."""
        name = f"{Path(content.path).stem}.html"
        self._worker.ask(
            lambda: partial(self._open, name, document(content, remote=remote, card=card))
        )

    def _open(self, name: str, html: str) -> None:
        from tempfile import TemporaryDirectory

        try:
            if self._folder is None:
                self._folder = TemporaryDirectory(prefix="territory-", ignore_cleanup_errors=True)
            file = Path(self._folder.name, name)
            file.write_text(html, "utf-8", errors="replace")
        except OSError as error:
            self._notice.tell(
                self.tr("The page could not be handed to the browser: {reason}.").format(
                    reason=error.strerror or str(error)
                )
            )
        else:
            open_file(file)

    def copy(self, content: PageContent) -> None:
        """Put the article on the clipboard: as formatted text, and its HTML as plain text."""
        self._worker.ask(lambda: partial(self._put, article_html(content)))

    def _put(self, html: str) -> None:
        data = QMimeData()
        data.setHtml(html)
        data.setText(html)
        QGuiApplication.clipboard().setMimeData(data)
        self._notice.tell(self.tr("The article is on the clipboard, formatted and as HTML."))
