"""Marks within a line: bold, italic, code, links; put around a selection and taken off again."""

from __future__ import annotations

import re
from collections.abc import Iterable

from editor.ui.article.text_edit import TextEdit, line_end, line_start

# What a line begins with that no mark goes around.
_PREFIX = re.compile(
    r"(?:[ \t]{0,3}>)*[ \t]*(?:\[![\w-]+\][-+]?[ \t]+|#{1,6}[ \t]+"
    r"|(?:[-*+]|\d+[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)?"
)
_WORD = re.compile(r"\w(?:[\w'’-]*\w)?")
_WIKILINK = re.compile(r"!?\[\[([^\[\]|\n]*)(?:\|([^\[\]\n]*))?\]\]")
_LINK = re.compile(r"(?<!!)\[((?:[^\[\]\\\n]|\\.)*)\]\((?:[^()\n]|\([^()\n]*\))*\)")
ADDRESS = re.compile(r"(?:https?://|mailto:)\S+")
# Marks that mean the same; the first is written.
_SAME = {"**": ("**", "__"), "*": ("*", "_")}


def toggle_mark(text: str, start: int, end: int, mark: str) -> TextEdit:
    """Put `mark` around the selection, or around each line of it; take it off where it is.

    Without a selection the word at the cursor is meant, else what is typed next.
    """
    if start == end:
        return _toggle_at(text, start, mark)
    begin, stop = _trimmed(text, start, end)
    if begin >= stop:
        return TextEdit(start, end, text[start:end], start, end)
    if "\n" in text[begin:stop]:
        return _toggle_lines(text, begin, stop, mark)
    for one in _SAME.get(mark, (mark,)):
        edit = _taken_off(text, begin, stop, one)
        if edit is not None:
            return edit
    length = len(mark)
    inner = text[begin:stop]
    return TextEdit(begin, stop, mark + inner + mark, begin + length, stop + length)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The selection without white space at its ends: a mark beside a space means nothing."""
    inner = text[start:end]
    return start + len(inner) - len(inner.lstrip()), end - len(inner) + len(inner.rstrip())


def _toggle_at(text: str, position: int, mark: str) -> TextEdit:
    length = len(mark)
    around = text[position - length : position] == mark == text[position : position + length]
    if position >= length and around:  # nothing was typed between them
        at = position - length
        return TextEdit(at, position + length, "", at, at)
    line = line_start(text, position)
    for word in _WORD.finditer(text, line, line_end(text, position)):
        if word.start() < position < word.end():
            edit = toggle_mark(text, *word.span(), mark)
            within = position + edit.first - word.start()
            return edit._replace(first=within, last=within)
    if text.startswith(mark, position) and text.count(mark, line, position) % 2:
        return TextEdit(position, position, "", position + length, position + length)  # steps out
    return TextEdit(position, position, mark + mark, position + length, position + length)


def _taken_off(text: str, begin: int, stop: int, mark: str) -> TextEdit | None:
    """The selection without the marks just within or just around it; None where there are none."""
    length, inner = len(mark), text[begin:stop]
    if len(inner) > 2 * length and _marked(inner, 0, len(inner), mark, inward=True):
        kept = inner[length:-length]
        return TextEdit(begin, stop, kept, begin, begin + len(kept))
    if _marked(text, begin, stop, mark, inward=False):
        at = begin - length
        return TextEdit(at, stop + length, inner, at, at + len(inner))
    return None


def _marked(text: str, begin: int, stop: int, mark: str, *, inward: bool) -> bool:
    """Whether the mark stands at both ends: of `***` each of `**` and `*` is a part."""
    sign, length = mark[0], len(mark)
    step = 1 if inward else -1
    first = _run(text, begin if inward else begin - 1, sign, step)
    last = _run(text, stop - 1 if inward else stop, sign, -step)
    if sign not in "*_":
        return min(first, last) >= length if sign != "`" else first == last == length
    return all(run in ((1, 3) if length == 1 else (2, 3)) for run in (first, last))


def _run(text: str, at: int, sign: str, step: int) -> int:
    length = 0
    while 0 <= at < len(text) and text[at] == sign:
        length += 1
        at += step
    return length


def _toggle_lines(text: str, start: int, end: int, mark: str) -> TextEdit:
    """Each line of a selection by itself; off where all have it."""
    parts: list[tuple[int, int]] = []
    at = start
    while at <= end:
        stop = min(line_end(text, at), end)
        line = line_start(text, at)
        prefix = _PREFIX.match(text, line, stop)
        begin, behind = _trimmed(text, max(at, prefix.end() if prefix else at), stop)
        if begin < behind:
            parts.append((begin, behind))
        at = stop + 1
    marks = _SAME.get(mark, (mark,))
    edits = [_first(_taken_off(text, *part, one) for one in marks) for part in parts]
    if not all(edits):
        edits = [
            TextEdit(begin, behind, mark + text[begin:behind] + mark, 0, 0)
            for (begin, behind), edit in zip(parts, edits, strict=True)
            if edit is None
        ]
    first = min([start, *(edit.start for edit in edits if edit)])
    last = max([end, *(edit.end for edit in edits if edit)])
    made, at = "", first
    for edit in edits:
        if edit is not None:
            made += text[at : edit.start] + edit.text
            at = edit.end
    made += text[at:last]
    return TextEdit(first, last, made, first, first + len(made))


def _first(edits: Iterable[TextEdit | None]) -> TextEdit | None:
    return next((edit for edit in edits if edit is not None), None)


def toggle_wikilink(text: str, start: int, end: int) -> TextEdit:
    """Make the selection a wikilink; a wikilink becomes the text that readers see of it."""
    found = _around(_WIKILINK, text, start, end)
    if found is not None:
        shown = found[2] if found[2] is not None else found[1]
        return TextEdit(*found.span(), shown, found.start(), found.start() + len(shown))
    begin, stop = _trimmed(text, start, end) if start < end else (start, end)
    inner = text[begin:stop].replace("\n", " ")
    return TextEdit(begin, stop, f"[[{inner}]]", begin + 2, begin + 2 + len(inner))


def wikilink_at(text: str, position: int) -> str:
    """Where the wikilink at a place leads, as it is written; empty where there is none."""
    found = _around(_WIKILINK, text, position, position)
    return found[1].strip() if found else ""


def toggle_link(text: str, start: int, end: int) -> TextEdit:
    """Make the selection a link, its address to be typed; a link becomes its text."""
    found = _around(_LINK, text, start, end)
    if found is not None:
        return TextEdit(*found.span(), found[1], found.start(), found.start() + len(found[1]))
    if start == end:
        word = _word_at(text, start)
        start, end = word or (start, end)
    begin, stop = _trimmed(text, start, end) if start < end else (start, end)
    inner = text[begin:stop]
    if ADDRESS.fullmatch(inner):
        return TextEdit(begin, stop, f"[]({inner})", begin + 1, begin + 1)
    at = begin + len(inner) + 3 if inner else begin + 1
    return TextEdit(begin, stop, f"[{inner}]()", at, at)


def link_over(text: str, start: int, end: int, address: str) -> TextEdit | None:
    """The selection as a link to `address`; None where it cannot be the text of one."""
    inner = text[start:end]
    if not inner.strip() or "\n\n" in inner or ADDRESS.fullmatch(inner.strip()):
        return None
    if _around(_LINK, text, start, end) or "[" in inner or "]" in inner:
        return None
    if text[max(0, start - 2) : start] == "](":
        return None
    begin, stop = _trimmed(text, start, end)
    made = f"[{text[begin:stop]}]({for_link(address)})"
    return TextEdit(begin, stop, made, begin + len(made), begin + len(made))


def for_link(address: str) -> str:
    """An address for between the brackets of a link."""
    if re.search(r"[\s<>]", address):
        address = re.sub(r"\s", "%20", address.strip()).replace("<", "%3C").replace(">", "%3E")
    balanced, depth = True, 0
    for sign in address:
        depth += (sign == "(") - (sign == ")")
        balanced = balanced and depth >= 0
    return address if balanced and depth == 0 else f"<{address}>"


def _word_at(text: str, position: int) -> tuple[int, int] | None:
    line = line_start(text, position)
    for word in _WORD.finditer(text, line, line_end(text, position)):
        if word.start() <= position <= word.end():
            return word.span()
    return None


def _around(pattern: re.Pattern[str], text: str, start: int, end: int) -> re.Match[str] | None:
    """The match that holds the selection."""
    first, last = line_start(text, start), line_end(text, end)
    for found in pattern.finditer(text, first, last):
        inside = found.start() < start < found.end() if start == end else True
        if inside and found.start() <= start and end <= found.end():
            return found
    return None
