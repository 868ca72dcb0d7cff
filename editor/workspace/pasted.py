"""Names and links of new entries, read from what a curator pastes: one on each line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from html.parser import HTMLParser
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from editor.schema.folding import fold
from editor.workspace.entries import Entry

_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"|]+", re.IGNORECASE)
_DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,24}(?:/\S*)?", re.IGNORECASE)
_MARKDOWN = re.compile(r"!?\[((?:[^\[\]\\]|\\.)*)\]\(\s*<?([^\s<>]*)>?(?:\s+[\"'(][^)]*)?\s*\)")
_WIKILINK = re.compile(r"\[\[([^\[\]|#]*)(?:#[^\[\]|]*)?(?:\|([^\[\]]*))?\]\]")
_ANCHOR = re.compile(r"<a\b[^>]*\bhref\s*=\s*[\"']([^\"']*)[\"'][^>]*>(.*?)</a>", re.I | re.S)
_MAIL = re.compile(r"\s*<[^<>\s@]+@[^<>\s@]+>")
_BULLET = re.compile(r"\s*(?:(?:[-*+•–]|\d{1,3}[.)])\s+)?(?:\[[ xX]\]\s+)?")
_AROUND = " \t,;|:<>–—-\u00a0"
# Sites on which many initiatives have a page: there the page's own name says more.
_SHARED = frozenset(
    {"facebook.com", "instagram.com", "linkedin.com", "medium.com", "meetup.com", "github.com",
     "twitter.com", "x.com", "youtube.com", "vimeo.com", "t.me", "patreon.com", "substack.com"}
)  # fmt: skip
_SECOND_LEVEL = frozenset({"ac", "co", "com", "edu", "gov", "net", "org"})
_SMALL = frozenset({"a", "and", "at", "by", "for", "in", "of", "on", "the", "to"})


class Pasted(NamedTuple):
    """One line: a title, and a link where there is one."""

    title: str
    url: str = ""


def read_lines(text: str) -> list[Pasted]:
    """What each line names: "Name", "Name, https://...", a link, a Markdown or HTML link.

    Without a name, the title is guessed from the link.
    """
    return [_read_line(line) for line in text.splitlines() if line[_bullet_end(line) :].strip()]


def lines_of_html(html: str) -> str:
    """The text of copied HTML, with its links as Markdown ones: a line for each block."""
    reader = _Lines()
    reader.feed(html)
    reader.close()
    lines = (
        re.sub(r"[ \r\n\u00a0]+", " ", line).strip() for line in "".join(reader.out).split("\f")
    )
    return "\n".join(line for line in lines if line)


def _read_line(line: str) -> Pasted:
    text = line[_bullet_end(line) :].strip()
    for pattern, name, url in ((_MARKDOWN, 1, 2), (_ANCHOR, 2, 1)):
        if found := pattern.search(text):
            title = re.sub(r"\\(.)", r"\1", re.sub(r"<[^>]*>", "", found[name])).strip()
            return _named(title, _around(text, *found.span()), found[url]) or Pasted(text)
    if (wiki := _WIKILINK.search(text)) and wiki[1].strip():
        return Pasted((wiki[2] or wiki[1].rpartition("/")[2].replace("_", " ")).strip())
    found = _URL.search(text)
    if found is not None:
        link = _balanced(found[0])
        rest = _around(text, found.start(), found.start() + len(link))
        return _named(rest, "", link) or Pasted(text)
    *_, last = re.split(r"[\t,;|]", text)
    if _DOMAIN.fullmatch(last.strip()) and (last != text or _is_site(last.strip())):
        rest = _around(text, len(text) - len(last), len(text))
        return _named(rest, "", last.strip()) or Pasted(text)
    return Pasted(_unquoted(_MAIL.sub("", text)) or text)


def _bullet_end(line: str) -> int:
    found = _BULLET.match(line)
    return found.end() if found else 0


def _balanced(link: str) -> str:
    """A link without the sentence's signs behind it, and without a bracket that it never opened."""
    link = link.rstrip(".,;:!?'»”’")
    while link.endswith(")") and link.count(")") > link.count("("):
        link = link[:-1].rstrip(".,;:!?")
    return link


def _is_site(text: str) -> bool:
    """Whether a word with points in it is a site, and no name such as "in.Seed"."""
    return text == text.lower() or text.lower().startswith("www.")


def _around(text: str, start: int, end: int) -> str:
    """The name beside a link at text[start:end]: what stands before it, else behind it."""
    for part in (text[:start], text[end:]):
        cells = [_unquoted(cell) for cell in re.split(r"[\t|]", part)]
        if name := next((cell for cell in cells if re.search(r"\w", cell)), ""):
            return name
    return ""


def _unquoted(text: str) -> str:
    """`text` without signs around it, and quotes as spreadsheets put them."""
    text = re.sub(r"\s+", " ", text).strip(_AROUND)
    if text.count("(") != text.count(")"):  # the link stood in brackets
        text = text.rstrip(_AROUND + "(").lstrip(_AROUND + ")")
    if len(text) > 1 and text[0] == text[-1] == '"':
        text = text[1:-1].replace('""', '"').strip()
    return text


def _named(title: str, beside: str, url: str) -> Pasted | None:
    """An entry with a link; None where neither tells a title. beside: another text for one."""
    url = url.strip()
    if url and not re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", url):
        url = f"https://{url}" if _DOMAIN.match(url) and not url.endswith(".md") else ""
    is_link = url.lower().startswith(("http://", "https://")) and bool(host_of(url))
    for name in (title, beside):
        if name and not _URL.fullmatch(name) and not (is_link and _same_site(name, url)):
            return Pasted(name, url if is_link else "")
    return Pasted(title_of_link(url), url) if is_link else None


def _same_site(title: str, url: str) -> bool:
    """Whether the title is the link's own address once more."""
    return bool(_DOMAIN.fullmatch(title)) and host_of(f"https://{title}") == host_of(url)


def host_of(url: str) -> str:
    """The host of a link without "www."; empty where there is none."""
    try:
        host = urlsplit(url.strip()).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.")


def title_of_link(url: str) -> str:
    """A title guessed from a link: "https://www.long-table.org.uk/" gives "Long Table"."""
    host = host_of(url)
    parts = host.split(".")
    name = parts[0]
    if len(parts) > 1:
        ends = 2 if len(parts) > 2 and parts[-2] in _SECOND_LEVEL and len(parts[-1]) == 2 else 1
        name = parts[-ends - 1]
    if host in _SHARED:
        steps = [step for step in urlsplit(url).path.split("/") if step]
        name = unquote(steps[-1]).lstrip("@") if steps else name
    words = re.sub(r"[-_.+]+", " ", name).split()
    return (
        " ".join(
            word if place and word in _SMALL else word[:1].upper() + word[1:]
            for place, word in enumerate(words)
        )
        or host
    )


def is_shared(host: str) -> bool:
    """Whether many initiatives have a page on the site."""
    return host in _SHARED


class _Lines(HTMLParser):
    """Collects text; blocks end with a form feed, cells with a tab."""

    _BLOCKS = frozenset(
        {"address", "article", "blockquote", "br", "dd", "div", "dt", "h1", "h2", "h3", "h4", "h5",
         "h6", "hr", "li", "ol", "p", "pre", "section", "table", "td", "th", "tr", "ul"}
    )  # fmt: skip
    _SILENT = frozenset({"head", "script", "style", "title"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.out: list[str] = []
        self._silent = 0
        self._link: str | None = None
        self._words: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a link or a block."""
        if tag in self._SILENT:
            self._silent += 1
        elif tag == "a":
            self._end_link()
            self._link = dict(attrs).get("href") or ""
        elif tag in self._BLOCKS:
            self._end_block(tag)

    def handle_endtag(self, tag: str) -> None:
        """End a link or a block."""
        if tag in self._SILENT:
            self._silent = max(0, self._silent - 1)
        elif tag == "a":
            self._end_link()
        elif tag in self._BLOCKS:
            self._end_block(tag)

    def handle_data(self, data: str) -> None:
        """Take text."""
        if not self._silent:
            (self.out if self._link is None else self._words).append(data.replace("\f", " "))

    def close(self) -> None:
        """End what is still open."""
        super().close()
        self._end_link()

    def _end_block(self, tag: str) -> None:
        self._end_link()
        self.out.append("\t" if tag in ("td", "th") else "\f")

    def _end_link(self) -> None:
        if self._link is None:
            return
        name = re.sub(r"\s+", " ", "".join(self._words)).strip()
        link = self._link.strip()
        if link.lower().startswith(("http://", "https://")) and not re.search(r"[\s<>]", link):
            escaped = re.sub(r"([\[\]\\])", r"\\\1", name)
            self.out.append(f"[{escaped}](<{link}>)")
        else:
            self.out.append(name)
        self._link, self._words = None, []


class Doubles:
    """Tells which new entries are there already, by title or by link."""

    def __init__(self, entries: Iterable[Entry], links: Mapping[str, str]) -> None:
        """links: the homepage of each entry that has one, by its path."""
        self._titles: dict[str, str] = {}
        self._links: dict[tuple[str, str], str] = {}
        self._hosts: dict[str, list[str]] = {}
        for entry in entries:
            self.add(Pasted(entry.title, links.get(entry.path, "")), entry.title)

    def add(self, one: Pasted, name: str) -> None:
        """Count an entry, called `name`, as there from now on."""
        self._titles.setdefault(plain_title(one.title), name)
        if host := host_of(one.url):
            self._links.setdefault((host, page_of(one.url)), name)
            self._hosts.setdefault(host, []).append(name)

    def by_title(self, one: Pasted) -> str | None:
        """The entry of the same title, case, accents and signs aside."""
        return self._titles.get(plain_title(one.title))

    def by_link(self, one: Pasted) -> str | None:
        """The entry with the same page, or with the same site where either is the front page."""
        host = host_of(one.url)
        if not host:
            return None
        page = page_of(one.url)
        known = self._links.get((host, page))
        if known is None and host not in _SHARED:
            alone = len(self._hosts.get(host, ())) == 1 and not page
            known = self._hosts[host][0] if alone else self._links.get((host, ""))
        return known


def plain_title(title: str) -> str:
    """`title` as two people write it alike."""
    text = re.sub(r"[^\w]+", " ", fold(title).replace("&", " and ")).strip()
    return re.sub(r"^the ", "", text) or title.strip()


def page_of(url: str) -> str:
    """The path and the question of a link, without what makes no difference."""
    parts = urlsplit(url.strip())
    page = unquote(parts.path).rstrip("/").casefold()
    return re.sub(r"/index\.\w+\Z", "", page) + (f"?{parts.query}" if parts.query else "")
