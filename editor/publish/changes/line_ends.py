"""Files of which all lines end otherwise than they did."""

from __future__ import annotations

import re

from editor.messages import Message
from editor.publish.changes.parts import Part, What
from editor.vault.splices import Splice

_BREAK = re.compile(r"\r\n|\n|\r")
_NAMES = {"\n": "publish.breaks-unix", "\r\n": "publish.breaks-windows", "\r": "publish.breaks-mac"}


def with_breaks_of(after: str, before: str) -> str:
    """`before` with lines that end as those of `after`, where each has one kind of its own."""
    old, new = _kind(before), _kind(after)
    return _BREAK.sub(new, before) if old and new and old != new else before


def line_ends_part(before: str, same: str, after: str) -> tuple[Part, ...]:
    """That the line ends differ. same: `before` with those of `after`."""
    if before == same:
        return ()
    old, new = _kind(before), _kind(after)
    words = Message(
        "publish.line-ends", {"before": Message(_NAMES[old]), "after": Message(_NAMES[new])}
    )
    back = Splice(0, len(after), _BREAK.sub(old, after))
    return (Part(What.LINE_ENDS, words, (back,)),)


def _kind(text: str) -> str:
    """The break that ends every line of a text; empty where there is none, or several kinds."""
    kinds = set(_BREAK.findall(text))
    return kinds.pop() if len(kinds) == 1 else ""
