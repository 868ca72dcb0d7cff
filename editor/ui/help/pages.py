"""The pages of the help as files: their titles, headings, order, and what their links lead to.

A page is Markdown, `resources/help/<language>/<name>.md`; `contents.md` has the order of all. What
a language has not is taken from the English.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from editor.resources import changelog, resource

START = "welcome"
NEWS = "news"  # what is new, which is the changelog
_CONTENTS = "contents"
_USUAL = "en"
_HEADING = re.compile(r"^(#{1,3}) +(.+?) *$", re.MULTILINE)
_LINK = re.compile(r"(?<!!)\[[^\]]*\]\(([^)\s]+)\)")
_LINK_WORDS = re.compile(r"(?<!!)\[([^\]]*)\]\(")
_PICTURE = re.compile(r"!\[([^\[\]]*)\]\(([^)\s]+)\)")
# A heading keeps its anchor in every language: "## Eintrag finden {#find}".
_ANCHOR = re.compile(r" *\{#([a-z0-9-]+)\}$")


class Heading(NamedTuple):
    """A heading of a page. level: 1 for the title. start: where its line begins in the text."""

    level: int
    text: str
    anchor: str
    start: int


class Page(NamedTuple):
    """One page. language: that of its file, which may be the English in place of another."""

    name: str
    language: str
    text: str
    headings: tuple[Heading, ...]

    @property
    def title(self) -> str:
        """What the page is called."""
        return self.headings[0].text if self.headings else self.name

    def links(self) -> Iterator[str]:
        """The targets of the page's links, as written."""
        yield from _LINK.findall(self.text)

    def pictures(self) -> Iterator[tuple[str, str]]:
        """What is said of each picture, and its file's name."""
        yield from _PICTURE.findall(self.text)


class Chapter(NamedTuple):
    """Some pages under one heading of the contents. titles: of the pages, as listed there."""

    title: str
    pages: tuple[str, ...]
    titles: tuple[str, ...]


def page(name: str, language: str = _USUAL) -> Page:
    """The page in a language, or in English. Raises KeyError where there is none of that name."""
    found = _find(f"{name}.md", language)
    if found is None or not re.fullmatch(r"[a-z-]+", name):
        raise KeyError(name)
    return _read(name, *found)


def chapters(language: str = _USUAL) -> tuple[Chapter, ...]:
    """The contents, in the order of `contents.md`."""
    text = page(_CONTENTS, language).text
    parts = re.split(r"^## +(.+?) *$", text, flags=re.MULTILINE)[1:]
    return tuple(
        _chapter(title, body, language) for title, body in zip(parts[::2], parts[1::2], strict=True)
    )


def _chapter(title: str, body: str, language: str) -> Chapter:
    listed = zip(_LINK.findall(body), _LINK_WORDS.findall(body), strict=True)
    rows = [(target.removesuffix(".md"), words) for target, words in listed]
    there = [row for row in rows if _find(f"{row[0]}.md", language) is not None]
    return Chapter(title, tuple(row[0] for row in there), tuple(row[1] for row in there))


def pages(language: str = _USUAL) -> tuple[Page, ...]:
    """All pages, in the order of the contents."""
    return tuple(page(name, language) for chapter in chapters(language) for name in chapter.pages)


def _find(name: str, language: str) -> tuple[Path, str] | None:
    """The file of that name in a language, or in English, and the language that it is in."""
    if name == f"{NEWS}.md":
        try:
            return changelog(), _USUAL
        except FileNotFoundError:
            return None  # an installation without it has help all the same
    for one in dict.fromkeys((language, _USUAL)):
        try:
            return resource("help", one, *name.split("/")), one
        except FileNotFoundError:
            continue
    return None


@cache
def _read(name: str, file: Path, language: str) -> Page:
    text = file.read_text(encoding="utf-8")
    return Page(name, language, text, tuple(_headings(text)))


def _headings(text: str) -> Iterator[Heading]:
    taken: set[str] = set()
    for match in _HEADING.finditer(text):
        words = match[2]
        given = _ANCHOR.search(words)
        words = _ANCHOR.sub("", words)
        anchor = given[1] if given else _slug(words)
        while anchor in taken:
            anchor += "-"
        taken.add(anchor)
        yield Heading(len(match[1]), words, anchor, match.start())


def _slug(words: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-")
