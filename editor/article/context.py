"""What an article's links and pictures are resolved with."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import unquote

from editor.article.addresses import PREVIEW, Addresses
from editor.article.links import LinkIndex
from editor.article.pictures import Pictures, written_path

CONTEXT = "context"  # the Markdown parsers' env: the `Context`

_ABSOLUTE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|#|//|\Z")


@dataclass(frozen=True)
class Context:
    """What links, pictures and embeds of the article in the file `source` are resolved with.

    read: the text of a file of the vault by its path, for embeds; asked for on any thread.
    within: the entries and headings, from the page's own on, that this article is embedded in.
    """

    links: LinkIndex
    pictures: Pictures
    source: str
    addresses: Addresses = PREVIEW
    read: Callable[[str], str | None] | None = None
    within: tuple[tuple[str, str], ...] = ()

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
        if self.within and written.startswith("#"):
            return self.addresses.entry(self.source, unquote(written[1:]))
        if _ABSOLUTE.match(written):
            return written
        path, _, anchor = unquote(written).partition("#")
        found = self.links.resolve(path, self.source)
        if found is not None:
            return self.addresses.entry(found, anchor)
        return self.addresses.missing_entry(written) if path.endswith(".md") else written
