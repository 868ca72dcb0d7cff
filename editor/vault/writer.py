"""Writes values as YAML that js-yaml 3 and 4, PyYAML and ruamel.yaml all read alike."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from typing import Any

from editor.vault.nodes import Node
from editor.vault.readings import agreed
from editor.vault.values import UnwritableError

_UNSAFE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_NOT_PLAIN = re.compile(
    r"[\s,\[\]{}#&*!|>'\"%@`?:=]|-(?:[\s,\[\]{}]|$)|---|\.\.\."  # at the start
    r"|.*(?::(?:\s|$)|\s#|\s$)",
    re.DOTALL,
)
_MAYBE_TYPED = frozenset("0123456789+-.~<nNyYtTfFoO")
_FLOW = re.compile(r"[,\[\]{}]|:[,\[\]{}]")
_NAMED = {"\0": "0", "\a": "a", "\b": "b", "\t": "t", "\n": "n", "\v": "v", "\f": "f",
          "\r": "r", "\x1b": "e", '"': '"', "\\": "\\"}  # fmt: skip
_ESCAPED = re.compile(_UNSAFE.pattern[:-1] + '"\\\\]')
_STAMP = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt]| )[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?"
    r"([ \t]*(?:Z|([-+])([0-9]{1,2})(?::([0-9]{2}))?))?"
)


@dataclass(frozen=True)
class Manners:
    """How a block is written, for what is added to it.

    quote: the quotation mark most used. item: the style of list items that need no quotes. flow:
    lists stand in brackets. step: indentation of nested mappings. dash: that of a list's dashes
    below their key. line_break: as in the lines around.
    """

    quote: str
    item: str
    flow: bool
    step: int
    dash: int
    line_break: str


def manners_of(root: Node | None, line_break: str) -> Manners:
    """The manners of a block that was read into `root`."""
    quotes: Counter[str] = Counter()
    items: Counter[str] = Counter()
    lists: Counter[str] = Counter()
    steps: Counter[int] = Counter()
    dashes: Counter[int] = Counter()
    for node in root.walk() if root else ():
        if node.kind == "scalar":
            if node.style in ("single", "double"):
                quotes["'" if node.style == "single" else '"'] += 1
        elif node.kind == "list" and node.items:
            lists[node.style] += 1
            items.update(
                item.style
                for item in node.items
                if item.style in ("plain", "single", "double") and needs_no_quotes(item.value)
            )
        elif node.kind == "map" and node.style == "block":
            for pair in node.items:
                below = pair.value.indent - node.indent
                if pair.value.indent >= 0:
                    (dashes if pair.value.kind == "list" else steps)[below] += 1
    return Manners(
        quotes.most_common(1)[0][0] if quotes else '"',
        items.most_common(1)[0][0] if items else "plain",
        lists["flow"] > lists["block"],
        max(1, steps.most_common(1)[0][0]) if steps else 2,
        max(0, dashes.most_common(1)[0][0]) if dashes else 2,
        line_break,
    )


def needs_no_quotes(value: Any) -> bool:
    """`value` is text that could stand without quotes."""
    return isinstance(value, str) and plain_is_safe(value)


def plain_is_safe(text: str, in_flow: bool = False) -> bool:
    """Every reader takes `text`, written without quotes, for this text."""
    return (
        bool(text)
        and _NOT_PLAIN.match(text) is None
        and _UNSAFE.search(text) is None
        and not (in_flow and _FLOW.search(text))
        and (text[0] not in _MAYBE_TYPED or agreed(text))
    )


def quoted(text: str, mark: str) -> str:
    """`text` between quotation marks; in double ones where single ones cannot hold it.

    Raises UnwritableError for half a character.
    """
    if _SURROGATE.search(text):
        raise UnwritableError
    if mark == "'" and _UNSAFE.search(text) is None:
        return "'" + text.replace("'", "''") + "'"
    return '"' + _ESCAPED.sub(_escape, text) + '"'


def _escape(found: re.Match[str]) -> str:
    char = found[0]
    if char in _NAMED:
        return "\\" + _NAMED[char]
    return f"\\x{ord(char):02x}" if ord(char) < 0x100 else f"\\u{ord(char):04x}"


def text_of(text: str, style: str, manners: Manners, in_flow: bool = False) -> str:
    """Text on one line, in the style that was there (`plain`, `single`, `double`) if it can be."""
    if style == "double":
        return quoted(text, '"')
    if style == "single":
        return quoted(text, "'")
    if plain_is_safe(text, in_flow):
        return text
    mark = manners.quote
    if mark == '"' and _ESCAPED.search(text) and "'" not in text:
        mark = "'"
    return quoted(text, mark)


def scalar_of(  # noqa: PLR0911 - one return for each type
    value: Any, style: str, manners: Manners, in_flow: bool = False, before: str = ""
) -> str:
    """A scalar on one line. before: what stood there, whose form a time stamp or truth value keeps.

    Raises UnwritableError.
    """
    if isinstance(value, str):
        return text_of(value, style, manners, in_flow)
    if value is None:
        return "null"
    if isinstance(value, bool):
        word = "true" if value else "false"
        like = before if before.lower() in ("true", "false") else ""
        return word.upper() if like.isupper() else word.title() if like.istitle() else word
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return _float(value)
    if isinstance(value, datetime):
        return _stamp(value, before)
    if isinstance(value, date):
        return value.isoformat()
    raise UnwritableError


def _float(value: float) -> str:
    text = repr(value)
    if text in ("nan", "inf", "-inf"):
        return text.replace("nan", ".nan").replace("inf", ".inf")
    mantissa, mark, power = text.partition("e")
    # The older readers want a point in the mantissa and a sign in the exponent.
    return (mantissa if "." in mantissa else mantissa + ".0") + mark + power


def _stamp(value: datetime, before: str) -> str:
    """A time stamp; with the separator and the zone of the one before."""
    like = _STAMP.fullmatch(before)
    separator, zone, moment = "T", "Z", value
    if like:
        separator, zone = like[1], like[3] or ""
        if like[4]:
            offset = timedelta(hours=int(like[5]), minutes=int(like[6] or 0))
            moment = value.astimezone(timezone(-offset if like[4] == "-" else offset))
    text = f"{moment.year:04d}-{moment:%m-%d}{separator}{moment:%H:%M:%S}"
    if moment.microsecond or (like and like[2]):
        digits = max(3, len(like[2]) - 1 if like and like[2] else 3)
        text += "." + f"{moment.microsecond:06d}".ljust(digits, "0")[:digits]
    return text + zone


def block_text(text: str, style: str, column: int, line_break: str) -> str | None:
    """Text of several lines as a literal (or folded) scalar; None when it cannot be one.

    column: of its lines. The result starts with `|` or `>` and ends without a line break.
    """
    body = text.rstrip("\n")
    lines = body.split("\n")
    plain = not _UNSAFE.search(body.replace("\n", "").replace("\t", ""))
    if not body or not plain or lines[0][:1] in ("", " ", "\t"):
        return None
    ends = len(text) - len(body)
    folded = style == "folded" and not any(line[:1] in (" ", "\t") for line in lines)
    if folded:
        lines = re.sub(r"\n+", lambda found: found[0] + "\n", body).split("\n")
    header = (">" if folded else "|") + ("-" if ends == 0 else "" if ends == 1 else "+")
    indent = " " * column
    written = [header, *(indent + line if line else "" for line in lines), *[""] * (ends - 1)]
    return line_break.join(written)


def after_key(value: Any, column: int, manners: Manners, style: str = "plain") -> str:
    """What to write right behind the colon of a key at `column`: begins with a space or break."""
    if isinstance(value, list) and value:
        style = manners.item if style == "plain" else style
        if manners.flow and not any(isinstance(item, list | dict) for item in value):
            return " " + in_flow(value, manners, style)
        below = column + manners.dash
        start = manners.line_break + " " * below
        return "".join(f"{start}-{after_dash(item, below, manners, style)}" for item in value)
    if isinstance(value, dict) and value:
        return manners.line_break + " " * (column + manners.step) + _pairs(
            value, column + manners.step, manners, style
        )  # fmt: skip
    if value is None:
        return ""
    return " " + _leaf(value, column + manners.step, manners, style)


def after_dash(value: Any, column: int, manners: Manners, style: str = "plain") -> str:
    """What to write right behind the dash of a list item at `column`."""
    inner = column + 2
    if isinstance(value, list) and value:
        between = manners.line_break + " " * inner + "-"
        return " -" + between.join(after_dash(item, inner, manners, style) for item in value)
    if isinstance(value, dict) and value:
        return " " + _pairs(value, inner, manners, style)
    if value is None:
        return ""
    return " " + _leaf(value, inner, manners, style)


def in_flow(value: Any, manners: Manners, style: str = "plain") -> str:
    """A value on one line, for use between brackets."""
    if isinstance(value, list):
        return f"[{', '.join(in_flow(item, manners, style) for item in value)}]"
    if isinstance(value, dict):
        members = (
            f"{text_of(name, 'plain', manners, in_flow=True)}: {in_flow(item, manners, style)}"
            for name, item in value.items()
        )
        return f"{{{', '.join(members)}}}"
    return _binary(value) or scalar_of(value, style, manners, in_flow=True)


def _pairs(members: dict[str, Any], column: int, manners: Manners, style: str) -> str:
    return (manners.line_break + " " * column).join(
        f"{text_of(name, 'plain', manners)}:{after_key(item, column, manners, style)}"
        for name, item in members.items()
    )


def _leaf(value: Any, column: int, manners: Manners, style: str) -> str:
    if isinstance(value, list | dict):
        return "[]" if isinstance(value, list) else "{}"
    if isinstance(value, str) and "\n" in value and style not in ("single", "double"):
        block = block_text(value, style, column, manners.line_break)
        if block is not None:
            return block
    return _binary(value) or scalar_of(value, style, manners)


def _binary(value: Any) -> str:
    if not isinstance(value, bytes):
        return ""
    from base64 import b64encode

    return "!!binary " + (b64encode(value).decode("ascii") or '""')
