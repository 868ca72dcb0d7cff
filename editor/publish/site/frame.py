"""What the site puts around its pages: the line at the top, and the way on below an article."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from typing import NamedTuple

from editor.article.reader_words import ReaderWords
from editor.publish.page import SiteAround
from editor.publish.site.names import href

STYLE = "site/frame.css"
_DOCTYPE = re.compile(r"\s*<!doctype[^>]*>", re.IGNORECASE)
_HEAD = re.compile(r"<head(?:\s[^>]*)?>", re.IGNORECASE)
_BODY = re.compile(r"<body(?:\s[^>]*)?>", re.IGNORECASE)
_END = re.compile(r"</body\s*>", re.IGNORECASE)
# An article is other people's text: what keeps the preview safe keeps its page safe.
_POLICY = (
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
    "img-src 'self' file: data:{remote}; media-src 'self' file:{remote}; "
    "font-src 'self' file: data:; style-src 'self' file: 'unsafe-inline'; "
    "form-action 'none'; base-uri 'none'\">\n"
)


class Place(NamedTuple):
    """A page that the line at the top leads to: its file and what it is called there."""

    file: str
    name: str
    is_map: bool


class Frame:
    """Goes around all pages of one site. places: what the line leads to, the first at its name."""

    def __init__(
        self, name: str, places: Sequence[Place], say: ReaderWords, *, remote: bool
    ) -> None:
        self._name, self._places, self._say = name, places, say
        self._policy = _POLICY.format(remote=" https: http:" if remote else "")

    def around(self, page: str) -> SiteAround:
        """What goes into the head and to the top of the file `page`."""
        return SiteAround(self._style(page), self._bar(page))

    def article(self, html: str, page: str, head: str, foot: str, anchor: str) -> str:
        """The HTML of an article's page, framed.

        head: more for its head. foot: what stands at its end. anchor: the entry's on the map.
        """
        top = self._policy + self._style(page) + head
        found = _HEAD.search(html) or _DOCTYPE.match(html)
        at = found.end() if found else 0
        html = f"{html[:at]}\n{top}{html[at:].lstrip()}"
        body = _BODY.search(html)
        at = body.end() if body else html.find(top) + len(top)
        html = f"{html[:at]}\n{self._bar(page, anchor)}{html[at:].lstrip()}"
        ends = list(_END.finditer(html))
        at = ends[-1].start() if ends else len(html)
        return f"{html[:at]}{foot}{html[at:]}"

    def _style(self, page: str) -> str:
        return (
            '<meta name="referrer" content="no-referrer">\n'
            f'<link rel="stylesheet" href="{href(STYLE, page)}">\n'
        )

    def _bar(self, page: str, anchor: str = "") -> str:
        links = []
        for place in self._places:
            current = ' aria-current="page"' if place.file == page else ""
            end = f"#{anchor}" if anchor and place.is_map else ""
            links.append(
                f'<a href="{href(place.file, page)}{end}"{current}>{escape(place.name)}</a>'
            )
        start, site = href("index.html", page), escape(self._say("Site"))
        return (
            f'<header class="site-bar"><a class="site-name" dir="auto" href="{start}">'
            f'{escape(self._name)}</a><nav aria-label="{site}">{"".join(links)}</nav></header>\n'
        )


def foot(
    before: tuple[str, str] | None,
    after: tuple[str, str] | None,
    up: tuple[str, str],
    say: ReaderWords,
) -> str:
    """The way on: to the entries before and after, and up, each an address and what to call it."""
    parts = []
    for sort, rel, label, to in (
        ("before", "prev", "Before", before),
        ("next", "next", "Next", after),
    ):
        if to is not None:
            parts.append(
                f'<a class="site-{sort}" rel="{rel}" href="{escape(to[0])}">'
                f'<span class="site-label">{escape(say(label))}</span>'
                f"<bdi>{escape(to[1])}</bdi></a>"
            )
    parts.append(
        f'<a class="site-up" href="{escape(up[0])}">'
        f'<span class="site-label">{escape(up[1])}</span></a>'
    )
    name = escape(say("More entries"))
    return f'<nav class="site-foot" aria-label="{name}">{"".join(parts)}</nav>\n'
