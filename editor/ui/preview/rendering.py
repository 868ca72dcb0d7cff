"""Renders pages for the preview, on its worker."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor.article.addresses import PREVIEW, PreviewAddresses

if TYPE_CHECKING:
    from editor.article.page import Page, PageContent, Renderer

_REMOTE = PREVIEW.remote_picture("https:")


class _WithRemotePictures(PreviewAddresses):
    """As the preview's, but pictures are loaded from the network where the way is protected."""

    def remote_picture(self, url: str) -> str:
        """`url` itself where it is https."""
        return url if url.lower().startswith("https://") else super().remote_picture(url)


# One object, since equal addresses let a renderer keep what it made.
_REMOTE_ALLOWED = _WithRemotePictures()


@dataclass(frozen=True)
class Rendered:
    """A page to show, or a card.

    last: the line after its article's last; holds_back: whether a remote picture is not loaded.
    """

    page: Page
    last: int
    holds_back: bool
    card: bool = False

    @classmethod
    def nothing(cls) -> Rendered:
        """An empty page."""
        from editor.article.page import Page

        return cls(Page("", ""), 1, holds_back=False)


class Rendering:
    """Keeps between pages what stays the same. To be used by one thread at a time."""

    def __init__(self) -> None:
        self._renderer: Renderer | None = None

    def render(self, content: PageContent, scheme: str, *, remote: bool, card: bool) -> Rendered:
        """The page of `content`.

        remote: whether pictures on the network are loaded; card: the directory's card instead.
        """
        # Imported here, in the worker's thread: the parser would hold up the first window.
        from editor.article.page import Renderer

        if self._renderer is None:
            self._renderer = Renderer()
        addresses = _REMOTE_ALLOWED if remote else PREVIEW
        render = self._renderer.card if card else self._renderer.page
        page = render(content, scheme=scheme, addresses=addresses)
        last = content.first_line + content.body.count("\n") + 1
        return Rendered(page, last, not remote and _holds_back(page), card)


def _holds_back(page: Page) -> bool:
    return _REMOTE in page.frame or any(_REMOTE in block.html for block in page.blocks)
