"""The dialect of the `markdown` package, which MkDocs and Pelican publish with."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

import markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

_EXTENSIONS = ("extra", "sane_lists", "toc")
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


def python_markdown(body: str, first_line: int) -> str:
    """`body` as HTML, not sanitised."""
    lines = re.split(r"\r\n|\r|\n", body)
    return markdown.markdown(
        body, extensions=[*_EXTENSIONS, _SourceLinesExtension(lines, first_line)]
    )
