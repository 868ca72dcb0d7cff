"""Reads scalars as the publisher's reader does: plain, quoted, literal and folded."""

from __future__ import annotations

import re

from editor.regex import regex
from editor.vault.cursor import BLANK, BLANK_OR_BREAK, BREAK, END, FLOW, Cursor
from editor.vault.nodes import Node, YamlError

_NEVER_FIRST = frozenset(BLANK_OR_BREAK + FLOW + END + "#&*!|>'\"%@`")
_PLAIN_BLOCK = regex(
    r"[^:#\r\n\0]*(?:(?::(?![ \t\r\n\0])|(?<![ \t\r\n])#)[^:#\r\n\0]*)*",
)
_PLAIN_FLOW = regex(
    r"[^:#,\[\]{}\r\n\0]*"
    r"(?:(?::(?![ \t\r\n\0,\[\]{}])|(?<![ \t\r\n])#)[^:#,\[\]{}\r\n\0]*)*"
)
_SINGLE = regex(r"[^'\r\n\0]*")
_DOUBLE = regex(r"[^\"\\\r\n\0]*")
_LINE = regex(r"[^\r\n\0]*")
_UNPRINTABLE = regex("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_CONTROL = regex("[\x00-\x08\x0a-\x1f]")
_SURROGATE = regex("[\ud800-\udfff]")
_HEX = regex(r"[0-9a-fA-F]*")
_HEX_LENGTH = {"x": 2, "u": 4, "U": 8}
_ESCAPES = {
    "0": "\0", "a": "\a", "b": "\b", "t": "\t", "\t": "\t", "n": "\n", "v": "\v", "f": "\f",
    "r": "\r", "e": "\x1b", " ": " ", '"': '"', "/": "/", "\\": "\\", "N": "\x85", "_": "\xa0",
    "L": "\u2028", "P": "\u2029",
}  # fmt: skip


def _folded(breaks: int) -> str:
    """What a run of line breaks inside a scalar stands for."""
    return " " if breaks == 1 else "\n" * (breaks - 1)


def check_printable(text: str, start: int, end: int) -> None:
    """Raise YamlError at the first character that may stand in quotes only, as an escape."""
    if text[start:end].isprintable():
        return
    if found := _UNPRINTABLE.search(text, start, end):
        code = f"U+{ord(found[0]):04X}"
        raise YamlError("vault.yaml-unprintable", found.start(), character=code)


def _check_quoted(text: str, start: int, end: int) -> None:
    if found := _CONTROL.search(text, start, end):
        code = f"U+{ord(found[0]):04X}"
        raise YamlError("vault.yaml-unprintable", found.start(), character=code)


def read_plain(cursor: Cursor, indent: int, in_flow: bool) -> Node | None:
    """A plain scalar, over as many lines as are indented by `indent`; its value is still text."""
    text, start = cursor.text, cursor.position
    first = text[start]
    if first in _NEVER_FIRST:
        return None
    if first in "?-":
        following = text[start + 1]
        if following in BLANK_OR_BREAK or (in_flow and following in FLOW):
            return None
    chunk = _PLAIN_FLOW if in_flow else _PLAIN_BLOCK
    parts: list[str] = []
    end, breaks = start, 0
    while text[cursor.position] != END:
        if cursor.position == cursor.line_start and cursor.at_document_mark():
            break
        match = chunk.match(text, cursor.position)
        segment = match[0].rstrip(BLANK) if match else ""
        if match is None or not segment:
            break
        if breaks:
            parts.append(_folded(breaks))
        parts.append(segment)
        end = cursor.position + len(segment)
        check_printable(text, cursor.position, end)
        cursor.position = match.end()
        if text[cursor.position] not in BREAK:
            break
        line_start, line_indent = cursor.line_start, cursor.indent
        breaks = cursor.skip_space(comments=False)
        if cursor.indent < indent:
            cursor.position, cursor.line_start, cursor.indent = end, line_start, line_indent
            break
    if not parts:
        return None
    return Node("scalar", "plain", "".join(parts), start, end)


def read_single(cursor: Cursor) -> Node:
    """A scalar in single quotes."""
    text, start = cursor.text, cursor.position
    cursor.position += 1
    parts: list[str] = []
    while True:
        match = _line_of(cursor, _SINGLE, start)
        end = match.end()
        _check_quoted(text, match.start(), end)
        if text[end] == "'":
            parts.append(match[0])
            cursor.position = end + 1
            if text[end + 1] != "'":
                return Node("scalar", "single", "".join(parts), start, end + 1)
            parts.append("'")
            cursor.position = end + 2
            continue
        _next_line(cursor, match, parts, start)


def read_double(cursor: Cursor) -> Node:
    """A scalar in double quotes."""
    text, start = cursor.text, cursor.position
    cursor.position += 1
    parts: list[str] = []
    while True:
        match = _line_of(cursor, _DOUBLE, start)
        end = match.end()
        _check_quoted(text, match.start(), end)
        if text[end] == '"':
            parts.append(match[0])
            cursor.position = end + 1
            return Node("scalar", "double", _joined(parts), start, end + 1)
        if text[end] == "\\":
            parts.append(match[0])
            cursor.position = end + 1
            if text[end + 1] in BREAK:
                cursor.skip_space(comments=False)
            else:
                parts.append(_escape(cursor))
            continue
        _next_line(cursor, match, parts, start)


def _line_of(cursor: Cursor, pattern: re.Pattern[str], start: int) -> re.Match[str]:
    """What `pattern` takes of this line of a quoted scalar."""
    match = pattern.match(cursor.text, cursor.position)
    at_mark = cursor.position == cursor.line_start and cursor.at_document_mark()
    if match is None or at_mark:
        raise YamlError("vault.yaml-quote-open", start)
    return match


def _next_line(cursor: Cursor, match: re.Match[str], parts: list[str], start: int) -> None:
    """Fold the line break behind `match`; nothing but the end of the text may stand there."""
    cursor.position = match.end()
    if cursor.text[cursor.position] == END:
        raise YamlError("vault.yaml-quote-open", start)
    parts.append(match[0].rstrip(BLANK))
    parts.append(_folded(cursor.skip_space(comments=False)))


def _escape(cursor: Cursor) -> str:
    """The character for the escape at the cursor, which stands behind the backslash."""
    text, place = cursor.text, cursor.position
    letter = text[place]
    if letter in _ESCAPES:
        cursor.position += 1
        return _ESCAPES[letter]
    length = _HEX_LENGTH.get(letter, 0)
    digits = _HEX.match(text, place + 1, place + 1 + length)
    if digits is None or not length or len(digits[0]) < length:
        raise YamlError("vault.yaml-escape", place - 1)
    number = int(digits[0], 16)
    if number > 0x10FFFF:
        raise YamlError("vault.yaml-escape", place - 1)
    cursor.position = digits.end()
    return chr(number)


def _joined(parts: list[str]) -> str:
    """The parts as one text; two halves of a character that were escaped apart become one."""
    joined = "".join(parts)
    if not joined.isprintable() and _SURROGATE.search(joined):
        data = joined.encode("utf-16-le", "surrogatepass")
        joined = data.decode("utf-16-le", "surrogatepass")
    return joined


def read_block(cursor: Cursor, indent: int) -> Node:
    """A literal (`|`) or folded (`>`) scalar whose lines are indented by `indent` at least.

    Raises YamlError.
    """
    text, start = cursor.text, cursor.position
    chomping, width = _header(cursor, indent)
    text_indent, detected = (indent, False) if width is None else (width, True)
    end = cursor.position
    lines: list[tuple[int, str]] = []  # each with the number of empty lines above it
    empty = 0
    ending = ""
    while text[cursor.position] != END:
        if text[cursor.position] not in BREAK:
            raise YamlError("vault.yaml-block-header", cursor.position)
        before = cursor.position
        cursor.skip_break()
        cursor.skip_spaces(text_indent if detected else None)
        place = cursor.position
        if not detected:
            text_indent = max(text_indent, cursor.indent)
        if text[place] in BREAK:
            empty += 1
            continue
        if not detected and text_indent == 0:
            raise YamlError("vault.yaml-indent", place)
        if cursor.indent < text_indent:
            if chomping == "+":
                ending = "\n" * (empty + bool(lines))
                end = before
            elif chomping == "" and lines:
                ending = "\n"
            break
        detected = True
        line = _LINE.match(text, place)
        end = line.end() if line else place
        check_printable(text, place, end)
        lines.append((empty, text[place:end]))
        empty = 0
        cursor.position = end
    if text[start] == ">":
        return Node("scalar", "folded", _fold(lines) + ending, start, end)
    parts = ["\n" * (above + bool(index)) + line for index, (above, line) in enumerate(lines)]
    return Node("scalar", "literal", "".join(parts) + ending, start, end)


def _fold(lines: list[tuple[int, str]]) -> str:
    """Join the lines of a folded scalar; those that start with white space keep their breaks."""
    out: list[str] = []
    deeper = False
    for index, (above, line) in enumerate(lines):
        if line[:1] in (" ", "\t"):
            deeper = True
            out.append("\n" * (above + bool(index)))
        elif deeper:
            deeper = False
            out.append("\n" * (above + 1))
        elif above == 0:
            out.append(" " if index else "")
        else:
            out.append("\n" * above)
        out.append(line)
    return "".join(out)


def _header(cursor: Cursor, indent: int) -> tuple[str, int | None]:
    """Chomping sign and text indentation (where given) of a block scalar; stops at the break."""
    text = cursor.text
    chomping, width = "", None
    while True:
        cursor.position += 1
        char = text[cursor.position]
        if char in "+-" and not chomping:
            chomping = char
        elif "1" <= char <= "9" and width is None:
            width = indent + int(char) - 1
        elif char in "+-" or "0" <= char <= "9":
            raise YamlError("vault.yaml-block-header", cursor.position)
        else:
            break
    if char in BLANK:
        cursor.skip_blanks()
        if text[cursor.position] == "#":
            cursor.skip_comment()
    return chomping, width
