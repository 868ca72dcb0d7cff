"""Makes addresses that lead somewhere of what the pages of the site refer to."""

from __future__ import annotations

import posixpath
import re
from base64 import b64encode
from collections.abc import Mapping
from html import escape, unescape
from urllib.parse import unquote, urlsplit

from editor.article.pictures import Pictures
from editor.publish.site.addresses import REFERENCE, Sort, read
from editor.publish.site.names import folded, href
from editor.publish.site.pictures import SitePictures

_TAG = re.compile(r"""<[a-z](?:[^>"]|"[^"]*")*>""", re.IGNORECASE)
_WRITTEN = re.compile(r"""(\s(?:href|src|poster))="([^"]*)\"""")
# With the attribute around it: a link to nothing is no link.
_NOWHERE = re.compile(rf'\shref="{REFERENCE.pattern}"', re.ASCII)
# A wikilink that names no entry has no address to begin with.
_NOBODY = re.compile(r'<a class="wikilink (?:embed )?broken"')
# What has a protocol, is an anchor alone, or another host.
_AWAY = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|#|//|\Z")
_LINES = re.compile(r' data-source-line="-?\d+"')
_LONGEST_NAME = 46


class Links:
    """Resolves what a page refers to; pages: the site's file of each entry's page, by its path.

    urls: entries by the address that the published site has for them. remote: whether pictures on
    the network are shown. lines: whether the lines of the article's source stay in the page.
    """

    def __init__(
        self,
        pages: Mapping[str, str],
        urls: Mapping[str, str],
        pictures: SitePictures,
        vault: Pictures,
        root: str,
        *,
        remote: bool,
        lines: bool = False,
    ) -> None:
        self._pages, self._pictures, self._vault = pages, pictures, vault
        self._urls = {folded(url): path for url, path in urls.items()}
        self._url_of = {path: url for url, path in urls.items()}
        self._root = root
        self._remote, self._lines = remote, lines
        self.broken: dict[str, int] = {}

    def resolved(self, html: str, source: str, page: str) -> str:
        """The HTML of the page of the entry at `source`, which is the site's file `page`."""
        if not self._lines:
            html = _LINES.sub("", html)
        html = _TAG.sub(lambda tag: self._tag(tag[0], source, page), html)
        return REFERENCE.sub(lambda found: self._address(found, source, page), html)

    def _tag(self, tag: str, source: str, page: str) -> str:
        if "=" not in tag:
            return tag
        if _NOBODY.match(tag):
            self._count(source)
        tag = _WRITTEN.sub(lambda found: self._written(found, source, page), tag)
        return _NOWHERE.sub(lambda found: self._nowhere(found, source), tag)

    def _written(self, found: re.Match[str], source: str, page: str) -> str:
        """An address as it was written, where it is neither a wikilink nor leads away."""
        written = unescape(found[2])
        if _AWAY.match(written):
            return found[0]
        address = self._inside(written, source, page)
        if address is None:
            self._count(source)
            return ""
        return f'{found[1]}="{escape(address)}"'

    def _inside(self, written: str, source: str, page: str) -> str | None:
        """The address of what `written` means: a page by the site's address of it, or a file."""
        try:
            parts = urlsplit(written)
        except ValueError:
            return None
        path = unquote(parts.path)
        end = f"#{parts.fragment}" if parts.fragment else ""
        if path in ("", "/", "."):
            return href("index.html", page) + end
        own = self._url_of.get(source, "")
        for base in ("",) if path.startswith("/") else (posixpath.dirname(own), own, ""):
            url = posixpath.normpath(posixpath.join(base, path.strip("/"))).removesuffix(".html")
            entry = self._urls.get(folded(url))
            if entry is not None:
                return href(self._pages[entry], page) + end
        file = self._file(path, source)
        copied = self._pictures.copied(file, source) if file is not None else None
        return href(copied, page) + end if copied is not None else None

    def _file(self, path: str, source: str) -> str | None:
        """The path of the file of the vault that a link means; none is hidden, and no entry."""
        tail = path.lstrip("/")
        beside = [] if path.startswith("/") else [posixpath.join(posixpath.dirname(source), tail)]
        for candidate in (*beside, posixpath.join(self._root, tail), tail):
            normal = posixpath.normpath(candidate)
            hidden = any(step.startswith(".") for step in normal.split("/"))
            if not (hidden or normal.lower().endswith(".md")) and self._vault.file(normal):
                return normal
        return None

    def _nowhere(self, found: re.Match[str], source: str) -> str:
        """A link to an entry that is not on the site is none."""
        sort, what, _ = read(found)
        if sort is Sort.NO_ENTRY or (sort is Sort.ENTRY and what not in self._pages):
            self._count(source)
            return ""
        return found[0]

    def _address(self, found: re.Match[str], source: str, page: str) -> str:
        sort, what, anchor = read(found)
        end = f"#{anchor}" if anchor else ""
        if sort is Sort.ENTRY and what in self._pages:
            return href(self._pages[what], page) + end
        if sort is Sort.PICTURE:
            copied = self._pictures.copied(what, source)
            return href(copied, page) if copied is not None else stand_in("Picture not found", what)
        if sort is Sort.REMOTE:
            self._pictures.remote.add(what)
            host = urlsplit(what).hostname or ""
            return escape(what) if self._remote else stand_in("Picture on another server", host)
        if sort is Sort.MISSING:
            self._pictures.missing(what, source)
            return stand_in("Picture not found", posixpath.basename(what))
        return "#"

    def _count(self, source: str) -> None:
        self.broken[source] = self.broken.get(source, 0) + 1


def stand_in(why: str, name: str) -> str:
    """The address of a picture that says, quietly, why there is none."""
    if len(name) > _LONGEST_NAME:
        half = _LONGEST_NAME // 2
        name = f"{name[: half - 1]}…{name[-half:]}"
    drawn = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="336" height="72" viewBox="0 0 336 72">'
        "<style>rect{fill:#f6f2ea;stroke:#6a6157}text{fill:#6a6157}"
        "@media(prefers-color-scheme:dark){rect{fill:#211f1c;stroke:#a59b8e}text{fill:#a59b8e}}"
        '</style><rect x="1" y="1" width="334" height="70" rx="7" stroke-opacity="0.4"'
        ' stroke-dasharray="4 4"/><g text-anchor="middle"'
        ' font-family="Inter, Segoe UI, Noto Sans, sans-serif" font-size="12">'
        f'<text x="168" y="32" font-weight="500">{escape(why)}</text>'
        f'<text x="168" y="52">{escape(name)}</text></g></svg>'
    )
    code = b64encode(drawn.encode("utf-8", "replace")).decode("ascii")
    return f"data:image/svg+xml;base64,{code}"
