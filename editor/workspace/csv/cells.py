"""A field's value as the text of a CSV cell, and the parts of such a text.

Lists are joined by " | "; what is nested, and lists that would not be read back so, are JSON.
Text that a spreadsheet would run as a formula gets an apostrophe, which import takes off again.
"""

from __future__ import annotations

import json
import re

from editor.schema.kinds import as_text
from editor.schema.values import Value, is_text_list
from editor.vault.values import as_json

JOINT = " | "
_SPLIT = re.compile(r" ?\| ?")
# What makes a spreadsheet take text for a formula; the wide ones do so in East Asian ones.
_FORMULA = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
_GUARDED = re.compile(r"'+[=+\-@\t\r\n＝＋－＠]")
_NUMBER = re.compile(r"[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?")


def cell_of(value: Value) -> str:
    """The text of the cell that shows `value`; empty for every spelling of nothing."""
    if isinstance(value, list):
        if not value:
            return ""
        if is_text_list(value):
            texts = [as_text(item) for item in value]
            joined = JOINT.join(texts)
            if joined and items_of(joined) == texts:
                return joined
        return _json(value)
    if isinstance(value, dict):
        return _json(value) if value else ""
    if isinstance(value, bytes):
        return str(as_json(value))
    return as_text(value)


def items_of(text: str) -> list[str] | None:
    """The items of a joined list; None for a list that is written as JSON."""
    return None if isinstance(json_of(text), list) else _SPLIT.split(text)


def json_of(text: str) -> Value:
    """The list or mapping that `text` is the JSON of; None when it is none."""
    if text.lstrip()[:1] not in ("[", "{"):
        return None
    try:
        found: Value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return found


def guarded(text: str) -> str:
    """`text` so that no spreadsheet takes it for a formula; plain numbers stay as they are."""
    if _FORMULA.match(text) and not _NUMBER.fullmatch(text):
        return "'" + text
    return text


def unguarded(text: str) -> str:
    """The text that `guarded` was given."""
    return text[1:] if _GUARDED.match(text) else text


def _json(value: Value) -> str:
    return json.dumps(as_json(value), ensure_ascii=False)
