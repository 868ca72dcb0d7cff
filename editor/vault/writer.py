"""Writes values as YAML that js-yaml 3 and 4, PyYAML and ruamel.yaml all read alike."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta, timezone
from functools import cached_property
from typing import Any, TypeVar

from editor.regex import regex
from editor.vault.nodes import Node
from editor.vault.values import UnwritableError

_T = TypeVar("_T")
_UNSAFE_ONES = "\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff"
_UNSAFE = regex(f"[{_UNSAFE_ONES}]")
_SURROGATE = regex("[\ud800-\udfff]")
_NOT_PLAIN = regex(
    r"[\s,\[\]{}#&*!|>'\"%@`?:=]|-(?:[\s,\[\]{}]|$)|---|\.\.\."  # at the start
    r"|.*(?::(?:\s|$)|\s#|\s$)",
    re.DOTALL,
)
_MAYBE_TYPED = frozenset("0123456789+-.~<nNyYtTfFoO")
_FLOW = regex(r"[,\[\]{}]|:[,\[\]{}]")
_NAMED = {"\0": "0", "\a": "a", "\b": "b", "\t": "t", "\n": "n", "\v": "v", "\f": "f",
          "\r": "r", "\x1b": "e", '"': '"', "\\": "\\"}  # fmt: skip
_ESCAPED = regex(rf'[{_UNSAFE_ONES}"\\]')
_STAMP = regex(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt]| )[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?"
    r"([ \t]*(?:Z|([-+])([0-9]{1,2})(?::([0-9]{2}))?))?"
)


class Manners:
    """How a block is written, for what is added to it; found out when first asked for.

    line_break: as in the lines around.
    """

    def __init__(self, root: Node | None, line_break: str) -> None:
        self._root = root
        self.line_break = line_break

    @cached_property
    def _nodes(self) -> list[Node]:
        return list(self._root.walk()) if self._root else []

    @cached_property
    def quote(self) -> str:
        """The quotation mark most used."""
        styles = [node.style for node in self._nodes if node.kind == "scalar"]
        return "'" if styles.count("single") > styles.count("double") else '"'

    @cached_property
    def item(self) -> str:
        """The style most used for list items that need no quotes."""
        styles: list[str] = [
            item.style
            for node in self._lists
            for item in node.items
            if item.style in ("plain", "single", "double") and needs_no_quotes(item.value)
        ]
        return _most(styles, "plain")

    @cached_property
    def flow(self) -> bool:
        """Most lists stand in brackets."""
        styles = [node.style for node in self._lists]
        return styles.count("flow") > styles.count("block")

    @cached_property
    def step(self) -> int:
        """The indentation of a nested mapping below its key."""
        return max(1, _most(self._below("map"), 2))

    @cached_property
    def dash(self) -> int:
        """The indentation of a list's dashes below their key."""
        return max(0, _most(self._below("list"), 2))

    @property
    def _lists(self) -> list[Node]:
        return [node for node in self._nodes if node.kind == "list" and node.items]

    def _below(self, kind: str) -> list[int]:
        return [
            pair.value.indent - node.indent
            for node in self._nodes
            if node.kind == "map" and node.style == "block"
            for pair in node.items
            if pair.value.kind == kind and pair.value.indent >= 0
        ]


def _most(found: Sequence[_T], usual: _T) -> _T:
    """What was found most often; `usual` when nothing was."""
    return max(dict.fromkeys(found), key=found.count, default=usual)


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
        and (text[0] not in _MAYBE_TYPED or _agreed(text))
    )


def _agreed(text: str) -> bool:
    from editor.vault.readings import agreed  # its tables are wanted at the first edit only

    return agreed(text)


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
