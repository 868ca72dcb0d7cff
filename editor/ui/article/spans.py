"""What the parts of a line of Markdown are, for colouring it: one line at a time, and quickly."""

from __future__ import annotations

import re
from typing import NamedTuple

from editor.regex import regex

# Where in the article a line stands; each is the state that its end hands to the next line.
PLAIN, COMMENT, HTML_COMMENT, MATHS, FENCE = 0, 1, 2, 3, 16
# Nobody reads a line this long as text, and colouring all of it would hold up each key.
_LONGEST = 4_000

_FENCE = regex(r"(?:[ \t]*>)*[ \t]*(?:(?:[-*+]|\d+[.)])[ \t]+)?(`{3,}(?=[^`]*$)|~{3,})")
_CLOSING = regex(r"(?:[ \t]*>)*[ \t]*(`{3,}|~{3,})[ \t]*$")
_HEADING = regex(r" {0,3}(#{1,6})(?=[ \t]|$)[ \t]*")
_QUOTE = regex(r"(?:[ \t]{0,3}>)+[ \t]?")
_CALLOUT = regex(r"\[![\w-]+\][-+]?")
_MARKER = regex(r"[ \t]*((?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)(?:[ \t]+\[[ xX]\](?=[ \t]|$))?)")
_RULE = regex(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$|[ \t]*=+[ \t]*$")
_DEFINITION = regex(r" {0,3}\[[^\]\n]+\]:")
_TABLE_LINE = regex(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t:-]*)+$")
# What may begin a part within a line: all else is passed over at once.
_MARK = regex(
    r"\\.|`+|!?\[\[|!?\[|\*{1,3}|_{1,3}|~~|==|%%|<!--|<(?=[A-Za-z/])|https?://|www\.|\$\$?|#|\|"
)
_WIKILINK = regex(r"(!?\[\[)([^\[\]|\n]+)((?:\|)([^\[\]\n]*))?(\]\])")
_LINK = regex(
    r"!?\[((?:[^\[\]\\]|\\.|\[[^\[\]]*\])*)\](\((?:[^()\s\\]|\\.|\([^()\s]*\))*"
    r"(?:[ \t]+(?:\"[^\"]*\"|'[^']*'))?\)|\[[^\[\]]*\])"
)
_NOTE = regex(r"\[\^[^\]\s]{1,200}\]:?")
_ADDRESS = regex(r"(?:https?://|www\.)[^\s<>\])]*[^\s<>\]).,;:!?'\"*_~]")
_TAG = regex(r"#(?=[\w/-]*[^\W\d])[\w/-]+")
_HTML = regex(r"</?[A-Za-z][^<>]*>")
_MATHS = regex(r"\$\$[^$]+\$\$|\$(?=\S)(?:\\.|[^$\\])*?(?<=\S)\$(?!\d)")
_STYLES = {1: ("emphasis",), 2: ("strong",), 3: ("strong", "emphasis")}


class Span(NamedTuple):
    """line[start:end] is a `name`; later spans of a line add to what earlier ones say."""

    start: int
    end: int
    name: str


def spans(line: str, before: int) -> tuple[list[Span], int]:
    """The parts of a line and the state behind it; `before`: the state behind the line above.

    Names: heading, quote, callout, marker, code, strong, emphasis, strike, highlight, link, tag,
    comment, html, maths; and "dim", for the signs that readers will not see.
    """
    whole, line = len(line), line[:_LONGEST]
    found, state = _spans(line, before)
    if whole > len(line) and found and found[0].end == len(line):
        found[0] = found[0]._replace(end=whole)
    return found, state


def _spans(line: str, before: int) -> tuple[list[Span], int]:
    if before >= FENCE:
        return _in_fence(line, before)
    if before != PLAIN:
        return _until(line, before)
    opening = _FENCE.match(line)
    if opening:
        return [Span(0, len(line), "code")], _fence_state(opening[1])
    found: list[Span] = []
    if line.strip() == "$$":
        return [Span(0, len(line), "maths")], MATHS
    at = _beginning(line, found)
    after = _inline(line, at, found)
    return found, after


def _fence_state(mark: str) -> int:
    """The state within a fence: of which sign, and how many close it at least."""
    return FENCE + 2 * min(len(mark), 100) + (mark[0] == "~")


def _in_fence(line: str, before: int) -> tuple[list[Span], int]:
    closing = _CLOSING.match(line)
    length, tilde = divmod(before - FENCE, 2)
    ends = closing and (closing[1][0] == "~") == bool(tilde) and len(closing[1]) >= length
    return [Span(0, len(line), "code")], PLAIN if ends else before


def _until(line: str, before: int) -> tuple[list[Span], int]:
    """A line that begins within a comment or maths."""
    name, mark = {
        COMMENT: ("comment", "%%"),
        HTML_COMMENT: ("comment", "-->"),
        MATHS: ("maths", "$$"),
    }[before]
    end = line.find(mark)
    if end < 0:
        return [Span(0, len(line), name)], before
    end += len(mark)
    found = [Span(0, end, name)]
    return found, _inline(line, end, found)


def _beginning(line: str, found: list[Span]) -> int:
    """What a line begins with; gives where its text begins."""
    at = 0
    quote = _QUOTE.match(line)
    if quote:
        at = quote.end()
        found.append(Span(0, len(line), "quote"))
        found.append(Span(0, at, "dim"))
        callout = _CALLOUT.match(line, at)
        if callout:
            found.append(Span(at, len(line), "callout"))
            return callout.end()
    heading = _HEADING.match(line, at) if line[at : at + 4].lstrip(" ").startswith("#") else None
    if heading:
        found.append(Span(at, len(line), "heading"))
        return heading.end()
    if _RULE.match(line, at) or _TABLE_LINE.match(line, at):
        found.append(Span(at, len(line), "dim"))
        return len(line)
    marker = _MARKER.match(line, at)
    if marker:
        found.append(Span(*marker.span(1), "marker"))
        return marker.end()
    definition = _DEFINITION.match(line, at)
    if definition:
        found.append(Span(at, definition.end(), "link"))
        found.append(Span(definition.end(), len(line), "dim"))
        return len(line)
    return at


def _inline(line: str, at: int, found: list[Span]) -> int:
    """The parts within line[at:]; gives the state behind the line."""
    openers: dict[str, int] = {}
    while (mark := _MARK.search(line, at)) is not None:
        sign, start = mark[0], mark.start()
        at = mark.end()
        if sign[0] == "\\":
            found.append(Span(start, start + 1, "dim"))
        elif sign[0] == "`":
            end = _closing_run(line, at, sign)
            if end:
                found.append(Span(start, end, "code"))
                at = end
        elif sign[0] in "*_":
            _emphasis(line, mark, openers, found)
        elif sign in ("~~", "=="):
            _pair(sign, start, openers, found)
        elif sign in ("%%", "<!--"):
            closing = "%%" if sign == "%%" else "-->"
            end = line.find(closing, at)
            if end < 0:
                found.append(Span(start, len(line), "comment"))
                return COMMENT if sign == "%%" else HTML_COMMENT
            at = end + len(closing)
            found.append(Span(start, at, "comment"))
        elif sign == "|":
            found.append(Span(start, at, "dim"))
        else:
            at = _whole(line, sign, start, at, found)
    return PLAIN


def _closing_run(line: str, at: int, sign: str) -> int:
    """Behind the run of backticks that closes one; 0 when none does."""
    end = line.find(sign, at)
    while end >= 0:
        behind = end + len(sign)
        if line[behind : behind + 1] != "`" and line[end - 1] != "`":
            return behind
        while line[behind : behind + 1] == "`":
            behind += 1
        end = line.find(sign, behind)
    return 0


def _emphasis(line: str, mark: re.Match[str], openers: dict[str, int], found: list[Span]) -> None:
    sign = mark[0]
    start, end = mark.span()
    before, after = line[start - 1 : start], line[end : end + 1]
    can_open = bool(after) and not after.isspace()
    can_close = bool(before) and not before.isspace()
    if sign[0] == "_":
        can_open = can_open and not before.isalnum()
        can_close = can_close and not after.isalnum()
    if can_close and sign in openers:
        begin = openers.pop(sign)
        found.extend(Span(begin, end, name) for name in _STYLES[len(sign)])
        found.append(Span(begin, begin + len(sign), "dim"))
        found.append(Span(start, end, "dim"))
    elif can_open:
        openers[sign] = start


def _pair(sign: str, start: int, openers: dict[str, int], found: list[Span]) -> None:
    if sign in openers:
        begin = openers.pop(sign)
        found.append(Span(begin, start + 2, "strike" if sign == "~~" else "highlight"))
        found.append(Span(begin, begin + 2, "dim"))
        found.append(Span(start, start + 2, "dim"))
    else:
        openers[sign] = start


def _whole(line: str, sign: str, start: int, at: int, found: list[Span]) -> int:
    """Links, tags, HTML and maths, each found by how it begins; gives where the text goes on."""
    if sign.endswith("[["):
        link = _WIKILINK.match(line, start)
        if link:
            found.append(Span(start, link.end(), "link"))
            found.append(Span(*link.span(1), "dim"))
            if link[3] is not None:  # readers see what stands behind the |
                found.append(Span(link.start(2), link.start(4), "dim"))
            found.append(Span(*link.span(5), "dim"))
            return link.end()
        return at
    if sign.endswith("["):
        note = _NOTE.match(line, start)
        link = None if note else _LINK.match(line, start)
        if note:
            found.append(Span(*note.span(), "link"))
        elif link:
            found.append(Span(*link.span(), "link"))
            found.append(Span(start, link.start(1), "dim"))
            found.append(Span(link.end(1), link.end(), "dim"))
        whole = note or link
        return whole.end() if whole else at
    pattern, name = {
        "#": (_TAG, "tag"),
        "<": (_HTML, "html"),
        "$": (_MATHS, "maths"),
        "$$": (_MATHS, "maths"),
    }.get(sign, (_ADDRESS, "link"))
    if sign == "#" and start and not (line[start - 1].isspace() or line[start - 1] in "(>"):
        return at
    match = pattern.match(line, start)
    if match is None:
        return at
    found.append(Span(*match.span(), name))
    return match.end()
