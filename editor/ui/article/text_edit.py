"""An edit of Markdown, worked out on text alone."""

from __future__ import annotations

from typing import NamedTuple


class TextEdit(NamedTuple):
    """text[start:end] becomes `text`; then the new text is selected from `first` to `last`.

    Positions are characters; line ends are line feeds.
    """

    start: int
    end: int
    text: str
    first: int
    last: int

    def done(self, text: str) -> str:
        """`text` after the edit."""
        return text[: self.start] + self.text + text[self.end :]


def line_start(text: str, position: int) -> int:
    """Where the line of `position` begins."""
    return text.rfind("\n", 0, position) + 1


def line_end(text: str, position: int) -> int:
    """Where the line of `position` ends, before its line feed."""
    found = text.find("\n", position)
    return len(text) if found < 0 else found


def lines_of(text: str, start: int, end: int) -> tuple[int, int]:
    """The whole lines that a selection reaches; not one that it only ends at the beginning of."""
    if end > start and text[end - 1] == "\n":
        end -= 1
    return line_start(text, start), line_end(text, end)
