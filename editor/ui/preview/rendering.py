"""Renders pages for the preview, on its worker."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor.article.addresses import PREVIEW, PreviewAddresses

if TYPE_CHECKING:
    from editor.article.page import Page, PageContent, Renderer
    from editor.article.pictures import Pictures

_REMOTE = PREVIEW.remote_picture("https:")


class _OfNow(PreviewAddresses):
    """As the preview's, and a picture that was written anew has a new address: it is loaded again.

    pictures: knows the vault's. remote: those on the network are loaded where the way is protected.
    first: when pictures had been written that were shown first, by their paths; it is added to.
    """

    def __init__(self, pictures: Pictures, first: dict[str, int], *, remote: bool) -> None:
        self._pictures = pictures
        self._remote = remote
        self._first = first

    def fits(self, pictures: Pictures, *, remote: bool) -> bool:
        """Whether these are the addresses for what is asked for."""
        return self._pictures is pictures and self._remote is remote

    def picture(self, path: str) -> str:
        """`vault://file/PATH`, and `?WHEN` where it was written since it was shown first."""
        file = self._pictures.file(path)
        try:
            when = file.stat().st_mtime_ns if file is not None else 0
        except OSError:
            when = 0
        address = super().picture(path)
        return address if self._first.setdefault(path, when) == when else f"{address}?{when:x}"

    def remote_picture(self, url: str) -> str:
        """`url` itself where it may be loaded."""
        allowed = self._remote and url.lower().startswith("https://")
        return url if allowed else super().remote_picture(url)


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
        self._addresses: _OfNow | None = None
        self._first: dict[str, int] = {}

    def render(self, content: PageContent, scheme: str, *, remote: bool, card: bool) -> Rendered:
        """The page of `content`.

        remote: whether pictures on the network are loaded; card: the directory's card instead.
        """
        # Imported here, in the worker's thread: the parser would hold up the first window.
        from editor.article.page import Renderer

        if self._renderer is None:
            self._renderer = Renderer()
        addresses = self._addresses
        # One object for long, since equal addresses let a renderer keep what it made.
        if addresses is None or not addresses.fits(content.pictures, remote=remote):
            addresses = self._addresses = _OfNow(content.pictures, self._first, remote=remote)
        render = self._renderer.card if card else self._renderer.page
        page = render(content, scheme=scheme, addresses=addresses)
        last = content.first_line + content.body.count("\n") + 1
        return Rendered(page, last, not remote and _holds_back(page), card)


def _holds_back(page: Page) -> bool:
    return _REMOTE in page.frame or any(_REMOTE in block.html for block in page.blocks)
