"""The dialect of the `markdown` package, which MkDocs and Pelican publish with."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

import markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

_EXTENSIONS = ("extra", "sane_lists", "toc")
# About two seconds; the most that real articles need is a thousandth of it.
_AFFORDABLE = 3_000_000
_MARKS = re.compile(r"[\\&*_`]")
_HEADINGS = re.compile(r"^#", re.MULTILINE)
_FENCES = re.compile(r"^(?:```|~~~)", re.MULTILINE)
# Before "inline" (20), so that text is still as it was written.
_BEFORE_INLINE = 30


class _SourceLines(Treeprocessor):
    """Finds the line each top-level block begins on by its first words, from the top on.

    The package keeps no positions; a block whose text was changed on the way stays without.
    """

    def __init__(self, source: list[str], first_line: int) -> None:
        super().__init__()
        self._source = source
        self._first_line = first_line

    def run(self, root: Element) -> None:
        """Mark the children of `root`."""
        reached = 0
        for block in root:
            words = next((text.strip() for text in block.itertext() if text.strip()), "")
            words = words.partition("\n")[0]
            if not words:
                continue
            for number in range(reached, len(self._source)):
                if words in self._source[number]:
                    block.set("data-source-line", str(self._first_line + number))
                    reached = number + 1
                    break


class _SourceLinesExtension(Extension):
    def __init__(self, source: list[str], first_line: int) -> None:
        super().__init__()
        self._lines = _SourceLines(source, first_line)

    def extendMarkdown(self, md: markdown.Markdown) -> None:  # noqa: N802 - the package's name
        md.treeprocessors.register(self._lines, "source_lines", _BEFORE_INLINE)


class TooCostlyError(Exception):
    """The package would take minutes, or give up, over this text."""


def _cost(body: str) -> int:
    """What those parts of the package cost whose time grows with a square: the search for the
    ends of links and tags, marks replaced one by one in a paragraph, names made unique.
    """
    within = sum(
        paragraph.count("[") ** 2
        + paragraph.count("<") ** 2 // 4
        + len(paragraph) * len(_MARKS.findall(paragraph)) // 1000
        for paragraph in re.split(r"\n[ \t]*\n", body)
    )
    headings, fences = len(_HEADINGS.findall(body)), len(_FENCES.findall(body))
    return within + headings**2 // 20 + fences**2 // 40 + body.count("[^") ** 2 // 80


def python_markdown(body: str, first_line: int) -> str:
    """`body` as HTML, not sanitised. Raises TooCostlyError."""
    if _cost(body) > _AFFORDABLE:
        raise TooCostlyError
    lines = re.split(r"\r\n|\r|\n", body)
    extensions: list[str | Extension] = [*_EXTENSIONS, _SourceLinesExtension(lines, first_line)]
    try:
        return markdown.markdown(body, extensions=extensions)
    except RuntimeError as error:  # too deep, or stumbled over a footnote in another
        raise TooCostlyError from error
