"""The types that Obsidian keeps of properties, for all notes of a vault."""

from __future__ import annotations

import json
from collections.abc import Mapping

from editor.messages import Message, Problem
from editor.schema.kinds import DATE, DATETIME, LIST, NUMBER, TEXT, YES_NO, Kind

FILE = ".obsidian/types.json"
_KINDS: Mapping[str, Kind] = {
    "text": TEXT,
    "multitext": LIST,
    "tags": LIST,
    "aliases": LIST,
    "number": NUMBER,
    "checkbox": YES_NO,
    "date": DATE,
    "datetime": DATETIME,
}


def read_types(text: str) -> tuple[Mapping[str, Kind], tuple[Problem, ...]]:
    """The kinds of fields by their keys, and what is wrong with the file; never raises.

    Types that plug-ins brought along are left out.
    """
    try:
        root = json.loads(text.removeprefix("\ufeff"))
    except json.JSONDecodeError as error:
        message = Message("schema.not-json", {"file": FILE, "reason": error.msg})
        return {}, (Problem(message, error.lineno, error.colno),)
    except (RecursionError, ValueError):
        return {}, (Problem(Message("schema.too-deep", {"file": FILE})),)
    types = root.get("types") if isinstance(root, dict) else None
    if not isinstance(types, dict):
        return {}, (Problem(Message("schema.not-an-object", {"file": FILE})),)
    named = {key: word for key, word in types.items() if isinstance(word, str)}
    return {key: _KINDS[word] for key, word in named.items() if word in _KINDS}, ()
