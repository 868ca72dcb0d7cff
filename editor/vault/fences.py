"""Where the frontmatter of a file begins and ends, found as the publisher finds it."""

from __future__ import annotations

from typing import NamedTuple

from editor.regex import regex

# A byte order mark or blank lines may stand above the opening fence.
_OPENING = regex(r"(?:\ufeff?|[\s\ufeff]*\n)---(?=[ \t\r\n])(?:[ \t]*(?:\r\n|\n|\r))?")
_REST_OF_FENCE = regex(r"[ \t]*(?:\r\n|\n|\r|\Z)")
_LIKE_A_FIELD = regex(r"[\w-]+[ \t]*:(?:[ \t\r\n]|\Z)")
_BREAK = regex(r"\r\n|\n|\r")


class Fences(NamedTuple):
    """Indices into the text: the YAML is text[block:closing], the article text[body:]."""

    block: int
    closing: int
    body: int


def find_fences(text: str) -> Fences | None:
    """The fences of `text`, None when it has no frontmatter.

    The closing fence is the first line below the opening one that starts with `---`.
    """
    if text.startswith("---\n"):  # as most do
        block = 4
    elif opening := _OPENING.match(text):
        block = opening.end()
    else:
        return None
    if text[block - 1] in "\r\n" and text.startswith("---", block):
        closing = block
    else:
        closing = text.find("\n---", block) + 1
        if closing == 0:
            return None
    behind = closing + 3
    if text.startswith("\n", behind):
        return Fences(block, closing, behind + 1)
    rest = _REST_OF_FENCE.match(text, behind)
    return Fences(block, closing, rest.end() if rest else behind)


def looks_unclosed(text: str) -> bool:
    """`text` opens a frontmatter with a field in it, and never closes it."""
    opening = _OPENING.match(text)
    return opening is not None and _LIKE_A_FIELD.match(text, opening.end()) is not None


def line_break(text: str, near: int) -> str:
    """The break that ends the line of index `near`, else that of a line above; `\\n` at worst."""
    following = _BREAK.search(text, near)
    if following:
        return following[0]
    start = max(text.rfind("\n", 0, near), text.rfind("\r", 0, near))
    if start > 0 and text[start - 1 : start + 1] == "\r\n":
        return "\r\n"
    return text[start] if start >= 0 else "\n"


def break_above(text: str, place: int) -> str:
    """The break that ends the line above the line that starts at `place`."""
    if text.startswith("\r\n", place - 2) and place > 1:
        return "\r\n"
    above = text[place - 1 : place]
    return above if above in ("\n", "\r") else line_break(text, place)


def place_of(text: str, index: int) -> tuple[int, int]:
    """Line and column of an index, both counted from 1."""
    lines, last = 1, 0
    for found in _BREAK.finditer(text, 0, index):
        lines += 1
        last = found.end()
    return lines, index - last + 1
