"""Tags and directives: `!!str`, `!name`, `%YAML`, `%TAG`, as the publisher's reader takes them."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import Any

from editor.regex import regex
from editor.vault.cursor import BLANK_OR_BREAK, BREAK, END, Cursor
from editor.vault.nodes import Node, YamlError
from editor.vault.scalars import resolve

_CORE = "tag:yaml.org,2002:"
DEFAULT_HANDLES = {"!": "!", "!!": _CORE}
_HANDLE = regex(r"!(?:[0-9A-Za-z-]*!)?")
_URI = regex(r"(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*", re.IGNORECASE)
_BASE64 = regex(r"[A-Za-z0-9+/=\r\n]*")
_SCALARS = frozenset(("str", "int", "float", "bool", "null", "timestamp", "binary", "merge"))
_LISTS = frozenset(("seq", "omap", "pairs"))
_MAPS = frozenset(("map", "set"))
_TYPES: dict[str, tuple[type, ...]] = {
    "int": (int,),
    "bool": (bool,),
    "null": (type(None),),
    "timestamp": (date, datetime),
}


def read_tag(cursor: Cursor, handles: dict[str, str]) -> str:
    """The full tag at the cursor, which stands at `!`. Raises YamlError."""
    text, start = cursor.text, cursor.position
    if text.startswith("!<", start):
        end = text.find(">", start + 2)
        if end < 0:
            raise YamlError("vault.yaml-tag", start)
        cursor.position = end + 1
        return _decoded(text[start + 2 : end], start)
    end = start
    while text[end] not in BLANK_OR_BREAK + END:
        end += 1
    cursor.position = end
    word = text[start:end]
    split = word.rfind("!") + 1
    handle, suffix = word[:split], word[split:]
    if not _HANDLE.fullmatch(handle) or re.search(r"[,\[\]{}]", suffix):
        raise YamlError("vault.yaml-tag", start)
    if handle not in handles:
        raise YamlError("vault.yaml-tag-unknown", start, tag=word)
    return handles[handle] + _decoded(suffix, start)


def _decoded(name: str, position: int) -> str:
    if name and not _URI.fullmatch(name):
        raise YamlError("vault.yaml-tag", position)
    if "%" not in name:
        return name
    from urllib.parse import unquote_to_bytes

    try:
        return unquote_to_bytes(name).decode("utf-8")
    except UnicodeDecodeError as error:
        raise YamlError("vault.yaml-tag", position) from error


def read_directives(cursor: Cursor, handles: dict[str, str]) -> None:
    """Move past the `%` lines before a document, noting tag handles. Raises YamlError."""
    handles.clear()
    handles.update(DEFAULT_HANDLES)
    seen: set[str] = set()
    any_read = False
    while True:
        cursor.skip_space()
        text, start = cursor.text, cursor.position
        if cursor.indent > 0 or text[start] != "%":
            break
        any_read = True
        cursor.skip_comment()
        words = re.split(r"[ \t]+", text[start + 1 : cursor.position].rstrip(" \t"))
        for number, word in enumerate(words):
            if word.startswith("#") and number:
                del words[number:]
                break
        if text[cursor.position] in BREAK:
            cursor.skip_break()
        _directive(words[0], words[1:], handles, seen, start)
    if any_read and not cursor.text.startswith("---", cursor.position):
        raise YamlError("vault.yaml-directive", cursor.position)


def _directive(
    name: str, words: list[str], handles: dict[str, str], seen: set[str], position: int
) -> None:
    wrong = YamlError("vault.yaml-directive", position)
    if not name:
        raise wrong
    if name == "YAML":
        if name in seen or len(words) != 1 or not re.fullmatch(r"0*1\.[0-9]+", words[0]):
            raise wrong
        seen.add(name)
    elif name == "TAG":
        if len(words) != 2 or words[0] in seen or not _HANDLE.fullmatch(words[0]):
            raise wrong
        seen.add(words[0])
        handles[words[0]] = _decoded(words[1], position)


def apply_tag(node: Node, tag: str, position: int) -> None:
    """Give `node` the value its tag asks for. Raises YamlError when it cannot have it."""
    node.tag = tag
    if tag == "!":
        return
    short = tag.removeprefix(_CORE) if tag.startswith(_CORE) else tag
    kind = "scalar" if node.kind == "scalar" else node.kind
    if tag == "?" and kind == "scalar":
        node.value = resolve(node.value)
        return
    fits = (
        (short in _SCALARS and kind in ("scalar", "empty"))
        or (short in _LISTS and kind in ("list", "empty"))
        or (short in _MAPS and kind in ("map", "empty"))
    )
    if tag == short or short not in _SCALARS | _LISTS | _MAPS:
        raise YamlError("vault.yaml-tag-unknown", position, tag=tag)
    if not fits:
        raise YamlError("vault.yaml-tag-value", position, tag=f"!!{short}")
    if kind == "empty" and node.value is not None:  # a tag of its own gave it a value already
        raise YamlError("vault.yaml-tag-value", position, tag=f"!!{short}")
    try:
        node.value = _construct(short, node)
    except ValueError as error:
        raise YamlError("vault.yaml-tag-value", position, tag=f"!!{short}") from error
    node.merge = short == "merge"


def _construct(short: str, node: Node) -> Any:
    """The value of a core type. Raises ValueError when the node's text or items do not fit."""
    value = node.value
    if node.kind == "empty":
        empty: dict[str, Any] = {
            "str": "", "null": None, "merge": None, "map": {}, "set": {},
            "seq": [], "omap": [], "pairs": [],
        }  # fmt: skip
        if short in empty:
            return empty[short]
    elif short in _SCALARS:
        return _typed(short, value)
    elif short in ("map", "seq"):
        return value
    elif short == "set":
        if all(item is None for item in value.values()):
            return value
    elif all(isinstance(item, dict) and len(item) == 1 for item in value):
        pairs = [[name, item] for entry in value for name, item in entry.items()]
        if short == "pairs":
            return pairs
        if len({name for name, _ in pairs}) == len(pairs):
            return value
    raise ValueError(short)


def _typed(short: str, value: Any) -> Any:
    if short == "str":
        return "" if value is None else value
    if short == "merge" and value == "<<":
        return value
    if isinstance(value, str):
        if short == "binary":
            return _binary(value)
        resolved = resolve(value)
        if short == "float" and type(resolved) in (int, float):
            return float(resolved)  # type: ignore[arg-type]
        if type(resolved) in _TYPES.get(short, ()):
            return resolved
    raise ValueError(short)


def _binary(value: str) -> bytes:
    from base64 import b64decode

    if not _BASE64.fullmatch(value):
        raise ValueError(value)
    digits = re.sub(r"[\r\n=]", "", value)
    padded = re.sub(r"[\r\n]", "", value)
    if len(padded) % 4:
        raise ValueError(value)
    return b64decode(digits + "=" * (-len(digits) % 4))
